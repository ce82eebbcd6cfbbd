import express from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { receivedList } from '../../src/channels/received-list.js'
import { createTwilioDouble } from '../../src/channels/simulated/double.js'
import { createTemplateDesk } from '../../src/channels/template-desk.js'
import { twilioClient } from '../../src/channels/twilio-client.js'
import { twilioMedia } from '../../src/channels/twilio-media.js'
import { createTwilioSender, type TwilioAccount } from '../../src/channels/twilio-sender.js'
import { readTwilioSetup } from '../../src/channels/twilio-setup.js'
import { HOUR } from '../../src/domain/clock.js'
import type { OutboxMessage } from '../../src/domain/outbox-message.js'
import { templatesIn } from '../../src/domain/template.js'
import { TEMPLATE_PREFIX } from '../../src/domain/template-desk.js'
import { listen } from '../../src/rehearsal/listen.js'
import { loadWording } from '../../src/wording.js'
import { openPrism, type Prism } from './openapi/prism.js'
import { answerFaults, type Exchange, operationOf, requestFaults } from './openapi/spec.js'
import { createWitness } from './openapi/witness.js'

/**
 * What we ask of Twilio, and what our double of it answers, held against Twilio's own specification: by our own
 * reading of it, and by Prism's.
 */

const NOW = Date.parse('2026-03-03T10:00:00+01:00')
const HER = { kind: 'phone', value: '+32470000011' as never } as const
const HER_NAME = { kind: 'whatsapp-id', value: 'BE.4566546130240823' } as const

const message = (fields: Partial<OutboxMessage> = {}): OutboxMessage => ({
  id: 'om-1',
  to: HER,
  channel: 'sms',
  body: 'Dank u. 1 + 1 = 2 & meer €',
  purpose: 'reply',
  notBeforeAt: NOW,
  createdAt: NOW,
  ...fields,
})

const options = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `hl|question|${n}|answer|${n}`, title: `Keuze ${n}` }))

/** Everything that we ask of Twilio, once each. */
async function askAll(apiUrl: string, her: { account: TwilioAccount; photo: string }): Promise<void> {
  const account = { ...her.account, apiUrl }
  const contents = {
    find: async () => undefined,
    keep: async (_: string, sid: string) => sid,
    async forget() {},
  }
  const statusUrl = (id: string) => `https://lijn.example.test/twilio/status?m=${id}`
  const sender = createTwilioSender(account, contents, statusUrl, { now: () => NOW })
  await sender.send(message())
  await sender.send(message({ expiresAt: NOW + 2 * HOUR }))
  await sender.send(message({ channel: 'whatsapp' }))
  await sender.send(message({ channel: 'whatsapp', to: HER_NAME }))
  for (const count of [2, 6]) {
    const choices = { button: 'Kies', options: options(count) } as never
    await sender.send(message({ channel: 'whatsapp', choices }))
  }
  await sender.find(message(), NOW)
  await sender.find(message({ channel: 'whatsapp' }), NOW)

  const listed = await receivedList(account)(NOW - HOUR)
  if (listed.outcome !== 'listed') throw new Error(listed.why)
  const opened = await Promise.all(listed.messages.map((one) => one.open()))
  expect(opened).toMatchObject([{ kind: 'image' }])
  expect(await readTwilioSetup(account)).toMatchObject({ outcome: 'told' })
  const desk = createTemplateDesk(twilioClient(account))
  for (const template of templatesIn('nl', loadWording({ company: 'IJzer & Zee', office: '058 00 00 00' }))) {
    const name = TEMPLATE_PREFIX + template.name.replace(/\W/g, '_')
    const sid = await desk.create(template, name)
    await desk.submit({ sid, name: template.name, registeredName: name })
    await desk.look(sid)
  }
  expect(await desk.list()).not.toEqual([])
  const media = twilioMedia(account)
  expect(await media.fetch(her.photo)).toMatchObject({ outcome: 'fetched' })
}

async function heardByWitness(): Promise<{ heard: Exchange[]; faults: string[] }> {
  const double = createTwilioDouble({
    accountSid: `AC${'1'.repeat(32)}`,
    authToken: 'a token for tests',
    messagingServiceSid: `MG${'1'.repeat(32)}`,
    clock: { now: () => NOW },
    receipts: 'manual',
  })
  const witness = createWitness()
  const api = await listen(express().use(witness.handler, double.router))
  // Our webhook is away: what she sends is only in Twilio's list.
  double.connect({ webhookUrl: 'http://127.0.0.1:1/' })
  const photos = [{ contentType: 'image/jpeg', content: Buffer.from('a photo') }]
  await double.sendFrom({ from: HER.value, channel: 'whatsapp', body: '', media: photos })
  const photo = double.messages().at(-1)?.mediaUrls[0] ?? ''

  const { messagingServiceSid = '', smsFrom, ...account } = double.account
  await askAll(api.url, { account: { ...account, smsFrom }, photo })
  await askAll(api.url, { account: { ...account, messagingServiceSid }, photo })
  await twilioMedia({ ...account, apiUrl: api.url }).remove(photo)
  await api.close()
  return { heard: witness.heard, faults: witness.faults() }
}

let heard: Exchange[]
let faults: string[]
let prism: Prism
beforeAll(async () => {
  ;[{ heard, faults }, prism] = await Promise.all([heardByWitness(), openPrism()])
}, 60_000)
afterAll(() => prism?.close())

test('nothing that we ask, and nothing that the double answers, is other than Twilio specifies', () => {
  expect(faults).toEqual([])
  const kinds = [...new Set(heard.map((one) => operationOf(one)?.name))].sort()
  expect(kinds).toEqual([
    'DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json',
    'GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json',
    'GET /2010-04-01/Accounts/{AccountSid}/Messages.json',
    'GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json',
    'GET /2010-04-01/Accounts/{Sid}.json',
    'GET /v1/Content/{Sid}/ApprovalRequests',
    'GET /v1/Services/{Sid}',
    'GET /v2/Channels/Senders',
    'GET /v2/ContentAndApprovals',
    'POST /2010-04-01/Accounts/{AccountSid}/Messages.json',
    'POST /v1/Content',
    'POST /v1/Content/{ContentSid}/ApprovalRequests/whatsapp',
    'a file',
  ])
})

test('Prism agrees with every kind of request', async () => {
  const specified = heard.filter((one) => operationOf(one)?.operation)
  const kinds = new Map(specified.map((one) => [kindOf(one), one]))
  expect(kinds.size).toBeGreaterThan(5)
  for (const one of kinds.values()) {
    expect([kindOf(one), await prism.ask(one)]).toEqual([kindOf(one), expect.closeTo(200, -1)])
  }
})

/** One of a kind: the same operation with the same parameters. */
function kindOf(one: Exchange): string {
  const query = new URL(one.url, 'http://twilio.invalid').searchParams
  const names = one.contentType.includes('json')
    ? Object.keys((JSON.parse(one.body) as { types?: object }).types ?? {})
    : [...new URLSearchParams(one.body).keys()]
  return [operationOf(one)?.name, ...query.keys(), ...names].join(' ')
}

const AC = `AC${'1'.repeat(32)}`
const MESSAGES = `/2010-04-01/Accounts/${AC}/Messages.json`
const RIGHT = { To: '+32470000011', From: '+32460000001', Body: 'Dag' }
const FORM = 'application/x-www-form-urlencoded'
const JSON_TYPE = 'application/json'
type Request = Pick<Exchange, 'method' | 'url' | 'contentType' | 'body'>

const form = (fields: Record<string, string>, url = MESSAGES): Request => ({
  method: 'POST',
  url,
  contentType: FORM,
  body: new URLSearchParams(fields).toString(),
})
const json = (body: object, url = '/v1/Content'): Request => ({
  method: 'POST',
  url,
  contentType: JSON_TYPE,
  body: JSON.stringify(body),
})
const get = (url: string): Request => ({ method: 'GET', url, contentType: '', body: '' })
const LIST = { body: 'Wat?', button: 'Kies', items: [{ item: 'Lift' }] }

/** What only our own witness sees, as Prism lets what is unknown pass. */
const UNSEEN_BY_PRISM = 'unseen by Prism'
const WRONG: [string, Request, string?][] = [
  ['a message to nobody', form({ Body: 'Dag', From: RIGHT.From })],
  ['a message as JSON', { ...json(RIGHT), url: MESSAGES }],
  ['a callback that is no address', form({ ...RIGHT, StatusCallback: 'not an address' })],
  ['a content that is none', form({ ...RIGHT, ContentSid: 'HX1' })],
  ['a service that is none', form({ ...RIGHT, MessagingServiceSid: 'MG1' })],
  ['an account that is none', form(RIGHT, MESSAGES.replace(AC, 'AC1'))],
  ['a parameter of our own', form({ ...RIGHT, Idempotency: '1' }), UNSEEN_BY_PRISM],
  ['a receiver that is no number', form({ ...RIGHT, To: 'somebody' }), UNSEEN_BY_PRISM],
  ['a page of a thousand and one', get(`${MESSAGES}?PageSize=1001`)],
  ['a filter that does not exist', get(`${MESSAGES}?DateSentAfter=2026-01-01`), UNSEEN_BY_PRISM],
  ['a content without a language', json({ types: { 'twilio/text': { body: 'Dag' } } })],
  ['a list whose rows have no id', json({ language: 'nl', types: { 'twilio/list-picker': LIST } })],
  ['values that are no words', json({ language: 'nl', variables: { 1: {} }, types: {} })],
  ['a content as a form', form({ language: 'nl', types: '{}' }, '/v1/Content')],
  [
    'approval without a category',
    json({ name: 'hello' }, `/v1/Content/HX${'1'.repeat(32)}/ApprovalRequests/whatsapp`),
  ],
  ['what Twilio has not got', get('/v1/Contents')],
]

describe('the witnesses can be disappointed', () => {
  test.each(WRONG)('by %s', async (_label, request, unseen) => {
    expect(requestFaults({ ...request, status: 0, answer: '' })).not.toEqual([])
    if (unseen !== UNSEEN_BY_PRISM) expect(await prism.ask(request)).toBeGreaterThanOrEqual(400)
  })

  test('and are not by what is right', async () => {
    const right = [
      form({ ...RIGHT, StatusCallback: 'https://lijn.example.test/status?m=1' }),
      get(`${MESSAGES}?To=%2B32470000011&DateSent%3E=2026-01-01`),
    ]
    for (const request of right) {
      expect(requestFaults({ ...request, status: 0, answer: '' })).toEqual([])
      expect(await prism.ask(request)).toBeLessThan(300)
    }
  })

  const ANSWER = { sid: `SM${'1'.repeat(32)}`, status: 'queued', to: '+32470000011', num_segments: '1' }
  test.each([
    ['a state that Twilio has not got', 201, { ...ANSWER, status: 'waiting' }],
    ['a sid that is none', 201, { ...ANSWER, sid: 'SM1' }],
    ['a date in another form', 201, { ...ANSWER, date_sent: '2026-01-01T10:00:00Z' }],
    ['a field of our own', 201, { ...ANSWER, note: 'ours' }],
    ['a status of another operation', 200, ANSWER],
    ['an error without a code', 400, { message: 'no', more_info: 'https://x.be', status: 400 }],
  ])('by an answer with %s', (_label, status, answer) => {
    const exchange = { ...form(RIGHT), status, answer: JSON.stringify(answer) }
    expect(answerFaults(exchange)).not.toEqual([])
    expect(answerFaults({ ...exchange, status: 201, answer: JSON.stringify(ANSWER) })).toEqual([])
  })
})
