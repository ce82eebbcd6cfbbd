import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTwilioDouble, type TwilioDouble } from './double.js'
import type { TwilioDoubleOptions } from './double-options.js'
import { createFaults, failsLater } from './faults.js'
import { clientOf } from './twilio-for-tests.js'

const SMS = { to: '+32470000001', from: '+32460000001', body: 'Dag' }

let now = 0
let double: TwilioDouble
let line: Awaited<ReturnType<typeof clientOf>>
async function open(options: Partial<TwilioDoubleOptions> = {}) {
  double = createTwilioDouble({
    accountSid: `AC${'0'.repeat(32)}`,
    authToken: 'token',
    clock: { now: () => now },
    receiptDelayMs: 1,
    ...options,
  })
  line = await clientOf(double)
}
beforeEach(async () => {
  now = Date.UTC(2026, 10, 23, 10)
  await open()
})
afterEach(() => line.close())

const send = (part: Partial<typeof SMS> & { validityPeriod?: number } = {}) =>
  line.client.messages.create({ ...SMS, statusCallback: line.statusCallback, ...part })
const told = () =>
  line.told.map(({ MessageStatus, ErrorCode }) => [MessageStatus, ErrorCode].join(' ').trim())

describe('what goes wrong by a rule', () => {
  const FIRST = 'whatsapp:+32470000001'
  it.each([
    ['so many times', { times: 2 }, ['+1', '+2', '+3'], [true, true, false]],
    ['one person', { to: '+2', times: 9 }, ['+1', '+2', 'whatsapp:+2'], [false, true, true]],
    ['one channel', { channel: 'whatsapp' as const }, ['+1', FIRST, FIRST], [false, true, false]],
    ['nobody, by chance', { chance: 0, times: 9 }, ['+1', '+1'], [false, false]],
    ['all, by chance', { chance: 1, times: 9 }, ['+1', '+1'], [true, true]],
  ])('goes wrong for %s', (_label, rule, receivers, expected) => {
    const faults = createFaults()
    faults.add({ status: 503 }, rule)
    expect(receivers.map((to) => faults.next(to) !== undefined)).toEqual(expected)
  })

  it('falls by dice that its seed decides, until it is lifted', () => {
    const falls = (seed: number) => {
      const faults = createFaults()
      const lift = faults.add({ status: 503 }, { chance: 0.3, seed, times: Number.POSITIVE_INFINITY })
      const all = Array.from({ length: 1000 }, () => faults.next('+1') !== undefined)
      lift()
      expect(faults.next('+1')).toBeUndefined()
      return all
    }
    expect(falls(7)).toEqual(falls(7))
    expect(falls(7)).not.toEqual(falls(8))
    const count = falls(7).filter(Boolean).length
    expect(count).toBeGreaterThan(250)
    expect(count).toBeLessThan(350)
  })
})

describe('what fails after a 201', () => {
  it.each([
    [63016, ['failed 63016']],
    [30003, ['sent', 'undelivered 30003']],
    [63049, ['sent', 'undelivered 63049']],
    [21610, ['failed 21610']],
  ])('is told with %s in a receipt', async (code, expected) => {
    double.fail(failsLater(code))
    const { sid } = await send()
    await vi.waitFor(() => expect(told()).toEqual(expected))
    expect(await line.client.messages(sid).fetch()).toMatchObject({ errorCode: code })
  })
})

describe('receipts that misbehave', () => {
  it('come twice and out of order, while the message itself only goes on', async () => {
    double.fail({ receipts: ['delivered', 'sent', 'sent', 'queued'] })
    const { sid } = await send()
    await vi.waitFor(() => expect(told()).toEqual(['delivered', 'sent', 'sent', 'queued']))
    expect(await line.client.messages(sid).fetch()).toMatchObject({ status: 'delivered', errorCode: null })
  })

  it('come before the request is answered', async () => {
    double.fail({ isEarly: true })
    await send()
    expect(told()).toEqual(['sent', 'delivered'])
  })

  it('never come, or late', async () => {
    double.fail({ receipts: [] })
    double.fail({ receipts: ['sent'], receiptDelayMs: 60 })
    await send()
    await send()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(told()).toEqual([])
    await vi.waitFor(() => expect(told()).toEqual(['sent']))
  })

  it('by hand: only what Twilio says by itself is given, when it is asked for', async () => {
    line.close()
    await open({ receipts: 'manual' })
    double.fail(failsLater(30005))
    await send()
    await send()
    expect(told()).toEqual([])
    expect(await double.settle()).toBe(1)
    expect(told()).toEqual(['sent', 'undelivered 30005'])
    expect(await double.settle()).toBe(0)
  })
})

describe('a slow answer', () => {
  it('leaves the message taken all the while', async () => {
    double.fail({ answerDelayMs: 100, receipts: [] })
    const answer = send()
    await vi.waitFor(() => expect(double.messages()).toHaveLength(1))
    expect(await Promise.race([answer, 'still waiting'])).toBe('still waiting')
    expect(await answer).toMatchObject({ status: 'queued' })
  })
})

describe("a message that waits in Twilio's queue", () => {
  const HOUR = 3_600_000
  // By hand, so that the clock of the test decides.
  beforeEach(async () => {
    line.close()
    await open({ receipts: 'manual' })
  })
  const BY_WHATSAPP = { from: 'whatsapp:+32460000002', to: 'whatsapp:+32470000001' }
  it.each([
    ['no longer than it may', { validityPeriod: 7200 }, 2 * HOUR, 0],
    ['longer than it may', { validityPeriod: 7200 }, 2 * HOUR, 1],
    ['as long as an SMS may', {}, 10 * HOUR, 0],
    ['longer than Twilio lets an SMS wait', {}, 10 * HOUR, 1],
    ['longer than it lets a WhatsApp message wait', BY_WHATSAPP, 4 * HOUR, 1],
  ])('%s', async (_label, part, mostMs, more) => {
    await double.sendFrom({ from: '+32470000001', channel: 'whatsapp', body: 'Dag' })
    double.fail({ queuedMs: mostMs + more })
    const { sid } = await send(part)
    now += mostMs - 1
    await double.settle()
    expect(told()).toEqual([])
    now += 1
    await double.settle()
    expect(told()).toEqual(more > 0 ? ['failed 30036'] : [])
    expect(await line.client.messages(sid).fetch()).toMatchObject({ dateSent: null })
  })

  it('leaves by itself once its turn has come', async () => {
    line.close()
    await open()
    double.fail({ queuedMs: 30 })
    await send({ validityPeriod: 1 })
    await vi.waitFor(() => expect(told()).toEqual(['sent', 'delivered']))
  })
})

describe('a sender that is too fast', () => {
  it('is refused above its share of a second, each sender for itself', async () => {
    double.limit({ perSecond: { sms: 2 } })
    await send()
    await send()
    await expect(send()).rejects.toMatchObject({ status: 429, code: 21611 })
    await send({ from: '+32460000009' })
    now += 1000
    await send()
    double.limit({ perSecond: { sms: 0 }, code: 20429 })
    await expect(send()).rejects.toMatchObject({ status: 429, code: 20429 })
    double.limit(undefined)
    await send()
  })
})

describe('an account that is not well', () => {
  it('is refused when suspended, and what had not left fails', async () => {
    line.close()
    await open({ receiptDelayMs: 20 })
    await send()
    double.stand('suspended')
    await expect(send()).rejects.toMatchObject({ status: 401, code: 20003 })
    await vi.waitFor(() => expect(told()).toEqual(['failed 30002']))
    double.stand('active')
    await send()
    await vi.waitFor(() => expect(told()).toEqual(['failed 30002', 'sent', 'delivered']))
  })

  it('is refused everywhere with a token that is not its own', async () => {
    double.stand('wrong-credentials')
    await expect(line.client.messages.list()).rejects.toMatchObject({ status: 401, code: 20003 })
    await expect(line.client.content.v1.contents.list()).rejects.toMatchObject({ code: 20003 })
  })
})
