import { beforeEach, describe, expect, it } from 'vitest'
import type { AuditEntry } from '../domain/audit.js'
import { commitAudited, countAudit, findBrokenAudit, listAudit } from './audit.js'
import type { Engine } from './engine.js'
import { openStore } from './open-store.js'

const NOW = Date.parse('2026-03-03T10:00:00+01:00')
const entry = (changes: Partial<AuditEntry> = {}): AuditEntry => ({
  at: NOW,
  actor: 'member-1',
  action: 'conversation-opened',
  subject: 'tenant-1',
  reason: 'she asked to be called',
  ...changes,
})

let engine: Engine
beforeEach(() => {
  engine = openStore('file::memory:', NOW)
})

describe('the audit log', () => {
  it('keeps what was done, newest first, and counts it', async () => {
    await commitAudited(engine, entry({ at: NOW - 1 }))
    await commitAudited(engine, entry({ action: 'exported' }))
    expect(await listAudit(engine, 9)).toMatchObject([
      { seq: 2, action: 'exported' },
      { seq: 1, ...entry({ at: NOW - 1 }) },
    ])
    expect(await countAudit(engine, 'conversation-opened', { since: NOW, until: NOW + 1 })).toBe(0)
    expect(await countAudit(engine, 'conversation-opened', { since: NOW - 1, until: NOW })).toBe(1)
  })

  it('fifty at once stand in one chain without a gap', async () => {
    const done = Array.from({ length: 50 }, (_, index) =>
      commitAudited(engine, entry({ subject: `t${index}` })),
    )
    expect((await Promise.all(done)).every(({ outcome }) => outcome === 'committed')).toBe(true)
    expect(await listAudit(engine, 99)).toHaveLength(50)
    expect(await findBrokenAudit(engine)).toBeUndefined()
  })

  it('is written with what was done, or neither is', async () => {
    const nobody = { sql: `update tenant set first_name = 'x' where id = 'nobody'`, parameters: [] }
    const result = await commitAudited(engine, entry(), [], [{ name: 'she is there', statement: nobody }])
    expect(result).toEqual({ outcome: 'conflict', guard: 'she is there' })
    expect(await listAudit(engine, 9)).toEqual([])
  })

  it('cannot be changed or emptied by the program itself', async () => {
    await commitAudited(engine, entry())
    for (const text of [`update audit_entry set reason = 'x'`, 'delete from audit_entry']) {
      await expect(engine.commit([{ sql: text, parameters: [] }])).rejects.toThrow('is written once')
    }
    const before = await listAudit(engine, 9)
    const replace = `insert or replace into audit_entry select seq, at, 'x', action, subject, reason, hash from audit_entry`
    await engine.commit([{ sql: replace, parameters: [] }])
    expect(await listAudit(engine, 9)).toEqual(before)
  })

  it.each([
    ['a reason is changed', `update audit_entry set reason = 'none' where seq = 2`, 2],
    ['an entry is dropped', 'delete from audit_entry where seq = 2', 2],
    ['an entry is put in front', `update audit_entry set actor = 'x' where seq = 1`, 1],
  ])('tells where it is broken when %s behind its back', async (_, text, at) => {
    for (const subject of ['a', 'b', 'c']) await commitAudited(engine, entry({ subject }))
    for (const verb of ['update', 'delete']) {
      await engine.commit([{ sql: `drop trigger audit_entry_no_${verb}`, parameters: [] }])
    }
    await engine.commit([{ sql: text, parameters: [] }])
    expect(await findBrokenAudit(engine)).toBe(at)
  })
})
