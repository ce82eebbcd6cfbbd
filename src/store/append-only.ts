import type Database from 'better-sqlite3'
import type { Reading } from './read-only-store.js'

/** Tables in which nothing is ever changed or taken away, not even by a program that means to, and their keys. */
const APPEND_ONLY = [
  { table: 'audit_entry', key: 'seq' },
  { table: 'edition', key: 'number' },
  { table: 'published_cell', key: 'id' },
]

/** What keeps each of them, by name. */
const TRIGGERS = APPEND_ONLY.flatMap(({ table, key }) => [
  ...['update', 'delete'].map((verb) => ({
    name: `${table}_no_${verb}`,
    sql: `before ${verb} on ${table} begin select raise(abort, '${table} is written once'); end`,
  })),
  {
    // "insert or replace" deletes without asking the trigger of deletes: what is there already stays.
    name: `${table}_no_replace`,
    sql: `before insert on ${table} when exists (select 1 from ${table} where ${key} = new.${key})
          begin select raise(ignore); end`,
  },
])

/** SQLite's own words for it; another engine has its own. */
export function keepAppendOnly(database: Database.Database): void {
  for (const { name, sql } of TRIGGERS) database.exec(`create trigger if not exists ${name} ${sql}`)
}

/** Those of them that somebody took away. */
export async function missingTriggers(store: Reading): Promise<string[]> {
  const rows = await store.read<{ name: string }>({
    sql: `select name from sqlite_master where type = 'trigger'`,
    parameters: [],
  })
  const there = new Set(rows.map(({ name }) => name))
  return TRIGGERS.map(({ name }) => name).filter((name) => !there.has(name))
}
