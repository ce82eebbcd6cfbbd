import { createHmac } from 'node:crypto'
import express from 'express'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import type { IncomingMessage } from '../domain/incoming-message.js'
import type { Receipt } from '../domain/outbox-store.js'
import { webhooks } from './webhooks.js'

const TOKEN = 'test_auth_token_0123456789abcdef'
const ORIGIN = 'https://bot.example.be'
const FORM = 'application/x-www-form-urlencoded; charset=UTF-8'
const EMPTY = ['ToState', 'ToCity', 'ToZip', 'FromState', 'FromCity', 'FromZip']
const SID = `SM${'0'.repeat(31)}1`

/** The SMS of the signature vector in our collected facts about Twilio (section 2). */
const SMS: Record<string, string> = {
  ToCountry: 'BE',
  FromCountry: 'BE',
  ...Object.fromEntries(EMPTY.map((name) => [name, ''])),
  SmsMessageSid: SID,
  SmsSid: SID,
  MessageSid: SID,
  NumMedia: '0',
  SmsStatus: 'received',
  Body: 'Goeiedag, café? 10€ 😀',
  To: '+32460000001',
  NumSegments: '1',
  AccountSid: `AC${'0'.repeat(32)}`,
  From: '+32470000001',
  ApiVersion: '2010-04-01',
}
const RECEIPT = {
  MessageSid: SID,
  MessageStatus: 'delivered',
  To: '+32470000001',
  AccountSid: SMS.AccountSid ?? '',
}

type Params = [string, string][]
const params = (form: Record<string, string>): Params => Object.entries(form)
const encoded = (form: Params) => new URLSearchParams(form).toString()

/** Twilio's own recipe, written out: the address, then every parameter by name with its values. */
function sign(url: string, form: Params, token = TOKEN): string {
  const names = [...new Set(form.map(([name]) => name))].sort()
  const data = names.map((name) => {
    const values = [...new Set(form.filter(([one]) => one === name).map(([, value]) => value))].sort()
    return values.map((value) => name + value).join('')
  })
  return createHmac('sha1', token)
    .update(url + data.join(''), 'utf8')
    .digest('base64')
}

function door({ publicUrl = ORIGIN, fails = false } = {}) {
  const messages: IncomingMessage[] = []
  const receipts: Receipt[] = []
  const logged: string[] = []
  const keep =
    <One>(list: One[]) =>
    async (one: One) => {
      if (fails) throw new Error('disk full')
      list.push(one)
    }
  const router = webhooks({
    publicUrl,
    authToken: TOKEN,
    onMessage: keep(messages),
    onReceipt: keep(receipts),
    log: { warn: (_, what) => logged.push(what), error: (_, what) => logged.push(what) },
  })
  const app = express().use('/twilio', router)
  return { app, messages, receipts, logged }
}

interface Post {
  path?: string
  form?: Params
  signature?: string | null
  headers?: Record<string, string>
  body?: string
}

function post(
  app: express.Express,
  { path = '/twilio/inbound', form = params(SMS), signature, headers = {}, body }: Post = {},
) {
  const sent = request(app).post(path).set('Content-Type', FORM)
  for (const [name, value] of Object.entries(headers)) sent.set(name, value)
  if (signature !== null) sent.set('X-Twilio-Signature', signature ?? sign(ORIGIN + path, form))
  return sent.send(body ?? encoded(form))
}

describe('the signature', () => {
  it('is right for the vector that was computed by hand', () => {
    expect(sign('https://bot.example.be/hooks/twilio/inbound?t=acme', params(SMS))).toBe(
      'VLwvgDfCxp41SBiV985pNxxMvak=',
    )
  })

  const url = `${ORIGIN}/twilio/inbound`
  const changed = params({ ...SMS, Body: 'Goeiedag, cafe? 10€ 😀' })
  const ROWS: [string, Post & { publicUrl?: string }, number][] = [
    ['as Twilio makes it', {}, 200],
    ['over an address with a query', { path: '/twilio/inbound?t=acme&x=%C3%A9' }, 200],
    [
      'over a query that was taken away',
      { path: '/twilio/inbound', signature: sign(`${url}?t=acme`, params(SMS)) },
      403,
    ],
    [
      'without the query that is there',
      { path: '/twilio/inbound?t=acme', signature: sign(url, params(SMS)) },
      403,
    ],
    ['over a public address with a slash at its end', { publicUrl: `${ORIGIN}/` }, 200],
    [
      'over a public address with a port',
      { publicUrl: `${ORIGIN}:8443`, signature: sign(`${ORIGIN}:8443/twilio/inbound`, params(SMS)) },
      200,
    ],
    [
      'with the port of https written out',
      { signature: sign(`${ORIGIN}:443/twilio/inbound`, params(SMS)) },
      200,
    ],
    ['with a port that is not ours', { signature: sign(`${ORIGIN}:8443/twilio/inbound`, params(SMS)) }, 403],
    [
      'over http in place of https',
      { signature: sign('http://bot.example.be/twilio/inbound', params(SMS)) },
      403,
    ],
    ['over another house', { signature: sign('https://evil.example/twilio/inbound', params(SMS)) }, 403],
    [
      'over the Host header, which is anybody’s word',
      {
        headers: { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' },
        signature: sign('https://evil.example/twilio/inbound', params(SMS)),
      },
      403,
    ],
    ['over our address, whatever the Host header says', { headers: { Host: 'evil.example' } }, 200],
    ['with another token', { signature: sign(url, params(SMS), 'another') }, 403],
    ['with no token', { signature: sign(url, params(SMS), '') }, 403],
    ['over other words', { form: changed, signature: sign(url, params(SMS)) }, 403],
    [
      'over a parameter more',
      { form: [...params(SMS), ['OptOutType', 'STOP']], signature: sign(url, params(SMS)) },
      403,
    ],
    ['over a parameter less', { form: params(SMS).slice(1), signature: sign(url, params(SMS)) }, 403],
    ['of a parameter that nobody knows', { form: [...params(SMS), ['NewIn2027', 'x']] }, 200],
    ['of a repeated parameter', { form: [...params(SMS), ['Tag', 'b'], ['Tag', 'a'], ['Tag', 'b']] }, 200],
    ['of a name with brackets', { form: [...params(SMS), ['Items[0][a]', 'x']] }, 200],
    [
      'of a name that no object may have: refused, and no crash',
      { form: [...params(SMS), ['__proto__', 'x'], ['constructor', 'y']] },
      403,
    ],
    ['of blanks around the words', { form: params({ ...SMS, Body: '  ja \n' }) }, 200],
    ['of an empty form', { form: [] }, 400],
    ['missing', { signature: null }, 403],
    ['empty', { signature: '' }, 403],
    ['of another length', { signature: 'AAAA' }, 403],
    ['of the other door', { path: '/twilio/status', signature: sign(url, params(SMS)) }, 403],
    ['of a path in capitals', { path: '/TWILIO/inbound', signature: sign(url, params(SMS)) }, 403],
  ]
  it.each(ROWS)('%s', async (_, { publicUrl, ...sent }, status) => {
    const { app, messages } = door(publicUrl === undefined ? {} : { publicUrl })
    const answer = await post(app, sent)
    expect([answer.status, answer.text]).toEqual([status, answer.text])
    expect(messages).toHaveLength(status === 200 ? 1 : 0)
  })
})

describe('a body', () => {
  const sms = encoded(params(SMS))
  const ROWS: [string, Post, number][] = [
    ['that is JSON', { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(SMS) }, 415],
    ['that is plain text', { headers: { 'Content-Type': 'text/plain' }, body: sms }, 415],
    [
      'that is a multipart form',
      { headers: { 'Content-Type': 'multipart/form-data; boundary=x' }, body: '--x--' },
      415,
    ],
    [
      'in letters we cannot read',
      { headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-7' } },
      415,
    ],
    ['in a packing we do not open', { headers: { 'Content-Encoding': 'zip' } }, 415],
    ['that says it is packed, and is not', { headers: { 'Content-Encoding': 'gzip' } }, 400],
    ['that is too large', { form: params({ ...SMS, Body: 'x'.repeat(300 * 1024) }) }, 413],
    ['of too many parameters', { form: Array.from({ length: 1500 }, (_, n) => [`p${n}`, '']) }, 413],
    ['of the longest message Twilio takes', { form: params({ ...SMS, Body: '😀'.repeat(800) }) }, 200],
    ['without a sid', { form: params({ ...SMS, MessageSid: '' }) }, 400],
    ['without a sender', { form: params({ ...SMS, From: '' }) }, 400],
    ['of a sender that cannot be answered', { form: params({ ...SMS, From: 'bpost' }) }, 200],
  ]
  it.each(ROWS)('%s', async (_, sent, status) => {
    const { app } = door()
    const answer = await post(app, sent)
    expect([answer.status, answer.text]).toEqual([status, answer.text])
    if (status !== 200) expect(answer.type).toBe('text/plain')
  })

  it('with broken letters is signed over what was decoded, and is no crash', async () => {
    const { app } = door()
    const answer = await post(app, { body: `${sms}&Bad=%ff%`, signature: 'x' })
    expect(answer.status).toBe(403)
  })
})

describe('the answer', () => {
  it('says nothing in TwiML: what we say goes through the outbox', async () => {
    const answer = await post(door().app)
    expect(answer.type).toBe('text/xml')
    expect(answer.text).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>')
  })

  it('comes only after the message is kept', async () => {
    let keep: () => void = () => {}
    const kept = new Promise<void>((resolve) => {
      keep = resolve
    })
    let isKept = false
    const router = webhooks({
      publicUrl: ORIGIN,
      authToken: TOKEN,
      onMessage: () => kept,
      onReceipt: async () => {},
      log: { warn() {}, error() {} },
    })
    const answering = post(express().use('/twilio', router)).then(({ status }) => ({ status, isKept }))
    await new Promise((resolve) => setTimeout(resolve, 30))
    isKept = true
    keep()
    expect(await answering).toEqual({ status: 200, isKept: true })
  })

  it.each([
    ['/twilio/inbound', SMS],
    ['/twilio/status', RECEIPT],
  ])(
    'at %s is 500 when it could not be kept, so that Twilio knows, and tells no secrets',
    async (path, form) => {
      const { app, logged } = door({ fails: true })
      const answer = await post(app, { path, form: params(form) })
      expect([answer.status, answer.text]).toEqual([500, 'not kept; please send again\n'])
      expect(logged).toEqual(['a message could not be kept'])
    },
  )

  it.each(['get', 'put', 'delete', 'patch'] as const)('to %s is that Twilio must post', async (method) => {
    const answer = await request(door().app)[method]('/twilio/inbound')
    expect([answer.status, answer.headers.allow]).toEqual([405, 'POST'])
  })

  it('to a message from a name is 200, and no talk begins', async () => {
    const { app, messages, logged } = door()
    await post(app, { form: params({ ...SMS, From: 'bpost' }) })
    expect(messages).toEqual([])
    expect(logged).toHaveLength(1)
  })
})

describe('a receipt', () => {
  const own = '/twilio/status?m=om-1'
  const ROWS: [string, string, Params, Receipt][] = [
    ['of our message', own, params(RECEIPT), { outboxMessageId: 'om-1', sid: SID, status: 'delivered' }],
    ['without our own id', '/twilio/status', params(RECEIPT), { sid: SID, status: 'delivered' }],
    [
      'of a failure',
      own,
      params({ ...RECEIPT, MessageStatus: 'undelivered', ErrorCode: '30005' }),
      {
        outboxMessageId: 'om-1',
        sid: SID,
        status: 'undelivered',
        errorCode: 30005,
        failure: { action: 'final', code: 30005, means: 'unreachable-for-good' },
      },
    ],
    [
      'with an empty code',
      own,
      params({ ...RECEIPT, ErrorCode: '' }),
      { outboxMessageId: 'om-1', sid: SID, status: 'delivered' },
    ],
    [
      'with a code that is none',
      own,
      params({ ...RECEIPT, ErrorCode: '3e4' }),
      { outboxMessageId: 'om-1', sid: SID, status: 'delivered' },
    ],
    ['with our id twice', '/twilio/status?m=om-1&m=om-2', params(RECEIPT), { sid: SID, status: 'delivered' }],
    [
      'of a status nobody knows',
      own,
      params({ ...RECEIPT, MessageStatus: 'teleported' }),
      { outboxMessageId: 'om-1', sid: SID, status: 'teleported' },
    ],
    [
      'whose status is said twice',
      own,
      [...params(RECEIPT), ['MessageStatus', 'delivered']],
      { outboxMessageId: 'om-1', sid: SID, status: 'delivered' },
    ],
  ]
  it.each(ROWS)('%s', async (_, path, form, expected) => {
    const { app, receipts } = door()
    expect((await post(app, { path, form })).status).toBe(204)
    expect(receipts).toEqual([expected])
  })

  it.each(['MessageSid', 'MessageStatus'])('without %s is refused', async (name) => {
    const { app, receipts } = door()
    const answer = await post(app, { path: own, form: params({ ...RECEIPT, [name]: '' }) })
    expect([answer.status, receipts]).toEqual([400, []])
  })
})
