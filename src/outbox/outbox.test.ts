import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SECOND } from '../domain/clock.js'
import type { Delivery } from '../domain/delivery.js'
import type { ClaimedMessage, OutboxStore } from '../domain/outbox-store.js'
import { claimRules } from './claim-rules.js'
import { createGates } from './gates.js'
import { createOutbox } from './outbox.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const message = (id: string): ClaimedMessage => ({
  id,
  tenantId: id,
  to: { kind: 'whatsapp-id', value: id },
  channel: 'whatsapp',
  body: id,
  purpose: 'reply',
  notBeforeAt: 0,
  createdAt: 0,
  tries: 1,
})

/** A queue in memory, and a Twilio that takes `sendMs` to answer. */
function setting({ sendMs = 0, claimMs = 0 } = {}) {
  const queue: ClaimedMessage[] = []
  const sent: string[] = []
  const accepted: string[] = []
  const errors: string[] = []
  let atOnce = 0
  let mostAtOnce = 0
  let claims = 0
  let breaks = 0
  const wait = (ms: number) =>
    ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve()
  const store: Partial<OutboxStore> = {
    async claim(_, limit) {
      claims++
      if (breaks-- > 0) throw new Error('database is locked')
      const taken = queue.splice(0, limit)
      await wait(claimMs)
      return taken
    },
    async accepted(id) {
      accepted.push(id)
    },
    async nextDueAt() {
      return queue.length > 0 ? 0 : undefined
    },
  }
  const outbox = createOutbox({
    store: store as OutboxStore,
    sender: {
      async send({ id }): Promise<Delivery> {
        atOnce++
        mostAtOnce = Math.max(mostAtOnce, atOnce)
        sent.push(id)
        await wait(sendMs)
        atOnce--
        return { outcome: 'accepted', sid: id }
      },
      find: async () => undefined,
    },
    clock: { now: () => Date.now() },
    log: { info() {}, warn() {}, error: (_, what) => errors.push(what) },
  })
  return {
    outbox,
    queue,
    sent,
    accepted,
    errors,
    claims: () => claims,
    mostAtOnce: () => mostAtOnce,
    breakClaims(times: number) {
      breaks = times
    },
  }
}

test('before it is started it sends nothing', async () => {
  const { outbox, queue, sent } = setting()
  queue.push(message('a'))
  outbox.poke()
  await vi.advanceTimersByTimeAsync(5000)
  expect(sent).toEqual([])
})

test('a poke is enough, and without one it looks by itself within half a second', async () => {
  const { outbox, queue, sent } = setting()
  outbox.start()
  await vi.advanceTimersByTimeAsync(1)
  queue.push(message('poked'))
  outbox.poke()
  await vi.advanceTimersByTimeAsync(1)
  expect(sent).toEqual(['poked'])
  queue.push(message('found'))
  await vi.advanceTimersByTimeAsync(500)
  expect(sent).toEqual(['poked', 'found'])
  await outbox.stop()
})

test('at most twenty requests are under way at once, and all of many go', async () => {
  const { outbox, queue, accepted, mostAtOnce } = setting({ sendMs: 100 })
  for (let n = 0; n < 70; n++) queue.push(message(String(n)))
  outbox.start()
  await vi.advanceTimersByTimeAsync(1000)
  expect(mostAtOnce()).toBe(20)
  expect(accepted).toHaveLength(70)
  await outbox.stop()
})

test('a thousand pokes are not a thousand looks, and no crowd of timers is left behind', async () => {
  const { outbox, claims } = setting()
  outbox.start()
  for (let n = 0; n < 1000; n++) outbox.poke()
  await vi.advanceTimersByTimeAsync(10)
  for (let n = 0; n < 50; n++) {
    outbox.poke()
    await Promise.resolve()
    outbox.poke()
    await Promise.resolve()
  }
  await vi.advanceTimersByTimeAsync(10)
  expect(vi.getTimerCount()).toBeLessThanOrEqual(1)
  const before = claims()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(claims() - before).toBeLessThanOrEqual(21)
  await outbox.stop()
})

test('a queue that cannot be read is reported, and looked at again', async () => {
  const { outbox, queue, sent, errors, breakClaims } = setting()
  breakClaims(2)
  queue.push(message('a'))
  outbox.start()
  await vi.advanceTimersByTimeAsync(2000)
  expect(errors).toEqual(['the queue could not be read', 'the queue could not be read'])
  expect(sent).toEqual(['a'])
  await outbox.stop()
})

test('stopping waits for what is under way', async () => {
  const { outbox, queue, accepted } = setting({ sendMs: 1000 })
  queue.push(message('a'))
  outbox.start()
  await vi.advanceTimersByTimeAsync(10)
  let isStopped = false
  const stopped = outbox.stop().then(() => {
    isStopped = true
  })
  await vi.advanceTimersByTimeAsync(500)
  expect(isStopped).toBe(false)
  await vi.advanceTimersByTimeAsync(600)
  await stopped
  expect(accepted).toEqual(['a'])
})

test('a message that was being taken while it stopped is sent before it has stopped, not after', async () => {
  const { outbox, queue, sent } = setting({ claimMs: 50 })
  queue.push(message('a'))
  outbox.start()
  await vi.advanceTimersByTimeAsync(10)
  let sentWhenStopped: number | undefined
  const stopped = outbox.stop().then(() => {
    sentWhenStopped = sent.length
  })
  await vi.advanceTimersByTimeAsync(1000)
  await stopped
  expect(sent).toHaveLength(sentWhenStopped ?? -1)
})

test('after it has stopped nothing is taken any more', async () => {
  const { outbox, queue, sent, claims } = setting()
  outbox.start()
  await vi.advanceTimersByTimeAsync(10)
  outbox.poke()
  await outbox.stop()
  const before = claims()
  queue.push(message('late'))
  await vi.advanceTimersByTimeAsync(5000)
  expect([claims() - before, sent]).toEqual([0, []])
  expect(vi.getTimerCount()).toBe(0)
})

test('stopping does not wait for ever: what is unanswered stays under way, and is written down no more', async () => {
  const { outbox, queue, accepted } = setting({ sendMs: 60_000 })
  queue.push(message('a'))
  vi.useRealTimers()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  outbox.start()
  await vi.advanceTimersByTimeAsync(10)
  const began = performance.now()
  await outbox.stop()
  expect(performance.now() - began).toBeLessThan(4000)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(accepted).toEqual([])
})

test('while nobody knows what leaves, only what is unasked rests, longer each time, until something is taken', () => {
  let now = 0
  const gates = createGates({ now: () => now })
  const taken = () => {
    const { sms } = claimRules(gates, { sms: 10, whatsapp: 80 }, { underWay: 0, isQuiet: false })
    return { urgent: sms.urgent > 0, others: sms.others > 0, unasked: sms.unasked > 0 }
  }
  gates.restUnasked('sms')
  expect(taken()).toEqual({ urgent: true, others: true, unasked: false })
  now += 2 * SECOND
  expect(taken().unasked).toBe(true)
  for (let n = 0; n < 4; n++) gates.restUnasked('sms')
  now += 5 * SECOND
  expect(taken().unasked).toBe(false)
  now += 15 * SECOND
  gates.works('sms', 'answer')
  gates.restUnasked('sms')
  now += 2 * SECOND
  expect(taken().unasked).toBe(true)
})
