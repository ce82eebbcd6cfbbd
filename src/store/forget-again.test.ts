import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findBrokenAudit, listAudit } from './audit.js'
import type { Engine, Statement } from './engine.js'
import { forgetAgain } from './forget-again.js'
import { type ForgetDeps, forgetPerson } from './forget-person.js'
import { bringListUpToDate, listForgotten } from './forgotten.js'
import { forgottenList } from './forgotten-list.js'
import { openStore } from './open-store.js'

const PHONE = '+32470000011'
let folder: string
let url: string
let deps: ForgetDeps

const plain = (sql: string): Statement<{ n: number }> => ({ sql, parameters: [] })
const count = async (engine: Engine) => (await engine.read(plain('select count(*) as n from tenant')))[0]?.n

async function addFatima(engine: Engine, externalId: string | null = null): Promise<void> {
  const values = externalId === null ? 'null' : `'${externalId}'`
  await engine.commit([
    plain(`insert into tenant (id, external_id, first_name, language, kind, created_at)
           values ('t-${PHONE}', ${values}, 'Fatima', 'nl', 'tenant', 1)`),
    plain(`insert into address (id, tenant_id, kind, value, created_at)
           values ('a', 't-${PHONE}', 'phone', '${PHONE}', 1)`),
  ])
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huurderslijn-again-'))
  url = `file:${join(folder, 'store.sqlite')}`
  let made = 0
  deps = {
    authSecret: 'a secret of the tests',
    ids: { next: () => `id-${++made}` },
    shelf: { remove: async () => {} },
    list: forgottenList(url),
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A store with Fatima in it, a copy of that, and then a store that forgot her. */
async function forgotten(): Promise<string> {
  const engine = openStore(url, 1)
  await addFatima(engine, 'H-17')
  await engine.eraseDeleted()
  const backup = join(folder, 'backup.sqlite')
  copyFileSync(url.slice('file:'.length), backup)
  const forgetting = { tenantId: `t-${PHONE}`, at: 5, actor: 'cli', why: 'asked' } as const
  expect((await forgetPerson(engine, forgetting, deps)).outcome).toBe('forgotten')
  await engine.close()
  return backup
}

function putBack(backup: string): Engine {
  for (const end of ['-wal', '-shm']) rmSync(url.slice('file:'.length) + end, { force: true })
  copyFileSync(backup, url.slice('file:'.length))
  return openStore(url, 6)
}

test('who comes back with a backup is forgotten again, once, and it is written down', async () => {
  const engine = putBack(await forgotten())
  expect(await count(engine)).toBe(1)
  expect(await forgetAgain(engine, 7, deps)).toBe(1)
  expect(await count(engine)).toBe(0)
  expect((await listForgotten(engine)).map(({ id, at, why }) => ({ id, at, why }))).toEqual([
    { id: 'id-1', at: 5, why: 'asked' },
  ])
  expect(await listAudit(engine, 9)).toMatchObject([
    { action: 'forgotten', actor: 'server', at: 7, reason: expect.stringContaining('backup') },
  ])
  expect(await findBrokenAudit(engine)).toBeUndefined()
  expect(await forgetAgain(engine, 8, deps)).toBe(0)
  await engine.close()
})

test('who began anew afterwards is not forgotten for what came before', async () => {
  await forgotten()
  const engine = openStore(url, 6)
  await addFatima(engine)
  expect(await forgetAgain(engine, 7, deps)).toBe(0)
  expect(await count(engine)).toBe(1)
  await engine.close()
})

test('by another number she is recognised by what the company calls her', async () => {
  const engine = putBack(await forgotten())
  await engine.commit([plain(`update address set value = '+32470000012'`)])
  expect(await forgetAgain(engine, 7, deps)).toBe(1)
  await engine.close()
})

test('the list holds nobody’s number, only we may read it, and half a line is mended', async () => {
  await forgotten()
  const path = `${url.slice('file:'.length)}.forgotten`
  expect(readFileSync(path, 'utf8')).not.toMatch(/47000|Fatima|H-17/)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  // The power went out while it was written.
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, 40))
  expect(await deps.list.read()).toEqual([])
  const engine = openStore(url, 6)
  expect(await bringListUpToDate(engine, deps.list)).toBe(1)
  expect(await deps.list.read()).toEqual(await listForgotten(engine))
  expect(await bringListUpToDate(engine, deps.list)).toBe(0)
  await engine.close()
})

test('of two on one phone the one who was forgotten is forgotten again, and the other stays', async () => {
  const engine = openStore(url, 1)
  await addFatima(engine)
  await engine.commit([
    plain(
      `insert into tenant (id, first_name, language, kind, created_at) values ('bea', 'Bea', 'nl', 'tenant', 1)`,
    ),
    plain(`insert into address (id, tenant_id, kind, value, place, created_at)
           values ('b', 'bea', 'phone', '${PHONE}', 1, 1)`),
  ])
  await engine.eraseDeleted()
  const backup = join(folder, 'backup.sqlite')
  copyFileSync(url.slice('file:'.length), backup)
  const forgetting = { tenantId: `t-${PHONE}`, at: 5, actor: 'cli', why: 'asked' } as const
  expect((await forgetPerson(engine, forgetting, deps)).outcome).toBe('forgotten')
  await engine.close()
  const again = putBack(backup)
  expect(await forgetAgain(again, 7, deps)).toBe(1)
  expect(await again.read(plain('select id as n from tenant'))).toEqual([{ n: 'bea' }])
  await again.close()
})
