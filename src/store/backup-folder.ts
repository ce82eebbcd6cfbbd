import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { backupNameTime, expiredBackups } from '../domain/backups.js'
import { HOUR } from '../domain/clock.js'
import { HALF } from './backup.js'
import { mediaOfBackup } from './backup-media.js'

/** What no backup has touched for so long was cut off. */
const LEFT_OVER_AFTER_MS = HOUR

/** The nightly backups of a folder, as instants in ms, oldest first. None when there is no such folder. */
export async function listBackups(dir: string): Promise<number[]> {
  const names = await readdir(dir).catch(() => [])
  return names
    .map(backupNameTime)
    .filter((at) => at !== undefined)
    .sort((a, b) => a - b)
}

/**
 * Takes away the nightly backups that are older than they are kept, and what a cut-off one left behind. Other
 * files stay. `now` is the time of the disk (ms). Resolves with how many backups went.
 */
export async function rotateBackups(dir: string, now: number, keepDays: number): Promise<number> {
  const names = await readdir(dir)
  const expired = expiredBackups(names, now, keepDays)
  for (const name of expired) {
    // The file first: media without their file are a left-over, the other way round they are not.
    await rm(join(dir, name), { force: true })
    await rm(mediaOfBackup(join(dir, name)), { recursive: true, force: true })
  }
  for (const name of names.filter((one) => isLeftOver(one, names))) {
    const { mtimeMs } = await stat(join(dir, name)).catch(() => ({ mtimeMs: now }))
    if (now - mtimeMs > LEFT_OVER_AFTER_MS) await rm(join(dir, name), { recursive: true, force: true })
  }
  return expired.length
}

function isLeftOver(name: string, names: readonly string[]): boolean {
  const [file = ''] = /^huurderslijn-[\dTZ-]+\.sqlite/.exec(name) ?? []
  if (file === '' || backupNameTime(file) === undefined) return false
  return name.includes(HALF) || (name === mediaOfBackup(file) && !names.includes(file))
}
