import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { StoreUnavailableError, storeFile } from './open-store.js'

/** Pages copied at a time; in between the server goes on. */
const PAGES_AT_ONCE = 500

/**
 * Copies the store to `to` while it is in use: all of one moment, in one file, checked before it gets its
 * name. Cut off in the middle there is no file of that name. Resolves with its size in bytes.
 */
export async function backupStore(databaseUrl: string, to: string): Promise<number> {
  const file = storeFile(databaseUrl)
  if (!existsSync(file)) throw new StoreUnavailableError(`There is no store ${file} to back up.`)
  if (existsSync(to)) throw new StoreUnavailableError(`${to} is there already. Give the backup another name.`)
  if (!existsSync(dirname(to)))
    throw new StoreUnavailableError(`There is no folder ${dirname(to)}. Make it first.`)
  const half = `${to}.half`
  rmSync(half, { force: true })
  try {
    const source = new Database(file, { readonly: true })
    try {
      await source.backup(half, { progress: () => PAGES_AT_ONCE })
    } finally {
      source.close()
    }
    settle(half)
    keep(half, to)
  } finally {
    rmSync(half, { force: true })
  }
  return statSync(to).size
}

/** Makes it one file that stands by itself, and looks whether it is whole. */
function settle(file: string): void {
  const copy = new Database(file)
  try {
    copy.pragma('journal_mode = DELETE')
    const [found] = copy.pragma('integrity_check') as { integrity_check: string }[]
    if (found?.integrity_check !== 'ok') {
      throw new StoreUnavailableError(
        `The copy is damaged (${found?.integrity_check}): the store may be too.`,
      )
    }
  } finally {
    copy.close()
  }
}

/** On disk under its own name, also when the power goes. */
export function keep(half: string, to: string): void {
  sync(half)
  renameSync(half, to)
  sync(dirname(to))
}

function sync(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
