import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs'
import { chmod, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { backupNameTime } from '../domain/backups.js'
import { DISK_TOO_SMALL } from '../domain/disk.js'
import { copyMedia, mediaOfBackup } from './backup-media.js'
import { mediaFolder } from './media-files.js'
import { StoreUnavailableError, storeFile } from './open-store.js'
import { openReadOnly } from './read-only-store.js'
import { moveIntoPlace } from './sync-files.js'
import { verifyStore } from './verify.js'

/** Behind a name: not whole yet. */
export const HALF = '.half'
/** Somebody is forgotten while her photos are copied: the copy is taken anew, this often at the most. */
const TRIES_MAX = 5

/** A backup that was made. */
export interface BackedUp {
  bytes: number
  /** How many photos, voice notes and documents are in it. */
  media: number
  /** What is wrong with the store itself, one sentence each: the copy has it as well. */
  faults: string[]
}

/**
 * Copies the store to `to`, and its media to a folder beside it, while both are in use: all of one moment, checked
 * before it gets its name. Cut off at any point there is no file of that name; what there is, is whole.
 */
export async function backupStore(databaseUrl: string, to: string): Promise<BackedUp> {
  const file = storeFile(databaseUrl)
  if (!existsSync(file)) throw new StoreUnavailableError(`There is no store ${file} to back up.`)
  if (existsSync(to)) throw new StoreUnavailableError(`${to} is there already. Give the backup another name.`)
  if (!existsSync(dirname(to)))
    throw new StoreUnavailableError(`There is no folder ${dirname(to)}. Make it first.`)
  checkRoom(file, dirname(to))
  try {
    const { media, missing } = await copyAll(file, databaseUrl, to)
    const faults = await faultsOf(to + HALF, missing)
    await putInPlace(to)
    return { bytes: statSync(to).size, media, faults }
  } finally {
    removeHalves(to)
  }
}

/** A backup that fills the disk would stop the line that it is to save. */
function checkRoom(file: string, folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  const wanted = statSync(file).size + DISK_TOO_SMALL
  if (bavail * bsize >= wanted) return
  throw new StoreUnavailableError(`There is too little room in ${folder} for a backup: make room there.`)
}

async function copyAll(
  file: string,
  databaseUrl: string,
  to: string,
): Promise<{ media: number; missing: string[] }> {
  const folders = { from: mediaFolder(databaseUrl), earlier: earlierMedia(to), to: mediaOfBackup(to) + HALF }
  for (let tries = 1; ; tries++) {
    removeHalves(to)
    await copyStore(file, to + HALF)
    const copy = openReadOnly(to + HALF)
    const { count, missing } = await copyMedia(copy, folders).finally(() => copy.close())
    if (missing.length === 0 || tries === TRIES_MAX || !isForgottenSince(file, missing))
      return { media: count, missing }
  }
}

/** One reading of the store from beginning to end: it holds up nobody who writes, and is all of one moment. */
async function copyStore(file: string, half: string): Promise<void> {
  const source = new Database(file, { readonly: true })
  try {
    source.prepare('vacuum into ?').run(half)
  } finally {
    source.close()
  }
  await chmod(half, 0o600)
}

/** Whether one of these media is not kept any more: it went after the copy was taken. */
function isForgottenSince(file: string, ids: readonly string[]): boolean {
  const store = new Database(file, { readonly: true })
  try {
    const kept = store.prepare(`select 1 from media where id = ? and state = 'kept'`)
    return ids.some((id) => kept.get(id) === undefined)
  } finally {
    store.close()
  }
}

/** Throws when the copy is damaged; says what the store itself lacks. */
async function faultsOf(half: string, missing: readonly string[]): Promise<string[]> {
  const copy = openReadOnly(half)
  try {
    const [integrity] = await copy.read<{ integrity_check: string }>({
      sql: 'pragma integrity_check',
      parameters: [],
    })
    if (integrity?.integrity_check !== 'ok') {
      throw new StoreUnavailableError('The copy is damaged: the store or the disk may be too. Run verify.')
    }
    const lost = missing.map((id) => `the file of medium ${id} is not whole`)
    return [...(await verifyStore(copy)), ...lost]
  } finally {
    copy.close()
  }
}

/** The file comes last: where it is, its media are. */
async function putInPlace(to: string): Promise<void> {
  const media = mediaOfBackup(to)
  // What lies there without its file is of a backup that was cut off.
  rmSync(media, { recursive: true, force: true })
  if (existsSync(media + HALF)) await rename(media + HALF, media)
  moveIntoPlace(to + HALF, to)
}

function removeHalves(to: string): void {
  rmSync(to + HALF, { force: true })
  rmSync(`${to}${HALF}-journal`, { force: true })
  rmSync(mediaOfBackup(to) + HALF, { recursive: true, force: true })
}

/** The media of the newest nightly backup in the same folder. */
function earlierMedia(to: string): string | undefined {
  const folder = dirname(to)
  const newest = readdirSync(folder)
    .filter((name) => backupNameTime(name) !== undefined && name !== basename(to))
    .sort()
    .at(-1)
  const media = newest && mediaOfBackup(join(folder, newest))
  return media && existsSync(media) ? media : undefined
}

/** Makes the folder of the nightly backups, for nobody else to read. */
export function openBackupFolder(dir: string): void {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
}
