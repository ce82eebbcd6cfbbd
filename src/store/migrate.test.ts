import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate, StoreTooNewError } from './migrate.js'
import { MIGRATIONS } from './migrations/index.js'
import { openStore, StoreUnavailableError, storeFile } from './open-store.js'

const NOW = Date.parse('2026-03-03T10:00:00+01:00')
const LATEST = MIGRATIONS.at(-1)?.number ?? 0

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'))
  file = join(folder, 'store.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const schemaOf = (database: Database.Database) =>
  database.prepare('select type, name, sql from sqlite_master order by name').all()
const applied = (database: Database.Database) => database.prepare('select * from migration').all()

test('migrations are numbered from one upwards without a gap', () => {
  expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1))
})

test('a new store gets every migration once, with the time', () => {
  const database = new Database(file)
  migrate(database, NOW)
  expect(applied(database)).toEqual(MIGRATIONS.map(({ number, name }) => ({ number, name, applied_at: NOW })))
  database.close()
})

test('migrating twice changes nothing', () => {
  const database = new Database(file)
  migrate(database, NOW)
  const before = schemaOf(database)
  database.exec(`insert into setting (name, value) values ('kept', 'yes')`)
  migrate(database, NOW + 1)
  expect(schemaOf(database)).toEqual(before)
  expect(applied(database)).toMatchObject(MIGRATIONS.map(() => ({ applied_at: NOW })))
  expect(database.prepare('select * from setting').all()).toEqual([{ name: 'kept', value: 'yes' }])
  database.close()
})

test('a number that messages came from keeps them, and may be of two people from then on', () => {
  const database = new Database(file)
  database.pragma('foreign_keys = ON')
  for (const { number, statements } of MIGRATIONS) {
    if (number < 13) for (const statement of statements) database.exec(statement)
  }
  database.exec(`
    create table migration (number integer primary key, name text not null, applied_at bigint not null);
    ${MIGRATIONS.map(({ number }) => (number < 13 ? `insert into migration values (${number}, '', 1);` : '')).join('')}
    insert into tenant (id, first_name, language, kind, created_at)
      values ('ann', 'Ann', 'nl', 'tenant', 1), ('bea', 'Bea', 'nl', 'tenant', 1);
    insert into address (id, tenant_id, kind, value, blocked_at, created_at)
      values ('a', 'ann', 'phone', '+32470000001', 5, 1);
    insert into incoming_message (id, message_sid, tenant_id, address_id, channel, kind, text, received_at)
      values ('i', 'SM1', 'ann', 'a', 'sms', 'text', 'hallo', 2)`)
  migrate(database, NOW)
  expect(database.pragma('foreign_keys', { simple: true })).toBe(1)
  expect(database.prepare('select id, value, place, blocked_at from address').all()).toEqual([
    { id: 'a', value: '+32470000001', place: 0, blocked_at: 5 },
  ])
  const add = (id: string, place: number) =>
    database.exec(`insert into address (id, tenant_id, kind, value, place, created_at)
      values ('${id}', 'bea', 'phone', '+32470000001', ${place}, 1)`)
  add('b', 1)
  expect(() => add('c', 0)).toThrow(/UNIQUE/)
  expect(() => database.exec("delete from address where id = 'a'")).toThrow(/FOREIGN KEY/)
  database.close()
})

test('a store that a newer program wrote is refused, and left as it is', () => {
  const database = new Database(file)
  migrate(database, NOW)
  database.prepare('insert into migration values (?, ?, ?)').run(LATEST + 1, 'later', NOW)
  const before = schemaOf(database)
  expect(() => migrate(database, NOW)).toThrow(StoreTooNewError)
  expect(() => migrate(database, NOW)).toThrow(`version ${LATEST + 1}`)
  expect(schemaOf(database)).toEqual(before)
  database.close()
  expect(() => openStore(`file:${file}`, NOW)).toThrow(StoreTooNewError)
})

test('a migration that breaks off leaves nothing half made', () => {
  const database = new Database(file)
  database.exec('create table tenant (id text)')
  expect(() => migrate(database, NOW)).toThrow(/tenant/)
  expect(schemaOf(database)).toHaveLength(1)
  expect(database.inTransaction).toBe(false)
  database.close()
})

test('what was numbered earlier and finished later is caught up with', () => {
  const database = new Database(file)
  const skipped = 12
  database.exec(
    'create table migration (number integer primary key, name text not null, applied_at bigint not null)',
  )
  for (const { number, name, statements } of MIGRATIONS.filter((one) => one.number !== skipped)) {
    for (const statement of statements) database.exec(statement)
    database.prepare('insert into migration values (?, ?, 0)').run(number, name)
  }
  migrate(database, NOW)
  expect(applied(database)).toHaveLength(MIGRATIONS.length)
  expect(database.prepare('select digest from council_member').all()).toEqual([])
  database.close()
})

test('the store is opened in a folder that is made for it', async () => {
  const engine = openStore(`file:${join(folder, 'a', 'b', 'store.sqlite')}`, NOW)
  expect(await engine.read({ sql: 'select max(number) as number from migration', parameters: [] })).toEqual([
    { number: LATEST },
  ])
  await engine.close()
})

test.each([
  ['another kind of store', 'postgres://here/there', /DATABASE_URL must begin with file:/],
  ['a folder in place of a file', 'file:/', /Cannot write the store/],
  ['a place below a file', 'file:/etc/hostname/store.sqlite', /Cannot write the store/],
])('%s is refused with what to do about it', (_, url, why) => {
  expect(() => openStore(url, NOW)).toThrow(StoreUnavailableError)
  expect(() => openStore(url, NOW)).toThrow(why)
})

test('a file that is no store is refused, and not overwritten', async () => {
  const { readFileSync, writeFileSync } = await import('node:fs')
  writeFileSync(file, 'a shopping list, and nothing like a store. '.repeat(100))
  const before = readFileSync(file, 'utf8')
  expect(() => openStore(`file:${file}`, NOW)).toThrow(StoreUnavailableError)
  expect(readFileSync(file, 'utf8')).toBe(before)
})

test('the path in a file: address stays as it was written', () => {
  expect(storeFile('file:data/huurderslijn.sqlite')).toBe('data/huurderslijn.sqlite')
  expect(storeFile('file::memory:')).toBe(':memory:')
})

const OPENER = `
  const { openStore } = await import(process.argv[1])
  process.stdout.write('ready')
  await new Promise((resolve) => process.stdin.once('data', resolve))
  await openStore(process.argv[2], 0).close()
  process.exit(0)`

/** A process of its own that waits for the word, then opens and migrates the store. */
function opener() {
  const script = fileURLToPath(new URL('./open-store.ts', import.meta.url))
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', OPENER, script, `file:${file}`],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  )
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  return {
    ready: new Promise((resolve) => child.stdout?.once('data', resolve)),
    go: () => child.stdin?.write('go\n'),
    ended: new Promise<{ code: number | null; said: string }>((resolve) =>
      child.once('close', (code) => resolve({ code, said })),
    ),
  }
}

test('processes that start together migrate once, and none of them fails', async () => {
  const openers = [opener(), opener(), opener(), opener()]
  await Promise.all(openers.map(({ ready }) => ready))
  for (const { go } of openers) go()
  const ended = await Promise.all(openers.map((one) => one.ended))
  expect(ended.map(({ code, said }) => (code === 0 ? 'well' : said))).toEqual(Array(4).fill('well'))
  const database = new Database(file)
  expect(applied(database)).toHaveLength(MIGRATIONS.length)
  database.close()
})
