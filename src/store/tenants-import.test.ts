import { expect, test } from 'vitest'
import { parseTenantFile } from '../domain/tenant-file.js'
import type { Engine, Statement } from './engine.js'
import { openStore } from './open-store.js'
import { importTenants } from './tenants-import.js'

const HEADER = 'phone,first_name,language,municipality,complex,household,kind'

function rowsOf(...lines: string[]) {
  const file = parseTenantFile([HEADER, ...lines].join('\n'))
  if ('unreadable' in file) throw new Error(file.unreadable)
  return file.rows
}

function deps() {
  let made = 0
  return {
    clock: { now: () => 1 },
    ids: { next: () => `id-${++made}`, dice: () => 0 },
    authSecret: 'a secret of the tests',
  }
}

const plain = (sql: string): Statement<Record<string, unknown>> => ({ sql, parameters: [] })

/** A store on which something else happens just before its first commit. */
function interrupted(engine: Engine, meanwhile: () => Promise<unknown>): Engine {
  let isFirst = true
  return {
    ...engine,
    async commit(statements, guards) {
      if (isFirst) {
        isFirst = false
        await meanwhile()
      }
      return engine.commit(statements, guards)
    },
  }
}

test('someone who writes to the line in the middle of an import is recognised', async () => {
  const engine = openStore('file::memory:', 1)
  const meanwhile = () =>
    engine.commit([
      plain(
        `insert into tenant (id, first_name, language, kind, created_at) values ('u', '', 'nl', 'unknown', 1)`,
      ),
      plain(
        `insert into address (id, tenant_id, kind, value, created_at) values ('a', 'u', 'phone', '+32470000001', 1)`,
      ),
    ])
  const rows = rowsOf('0470000001,Ann,nl,Koksijde,Duinhof,A1,')
  const done = await importTenants(interrupted(engine, meanwhile), rows, deps())
  expect(done).toMatchObject({ outcome: 'imported', report: { rows: 1, new: 1, recognised: 1 } })
  expect(await engine.read(plain('select id, first_name from tenant'))).toEqual([
    { id: 'u', first_name: 'Ann' },
  ])
})

test('gives up when the store keeps refusing, with what it said', async () => {
  const engine = openStore('file::memory:', 1)
  const refuse: Engine = { ...engine, commit: () => Promise.reject(new Error('disk is full')) }
  const rows = rowsOf('0470000001,Ann,nl,Koksijde,Duinhof,A1,')
  await expect(importTenants(refuse, rows, deps())).rejects.toThrow('disk is full')
})

test('is written in chunks, so that a server on the same file gets its turn', async () => {
  const engine = openStore('file::memory:', 1)
  const sizes: number[] = []
  const watched: Engine = {
    ...engine,
    commit: (statements, guards) => {
      sizes.push(statements.length)
      return engine.commit(statements, guards)
    },
  }
  const lines = Array.from({ length: 450 }, (_, n) => `,Name${n},nl,Koksijde,Duinhof,${n},`)
  await importTenants(watched, rowsOf(...lines), deps())
  expect(sizes).toHaveLength(3)
})
