import { copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs'
import { mkdir, readdir, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { keptForgottenList } from './backup-folder.js'
import { bringMediaHome, mediaOfBackup } from './backup-media.js'
import { forgottenListFile } from './forgotten-list.js'
import { listKeptMedia } from './kept-media.js'
import { mediaFolder } from './media-files.js'
import { appliedMigration, migrate } from './migrate.js'
import { MIGRATIONS } from './migrations/index.js'
import { StoreUnavailableError, storeFile } from './open-store.js'
import { compile, sql } from './query.js'
import { openReadOnly } from './read-only-store.js'
import { type HeldBack, holdBack } from './restore-rules.js'
import { moveIntoPlace } from './sync-files.js'

/** What became of a restore. */
export interface Restored extends HeldBack {
  /** Where the store that was there lies now; undefined when there was none. */
  asideAs: string | undefined
  /** Media of which nobody has the file any more: their rows say so. */
  lostMedia: string[]
  /** Ids of people who were forgotten since and are back with the backup; undefined when nobody can tell. */
  forgottenSince: string[] | undefined
}

/**
 * Puts a backup in the place of the store, which is laid aside and not thrown away. Refuses while anything has the
 * store open. Cut off at any point, the store is the old one or the restored one, whole, with its media.
 *
 * `withoutMedia`: photos that are not beside the backup are given up; otherwise that is a reason to stop.
 * `now` is an instant in ms.
 */
export async function restoreStore(
  backup: string,
  databaseUrl: string,
  now: number,
  withoutMedia = false,
): Promise<Restored> {
  const file = storeFile(databaseUrl)
  const home = mediaFolder(databaseUrl)
  const half = `${file}.half`
  if (existsSync(file)) settle(file)
  try {
    copyAside(backup, half, now)
    const forgottenSince = await listForgottenSince(file, half)
    const lostMedia = await bringMedia(half, backup, home, withoutMedia)
    const heldBack = changed(half, backup, (store) => holdBack(store, now, lostMedia))
    const asideAs = existsSync(file) ? layAside(file, now) : undefined
    moveIntoPlace(half, file)
    await tidyMedia(file, home, now)
    bringForgottenList(backup, file)
    return { asideAs, lostMedia, forgottenSince, ...heldBack }
  } finally {
    rmSync(half, { force: true })
  }
}

/** Brings what lies in the write-ahead log into the file. Throws while somebody else has the store open. */
function settle(file: string): void {
  let store: Database.Database | undefined
  try {
    store = new Database(file, { timeout: 0 })
    store.pragma('locking_mode = EXCLUSIVE')
    store.exec('begin exclusive; commit')
    store.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (code.startsWith('SQLITE_BUSY')) {
      throw new StoreUnavailableError(
        `Somebody still has ${file} open: stop the server first. Nothing was changed.`,
      )
    }
    // A store that is damaged is just what a backup is for: it is laid aside as it is.
    if (!code.startsWith('SQLITE_')) throw error
  } finally {
    store?.close()
  }
}

function copyAside(backup: string, half: string, now: number): void {
  if (!existsSync(backup)) throw new StoreUnavailableError(`There is no backup ${backup}.`)
  rmSync(half, { force: true })
  copyFileSync(backup, half)
  changed(half, backup, (store) => {
    const [found] = store.pragma('integrity_check') as { integrity_check: string }[]
    if (found?.integrity_check !== 'ok')
      throw new StoreUnavailableError(`${backup} is damaged. Take an older one.`)
    // Asked first: a file of something else has no migrations, and must not get ours.
    if (appliedMigration(store) > (MIGRATIONS.at(-1)?.number ?? 0)) {
      throw new StoreUnavailableError(`${backup} was made by a newer program. Start that one.`)
    }
    migrate(store, now)
  })
}

function changed<Result>(half: string, backup: string, change: (store: Database.Database) => Result): Result {
  const store = new Database(half)
  try {
    return change(store)
  } catch (error) {
    if (error instanceof StoreUnavailableError) throw error
    throw new StoreUnavailableError(`${backup} is no backup of this line (${(error as Error).message}).`)
  } finally {
    store.close()
  }
}

/** Who asked to be forgotten stays forgotten: the store that is laid aside knows whom it concerns. */
async function listForgottenSince(file: string, half: string): Promise<string[] | undefined> {
  if (!existsSync(file)) return undefined
  const [old, restored] = [openReadOnly(file), openReadOnly(half)]
  try {
    const forgotten = await old.read<{ id: string }>({
      sql: `select distinct subject as id from audit_entry where action = 'forgotten' and subject is not null`,
      parameters: [],
    })
    const back = new Set(
      (await restored.read(compile(sql.selectFrom('tenant').select('id')))).map(({ id }) => id),
    )
    return forgotten.map(({ id }) => id).filter((id) => back.has(id))
  } catch {
    return undefined
  } finally {
    old.close()
    restored.close()
  }
}

/** On another machine the list of who was forgotten is not beside the store: the one of the last night is. */
function bringForgottenList(backup: string, file: string): void {
  const [kept, own] = [keptForgottenList(dirname(backup)), forgottenListFile(file)]
  if (existsSync(kept) && !existsSync(own)) copyFileSync(kept, own)
}

/** Before the store: until it has its place, files too many harm nobody. */
async function bringMedia(
  half: string,
  backup: string,
  home: string,
  withoutMedia: boolean,
): Promise<string[]> {
  const copy = openReadOnly(half)
  const missing = await bringMediaHome(copy, backup, home).finally(() => copy.close())
  if (missing.length === 0 || withoutMedia) return missing
  throw new StoreUnavailableError(
    `${missing.length} photos or voice notes are missing: put ${mediaOfBackup(basename(backup))} beside the backup, or say --without-media and they are given up.`,
  )
}

/** At every moment there is a store of this name: an empty one would be made, and used, in place of none. */
function layAside(file: string, now: number): string {
  const asideAs = `${file}.before-restore-${now}`
  try {
    linkSync(file, asideAs)
  } catch {
    copyFileSync(file, asideAs)
  }
  // Only a damaged store has anything in there still.
  if (existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0) {
    renameSync(`${file}-wal`, `${asideAs}-wal`)
  }
  rmSync(`${file}-wal`, { force: true })
  rmSync(`${file}-shm`, { force: true })
  return asideAs
}

/** Files that no row of the restored store knows are of what was laid aside: they go where it is. */
async function tidyMedia(file: string, home: string, now: number): Promise<void> {
  const store = openReadOnly(file)
  const known = new Set(
    (await listKeptMedia(store).finally(() => store.close())).flatMap(({ names }) => names),
  )
  const names = await readdir(home).catch(() => [])
  const aside = join(dirname(home), `${basename(home)}.before-restore-${now}`)
  for (const name of names.filter((one) => !known.has(one))) {
    await mkdir(aside, { recursive: true, mode: 0o700 })
    await rename(join(home, name), join(aside, name))
  }
}
