import type Database from 'better-sqlite3'

/** Tables in which nothing is ever changed or taken away, not even by a program that means to. */
const APPEND_ONLY = ['audit_entry', 'edition', 'published_cell']

/** SQLite's own words for it; another engine has its own. */
export function keepAppendOnly(database: Database.Database): void {
  for (const table of APPEND_ONLY) {
    for (const verb of ['update', 'delete']) {
      database.exec(
        `create trigger if not exists ${table}_no_${verb} before ${verb} on ${table}
         begin select raise(abort, '${table} is written once'); end`,
      )
    }
  }
}
