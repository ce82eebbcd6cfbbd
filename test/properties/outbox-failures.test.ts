import { describe, expect, it, onTestFinished } from 'vitest'
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/clock.js'
import type { Delivery } from '../../src/domain/delivery.js'
import { outboxWorld } from './outbox-world.js'

async function world(...args: Parameters<typeof outboxWorld>) {
  const here = await outboxWorld(...args)
  onTestFinished(() => here.close())
  return here
}

const ATTENTION = 'select kind, detail from attention where done_at is null'

describe('nothing unasked after a stop', () => {
  it('even when it still waits: it is withheld at the moment of sending', async () => {
    const here = await world()
    const [round, reply] = [await here.write({ purpose: 'round' }), await here.write()]
    await here.run("update tenant set stopped_at = 1 where id = 'fatima'")
    await here.outbox.deliverDue()
    await here.outbox.deliverDue()
    expect([await here.state(round), await here.state(reply)]).toEqual(['withheld: stopped', 'sent'])
  })

  it('blocked at Twilio by a receipt: she has stopped, what waits is withheld, and the reply is told by a person', async () => {
    const here = await world()
    const reply = await here.write({ body: 'Dank u.' })
    const round = await here.write({ purpose: 'round', notBeforeAt: here.now() + DAY })
    await here.outbox.deliverDue()
    await here.receipt(reply, 'SM0', 'undelivered', 21610)
    expect(await here.state(round)).toBe('withheld: stopped')
    expect(await here.rows(ATTENTION)).toEqual([{ kind: 'call-back', detail: 'Dank u.' }])
    expect(await here.rows('select id from tenant where stopped_at is not null')).toEqual([{ id: 'fatima' }])
  })

  it('danger tries the second number, then WhatsApp, and then someone calls', async () => {
    const here = await world(({ channel }) =>
      channel === 'sms'
        ? { outcome: 'refused', why: '21610', code: 21610, means: 'stopped-at-twilio' }
        : { outcome: 'refused', why: '63003', code: 63003, means: 'not-on-whatsapp' },
    )
    const id = await here.write({ purpose: 'safety', body: 'Bel 112.' })
    await here.outbox.deliverDue()
    expect(here.attempts.map(({ channel, sender }) => [channel, sender])).toEqual([
      ['sms', undefined],
      ['sms', 'safety'],
      ['whatsapp', undefined],
    ])
    expect(await here.state(id)).toBe('failed')
    expect(await here.rows(ATTENTION)).toEqual([{ kind: 'call-back', detail: 'Bel 112.' }])
  })
})

describe('a failure that Twilio tells of later', () => {
  it('a phone that is off: again after an hour and after six, and then no more', async () => {
    const here = await world()
    const id = await here.write({ purpose: 'round' })
    const sentAt: number[] = []
    for (let n = 0; n < 5; n++) {
      await here.pass(8 * HOUR, 10 * MINUTE)
      const last = here.accepted.at(-1)
      if (!last || here.accepted.length === sentAt.length) break
      sentAt.push(last.at)
      await here.receipt(id, last.sid, 'undelivered', 30003)
    }
    expect(sentAt).toHaveLength(3)
    expect(await here.state(id)).toBe('failed')
    expect(await here.rows('select sid, error_code from delivery_attempt order by sid')).toHaveLength(2)
  })

  it('receipts of an earlier attempt move nothing newer', async () => {
    const here = await world()
    const id = await here.write({ channel: 'whatsapp', body: 'Dank u.' })
    await here.outbox.deliverDue()
    await here.receipt(id, 'SM0', 'failed', 63016)
    await here.outbox.deliverDue()
    expect(here.attempts.map(({ channel, to }) => [channel, to])).toEqual([
      ['whatsapp', '+32470000011'],
      ['sms', '+32470000011'],
    ])
    for (const status of ['failed', 'delivered', 'sent']) await here.receipt(id, 'SM0', status, 63016)
    expect(await here.state(id)).toBe('sent')
    await here.receipt(id, 'SM1', 'delivered')
    expect(await here.state(id)).toBe('delivered')
  })

  it('an alert to a phone that is off has failed at once, and is an alarm itself, once for each phone', async () => {
    const here = await world()
    const ids = [
      await here.write({ purpose: 'alert', tenant: null }),
      await here.write({ purpose: 'alert', tenant: null }),
    ]
    await here.outbox.deliverDue()
    for (const [n, id] of ids.entries()) await here.receipt(id, `SM${n}`, 'undelivered', 30003)
    expect(await Promise.all(ids.map(here.state))).toEqual(['failed', 'failed'])
    expect(await here.rows(ATTENTION)).toEqual([{ kind: 'alert-failed', detail: '+32470000099' }])
    expect(await here.rows('select alerted_at as at from attention')).toEqual([{ at: here.now() }])
  })

  it.each([
    [30005, 'unreachable-for-good'],
    [30006, 'not-a-mobile'],
  ])('%s: the number is marked, and nothing unasked goes there', async (code, why) => {
    const here = await world()
    const id = await here.write()
    await here.outbox.deliverDue()
    await here.receipt(id, 'SM0', 'undelivered', code)
    expect(await here.rows("select unreachable_sms as why from address where tenant_id = 'fatima'")).toEqual([
      { why },
    ])
    const round = await here.write({ purpose: 'round' })
    await here.outbox.deliverDue()
    expect(await here.state(round)).toBe('withheld: no-address')
  })

  it('WhatsApp holds a template back: not within a day', async () => {
    const here = await world()
    const id = await here.write({ channel: 'whatsapp', purpose: 'round' })
    await here.outbox.deliverDue()
    await here.receipt(id, 'SM0', 'undelivered', 63049)
    await here.pass(23 * HOUR, HOUR)
    expect(here.accepted).toHaveLength(1)
    await here.pass(2 * HOUR, HOUR)
    expect(here.accepted).toHaveLength(2)
  })

  it('its receipt was faster than the answer: the slow answer changes nothing', async () => {
    const here = await world()
    const id = await here.write({ channel: 'whatsapp' })
    await here.store.claim(here.now(), 1)
    await here.receipt(id, 'SMfast', 'failed', 63016)
    await here.store.accepted(id, 'SMfast', here.now())
    expect(await here.state(id)).toBe('queued')
    await here.store.claim(here.now(), 1)
    await here.store.accepted(id, 'SMfast', here.now())
    expect(await here.state(id)).toBe('sending')
  })
})

describe('a sender that Twilio has stopped', () => {
  it('is told once, tried with one message a minute, and told when it is over', async () => {
    let isWell = false
    const here = await world(() =>
      isWell ? undefined : { outcome: 'halted', scope: 'account', why: '20003', code: 20003 },
    )
    for (let n = 0; n < 10; n++) await here.write({ tenant: null })
    await here.outbox.deliverDue()
    const atOnce = here.attempts.length
    await here.pass(10 * MINUTE, SECOND)
    expect(here.attempts.length - atOnce).toBeLessThanOrEqual(10)
    expect(here.alarms).toEqual(['stopped sms+whatsapp 20003'])
    isWell = true
    await here.pass(2 * MINUTE, SECOND)
    expect(here.accepted).toHaveLength(10)
    expect(here.alarms).toEqual(['stopped sms+whatsapp 20003', 'again sms'])
  })

  const noWhatsapp = ({ channel }: { channel: string }): Delivery | undefined =>
    channel === 'whatsapp' ? { outcome: 'halted', scope: 'channel', why: '63007', code: 63007 } : undefined

  it.each(['safety', 'alert'] as const)('holds up no %s: it goes by SMS at once', async (purpose) => {
    const here = await world(noWhatsapp)
    const first = await here.write({ purpose, channel: 'whatsapp' })
    await here.outbox.deliverDue()
    const second = await here.write({ purpose, channel: 'whatsapp', tenant: 'jan' })
    const reply = await here.write({ channel: 'whatsapp', tenant: 'jan' })
    await here.outbox.deliverDue()
    expect(await Promise.all([first, second, reply].map(here.state))).toEqual(['sent', 'sent', 'queued'])
    expect(here.attempts.map(({ id, channel }) => [id, channel])).toEqual([
      [first, 'whatsapp'],
      [first, 'sms'],
      [second, 'sms'],
    ])
    // The channel is still tried, once a minute, by what can wait.
    await here.pass(2 * MINUTE, SECOND)
    expect(here.attempts.slice(3).map(({ id }) => id)).toEqual([reply, reply])
  })

  it('found out by a receipt: the danger that it was about goes by SMS at once', async () => {
    const here = await world()
    const id = await here.write({ purpose: 'safety', channel: 'whatsapp' })
    await here.outbox.deliverDue()
    await here.receipt(id, 'SM0', 'failed', 63007)
    await here.outbox.deliverDue()
    expect(here.attempts.map(({ channel }) => channel)).toEqual(['whatsapp', 'sms'])
    expect(await here.state(id)).toBe('sent')
  })

  it('with the whole account: danger waits, tries once a minute, and leaves when it is over', async () => {
    let isWell = false
    const here = await world(() =>
      isWell ? undefined : { outcome: 'halted', scope: 'account', why: '20003', code: 20003 },
    )
    const ids = [
      await here.write({ purpose: 'safety' }),
      await here.write({ purpose: 'alert', tenant: null }),
    ]
    await here.outbox.deliverDue()
    const before = here.attempts.length
    await here.pass(10 * MINUTE, SECOND)
    expect(here.attempts.length - before).toBeLessThanOrEqual(10)
    isWell = true
    await here.pass(2 * MINUTE, SECOND)
    expect(await Promise.all(ids.map(here.state))).toEqual(['sent', 'sent'])
  })

  it('at rest after a 429 it holds neither danger nor an alert, however long Twilio asks for', async () => {
    const tooFast: Delivery = {
      outcome: 'retry',
      why: '429',
      code: 20429,
      slowDown: true,
      afterMs: 15 * MINUTE,
    }
    const here = await world(({ body }, attempt) => (attempt === 1 && body !== 'calm' ? tooFast : undefined))
    const reply = await here.write({ tenant: null })
    await here.outbox.deliverDue()
    const calm = await here.write({ purpose: 'alert', tenant: null, body: 'calm' })
    const danger = await here.write({ purpose: 'safety' })
    await here.outbox.deliverDue()
    expect(await here.state(calm)).toBe('sent')
    await here.pass(2 * SECOND)
    expect([await here.state(danger), await here.state(reply)]).toEqual(['sent', 'queued'])
  })

  it('that is known by receipts only is not well because a message was taken', async () => {
    const here = await world()
    const ids = [
      await here.write({ channel: 'whatsapp' }),
      await here.write({ channel: 'whatsapp', tenant: 'jan' }),
    ]
    await here.outbox.deliverDue()
    for (const [n, id] of ids.entries()) await here.receipt(id, `SM${n}`, 'failed', 63007)
    await here.pass(3 * MINUTE, SECOND)
    expect(here.alarms).toEqual(['stopped whatsapp 63007'])
    expect(here.accepted.length).toBeLessThanOrEqual(5)
    const last = here.accepted.at(-1)
    await here.receipt(last?.id ?? '', last?.sid ?? '', 'delivered')
    await here.pass(MINUTE, SECOND)
    expect(here.alarms).toEqual(['stopped whatsapp 63007', 'again whatsapp'])
  })
})
