import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OUTBOX_STATES, type OutboxState, PURPOSES, priorityOf, stateAfterReceipt } from './outbox-message.js'

// Every receipt Twilio's documentation names, against each state a message of ours may be in.
const ROWS: [OutboxState, string, OutboxState][] = [
  // Steps on Twilio's side before it left tell us nothing new.
  ['queued', 'accepted', 'queued'],
  ['sending', 'accepted', 'sending'],
  ['sending', 'scheduled', 'sending'],
  ['sending', 'queued', 'sending'],
  ['sending', 'sending', 'sending'],
  ['sent', 'queued', 'sent'],
  // The way forward, also with steps left out.
  ['sending', 'sent', 'sent'],
  ['sending', 'delivered', 'delivered'],
  ['sending', 'read', 'read'],
  ['sent', 'delivered', 'delivered'],
  ['sent', 'read', 'read'],
  ['delivered', 'read', 'read'],
  // A retry was planned, and the first try turns out to have left.
  ['queued', 'sent', 'sent'],
  ['queued', 'delivered', 'delivered'],
  // Twice, and back.
  ['sent', 'sent', 'sent'],
  ['delivered', 'delivered', 'delivered'],
  ['read', 'read', 'read'],
  ['delivered', 'sent', 'delivered'],
  ['read', 'delivered', 'read'],
  ['read', 'sent', 'read'],
  ['read', 'queued', 'read'],
  // Failures end it, unless it has arrived.
  ['sending', 'failed', 'failed'],
  ['sending', 'undelivered', 'failed'],
  ['sending', 'canceled', 'failed'],
  ['sent', 'undelivered', 'failed'],
  ['sent', 'failed', 'failed'],
  ['queued', 'failed', 'failed'],
  ['delivered', 'undelivered', 'delivered'],
  ['read', 'failed', 'read'],
  // An end is an end.
  ['failed', 'failed', 'failed'],
  ['failed', 'sent', 'failed'],
  ['withheld', 'sent', 'withheld'],
  ['withheld', 'failed', 'withheld'],
  ['replaced', 'delivered', 'replaced'],
  // Words that Twilio does not know today.
  ['sending', 'partially_delivered', 'sending'],
  ['sent', 'receiving', 'sent'],
  ['sent', 'DELIVERED', 'sent'],
  ['sent', '', 'sent'],
  ['sending', 'constructor', 'sending'],
  ['sending', 'toString', 'sending'],
  ['sending', '__proto__', 'sending'],
  ['sent', 'withheld', 'sent'],
  ['sent', 'replaced', 'sent'],
]

describe('the state after a receipt', () => {
  it.each(ROWS)('%s, then "%s", is %s', (before, status, after) => {
    expect(stateAfterReceipt(before, status)).toBe(after)
  })

  const state = fc.constantFrom(...OUTBOX_STATES)
  const status = fc.oneof(
    fc.constantFrom('accepted', 'scheduled', 'queued', 'sending', 'sent', 'delivered', 'read'),
    fc.constantFrom('failed', 'undelivered', 'canceled'),
    fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)),
    fc.string(),
  )
  const LADDER: OutboxState[] = ['queued', 'sending', 'sent', 'delivered', 'read']
  const ENDS: OutboxState[] = ['failed', 'withheld', 'replaced']

  it('is always one of ours, never further back, and never leaves an end, whatever is received', () => {
    fc.assert(
      fc.property(state, fc.array(status, { maxLength: 12 }), (start, received) => {
        let now: OutboxState = start
        for (const one of received) {
          const next = stateAfterReceipt(now, one)
          expect(OUTBOX_STATES).toContain(next)
          if (ENDS.includes(now)) expect(next).toBe(now)
          else if (next !== 'failed') expect(LADDER.indexOf(next)).toBeGreaterThanOrEqual(LADDER.indexOf(now))
          else expect(['delivered', 'read']).not.toContain(now)
          now = next
        }
      }),
    )
  })

  it('does not depend on the order in which good news comes in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['queued', 'sending', 'sent', 'delivered', 'read']), (received) => {
        const inOrder = LADDER.filter((one) => received.includes(one))
        const end = (statuses: string[]) => statuses.reduce<OutboxState>(stateAfterReceipt, 'sending')
        expect(end(received)).toBe(end(inOrder))
      }),
    )
  })
})

describe('what a message is for', () => {
  it('decides its place: danger first, rounds last', () => {
    expect([...PURPOSES].sort((a, b) => priorityOf(a) - priorityOf(b))).toEqual([
      'safety',
      'alert',
      'reply',
      'code',
      'reminder',
      'round',
    ])
  })
})
