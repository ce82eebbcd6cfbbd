import { expect, test } from 'vitest'
import { openStore } from './open-store.js'
import { PERSONAL_DATA, PERSONAL_TABLES } from './personal-data.js'
import type { openSqlite } from './sqlite-engine.js'

const engine = openStore('file::memory:', 0) as ReturnType<typeof openSqlite>
const all = <Row>(sql: string, ...values: unknown[]) => engine.database.prepare(sql).all(...values) as Row[]

/** The store's own, about no person: which migrations it had. */
const OUTSIDE = ['migration']
const tables = all<{ name: string }>(
  `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name`,
)
  .map(({ name }) => name)
  .filter((name) => !OUTSIDE.includes(name))
const columnsOf = (table: string) =>
  all<{ name: string }>('select name from pragma_table_info(?)', table).map(({ name }) => name)

test('every table of the store is classified, and none that is not there', () => {
  expect(Object.keys(PERSONAL_DATA).sort()).toEqual(tables)
})

test.each(tables)('%s: every column is classified', (table) => {
  const data = PERSONAL_DATA[table as keyof typeof PERSONAL_DATA]
  expect(Object.keys(data?.columns ?? {}).sort()).toEqual(columnsOf(table).sort())
})

test('what holds the id of a tenant is hers, and so found when she asks', () => {
  const held = tables.filter((table) => columnsOf(table).includes('tenant_id'))
  const found = PERSONAL_TABLES.filter(({ hers }) => hers === 'messages' || 'by' in hers)
  expect(found.map(({ table }) => table as string)).toEqual(expect.arrayContaining(held))
})

test('a table of people says nothing that is of the house, and one of the house nothing that is hers', () => {
  const mixed = Object.entries(PERSONAL_DATA).flatMap(([table, { hers, columns }]) =>
    Object.entries(columns)
      .filter(([, treatment]) => (treatment === 'house') === (hers !== undefined))
      .map(([column, treatment]) => `${table}.${column}: ${treatment}`),
  )
  expect(mixed).toEqual([])
})

test('a table stands after what it refers to, so that its rows are deleted before', () => {
  const order = PERSONAL_TABLES.map(({ table }) => table as string)
  const wrong = order.flatMap((table, place) =>
    all<{ table: string; on_delete: string }>(
      'select "table", on_delete from pragma_foreign_key_list(?)',
      table,
    )
      .filter(({ on_delete }) => on_delete === 'NO ACTION')
      .filter(({ table: other }) => order.indexOf(other) > place)
      .map(({ table: other }) => `${table} refers to ${other}`),
  )
  expect(wrong).toEqual([])
})
