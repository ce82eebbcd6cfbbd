import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createMovableClock, type MovableClock } from './channels/simulated/movable-clock.js'
import type { Clock } from './domain/clock.js'
import { storeFile } from './store/open-store.js'

/** The clock of the made-up phones. How far it was moved is kept beside the store, whose rows are of that time. */
export function demoClock(real: Clock, databaseUrl: string): MovableClock {
  const store = storeFile(databaseUrl)
  if (store === ':memory:') return createMovableClock(real)
  const file = `${store}.clock`
  const kept = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  const offsetMs = Number.isSafeInteger(kept) && kept > 0 ? kept : 0
  return createMovableClock(real, { offsetMs, moved: (ms) => writeFileSync(file, String(ms)) })
}
