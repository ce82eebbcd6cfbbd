import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { keepAppendOnly } from './append-only.js'
import type { Engine } from './engine.js'
import { migrate } from './migrate.js'
import { openSqlite } from './sqlite-engine.js'

/** The store cannot be opened; the message says what to do. */
export class StoreUnavailableError extends Error {
  override name = 'StoreUnavailableError'
}

/** The path in a `file:` URL, as written (relative paths stay relative to the working folder). */
export function storeFile(databaseUrl: string): string {
  if (!databaseUrl.startsWith('file:')) {
    throw new StoreUnavailableError(
      `DATABASE_URL must begin with file: (it is ${databaseUrl.split(':')[0]}:…).`,
    )
  }
  return databaseUrl.slice('file:'.length)
}

/** Opens the store, makes its folder when it is new, and migrates it. `now` is an instant in ms. */
export function openStore(databaseUrl: string, now: number): Engine {
  const file = storeFile(databaseUrl)
  const folder = dirname(file)
  try {
    if (file !== ':memory:') {
      mkdirSync(folder, { recursive: true })
      accessSync(existsSync(file) ? file : folder, constants.W_OK)
      accessSync(folder, constants.W_OK)
    }
    const engine = openSqlite(file)
    try {
      migrate(engine.database, now)
      keepAppendOnly(engine.database)
    } catch (error) {
      engine.database.close()
      throw error
    }
    return engine
  } catch (error) {
    const { code, name, message } = error as NodeJS.ErrnoException
    if (name === 'StoreTooNewError') throw error
    throw new StoreUnavailableError(
      `Cannot write the store ${file} (${code ?? message}). Give this user write access to ${folder}, or set DATABASE_URL=file:/another/place.sqlite.`,
    )
  }
}
