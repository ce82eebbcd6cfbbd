import { constants } from 'node:fs'
import { copyFile, link, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isWhole, type KeptFiles, listKeptMedia } from './kept-media.js'
import type { Reading } from './read-only-store.js'
import { sync } from './sync-files.js'

/** The folder with the media of a backup lies beside its file. */
export function mediaOfBackup(file: string): string {
  return `${file}.media`
}

/**
 * Puts the files of all media that `copy` keeps into `to`, from `from`. What an earlier backup (`earlier`) has is not
 * copied but linked: a file of media never changes, and fourteen nights need the room of one. Resolves with the ids of
 * media whose files are not whole in either; there is no folder when nothing is kept.
 */
export async function copyMedia(
  copy: Reading,
  { from, earlier, to }: { from: string; earlier: string | undefined; to: string },
): Promise<{ count: number; missing: string[] }> {
  const kept = await listKeptMedia(copy)
  const missing: string[] = []
  if (kept.length > 0) await mkdir(to, { recursive: true, mode: 0o700 })
  for (const medium of kept) {
    const isThere =
      (earlier !== undefined && (await take(medium, earlier, to, linkOrCopy))) ||
      (await take(medium, from, to, copyFile))
    if (!isThere) missing.push(medium.id)
  }
  if (kept.length > 0) sync(to)
  return { count: kept.length - missing.length, missing }
}

type Bring = (from: string, to: string) => Promise<void>

/** False when `from` does not have the medium whole, or does not have it any more. */
async function take(medium: KeptFiles, from: string, to: string, bring: Bring): Promise<boolean> {
  if (!(await isWhole(medium, from))) return false
  try {
    for (const name of medium.names) await bring(join(from, name), join(to, name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  if (await isWhole(medium, to)) {
    for (const name of medium.names) sync(join(to, name))
    return true
  }
  for (const name of medium.names) await rm(join(to, name), { force: true })
  return false
}

/** Some disks know no links. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw error
    await copyFile(from, to, constants.COPYFILE_FICLONE)
  })
}

/**
 * Brings the media of a backup home: what the folder already has whole is left alone, nothing is taken away.
 * Resolves with the ids of media that neither has.
 */
export async function bringMediaHome(copy: Reading, backup: string, home: string): Promise<string[]> {
  const missing: string[] = []
  for (const medium of await listKeptMedia(copy)) {
    if (await isWhole(medium, home)) continue
    await mkdir(home, { recursive: true, mode: 0o700 })
    const isThere = await take(medium, mediaOfBackup(backup), home, copyWhole)
    if (!isThere) missing.push(medium.id)
  }
  return missing
}

/** A file in the folder of media is there whole or not at all. */
async function copyWhole(from: string, to: string): Promise<void> {
  await copyFile(from, `${to}.part`, constants.COPYFILE_FICLONE)
  sync(`${to}.part`)
  await rename(`${to}.part`, to)
}
