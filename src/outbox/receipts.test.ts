import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OutboxState } from '../domain/outbox-message.js'
import type { ClaimedMessage, OutboxStore, Receipt } from '../domain/outbox-store.js'
import { takeReceipt } from './receipts.js'

const message: ClaimedMessage = {
  id: 'om-1',
  to: { kind: 'phone', value: '+32470000011' as never },
  channel: 'sms',
  body: 'Dank u.',
  purpose: 'reply',
  notBeforeAt: 0,
  createdAt: 0,
  tries: 1,
  charges: 1,
}

/** A store of one message, which another process may change between the look and the write. */
function storeOf(start: OutboxState, meanwhile: OutboxState[] = []) {
  const row = { id: 'om-1', state: start, sid: 'SM1', errorCode: undefined as number | undefined, writes: 0 }
  const store: Partial<OutboxStore> = {
    async find() {
      return message
    },
    async findState({ outboxMessageId, sid }) {
      return outboxMessageId === row.id || sid === row.sid ? { id: row.id, state: row.state } : undefined
    },
    async receipt(_, { state, was, sid, errorCode }) {
      const other = meanwhile.shift()
      if (other) row.state = other
      if (row.state !== was) return false
      Object.assign(row, { state, sid, errorCode, writes: row.writes + 1 })
      return true
    },
  }
  return { row, take: (receipt: Receipt) => takeReceipt(store as OutboxStore, receipt, { now: () => 0 }) }
}

const ROWS: [string, OutboxState, Receipt, OutboxState, number][] = [
  ['by sid', 'sent', { sid: 'SM1', status: 'delivered' }, 'delivered', 1],
  ['by our own id', 'sent', { outboxMessageId: 'om-1', sid: 'SM9', status: 'delivered' }, 'delivered', 1],
  [
    'before our request has returned',
    'sending',
    { outboxMessageId: 'om-1', sid: 'SM9', status: 'sent' },
    'sent',
    1,
  ],
  ['a second time', 'delivered', { sid: 'SM1', status: 'delivered' }, 'delivered', 0],
  ['too late', 'read', { sid: 'SM1', status: 'sent' }, 'read', 0],
  ['of a message that is not ours', 'sent', { sid: 'SM404', status: 'delivered' }, 'sent', 0],
  ['of an id that is not ours', 'sent', { outboxMessageId: 'x', sid: 'SM404', status: 'read' }, 'sent', 0],
  [
    'of an id that is not ours, by a sid that is',
    'sent',
    { outboxMessageId: 'x', sid: 'SM1', status: 'read' },
    'read',
    1,
  ],
  ['that it failed', 'sent', { sid: 'SM1', status: 'undelivered', errorCode: 30005 }, 'failed', 1],
  ['that it failed after it was read', 'read', { sid: 'SM1', status: 'failed', errorCode: 30005 }, 'read', 0],
  ['of a word nobody knows', 'sent', { sid: 'SM1', status: 'teleported' }, 'sent', 0],
]

describe('a receipt', () => {
  it.each(ROWS)('%s: %s', async (_, before, receipt, after, writes) => {
    const { row, take } = storeOf(before)
    await take(receipt)
    expect(row).toMatchObject({ state: after, writes })
  })

  it('keeps the code of what went wrong', async () => {
    const { row, take } = storeOf('sent')
    await take({ sid: 'SM1', status: 'undelivered', errorCode: 30003 })
    expect(row.errorCode).toBe(30003)
  })

  it('tells the sid when it is the first to know it', async () => {
    const { row, take } = storeOf('sending')
    await take({ outboxMessageId: 'om-1', sid: 'SM77', status: 'sent' })
    expect(row.sid).toBe('SM77')
  })

  it('is decided anew when another was written in between, and never moves that back', async () => {
    const overtaken = storeOf('sending', ['sent'])
    await overtaken.take({ sid: 'SM1', status: 'delivered' })
    expect(overtaken.row).toMatchObject({ state: 'delivered', writes: 1 })
    const late = storeOf('sending', ['read'])
    await late.take({ sid: 'SM1', status: 'delivered' })
    expect(late.row).toMatchObject({ state: 'read', writes: 0 })
  })

  it('does not try for ever', async () => {
    const back = Array.from({ length: 50 }, (_, n): OutboxState => (n % 2 ? 'sending' : 'queued'))
    const { row, take } = storeOf('sending', back)
    await take({ sid: 'SM1', status: 'delivered' })
    expect(row.writes).toBe(0)
  })

  it('in any order, any number of times, all at once: the message ends furthest along', async () => {
    const statuses = fc.array(fc.constantFrom('queued', 'sent', 'delivered', 'read'), {
      minLength: 1,
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(statuses, async (received) => {
        const { row, take } = storeOf('sending')
        await Promise.all(received.map((status) => take({ sid: 'SM1', status })))
        const order = ['sending', 'sent', 'delivered', 'read']
        const furthest = Math.max(0, ...received.map((one) => order.indexOf(one)))
        expect(row.state).toBe(order[furthest])
      }),
    )
  })
})
