import { describe, expect, test } from 'vitest'
import { parseTenantFile } from '../domain/tenant-file.js'
import { listAudit } from './audit.js'
import type { Engine, Statement } from './engine.js'
import { openStore } from './open-store.js'
import { importTenants, previewImport } from './tenants-import.js'

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
    actor: 'cli',
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

test('is written in one commit with its line in the log, so that one that is cut short has not begun', async () => {
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
  expect(sizes).toHaveLength(1)
  expect(await listAudit(engine, 9)).toMatchObject([{ actor: 'cli', action: 'imported', reason: '450 rows' }])
})

test('leaves nothing of an import when one of its statements fails', async () => {
  const engine = openStore('file::memory:', 1)
  const breaking: Engine = {
    ...engine,
    commit: (statements, guards) =>
      engine.commit([...statements, plain('insert into nowhere values (1)')], guards),
  }
  const rows = rowsOf('0470000001,Ann,nl,Koksijde,Duinhof,A1,', '0470000002,Bo,nl,Koksijde,Duinhof,A2,')
  await expect(importTenants(breaking, rows, deps())).rejects.toThrow('nowhere')
  for (const table of ['tenant', 'address', 'household', 'municipality', 'audit_entry']) {
    expect(await engine.read(plain(`select * from ${table}`))).toEqual([])
  }
})

describe('a preview', () => {
  const rows = rowsOf('0470000001,Ann,nl,Koksijde,Duinhof,A1,', ',Bo,nl,Koksijde,Duinhof,A2,')

  test('says what would be, writes nothing, and is the same at every look', async () => {
    const engine = openStore('file::memory:', 1)
    const preview = await previewImport(engine, rows, deps())
    expect(preview).toMatchObject({
      report: { rows: 2, new: 2, homesWithoutPhone: 1 },
      changes: [
        { line: 2, firstName: 'Ann', news: ['new'] },
        { line: 3, firstName: 'Bo', news: ['new'] },
      ],
    })
    expect(await engine.read(plain('select * from tenant'))).toEqual([])
    const later = { ...deps(), clock: { now: () => 999 } }
    later.ids.next()
    expect((await previewImport(engine, rows, later)).print).toBe(preview.print)
    const done = await importTenants(engine, rows, { ...later, asPreviewed: preview.print })
    expect(done).toMatchObject({ outcome: 'imported', report: { new: 2 } })
  })

  test('of what has changed meanwhile is not what is written', async () => {
    const engine = openStore('file::memory:', 1)
    const { print } = await previewImport(engine, rows, deps())
    await importTenants(engine, rowsOf('0470000001,Anna,nl,Koksijde,Duinhof,B7,'), deps())
    const again = { ...deps(), ids: { next: () => `other-${Math.random()}`, dice: () => 0 } }
    expect(await importTenants(engine, rows, { ...again, asPreviewed: print })).toEqual({
      outcome: 'changed',
    })
    expect(await engine.read(plain('select first_name from tenant'))).toEqual([{ first_name: 'Anna' }])
  })
})
