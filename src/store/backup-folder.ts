import { copyFile, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { backupNameTime, expiredBackups } from '../domain/backups.js'
import { HOUR } from '../domain/clock.js'
import { HALF } from './backup.js'
import { mediaOfBackup } from './backup-media.js'
import { forgottenListFile } from './forgotten-list.js'
import { storeFile } from './open-store.js'
import { moveIntoPlace } from './sync-files.js'

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

/** The list of who was forgotten, as it was last night, in the folder of the nightly backups: one for all of them. */
export function keptForgottenList(dir: string): string {
  return join(dir, 'huurderslijn.forgotten')
}

/** Keeps that list beside the backups: an old one must not bring back whom it still holds. */
export async function keepForgottenList(databaseUrl: string, dir: string): Promise<void> {
  const kept = keptForgottenList(dir)
  try {
    await copyFile(forgottenListFile(storeFile(databaseUrl)), `${kept}${HALF}`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  moveIntoPlace(`${kept}${HALF}`, kept)
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
