import Database from 'better-sqlite3'
import type { Engine, Statement } from './engine.js'

/** A store that is only read: what looks at one asks no more than this. */
export type Reading = Pick<Engine, 'read'>

/** Opens a store without changing a byte of it, not even its journal. `close` when done. */
export function openReadOnly(file: string): Reading & { close(): void } {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  return {
    async read<Row>({ sql, parameters }: Statement<Row>): Promise<Row[]> {
      return database.prepare(sql).all(...parameters) as Row[]
    },
    close: () => void database.close(),
  }
}
