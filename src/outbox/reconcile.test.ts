import { describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE, SECOND } from '../domain/clock.js'
import type { OutboxStore, StuckMessage } from '../domain/outbox-store.js'
import { reconcile } from './reconcile.js'

const NOW = Date.parse('2026-03-03T10:00:00+01:00')
const stuck = (fields: Partial<StuckMessage> = {}): StuckMessage => ({
  id: 'om-1',
  tenantId: 'fatima',
  to: { kind: 'whatsapp-id', value: 'BE.1' },
  channel: 'whatsapp',
  body: 'Dank u.',
  purpose: 'reply',
  notBeforeAt: NOW - 30 * SECOND,
  createdAt: NOW - 30 * SECOND,
  claimedAt: NOW - 20 * SECOND,
  tries: 1,
  ...fields,
})

async function settle(
  messages: StuckMessage[],
  found: (string[] | undefined)[],
  known: string[] = [],
  similar: string[] = [],
): Promise<{ done: string[]; since: number[]; before: number }> {
  const done: string[] = []
  const since: number[] = []
  const ours = [...known]
  let before = 0
  const store: Partial<OutboxStore> = {
    async listStuck(claimedBefore) {
      before = claimedBefore
      return messages
    },
    async knownSids(sids) {
      return sids.filter((sid) => ours.includes(sid))
    },
    async accepted(id, sid) {
      ours.push(sid)
      done.push(`${id} accepted as ${sid}`)
    },
    async requeue(id, at) {
      done.push(`${id} queued ${at === NOW ? 'now' : 'later'}`)
    },
    async missed(id) {
      done.push(`${id} looked for`)
    },
    async giveUp(id) {
      done.push(`${id} shown to a human`)
    },
  }
  await reconcile({
    store: store as OutboxStore,
    finder: {
      async find(_, from) {
        since.push(from)
        const same = found.shift()
        return same && { same, similar }
      },
    },
    clock: { now: () => NOW },
    log: { info() {}, warn() {}, error() {} },
    stuckAfterMs: 15 * SECOND,
  })
  return { done, since, before }
}

const ROWS: [string, Partial<StuckMessage>, string[] | undefined, string[], string[]][] = [
  ['found', {}, ['SM1'], [], ['om-1 accepted as SM1']],
  ['found at the second look', { missedAt: NOW - 10 * SECOND }, ['SM1'], [], ['om-1 accepted as SM1']],
  ['found twice: one of them', {}, ['SM1', 'SM2'], [], ['om-1 accepted as SM1']],
  ['found, but the first is of another row', {}, ['SM1', 'SM2'], ['SM1'], ['om-1 accepted as SM2']],
  ['found only what is of another row', {}, ['SM1'], ['SM1'], ['om-1 looked for']],
  ['not found', {}, [], [], ['om-1 looked for']],
  ['not found twice', { missedAt: NOW - 10 * SECOND }, [], [], ['om-1 queued now']],
  [
    'not found twice, but for what is of another row',
    { missedAt: NOW - 10 * SECOND },
    ['SM1'],
    ['SM1'],
    ['om-1 queued now'],
  ],
  ['could not look', {}, undefined, [], []],
  ['could not look the second time', { missedAt: NOW - 10 * SECOND }, undefined, [], []],
]

describe('a message of which nobody knows whether it left', () => {
  it.each(ROWS)('%s', async (_, fields, found, known, expected) => {
    expect((await settle([stuck(fields)], [found], known)).done).toEqual(expected)
  })

  it('and its twin: one sid serves one of them', async () => {
    const twins = [stuck(), stuck({ id: 'om-2' })]
    const { done } = await settle(twins, [['SM1'], ['SM1']])
    expect(done).toEqual(['om-1 accepted as SM1', 'om-2 looked for'])
  })

  const HUMAN: [string, Partial<StuckMessage>, string[] | undefined, string[]][] = [
    ['could not be looked for for hours', { claimedAt: NOW - 3 * HOUR }, undefined, []],
    ['is days old, and is not there', { claimedAt: NOW - 2 * DAY, missedAt: NOW - MINUTE }, [], []],
    ['may be one with other words, which nobody else claims', { missedAt: NOW - MINUTE }, [], ['SM7']],
  ]
  it.each(HUMAN)('%s: a human is shown it, and it is never sent again', async (_, fields, found, similar) => {
    expect((await settle([stuck(fields)], [found], [], similar)).done).toEqual(['om-1 shown to a human'])
  })

  it('is looked for again only after ten seconds', async () => {
    const { done, since } = await settle([stuck({ missedAt: NOW - 9 * SECOND })], [[]])
    expect([done, since]).toEqual([[], []])
  })

  it('is sent again although others of ours with other words are there', async () => {
    const { done } = await settle([stuck({ missedAt: NOW - MINUTE })], [[]], ['SM7'], ['SM7'])
    expect(done).toEqual(['om-1 queued now'])
  })

  it('is looked for only when it has been on its way for long', async () => {
    expect((await settle([], [])).before).toBe(NOW - 15 * SECOND)
  })

  it('is looked for from a minute before it was made: clocks differ', async () => {
    expect((await settle([stuck()], [[]])).since).toEqual([NOW - 90 * SECOND])
  })

  it('does not keep the others from being settled when looking for it breaks', async () => {
    const { done } = await settle([stuck(), stuck({ id: 'om-2' })], [undefined, ['SM2']])
    expect(done).toEqual(['om-2 accepted as SM2'])
  })
})
