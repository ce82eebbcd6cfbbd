import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { keep } from './backup.js'
import { appliedMigration } from './migrate.js'
import { MIGRATIONS } from './migrations/index.js'
import { StoreUnavailableError, storeFile } from './open-store.js'

/** What became of a restore. */
export interface Restored {
  /** Where the store that was there lies now; undefined when there was none. */
  asideAs: string | undefined
  /** Messages that the backup thought still had to leave: looked for at Twilio before any is sent. */
  lookedFor: number
}

/**
 * Puts a backup in the place of the store, which is laid aside and not thrown away. The server must not run.
 *
 * Messages that wait in the backup may have left after it was made. They become messages of unknown fate, so
 * that they are looked for at Twilio before anything is said twice; what nobody asked for and what is a
 * sign-in code is not sent any more. `now` is an instant in ms.
 */
export function restoreStore(backup: string, databaseUrl: string, now: number): Restored {
  const file = storeFile(databaseUrl)
  const lookedFor = prepare(backup, `${file}.half`, now)
  const asideAs = layAside(file, now)
  keep(`${file}.half`, file)
  return { asideAs, lookedFor }
}

function prepare(backup: string, half: string, now: number): number {
  if (!existsSync(backup)) throw new StoreUnavailableError(`There is no backup ${backup}.`)
  rmSync(half, { force: true })
  copyFileSync(backup, half)
  try {
    const store = new Database(half)
    try {
      check(store, backup)
      return waitForTwilio(store, now)
    } finally {
      store.close()
    }
  } catch (error) {
    rmSync(half, { force: true })
    if (error instanceof StoreUnavailableError) throw error
    throw new StoreUnavailableError(`${backup} is no backup of this line (${(error as Error).message}).`)
  }
}

function check(store: Database.Database, backup: string): void {
  const [found] = store.pragma('integrity_check') as { integrity_check: string }[]
  if (found?.integrity_check !== 'ok')
    throw new StoreUnavailableError(`${backup} is damaged. Take an older one.`)
  const latest = MIGRATIONS.at(-1)?.number ?? 0
  if (appliedMigration(store) > latest) {
    throw new StoreUnavailableError(`${backup} was made by a newer program. Start that one.`)
  }
}

function waitForTwilio(store: Database.Database, now: number): number {
  store
    .prepare(
      `update outbox_message set state = 'withheld', reason = 'expired'
       where state = 'queued' and purpose in ('code', 'round', 'reminder')`,
    )
    .run()
  const { changes } = store
    .prepare(`update outbox_message set state = 'sending', claimed_at = ? where state = 'queued'`)
    .run(now)
  return changes
}

function layAside(file: string, now: number): string | undefined {
  if (!existsSync(file)) return undefined
  // What still lies in the write-ahead log belongs to the file.
  const store = new Database(file)
  store.pragma('wal_checkpoint(TRUNCATE)')
  store.close()
  const asideAs = `${file}.before-restore-${now}`
  renameSync(file, asideAs)
  for (const ending of ['-wal', '-shm']) rmSync(`${file}${ending}`, { force: true })
  return asideAs
}
