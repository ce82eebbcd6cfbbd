import type Database from 'better-sqlite3'
import { MIGRATIONS } from './migrations/index.js'

/** The store was written by a newer program; an older one would spoil it. */
export class StoreTooNewError extends Error {
  override name = 'StoreTooNewError'
}

/**
 * Brings a store up to this program's schema, in one transaction: two processes that start together do not
 * migrate twice. Throws StoreTooNewError when the store is ahead of the program. `now` is an instant in ms.
 */
export function migrate(database: Database.Database, now: number): void {
  // A table that others point to is made anew by copying it. SQLite takes this only outside a transaction.
  const enforces = database.pragma('foreign_keys', { simple: true }) === 1
  database.pragma('foreign_keys = OFF')
  try {
    migrateAll(database, now)
  } finally {
    if (enforces) database.pragma('foreign_keys = ON')
  }
}

function migrateAll(database: Database.Database, now: number): void {
  database
    .transaction(() => {
      database.exec(
        'create table if not exists migration (number integer primary key, name text not null, applied_at bigint not null)',
      )
      const applied = appliedMigrations(database)
      const current = Math.max(0, ...applied)
      const latest = MIGRATIONS.at(-1)?.number ?? 0
      if (current > latest) {
        throw new StoreTooNewError(
          `The store is at version ${current}, this program knows up to ${latest}. Start the newer program, or restore an older backup.`,
        )
      }
      // Not those after the newest alone: what was numbered earlier may have been finished later.
      const missing = MIGRATIONS.filter(({ number }) => !applied.includes(number))
      for (const migration of missing) {
        for (const statement of migration.statements) database.exec(statement)
        database
          .prepare('insert into migration (number, name, applied_at) values (?, ?, ?)')
          .run(migration.number, migration.name, now)
      }
      if (missing.length > 0 && database.prepare('pragma foreign_key_check').get() !== undefined) {
        throw new Error('A migration left rows that point to nothing')
      }
    })
    .immediate()
}

function appliedMigrations(database: Database.Database): number[] {
  const rows = database.prepare('select number from migration').all() as { number: number }[]
  return rows.map(({ number }) => number)
}

/** The number of the newest migration that a store has had; 0 for a new one. Throws when it is no store of ours. */
export function appliedMigration(database: Database.Database): number {
  return Math.max(0, ...appliedMigrations(database))
}
