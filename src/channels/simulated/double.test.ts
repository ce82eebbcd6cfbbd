import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import twilio from 'twilio'
import RequestClient from 'twilio/lib/base/RequestClient.js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { incomingMessage } from '../incoming-form.js'
import { createTwilioDouble, type TwilioDouble } from './double.js'
import type { TwilioDoubleOptions } from './double-options.js'

const ACCOUNT = `AC${'0'.repeat(32)}`
const TOKEN = 'a-token'
const PUBLIC = 'https://lijn.example.be'
const PHONE = '+32470000001'
const SMS = { to: PHONE, from: '+32460000001', body: 'Dag' }
const WHATSAPP = { to: `whatsapp:${PHONE}`, from: 'whatsapp:+32460000002', body: 'Dag' }

/** Points every host of Twilio at one origin. */
class Redirected extends RequestClient {
  constructor(private readonly origin: string) {
    super({ timeout: 5000 })
  }
  override request<T>(options: RequestClient.RequestOptions<T>) {
    const { pathname, search } = new URL(options.uri)
    return super.request<T>({ ...options, uri: this.origin + pathname + search })
  }
}

type Form = Record<string, string>
interface Post {
  url: string
  form: Form
  signature: string
  isOurs: boolean
}

let now = Date.UTC(2026, 10, 23, 10)
const clock = { now: () => now }
let server: Server
let origin: string
let double: TwilioDouble
let posts: Post[]
let answer: () => number

/** One server is both: the double's API, and our own webhooks. */
async function start(options: Partial<TwilioDoubleOptions> = {}) {
  posts = []
  answer = () => 200
  double = createTwilioDouble({ accountSid: ACCOUNT, authToken: TOKEN, clock, receiptDelayMs: 1, ...options })
  const app = express()
  app.post(['/twilio/inbound', '/twilio/status'], express.urlencoded({ extended: false }), (req, res) => {
    const url = PUBLIC + req.originalUrl
    const signature = String(req.headers['x-twilio-signature'])
    const isOurs = twilio.validateRequest(TOKEN, signature, url, req.body)
    posts.push({ url: req.originalUrl, form: req.body, signature, isOurs })
    res.status(answer()).type('text/xml').send('<Response/>')
  })
  app.use(double.router)
  server = createServer(app).listen(0)
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  double.connect({ webhookUrl: `${PUBLIC}/twilio/inbound?t=1#rc=2`, localUrl: origin })
  return twilio(ACCOUNT, TOKEN, { httpClient: new Redirected(origin) })
}

let client: Awaited<ReturnType<typeof start>>
beforeEach(async () => {
  now = Date.UTC(2026, 10, 23, 10)
  client = await start()
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

async function restart(options: Partial<TwilioDoubleOptions>) {
  server.close()
  client = await start(options)
}

describe('sending through the double', () => {
  it('accepts a message as Twilio does', async () => {
    const message = await client.messages.create(SMS)
    expect(message).toMatchObject({
      status: 'queued',
      direction: 'outbound-api',
      numSegments: '1',
      from: SMS.from,
      to: PHONE,
      body: 'Dag',
      dateSent: null,
      price: null,
      errorCode: null,
    })
    expect(message.sid).toMatch(/^SM[0-9a-f]{32}$/)
    expect(message.dateCreated).toEqual(new Date(now))
    expect(double.messages()).toMatchObject([{ sid: message.sid, channel: 'sms', to: PHONE, text: 'Dag' }])
  })

  it('accepts for a service, which chooses the sender later', async () => {
    await restart({ receipts: 'manual', messagingServiceSid: `MG${'0'.repeat(32)}` })
    const service = double.account.messagingServiceSid
    const sent = await client.messages.create({
      to: PHONE,
      body: 'Dag',
      ...(service && { messagingServiceSid: service }),
    })
    expect(sent).toMatchObject({ status: 'accepted', from: null, numSegments: '0' })
    expect(await client.messages.list({ to: PHONE, from: SMS.from })).toEqual([])
    await double.receipt(sent.sid, 'sent')
    expect(await client.messages(sent.sid).fetch()).toMatchObject({ from: SMS.from, numSegments: '1' })
  })

  const REFUSED: [string, Partial<typeof SMS> & { validityPeriod?: number }, number][] = [
    ['a validity of no seconds', { validityPeriod: 0 }, 21624],
    ['a validity of more than ten hours', { validityPeriod: 36_001 }, 21624],
    ['no To', { to: '' }, 21604],
    ['a To that is no number', { to: '0470' }, 21211],
    ['no sender', { from: '' }, 21603],
    ['no words', { body: '' }, 21602],
    ['too many words', { body: 'a'.repeat(1601) }, 21617],
    ['a landline', { to: '+3258000000' }, 21614],
    ['two channels', { to: WHATSAPP.to }, 21910],
  ]
  it.each(REFUSED)('refuses %s', async (_label, part, code) => {
    const moreInfo = `https://www.twilio.com/docs/errors/${code}`
    await expect(client.messages.create({ ...SMS, ...part })).rejects.toMatchObject({
      status: 400,
      code,
      moreInfo,
    })
    expect(double.messages()).toEqual([])
  })

  it('refuses a stranger', async () => {
    const stranger = twilio(ACCOUNT, 'wrong', { httpClient: new Redirected(origin) })
    await expect(stranger.messages.create(SMS)).rejects.toMatchObject({ status: 401, code: 20003 })
  })

  it('says cleanly what it has not got', async () => {
    await expect(client.content.v1.legacyContents.list()).rejects.toMatchObject({ status: 404, code: 20404 })
    await expect(client.messages('SM1').fetch()).rejects.toMatchObject({ status: 404, code: 20404 })
  })

  it('reaches a WhatsApp user name', async () => {
    await client.messages.create({ ...WHATSAPP, to: 'whatsapp:BE.4566' })
    expect(double.messages()).toMatchObject([{ channel: 'whatsapp', to: 'BE.4566', numSegments: 1 }])
  })
})

describe('failing on purpose', () => {
  it('answers what it is told, once', async () => {
    double.fail({ status: 429 })
    double.fail({ status: 400, code: 30002 })
    double.fail({ status: 503 })
    await expect(client.messages.create(SMS)).rejects.toMatchObject({ status: 429, code: 20429 })
    await expect(client.messages.create(SMS)).rejects.toMatchObject({ status: 400, code: 30002 })
    await expect(client.messages.create(SMS)).rejects.toMatchObject({ status: 503 })
    await expect(client.messages.create(SMS)).resolves.toMatchObject({ status: 'queued' })
    expect(double.messages()).toHaveLength(1)
  })

  it('takes a message and says that it broke, as a gateway may', async () => {
    double.fail({ status: 503, isTaken: true })
    await expect(client.messages.create(SMS)).rejects.toMatchObject({ status: 503 })
    expect(double.messages()).toHaveLength(1)
    double.fail({ status: 408 })
    const refusal = await client.messages.create(SMS).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ status: 408 })
    // A proxy's page, without a code of Twilio's.
    expect(refusal).not.toHaveProperty('code', expect.any(Number))
    expect(double.messages()).toHaveLength(1)
  })

  it('breaks the line before or after it took the message', async () => {
    double.fail({ drop: 'before' })
    await expect(client.messages.create(SMS)).rejects.toThrow()
    expect(double.messages()).toHaveLength(0)
    double.fail({ drop: 'after', delayMs: 5 })
    await expect(client.messages.create(SMS)).rejects.toThrow()
    expect(double.messages()).toHaveLength(1)
  })
})

describe('looking back', () => {
  it('lists by receiver, sender and date; what is queued has no date', async () => {
    await restart({ receipts: 'manual' })
    const first = await client.messages.create(SMS)
    now += 60_000
    const second = await client.messages.create(SMS)
    await client.messages.create({ ...SMS, to: '+32470000002' })
    expect((await client.messages.list({ to: PHONE, from: SMS.from })).map(({ sid }) => sid)).toEqual([
      second.sid,
      first.sid,
    ])
    expect(await client.messages.list({ to: PHONE, dateSentAfter: new Date(0) })).toEqual([])
    await double.receipt(first.sid, 'sent')
    now += 60_000
    await double.receipt(second.sid, 'sent')
    const late = await client.messages.list({ to: PHONE, dateSentAfter: new Date(now - 1000) })
    expect(late.map(({ sid }) => sid)).toEqual([second.sid])
    const early = await client.messages.list({ to: PHONE, dateSentBefore: new Date(now - 1000) })
    expect(early.map(({ sid }) => sid)).toEqual([first.sid])
    expect(await client.messages.list({ dateSent: new Date(now) })).toHaveLength(2)
    expect(await client.messages.list({ pageSize: 1 })).toHaveLength(3)
  })

  it('forgets on request, while the phone keeps its copy', async () => {
    await restart({ receipts: 'manual' })
    const { sid } = await client.messages.create(SMS)
    await expect(client.messages(sid).update({ body: '' })).rejects.toMatchObject({ code: 20009 })
    await double.receipt(sid, 'delivered')
    await expect(client.messages(sid).update({ body: '' })).resolves.toMatchObject({ body: '' })
    await expect(client.messages(sid).remove()).resolves.toBe(true)
    await expect(client.messages(sid).fetch()).rejects.toMatchObject({ code: 20404 })
    expect(await client.messages.list()).toEqual([])
    expect(double.messages()).toMatchObject([{ text: 'Dag', body: '', isDeleted: true }])
  })

  it('remembers the last two thousand', async () => {
    const { createMessageLog } = await import('./message-log.js')
    const log = createMessageLog(clock, 2)
    for (const sid of ['1', '2', '3']) log.add({ ...base, sid })
    expect(log.list().map(({ sid }) => sid)).toEqual(['2', '3'])
    expect(log.change('1', { status: 'sent' })).toBeUndefined()
  })
  const base = {
    direction: 'inbound',
    channel: 'sms',
    from: '',
    to: '',
    body: '',
    status: '',
    numSegments: 1,
    form: {},
  } as const
})

describe('receipts', () => {
  const callback = `${PUBLIC}/twilio/status?m=1`
  const given = () => posts.map(({ form }) => form.MessageStatus)

  it('follow a text message, signed over the public address', async () => {
    const { sid } = await client.messages.create({ ...SMS, statusCallback: callback })
    await vi.waitFor(() => expect(given()).toEqual(['sent', 'delivered']))
    expect(posts.every(({ isOurs, url }) => isOurs && url === '/twilio/status?m=1')).toBe(true)
    expect(posts[1]?.form).toEqual({
      SmsSid: sid,
      SmsStatus: 'delivered',
      MessageStatus: 'delivered',
      To: PHONE,
      MessageSid: sid,
      AccountSid: ACCOUNT,
      From: SMS.from,
      ApiVersion: '2010-04-01',
      RawDlrDoneDate: '2611231000',
    })
    expect(double.messages()[0]).toMatchObject({ status: 'delivered', sentAt: now })
  })

  it('follow a WhatsApp message until it is read', async () => {
    await double.sendFrom({ from: PHONE, channel: 'whatsapp', body: 'Dag' })
    posts = []
    await client.messages.create({ ...WHATSAPP, statusCallback: callback })
    await vi.waitFor(() => expect(given()).toEqual(['sent', 'delivered', 'read']))
    expect(posts[2]?.form).toMatchObject({ To: WHATSAPP.to, ChannelPrefix: 'whatsapp', EventType: 'READ' })
    expect(posts[2]?.form).not.toHaveProperty('RawDlrDoneDate')
  })

  it('start with queued when a service sends', async () => {
    await restart({ messagingServiceSid: `MG${'0'.repeat(32)}` })
    const messagingServiceSid = `MG${'0'.repeat(32)}`
    await client.messages.create({ to: PHONE, body: 'Dag', messagingServiceSid, statusCallback: callback })
    await vi.waitFor(() => expect(given()).toEqual(['queued', 'sent', 'delivered']))
    expect(posts[0]?.form).toMatchObject({ MessagingServiceSid: messagingServiceSid })
  })

  it('are given by hand, in any order, and a failing callback is not tried again', async () => {
    await restart({ receipts: 'manual' })
    answer = () => 500
    const { sid } = await client.messages.create({ ...SMS, statusCallback: callback })
    expect(await double.receipt(sid, 'delivered')).toBe(500)
    expect(await double.receipt(sid, 'sent')).toBe(500)
    await double.receipt(sid, 'undelivered', 30003)
    expect(given()).toEqual(['delivered', 'sent', 'undelivered'])
    expect(posts[2]?.form).toMatchObject({ ErrorCode: '30003' })
    await expect(double.receipt('SM0', 'sent')).rejects.toThrow('SM0')
  })

  it('go to other servers where they are', async () => {
    const away = vi.fn(async () => new Response(''))
    await restart({ receipts: 'manual', fetch: away })
    const { sid } = await client.messages.create({ ...SMS, statusCallback: 'https://other.example.be/x' })
    expect(await double.receipt(sid, 'sent')).toBe(200)
    expect(away).toHaveBeenCalledWith('https://other.example.be/x', expect.anything())
  })
})

describe('a made-up phone', () => {
  it('sends an SMS as Twilio posts it', async () => {
    const sent = await double.sendFrom({ from: PHONE, channel: 'sms', body: 'café? 10€ 😀' })
    expect(sent).toMatchObject({ status: 200, body: '<Response/>' })
    const [post] = posts
    expect(post).toMatchObject({ url: '/twilio/inbound?t=1', isOurs: true })
    expect(post?.form).toMatchObject({
      FromCountry: 'BE',
      FromCity: '',
      NumSegments: '1',
      SmsStatus: 'received',
    })
    expect(incomingMessage(post?.form ?? {})).toMatchObject({
      messageSid: sent.messageSid,
      channel: 'sms',
      text: 'café? 10€ 😀',
      to: '+32460000001',
    })
    expect(double.messages()).toMatchObject([{ direction: 'inbound', webhookStatus: 200 }])
  })

  it('taps a button by WhatsApp', async () => {
    const extra = { MessageType: 'button', ButtonText: 'Ja', ButtonPayload: 'yes' }
    await double.sendFrom({ from: PHONE, channel: 'whatsapp', body: 'Ja', extra })
    expect(posts[0]?.isOurs).toBe(true)
    expect(posts[0]?.form).toMatchObject({ WaId: '32470000001', ProfileName: 'Huurder' })
    expect(incomingMessage(posts[0]?.form ?? {})).toMatchObject({ kind: 'tap', payload: 'yes' })
  })

  it('has a user name in place of a number', async () => {
    await double.sendFrom({ from: 'BE.4566', channel: 'whatsapp', body: 'Dag' })
    expect(posts[0]?.form).not.toHaveProperty('WaId')
    expect(incomingMessage(posts[0]?.form ?? {})).toMatchObject({
      from: { kind: 'whatsapp-id', value: 'BE.4566' },
    })
  })

  it('posts the same message twice as one bubble', async () => {
    const extra = { MessageSid: `SM${'1'.repeat(32)}` }
    await double.sendFrom({ from: PHONE, channel: 'sms', body: 'Dag', extra })
    await double.sendFrom({ from: PHONE, channel: 'sms', body: 'Dag', extra })
    expect(posts).toHaveLength(2)
    expect(double.messages()).toHaveLength(1)
  })

  it('shows what our webhook answered, also nothing', async () => {
    answer = () => 503
    await double.sendFrom({ from: PHONE, channel: 'sms', body: 'Dag' })
    expect(double.messages()).toMatchObject([{ webhookStatus: 503 }])
    double.connect({ localUrl: 'http://127.0.0.1:1' })
    await expect(double.sendFrom({ from: PHONE, channel: 'sms', body: 'Dag' })).resolves.toMatchObject({
      status: 0,
    })
  })

  it('tells who listens about every message once', async () => {
    const heard: string[] = []
    const stop = double.onMessage(({ text }) => heard.push(text))
    await double.sendFrom({ from: PHONE, channel: 'sms', body: 'een' })
    await client.messages.create({ ...SMS, body: 'twee' })
    stop()
    await client.messages.create({ ...SMS, body: 'drie' })
    expect(heard).toEqual(['een', 'twee'])
  })
})

describe("Twilio's own stop words", () => {
  const texts = () => double.messages().map(({ direction, text }) => `${direction}: ${text.slice(0, 21)}`)
  const text = (body: string) => double.sendFrom({ from: PHONE, channel: 'sms', body })

  it.each(['STOP', ' stop ', 'Cancel', 'OPTOUT'])('block after %s by SMS, until START', async (word) => {
    await text(word)
    await expect(client.messages.create(SMS)).rejects.toMatchObject({ status: 400, code: 21610 })
    expect(posts[0]?.form).toMatchObject({ Body: word })
    // Another sender of ours and the other channel stay open.
    await client.messages.create({ ...SMS, from: '+32460000009' })
    await client.messages.create(WHATSAPP)
    await text('yes')
    await client.messages.create(SMS)
    expect(texts()).toEqual([
      `inbound: ${word}`,
      'outbound-reply: You have successfully',
      'outbound-api: Dag',
      'outbound-api: Dag',
      'inbound: yes',
      'outbound-reply: You have successfully',
      'outbound-api: Dag',
    ])
  })

  it('block a whole service', async () => {
    const messagingServiceSid = `MG${'0'.repeat(32)}`
    await restart({ messagingServiceSid })
    await text('STOP')
    expect(posts[0]?.form).toMatchObject({ MessagingServiceSid: messagingServiceSid })
    await expect(client.messages.create({ to: PHONE, body: 'x', messagingServiceSid })).rejects.toMatchObject(
      { code: 21610 },
    )
  })

  it.each(['STOPPEN', 'stop a.u.b.', 'UIT', 'YES'])('are not %s', async (word) => {
    await text(word)
    await expect(client.messages.create(SMS)).resolves.toMatchObject({ status: 'queued' })
    expect(texts()).toHaveLength(2)
  })

  it('mean nothing by WhatsApp', async () => {
    await double.sendFrom({ from: PHONE, channel: 'whatsapp', body: 'STOP' })
    await expect(client.messages.create(WHATSAPP)).resolves.toMatchObject({ status: 'queued' })
  })
})
