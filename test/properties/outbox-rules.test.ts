import { describe, expect, it, onTestFinished } from 'vitest'
import { MINUTE, SECOND } from '../../src/domain/clock.js'
import type { MessagePurpose } from '../../src/domain/outbox-message.js'
import { outboxWorld } from './outbox-world.js'

async function world(...args: Parameters<typeof outboxWorld>) {
  const here = await outboxWorld(...args)
  onTestFinished(() => here.close())
  return here
}

const ATTENTION = 'select kind, detail from attention where done_at is null'

describe('what comes too late', () => {
  it('is withheld, also when it could have left only now', async () => {
    const here = await world()
    const late = await here.write({ purpose: 'reminder', expiresAt: here.now() })
    const inTime = await here.write({ tenant: 'jan', purpose: 'reminder', expiresAt: here.now() + SECOND })
    await here.outbox.deliverDue()
    expect([await here.state(late), await here.state(inTime)]).toEqual(['withheld: expired', 'sent'])
  })

  it('waits for a retry no longer than it is of use', async () => {
    const here = await world(() => ({ outcome: 'retry', why: '503' }))
    const id = await here.write({ purpose: 'round', expiresAt: here.now() + MINUTE })
    await here.outbox.deliverDue()
    await here.pass(2 * MINUTE)
    expect(await here.state(id)).toBe('withheld: expired')
    expect(Math.max(...here.attempts.map(({ at }) => at))).toBeLessThan(here.now() - MINUTE + SECOND)
  })

  it('of an alert is an alarm of the line', async () => {
    const here = await world()
    for (const _ of [1, 2]) await here.write({ purpose: 'alert', tenant: null, expiresAt: here.now() - 1 })
    await here.outbox.deliverDue()
    expect(await here.rows(ATTENTION)).toEqual([{ kind: 'alert-failed', detail: '+32470000099' }])
  })

  it('of a reply is told by a person', async () => {
    const here = await world()
    await here.write({ body: 'Genoteerd: K7F4.', expiresAt: here.now() - 1 })
    await here.outbox.deliverDue()
    expect(await here.rows(ATTENTION)).toEqual([{ kind: 'call-back', detail: 'Genoteerd: K7F4.' }])
  })
})

describe('quiet hours, once more at the moment of sending', () => {
  const quietHours = { from: '20:00', until: '09:00' }
  const ROWS: [string, string, string][] = [
    ['in the evening', '2026-03-03T20:05:00+01:00', '2026-03-04T09:00:00+01:00'],
    ['on a Saturday evening, over the Sunday', '2026-03-07T21:00:00+01:00', '2026-03-09T09:00:00+01:00'],
    ['on a legal holiday', '2026-07-21T11:00:00+02:00', '2026-07-22T09:00:00+02:00'],
  ]
  it.each(ROWS)('what was due and not taken waits %s', async (_, at, until) => {
    const here = await world(undefined, { quietHours })
    const unasked = await here.write({ purpose: 'round', notBeforeAt: here.now() })
    const reminder = await here.write({ purpose: 'reminder', tenant: 'jan', notBeforeAt: here.now() })
    const asked: MessagePurpose[] = ['safety', 'alert', 'reply', 'code']
    here.at(at)
    const now = await Promise.all(asked.map((purpose) => here.write({ tenant: null, purpose })))
    await here.outbox.deliverDue()
    expect(here.accepted.map(({ id }) => id).sort()).toEqual([...now].sort())
    const held = await here.rows(
      "select id, not_before_at as at from outbox_message where state = 'queued' order by id",
    )
    expect(held).toEqual([unasked, reminder].sort().map((id) => ({ id, at: Date.parse(until) })))
    here.at(until)
    await here.outbox.deliverDue()
    expect(await here.state(unasked)).toBe('sent')
  })
})

describe('the rate of a sender', () => {
  const rates = { sms: 10, whatsapp: 80 }
  const inAnySecond = (times: number[]) =>
    Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + SECOND).length))

  it('a round goes at most as fast as it may, and a reply in the middle of it at once', async () => {
    const here = await world(undefined, { rates })
    for (let n = 0; n < 60; n++) await here.write({ tenant: null, purpose: 'round' })
    await here.pass(2 * SECOND, 50)
    const reply = await here.write({ tenant: 'jan' })
    const written = here.now()
    await here.pass(6 * SECOND, 50)
    expect(here.accepted.find(({ id }) => id === reply)?.at).toBeLessThanOrEqual(written + 50)
    expect(here.accepted).toHaveLength(61)
    expect(inAnySecond(here.accepted.map(({ at }) => at))).toBeLessThanOrEqual(10)
  })

  it('is shared by all outboxes on one store', async () => {
    const here = await world(undefined, { rates })
    const { createOutbox } = await import('../../src/outbox/outbox.js')
    const times: number[] = []
    const others = [1, 2].map(() =>
      createOutbox({
        store: here.store,
        clock: { now: here.now },
        log: { info() {}, warn() {}, error() {} },
        rates,
        sender: {
          async send({ id }) {
            times.push(here.now())
            return { outcome: 'accepted', sid: id }
          },
          find: async () => undefined,
        },
      }),
    )
    for (let n = 0; n < 40; n++) await here.write({ tenant: null })
    for (let n = 0; n < 60; n++) {
      await Promise.all(others.map((one) => one.deliverDue()))
      await here.pass(50, 50)
    }
    const all = [...times, ...here.accepted.map(({ at }) => at)]
    expect(all).toHaveLength(40)
    expect(inAnySecond(all)).toBeLessThanOrEqual(10)
  })

  it('holds no danger', async () => {
    const here = await world(undefined, { rates: { sms: 1, whatsapp: 1 } })
    for (let n = 0; n < 5; n++) await here.write({ tenant: null, purpose: 'safety' })
    await here.outbox.deliverDue()
    expect(here.accepted).toHaveLength(5)
  })

  it('too fast for Twilio: the sender rests as long as it says, and the other one does not', async () => {
    const here = await world(({ tenantId }, attempt) =>
      tenantId === 'fatima' && attempt === 1
        ? { outcome: 'retry', why: '429', code: 20429, slowDown: true, afterMs: 7 * SECOND }
        : undefined,
    )
    await here.write()
    await here.outbox.deliverDue()
    const sms = await here.write({ tenant: null })
    const whatsapp = await here.write({ tenant: 'jan', channel: 'whatsapp' })
    await here.pass(5 * SECOND)
    expect([await here.state(sms), await here.state(whatsapp)]).toEqual(['queued', 'sent'])
    await here.pass(5 * SECOND)
    expect(await here.state(sms)).toBe('sent')
  })
})

describe('a round that rests', () => {
  it('sends nothing, holds up no reply to the same person, and goes on', async () => {
    const here = await world()
    const round = await here.write({ purpose: 'round' })
    await here.run('update outbox_message set paused = 1')
    const reply = await here.write()
    await here.outbox.deliverDue()
    expect(await here.store.nextDueAt()).toBeUndefined()
    expect([await here.state(round), await here.state(reply)]).toEqual(['queued', 'sent'])
    await here.run('update outbox_message set paused = 0')
    await here.outbox.deliverDue()
    expect(await here.state(round)).toBe('sent')
  })
})
