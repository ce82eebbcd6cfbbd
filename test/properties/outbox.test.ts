import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Channel } from '../../src/domain/channel.js'
import { HOUR, MINUTE, SECOND } from '../../src/domain/clock.js'
import type { Delivery } from '../../src/domain/delivery.js'
import type { MessagePurpose, OutboxMessage } from '../../src/domain/outbox-message.js'
import { createOutbox, STUCK_AFTER_MS } from '../../src/outbox/outbox.js'
import { takeReceipt } from '../../src/outbox/receipts.js'
import type { Sender } from '../../src/outbox/sender.js'
import type { Engine } from '../../src/store/engine.js'
import { openStore } from '../../src/store/open-store.js'
import { insertOutboxMessage, withholdQueued } from '../../src/store/outbox-messages.js'
import { outboxStore } from '../../src/store/outbox-queue.js'

const START = Date.parse('2026-03-03T10:00:00+01:00')

let folder: string
let engine: Engine
let now: number
const clock = { now: () => now }
const log = { info() {}, warn() {}, error() {} }

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outbox-'))
  engine = openStore(`file:${join(folder, 'store.sqlite')}`, START)
  now = START
  for (const id of ['fatima', 'jan']) {
    await engine.commit([
      {
        sql: `insert into tenant (id, first_name, language, kind, created_at) values (?, ?, 'nl', 'tenant', ?)`,
        parameters: [id, id, START],
      },
    ])
  }
})
afterEach(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Written {
  tenant?: string | null
  purpose?: MessagePurpose
  body?: string
  channel?: Channel
  notBeforeAt?: number
}

let count = 0
async function write({
  tenant = 'fatima',
  purpose = 'reply',
  body,
  channel = 'sms',
  notBeforeAt,
}: Written = {}) {
  const id = `om-${String(++count).padStart(6, '0')}`
  const message: OutboxMessage = {
    id,
    ...(tenant !== null && { tenantId: tenant }),
    to: { kind: 'phone', value: (tenant === 'jan' ? '+32470000012' : '+32470000011') as never },
    channel,
    body: body ?? id,
    purpose,
    notBeforeAt: notBeforeAt ?? now,
    createdAt: now,
  }
  await engine.commit([insertOutboxMessage(message)])
  return id
}

async function states(): Promise<Record<string, string>> {
  const rows = await engine.read<{ id: string; state: string }>({
    sql: 'select id, state from outbox_message order by id',
    parameters: [],
  })
  return Object.fromEntries(rows.map(({ id, state }) => [id, state]))
}

/** A Twilio that does as it is told, message by message, and else accepts. */
function scripted(
  script: (message: OutboxMessage, attempt: number) => Delivery | undefined = () => undefined,
) {
  const attempts: { id: string; at: number }[] = []
  const accepted: { id: string; sid: string; body: string }[] = []
  let isBlind = false
  const sender: Sender = {
    async send(message) {
      const attempt = attempts.filter(({ id }) => id === message.id).length + 1
      attempts.push({ id: message.id, at: now })
      await Promise.resolve()
      const told = script(message, attempt)
      if (told && told.outcome !== 'accepted') return told
      const sid = told?.sid ?? `SM${accepted.length}`
      accepted.push({ id: message.id, sid, body: message.body })
      return { outcome: 'accepted', sid }
    },
    async find({ body }) {
      if (isBlind) return undefined
      return { same: accepted.filter((one) => one.body === body).map(({ sid }) => sid), similar: [] }
    },
  }
  return {
    sender,
    attempts,
    accepted,
    ids: () => accepted.map(({ id }) => id),
    blind(value: boolean) {
      isBlind = value
    },
  }
}

const outboxOf = (sender: Sender) => createOutbox({ store: outboxStore(engine), sender, clock, log })

/** Lets time pass a second at a time, delivering what is due. */
async function pass(outbox: ReturnType<typeof outboxOf>, ms: number, hop = SECOND): Promise<void> {
  for (const until = now + ms; now < until; ) {
    now = Math.min(until, now + hop)
    await outbox.deliverDue()
  }
}

describe('taking messages', () => {
  it('ten claimers of one message: one wins', async () => {
    const id = await write()
    const store = outboxStore(engine)
    const claims = await Promise.all(Array.from({ length: 10 }, () => store.claim(now, 20)))
    expect(claims.flat().map((one) => one.id)).toEqual([id])
  })

  it('ten outboxes on two connections send a hundred messages once each', async () => {
    const ids = await Promise.all(Array.from({ length: 100 }, () => write({ tenant: null })))
    const other = openStore(`file:${join(folder, 'store.sqlite')}`, START)
    const twilio = scripted()
    const outboxes = Array.from({ length: 10 }, (_, n) =>
      createOutbox({ store: outboxStore(n % 2 ? engine : other), sender: twilio.sender, clock, log }),
    )
    await Promise.all(outboxes.map((outbox) => outbox.deliverDue()))
    expect(twilio.ids().sort()).toEqual(ids)
    await other.close()
  })

  it('of one person one at a time: the next only after the one before was accepted', async () => {
    const first = await write()
    const second = await write()
    const store = outboxStore(engine)
    expect((await store.claim(now, 20)).map(({ id }) => id)).toEqual([first])
    expect(await store.claim(now, 20)).toEqual([])
    await store.accepted(first, 'SM1', now)
    expect((await store.claim(now, 20)).map(({ id }) => id)).toEqual([second])
  })

  it('the most urgent first: danger, alerts, replies, codes, reminders, rounds', async () => {
    const purposes = ['round', 'reminder', 'code', 'reply', 'alert', 'safety'] as const
    for (const purpose of purposes) await write({ tenant: null, purpose })
    const claimed = await outboxStore(engine).claim(now, 20)
    expect(claimed.map(({ purpose }) => purpose)).toEqual([...purposes].reverse())
  })

  it('a round of thousands never delays a reply', async () => {
    for (let n = 0; n < 60; n++) await write({ tenant: null, purpose: 'round' })
    const reply = await write({ tenant: 'jan' })
    expect((await outboxStore(engine).claim(now, 1)).map(({ id }) => id)).toEqual([reply])
  })

  it.each([
    [
      'the one before waits for a retry',
      async () => {
        await write()
        const [taken] = await outboxStore(engine).claim(now, 1)
        await outboxStore(engine).requeue(taken?.id ?? '', now + HOUR, '503')
      },
    ],
    [
      'the one before is on its way',
      async () => {
        await write()
        await outboxStore(engine).claim(now, 1)
      },
    ],
    ['the one before is due as well', () => write()],
  ])('danger waits for nobody, also when %s', async (_, before) => {
    await before()
    const safety = await write({ purpose: 'safety' })
    expect((await outboxStore(engine).claim(now, 20)).map(({ id }) => id)).toContain(safety)
  })

  it('not before its time', async () => {
    const id = await write({ notBeforeAt: now + 3000 })
    const store = outboxStore(engine)
    expect(await store.claim(now + 2999, 20)).toEqual([])
    expect(await store.nextDueAt()).toBe(now + 3000)
    expect((await store.claim(now + 3000, 20)).map((one) => one.id)).toEqual([id])
  })

  it('what is held for decent hours does not hold up a reply', async () => {
    await write({ purpose: 'round', notBeforeAt: now + 12 * HOUR })
    const reply = await write()
    expect((await outboxStore(engine).claim(now, 20)).map(({ id }) => id)).toEqual([reply])
  })
})

describe('retries', () => {
  it('the first comes within two seconds', async () => {
    await write()
    const twilio = scripted((_, attempt) => (attempt === 1 ? { outcome: 'retry', why: '503' } : undefined))
    const outbox = outboxOf(twilio.sender)
    await outbox.deliverDue()
    await pass(outbox, 2 * SECOND, 100)
    expect(twilio.accepted).toHaveLength(1)
  })

  it('end: after an hour and more of refusals the message has failed, and is tried no more', async () => {
    const id = await write()
    const twilio = scripted(() => ({ outcome: 'retry', why: '503' }))
    const outbox = outboxOf(twilio.sender)
    await outbox.deliverDue()
    await pass(outbox, 3 * HOUR, 10 * SECOND)
    expect(await states()).toEqual({ [id]: 'failed' })
    const tries = twilio.attempts.length
    await pass(outbox, 3 * HOUR, MINUTE)
    expect(twilio.attempts).toHaveLength(tries)
  })

  it('a message that will never go through is tried once, and the next one goes', async () => {
    const refused = await write()
    const next = await write()
    const twilio = scripted(({ id }) =>
      id === refused ? { outcome: 'refused', why: '21610', code: 21610 } : undefined,
    )
    await outboxOf(twilio.sender).deliverDue()
    expect(await states()).toEqual({ [refused]: 'failed', [next]: 'sent' })
    expect(twilio.attempts.map(({ id }) => id)).toEqual([refused, next])
  })

  const outcome = fc.constantFrom<Delivery | undefined>(
    undefined,
    undefined,
    { outcome: 'retry', why: '503' },
    { outcome: 'refused', why: '30003' },
    { outcome: 'unknown', why: 'ECONNRESET' },
    { outcome: 'halted', scope: 'account', why: '20003' },
  )
  it('whatever Twilio answers: once each, in order for each person, and in the end nothing waits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('fatima', 'jan'), { minLength: 1, maxLength: 8 }),
        fc.array(outcome, { maxLength: 12 }),
        async (tenants, outcomes) => {
          await engine.commit([{ sql: 'delete from outbox_message', parameters: [] }])
          const written = new Map<string, string>()
          for (const tenant of tenants) written.set(await write({ tenant }), tenant)
          const script = [...outcomes]
          const twilio = scripted(() => script.shift())
          const outbox = outboxOf(twilio.sender)
          for (let n = 0; n < 40; n++) {
            await outbox.deliverDue()
            await outbox.reconcile()
            now += n < 20 ? 20 * SECOND : 5 * MINUTE
          }
          expect(new Set(twilio.ids()).size).toBe(twilio.ids().length)
          for (const tenant of ['fatima', 'jan']) {
            const hers = twilio.ids().filter((id) => written.get(id) === tenant)
            expect(hers).toEqual([...hers].sort())
          }
          for (const state of Object.values(await states())) expect(['sent', 'failed']).toContain(state)
        },
      ),
      { numRuns: 15 },
    )
  })
})

describe('when Twilio refuses the account', () => {
  const halted: Delivery = { outcome: 'halted', scope: 'account', why: '20003: Authenticate', code: 20003 }

  it('everything stays queued, and goes when a human has looked', async () => {
    const ids = [await write(), await write(), await write({ tenant: 'jan' }), await write({ tenant: null })]
    let isWell = false
    const twilio = scripted(() => (isWell ? undefined : halted))
    const outbox = outboxOf(twilio.sender)
    await outbox.deliverDue()
    await pass(outbox, 20 * MINUTE, 10 * SECOND)
    expect(Object.values(await states())).toEqual(ids.map(() => 'queued'))
    isWell = true
    await pass(outbox, 2 * MINUTE, 10 * SECOND)
    expect(Object.values(await states())).toEqual(ids.map(() => 'sent'))
  })

  it('the wait costs a message none of its retries', async () => {
    const id = await write()
    let stage: Delivery | undefined = halted
    const twilio = scripted(() => stage)
    const outbox = outboxOf(twilio.sender)
    await outbox.deliverDue()
    await pass(outbox, 15 * MINUTE, 10 * SECOND)
    stage = { outcome: 'retry', why: '503' }
    await pass(outbox, 2 * MINUTE, 10 * SECOND)
    stage = undefined
    await pass(outbox, HOUR, 10 * SECOND)
    expect(await states()).toEqual({ [id]: 'sent' })
  })

  it('a locked WhatsApp sender holds up nobody by SMS', async () => {
    const whatsapp = await write({ channel: 'whatsapp' })
    const twilio = scripted(({ channel }) =>
      channel === 'whatsapp'
        ? { outcome: 'halted', scope: 'channel', why: '63051: locked', code: 63051 }
        : undefined,
    )
    const outbox = outboxOf(twilio.sender)
    await outbox.deliverDue()
    now += SECOND
    const safety = await write({ tenant: 'jan', purpose: 'safety' })
    await outbox.deliverDue()
    expect(await states()).toEqual({ [whatsapp]: 'queued', [safety]: 'sent' })
  })
})

describe('a message of which nobody knows whether it left', () => {
  const dropped: Delivery = { outcome: 'unknown', why: 'ECONNRESET' }

  it('is found at Twilio: it left, and is not sent again', async () => {
    const id = await write({ body: 'the words' })
    const twilio = scripted(() => dropped)
    const outbox = outboxOf(twilio.sender)
    await outbox.deliverDue()
    twilio.accepted.push({ id, sid: 'SMfound', body: 'the words' })
    now += STUCK_AFTER_MS + 1
    await outbox.reconcile()
    await outbox.deliverDue()
    expect(await states()).toEqual({ [id]: 'sent' })
    expect(twilio.attempts).toHaveLength(1)
    const [row] = await engine.read<{ sid: string }>({
      sql: 'select sid from outbox_message',
      parameters: [],
    })
    expect(row?.sid).toBe('SMfound')
  })

  it('is not found twice, some time apart: it is sent again, once', async () => {
    const id = await write()
    const twilio = scripted((_, attempt) => (attempt === 1 ? dropped : undefined))
    const outbox = outboxOf(twilio.sender)
    await outbox.deliverDue()
    now += STUCK_AFTER_MS + 1
    await outbox.reconcile()
    await outbox.reconcile()
    await outbox.deliverDue()
    expect(twilio.attempts).toHaveLength(1)
    now += STUCK_AFTER_MS + 1
    await outbox.reconcile()
    await outbox.deliverDue()
    expect(await states()).toEqual({ [id]: 'sent' })
    expect(twilio.attempts).toHaveLength(2)
  })

  it('cannot be looked for: it waits, and so does the next one to her', async () => {
    const id = await write()
    const next = await write()
    const twilio = scripted((_, attempt) => (attempt === 1 ? dropped : undefined))
    const outbox = outboxOf(twilio.sender)
    twilio.blind(true)
    await outbox.deliverDue()
    for (let n = 0; n < 20; n++) {
      now += MINUTE
      await outbox.reconcile()
      await outbox.deliverDue()
    }
    expect(await states()).toEqual({ [id]: 'sending', [next]: 'queued' })
  })

  it('does not take the sid of another message with the same words', async () => {
    const first = await write({ body: 'Dank u.' })
    const twilio = scripted(({ id }) => (id === first ? undefined : dropped))
    const outbox = outboxOf(twilio.sender)
    await outbox.deliverDue()
    const second = await write({ body: 'Dank u.' })
    await outbox.deliverDue()
    now += STUCK_AFTER_MS + 1
    await outbox.reconcile()
    expect(await states()).toEqual({ [first]: 'sent', [second]: 'sending' })
  })

  it('two of them with the same words and one at Twilio: one left, the other is sent again', async () => {
    const ids = [await write({ body: 'Alert', tenant: null }), await write({ body: 'Alert', tenant: null })]
    const twilio = scripted((_, attempt) => (attempt === 1 ? dropped : undefined))
    const outbox = outboxOf(twilio.sender)
    await outbox.deliverDue()
    twilio.accepted.push({ id: 'at Twilio', sid: 'SMone', body: 'Alert' })
    for (let n = 0; n < 3; n++) {
      now += STUCK_AFTER_MS + 1
      await outbox.reconcile()
      await outbox.deliverDue()
    }
    expect(Object.values(await states())).toEqual(['sent', 'sent'])
    expect(twilio.accepted).toHaveLength(2)
    expect(ids).toHaveLength(2)
  })

  it('after a crash between taking and writing down: the next process settles it', async () => {
    const id = await write()
    await outboxStore(engine).claim(now, 1)
    await engine.close()
    engine = openStore(`file:${join(folder, 'store.sqlite')}`, now)
    const twilio = scripted()
    const outbox = outboxOf(twilio.sender)
    for (let n = 0; n < 3; n++) {
      now += STUCK_AFTER_MS + 1
      await outbox.reconcile()
      await outbox.deliverDue()
    }
    expect(await states()).toEqual({ [id]: 'sent' })
    expect(twilio.accepted).toHaveLength(1)
  })

  it('is settled by its receipt, whichever comes first', async () => {
    const id = await write()
    const twilio = scripted(() => dropped)
    const outbox = outboxOf(twilio.sender)
    await outbox.deliverDue()
    await takeReceipt(outboxStore(engine), { outboxMessageId: id, sid: 'SM1', status: 'delivered' }, clock)
    now += STUCK_AFTER_MS + 1
    await outbox.reconcile()
    await outbox.deliverDue()
    expect(await states()).toEqual({ [id]: 'delivered' })
    expect(twilio.attempts).toHaveLength(1)
  })
})

describe('stop means stop, also for what is on its way', () => {
  const ways: [
    string,
    (twilio: ReturnType<typeof scripted>, outbox: ReturnType<typeof outboxOf>) => Promise<void>,
  ][] = [
    ['Twilio was busy', async () => {}],
    [
      'it had not left',
      async (_, outbox) => {
        for (let n = 0; n < 2; n++) {
          now += STUCK_AFTER_MS + 1
          await outbox.reconcile()
        }
      },
    ],
  ]
  it.each(ways)(
    'a question taken before she stopped is not tried again after it: %s',
    async (why, settle) => {
      const id = await write({ purpose: 'round' })
      const outcome: Delivery =
        why === 'Twilio was busy'
          ? { outcome: 'retry', why: '503' }
          : { outcome: 'unknown', why: 'ECONNRESET' }
      let stop: Promise<unknown> = Promise.resolve()
      const twilio = scripted((_, attempt) => {
        if (attempt > 1) return undefined
        stop = engine.commit([
          { sql: `update tenant set stopped_at = ? where id = 'fatima'`, parameters: [now] },
          withholdQueued({ tenantId: 'fatima', reason: 'stopped' }),
        ])
        return outcome
      })
      const outbox = outboxOf(twilio.sender)
      await outbox.deliverDue()
      await stop
      await settle(twilio, outbox)
      await pass(outbox, MINUTE)
      expect(twilio.accepted).toEqual([])
      expect(await states()).toEqual({ [id]: 'withheld' })
    },
  )
})
