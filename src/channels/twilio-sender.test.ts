import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Clock } from '../domain/clock.js'
import type { Delivery } from '../domain/delivery.js'
import type { OutboxMessage } from '../domain/outbox-message.js'
import { createTwilioDouble, type TwilioDouble } from './simulated/double.js'
import type { Failure } from './simulated/faults.js'
import { codesThat } from './twilio-codes.js'
import { outcomeOf } from './twilio-outcome.js'
import { createTwilioSender } from './twilio-sender.js'

const NOW = Date.parse('2026-03-03T10:00:00+01:00')
const FATIMA = { kind: 'phone', value: '+32470000011' as never } as const

let server: Server
let url: string
let twilio: TwilioDouble
let requests: number

beforeEach(async () => {
  requests = 0
  twilio = createTwilioDouble({
    accountSid: `AC${'1'.repeat(32)}`,
    authToken: 'a token for tests',
    clock: { now: () => NOW },
    receipts: 'manual',
  })
  const app = express()
  app.use((_request, _response, next) => {
    requests++
    next()
  })
  server = createServer(app.use('/somewhere', twilio.router))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/somewhere`
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const message = (fields: Partial<OutboxMessage> = {}): OutboxMessage => ({
  id: 'om-1',
  tenantId: 'fatima',
  to: FATIMA,
  channel: 'sms',
  body: 'Dank u.',
  purpose: 'reply',
  notBeforeAt: NOW,
  createdAt: NOW,
  ...fields,
})

function sender(account: object = {}, clock?: Clock) {
  return createTwilioSender(
    { ...twilio.account, apiUrl: `${url}/`, ...account },
    { find: async () => undefined, keep: async (_: string, sid: string) => sid, async forget() {} },
    (id) => `https://lijn.example.test/twilio/status?m=${id}`,
    clock,
  )
}

describe('a message to Twilio', () => {
  it('by SMS says from which number, to which, what, and where receipts go', async () => {
    const sent = await sender().send(message())
    const [there] = twilio.messages()
    expect(sent).toEqual({ outcome: 'accepted', sid: there?.sid })
    expect(there?.form).toEqual({
      To: '+32470000011',
      From: twilio.account.smsFrom,
      Body: 'Dank u.',
      StatusCallback: 'https://lijn.example.test/twilio/status?m=om-1',
    })
  })

  it.each([
    ['a number', FATIMA, 'whatsapp:+32470000011'],
    ['a user name', { kind: 'whatsapp-id', value: 'BE.456654' } as const, 'whatsapp:BE.456654'],
  ])('by WhatsApp to %s has the prefix on both sides', async (_, to, written) => {
    await sender().send(message({ to, channel: 'whatsapp' }))
    const [there] = twilio.messages()
    expect(there?.form).toMatchObject({ To: written, From: `whatsapp:${twilio.account.whatsappFrom}` })
  })

  it('goes through the messaging service when there is no number of our own', async () => {
    const service = { smsFrom: undefined, messagingServiceSid: `MG${'2'.repeat(32)}` }
    await sender(service).send(message())
    expect(twilio.messages()[0]?.form).toMatchObject({ MessagingServiceSid: service.messagingServiceSid })
    expect(twilio.messages()[0]?.form).not.toHaveProperty('From')
  })

  it('without any sender for its channel is refused, and Twilio is not asked', async () => {
    const sent = await sender({ whatsappFrom: undefined }).send(message({ channel: 'whatsapp' }))
    expect(sent).toEqual({ outcome: 'refused', why: 'no sender for whatsapp', means: 'configuration' })
    expect(requests).toBe(0)
  })

  it('keeps every letter', async () => {
    const body = 'Eén lijn.\nTwee: 10€ & 5% + 😀 "é"'
    await sender().send(message({ body }))
    expect(twilio.messages()[0]?.body).toBe(body)
  })
})

describe('a message that is of use for so long only', () => {
  const ROWS: [string, Partial<OutboxMessage>, string | undefined][] = [
    ['a code', { expiresAt: NOW + 600_500 }, '600'],
    ['one that is over at once', { expiresAt: NOW + 10 }, '1'],
    ["longer than Twilio's own ten hours", { expiresAt: NOW + 36_000_000 }, undefined],
    ['by WhatsApp, which knows no such thing', { expiresAt: NOW + 60_000, channel: 'whatsapp' }, undefined],
    ['without an end', {}, undefined],
  ]
  it.each(ROWS)('%s', async (_, fields, seconds) => {
    await sender({}, { now: () => NOW }).send(message(fields))
    expect(twilio.messages()[0]?.form.ValidityPeriod).toBe(seconds)
  })
})

describe('by the second number', () => {
  it('goes what was sent there', async () => {
    await sender({ safetyFrom: '+32460000009' }).send({ ...message(), sender: 'safety' })
    expect(twilio.messages()[0]?.form.From).toBe('+32460000009')
  })
  it('is refused when there is none, and never sent from the first', async () => {
    expect(await sender().send({ ...message(), sender: 'safety' })).toMatchObject({ outcome: 'refused' })
    expect(requests).toBe(0)
  })
})

describe('what became of it, over real HTTP', () => {
  const ROWS: [string, Failure, Delivery['outcome'], number][] = [
    ['too many requests', { status: 429, code: 20429 }, 'retry', 0],
    ['too many requests, without a code of Twilio', { status: 429 }, 'retry', 0],
    ['an error of Twilio', { status: 500, code: 20500 }, 'retry', 0],
    // Without Twilio's own code nobody knows: a lost answer may hide a 201.
    ['an error page', { status: 500 }, 'unknown', 0],
    ['service unavailable', { status: 503 }, 'unknown', 0],
    ['service unavailable, and it was taken', { status: 503, isTaken: true }, 'unknown', 1],
    ['an error of a proxy', { status: 520 }, 'unknown', 0],
    ['a proxy that gave up waiting, and it was taken', { status: 524, isTaken: true }, 'unknown', 1],
    ['a request that took too long', { status: 408 }, 'unknown', 0],
    ['a request that took too long, with a code', { status: 408, code: 20408 }, 'unknown', 0],
    ['service unavailable, by Twilio', { status: 503, code: 20503 }, 'retry', 0],
    ['our queue at Twilio is full', { status: 400, code: 21611 }, 'retry', 0],
    ['WhatsApp says slower', { status: 429, code: 63018 }, 'retry', 0],
    ['a gateway that broke', { status: 502 }, 'unknown', 0],
    ['a gateway that gave up waiting', { status: 504 }, 'unknown', 0],
    ['a connection that broke before it was taken', { drop: 'before' }, 'unknown', 0],
    ['a connection that broke after it was taken', { drop: 'after' }, 'unknown', 1],
    ['blocked by her own stop', { status: 400, code: 21610 }, 'refused', 0],
    ['a number that is none', { status: 400, code: 21211 }, 'refused', 0],
    ['a body that is too long', { status: 400, code: 21617 }, 'refused', 0],
    ['a code nobody knows', { status: 400, code: 99999 }, 'refused', 0],
    ['outside the hours of WhatsApp', { status: 400, code: 63016 }, 'refused', 0],
    ['wrong credentials', { status: 401, code: 20003 }, 'halted', 0],
    ['no such account', { status: 404, code: 20404 }, 'halted', 0],
    ['no such WhatsApp sender', { status: 400, code: 63007 }, 'halted', 0],
    ['the account is suspended', { status: 403, code: 30002 }, 'halted', 0],
  ]
  it.each(ROWS)('%s', async (_, failure, outcome, taken) => {
    twilio.fail(failure)
    const delivery = await sender().send(message())
    expect(delivery.outcome).toBe(outcome)
    expect(twilio.messages()).toHaveLength(taken)
    // Trying again is the outbox's business: the client does not try by itself.
    expect(requests).toBe(1)
    if (failure.code && 'code' in delivery) expect(delivery.code).toBe(failure.code)
  })

  it('nobody listens: it never left', async () => {
    const nowhere = sender({ apiUrl: 'http://127.0.0.1:9' })
    expect(await nowhere.send(message())).toMatchObject({ outcome: 'retry', why: 'ECONNREFUSED' })
  })

  it('a name that leads nowhere: it never left', async () => {
    const nowhere = sender({ apiUrl: 'http://twilio.invalid' })
    expect((await nowhere.send(message())).outcome).toBe('retry')
  })

  it('a wrong token halts', async () => {
    expect((await sender({ authToken: 'wrong' }).send(message())).outcome).toBe('halted')
  })
})

describe('what an error means', () => {
  it.each(codesThat('retry', 'slow-down'))('%s is tried again', (code) => {
    expect(outcomeOf({ status: 400, code, message: '' })).toMatchObject({ outcome: 'retry', code })
  })
  it.each(codesThat('halt-account', 'halt-channel'))(
    '%s stops everything until a human has looked',
    (code) => {
      expect(outcomeOf({ status: 400, code, message: '' })).toMatchObject({ outcome: 'halted', code })
    },
  )
  it('no code is in the table twice', () => {
    const codes = codesThat('retry', 'slow-down', 'final', 'halt-account', 'halt-channel')
    expect(new Set(codes).size).toBe(codes.length)
  })
  it.each([
    ['a timeout', { code: 'ECONNABORTED' }, 'unknown'],
    ['a timeout of the system', { code: 'ETIMEDOUT' }, 'unknown'],
    ['a connection that was reset', { code: 'ECONNRESET' }, 'unknown'],
    ['a name that is not found', { code: 'ENOTFOUND' }, 'retry'],
    ['nothing to go by', {}, 'unknown'],
    ['a string', 'broken', 'unknown'],
    ['a status alone', { status: 418 }, 'refused'],
  ])('%s', (_, error, outcome) => {
    expect(outcomeOf(error).outcome).toBe(outcome)
  })
})

describe('looking for a message', () => {
  it('finds it by receiver and words, also with a messaging service, whose sender is empty at first', async () => {
    const service = { smsFrom: undefined, messagingServiceSid: `MG${'2'.repeat(32)}` }
    const { send, find } = sender(service)
    await send(message())
    expect(await find(message(), NOW - 60_000)).toEqual({ same: [twilio.messages()[0]?.sid], similar: [] })
  })

  const OTHERS: [string, Partial<OutboxMessage>][] = [
    ['other words', { body: 'Dank u!' }],
    ['another receiver', { to: { kind: 'phone', value: '+32470000012' as never } }],
    ['another channel', { channel: 'whatsapp' }],
  ]
  it.each(OTHERS)('does not find one with %s', async (_, fields) => {
    const { send, find } = sender()
    await send(message(fields))
    expect(await find(message(), NOW - 60_000)).toEqual({ same: [], similar: [] })
  })

  it('does not find one of before', async () => {
    const { send, find } = sender()
    await send(message())
    expect(await find(message(), NOW + 1000)).toEqual({ same: [], similar: [] })
  })

  it('finds both of two that say the same', async () => {
    const { send, find } = sender()
    await send(message())
    await send(message({ id: 'om-2' }))
    expect((await find(message(), NOW - 60_000))?.same).toHaveLength(2)
  })

  it('finds it behind sixty others', async () => {
    const { send, find } = sender()
    await send(message())
    for (let n = 0; n < 60; n++) await send(message({ id: `om-${n}`, body: `${n}` }))
    expect((await find(message(), NOW - 60_000))?.same).toHaveLength(1)
  })

  it('says when it could not look', async () => {
    expect(await sender({ apiUrl: 'http://127.0.0.1:9' }).find(message(), 0)).toBeUndefined()
    expect(await sender({ authToken: 'wrong' }).find(message(), 0)).toBeUndefined()
  })
})
