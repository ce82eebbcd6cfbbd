import { beforeEach, describe, expect, test } from 'vitest'
import { DAY } from '../domain/clock.js'
import {
  isRetentionDue,
  overBefore,
  RETENTION_KINDS,
  type RetentionKind,
  retentionSchema,
} from '../domain/retention.js'
import type { ForgetDeps } from './forget-person.js'
import { forgottenList } from './forgotten-list.js'
import { openStore } from './open-store.js'
import { listRetention, runRetention } from './retention.js'
import type { openSqlite } from './sqlite-engine.js'

const NOW = Date.parse('2027-03-31T04:00:00+02:00')
const retention = retentionSchema.parse(undefined)
/** The last instant that is over, and the first that is not. */
const over = (kind: RetentionKind) => overBefore(kind, retention, NOW) - 1
const fresh = (kind: RetentionKind) => overBefore(kind, retention, NOW)

let engine: ReturnType<typeof openSqlite>
let deps: ForgetDeps
const all = <Row = Record<string, unknown>>(sql: string) => engine.database.prepare(sql).all() as Row[]
const run = () => runRetention(engine, { retention, now: NOW, actor: 'server' }, deps)

function insert(table: string, row: Record<string, unknown>): void {
  const names = Object.keys(row)
  engine.database
    .prepare(`insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`)
    .run(...Object.values(row))
}

function tenant(id: string, more: object = {}): void {
  insert('tenant', { id, first_name: id, language: 'nl', kind: 'tenant', created_at: 0, ...more })
  const value = `+3247${String(all('select * from address').length).padStart(7, '0')}`
  insert('address', { id: `a-${id}`, tenant_id: id, kind: 'phone', value, created_at: 0 })
}
const heard = (id: string, received_at: number, more: object = {}) =>
  insert('incoming_message', {
    ...{
      id,
      message_sid: `SM-${id}`,
      tenant_id: 'fatima',
      address_id: 'a-fatima',
      channel: 'sms',
      kind: 'text',
    },
    ...{ text: 'woorden', extra: null, received_at, ...more },
  })
const sent = (id: string, created_at: number, more: object = {}) =>
  insert('outbox_message', {
    ...{
      id,
      tenant_id: 'fatima',
      address_kind: 'phone',
      address: '+32470000000',
      channel: 'sms',
      body: 'woorden',
    },
    ...{ purpose: 'reply', priority: 2, state: 'delivered', sid: `SM-${id}`, not_before_at: 0, tries: 1 },
    ...{ sms_parts: 1, created_at, ...more },
  })
const concern = (id: string, created_at: number, state: string) =>
  insert('repair_concern', {
    ...{
      id,
      number: id,
      tenant_id: 'fatima',
      category: 'lift',
      place: 'common',
      problem: 'woorden',
      state,
      created_at,
    },
  })
const medium = (id: string, created_at: number, more: object = {}) =>
  insert('media', {
    ...{
      id,
      incoming_message_id: 'in',
      tenant_id: 'fatima',
      position: 0,
      kind: 'image',
      url: `https://${id}`,
      tries: 1,
    },
    ...{ state: 'kept', has_thumbnail: 0, created_at, ...more },
  })

beforeEach(() => {
  engine = openStore('file::memory:', 0) as typeof engine
  deps = {
    authSecret: 'a secret of the tests',
    ids: { next: () => `id-${all('select * from forgotten').length}` },
    shelf: { remove: async () => {} },
    list: forgottenList('file::memory:'),
  }
  tenant('fatima')
})

test('content at Twilio goes with the words of the last message that stands with it', async () => {
  for (const sid of ['HX-old', 'HX-both', 'HX-new', 'HX-twice'])
    insert('content', { hash: sid, sid, created_at: 0 })
  sent('old', over('messages'), { content_sid: 'HX-old' })
  sent('once', over('messages'), { content_sid: 'HX-twice' })
  sent('twice', over('messages'), { content_sid: 'HX-twice' })
  sent('before', over('messages'), { content_sid: 'HX-both' })
  sent('after', fresh('messages'), { content_sid: 'HX-both' })
  sent('new', fresh('messages'), { content_sid: 'HX-new' })
  await run()
  expect(all(`select sid from message_removal where sid like 'HX%' order by sid`)).toEqual([
    { sid: 'HX-old' },
    { sid: 'HX-twice' },
  ])
  expect(all('select sid from content order by sid')).toEqual([{ sid: 'HX-both' }, { sid: 'HX-new' }])
  expect(all(`select id from outbox_message where content_sid is not null order by id`)).toEqual([
    { id: 'after' },
    { id: 'new' },
  ])
})

test('words of messages go after their time, here and at Twilio; that there were any stays', async () => {
  heard('old', over('messages'), { extra: '{"a":1}' })
  heard('new', fresh('messages'))
  sent('told', over('messages'), { choices: '{}' })
  sent('waits', over('messages'), { state: 'queued', sid: null })
  insert('conversation', {
    tenant_id: 'fatima',
    version: 3,
    state: '{"stack":[],"x":1}',
    updated_at: over('messages'),
  })
  expect((await listRetention(engine, retention, NOW))[0]).toEqual({
    kind: 'messages',
    kept: { months: 3 },
    over: 3,
  })
  expect((await run()).messages).toBe(3)
  expect(all('select id, text, extra from incoming_message')).toEqual([
    { id: 'old', text: '', extra: null },
    { id: 'new', text: 'woorden', extra: null },
  ])
  expect(all('select id, body from outbox_message')).toEqual([
    { id: 'told', body: '' },
    { id: 'waits', body: 'woorden' },
  ])
  expect(all('select sid from message_removal order by sid')).toEqual([{ sid: 'SM-old' }, { sid: 'SM-told' }])
  expect(all('select version, state from conversation')).toEqual([{ version: 4, state: '{"stack":[]}' }])
})

test('more than one commit holds is erased all the same, and a second run finds nothing', async () => {
  for (let n = 0; n < 1201; n++) heard(`m${n}`, over('messages'))
  expect((await run()).messages).toBe(1201)
  expect(Object.values(await run())).toEqual(RETENTION_KINDS.map(() => 0))
  expect(all('select actor, action, reason from audit_entry')).toEqual([
    { actor: 'server', action: 'retention-run', reason: 'messages 1201' },
    { actor: 'server', action: 'retention-run', reason: 'nothing' },
  ])
})

test('what was broken keeps its words and pictures until it is mended', async () => {
  for (const [state, at] of [
    ['done', over('repairs')],
    ['new', over('repairs')],
    ['not_ours', fresh('repairs')],
  ] as const) {
    concern(state, at, state)
    insert('repair_concern_addition', {
      id: `add-${state}`,
      repair_concern_id: state,
      text: 'meer',
      created_at: at,
    })
  }
  heard('in', NOW)
  concern('mended', over('repairs'), 'done')
  const step = { id: 's', repair_concern_id: 'mended', state: 'done', council_member_id: 'm' }
  insert('repair_step', { ...step, created_at: fresh('repairs') })
  medium('m-mended', over('media'), { repair_concern_id: 'mended' })
  medium('m-done', over('media'), { repair_concern_id: 'done' })
  medium('m-open', over('media'), { repair_concern_id: 'new' })
  medium('m-none', over('media'))
  medium('m-new', fresh('media'))
  expect(await run()).toMatchObject({ repairs: 2, media: 2 })
  expect(all(`select id from repair_concern where problem <> ''`)).toEqual([
    { id: 'new' },
    { id: 'not_ours' },
    { id: 'mended' },
  ])
  expect(all('select id from repair_concern_addition order by id')).toEqual([
    { id: 'add-new' },
    { id: 'add-not_ours' },
  ])
  expect(all('select id from media order by id')).toEqual([
    { id: 'm-mended' },
    { id: 'm-new' },
    { id: 'm-open' },
  ])
  expect(all('select id, erases_file from media_removal order by id')).toEqual([
    { id: 'm-done', erases_file: 1 },
    { id: 'm-none', erases_file: 1 },
  ])
})

test('of an answer the words go and what counts stays; of a meeting what she needs', async () => {
  insert('question', { id: 'q', key: 'q', kind: 'scale', text: '{}', options: '[]', created_at: 0 })
  const answer = {
    id: 'a',
    question_id: 'q',
    tenant_id: 'fatima',
    value: '4',
    text: 'woorden',
    flagged: 0,
    created_at: 0,
  }
  insert('answer', { ...answer, updated_at: over('answer-words') })
  insert('meeting', {
    id: 'm',
    key: 'm',
    title: '{}',
    starts_at: 0,
    ends_at: over('needs'),
    place: '',
    created_at: 0,
  })
  const rsvp = {
    id: 'r',
    meeting_id: 'm',
    tenant_id: 'fatima',
    reply: 'yes',
    need: 'step-free',
    created_at: 0,
    updated_at: 0,
  }
  insert('rsvp', rsvp)
  expect(await run()).toMatchObject({ 'answer-words': 1, needs: 1 })
  expect(all('select value, text from answer')).toEqual([{ value: '4', text: null }])
  expect(all('select reply, need from rsvp')).toEqual([{ reply: 'yes', need: null }])
})

test('what somebody looked at goes when it was done long ago, and what waits stays', async () => {
  const one = { tenant_id: 'fatima', kind: 'not-understood', detail: 'woorden', created_at: 0 }
  insert('attention', { ...one, id: 'done', done_at: over('attention') })
  insert('attention', { ...one, id: 'open', done_at: null })
  sent('ancient', over('outbox'))
  expect(await run()).toMatchObject({ attention: 1, outbox: 1 })
  expect(all('select id from attention')).toEqual([{ id: 'open' }])
  expect(all('select id from outbox_message')).toEqual([])
})

describe('who is gone', () => {
  test('is forgotten whole, and her STOP outlives her', async () => {
    tenant('moved', { moved_out_at: over('gone') })
    tenant('moving', { moved_out_at: fresh('gone') })
    tenant('silent', { kind: 'unknown', stopped_at: 5 })
    tenant('still-writes', { kind: 'unknown' })
    heard('in', NOW - DAY, { tenant_id: 'still-writes', address_id: 'a-still-writes' })
    tenant('wants-questions', { kind: 'unknown' })
    insert('consent', {
      ...{ id: 'c', tenant_id: 'wants-questions', purpose: 'questions', state: 'given', wording: '' },
      ...{ channel: 'sms', source: 'talk', created_at: 0 },
    })
    tenant('waits-for-repair', { moved_out_at: over('gone') })
    insert('repair_concern', {
      ...{ id: 'r', number: 'R', tenant_id: 'waits-for-repair', category: 'lift', place: 'x', problem: '' },
      ...{ state: 'new', created_at: 0 },
    })
    expect((await run()).gone).toBe(2)
    expect(all<{ id: string }>('select id from tenant order by id').map(({ id }) => id)).toEqual([
      ...['fatima', 'moving', 'still-writes', 'waits-for-repair', 'wants-questions'],
    ])
    expect(
      all('select why, has_stopped from forgotten join forgotten_hash on forgotten_id = forgotten.id'),
    ).toEqual([{ why: 'over', has_stopped: 1 }])
  })
})

describe('once a day', () => {
  test.each([
    ['never yet', '2026-03-03T12:00+01:00', undefined, true],
    ['before the hour of the day', '2026-03-03T03:59+01:00', '2026-03-02T04:10+01:00', false],
    ['at the hour', '2026-03-03T04:00+01:00', '2026-03-02T04:10+01:00', true],
    ['again on the same day', '2026-03-03T23:00+01:00', '2026-03-03T04:10+01:00', false],
    ['after the line was down at the hour', '2026-03-03T11:00+01:00', '2026-03-02T04:10+01:00', true],
    ['in the night that is an hour short', '2026-03-29T04:00+02:00', '2026-03-28T04:10+01:00', true],
  ])('%s', (_, now, last, isDue) => {
    expect(isRetentionDue(Date.parse(now), last === undefined ? undefined : Date.parse(last))).toBe(isDue)
  })
})
