import { createServer } from 'node:http'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { overridesIn } from './connection-overrides.js'
import { createTwilioDouble, type TwilioDouble } from './double.js'
import type { TwilioDoubleOptions } from './double-options.js'
import { clientOf } from './twilio-for-tests.js'

const ACCOUNT = `AC${'0'.repeat(32)}`
const SERVICE = `MG${'0'.repeat(32)}`
const HER = '+32470000001'

let now = 0
let double: TwilioDouble
let line: Awaited<ReturnType<typeof clientOf>>
async function open(options: Partial<TwilioDoubleOptions> = {}) {
  line?.close()
  double = createTwilioDouble({
    ...{ accountSid: ACCOUNT, authToken: 'token', clock: { now: () => now }, receiptDelayMs: 1 },
    ...options,
  })
  line = await clientOf(double)
}
beforeEach(async () => {
  now = Date.UTC(2026, 10, 23, 10)
  await open({ messagingServiceSid: SERVICE })
})
afterEach(() => line.close())

describe('how we are set up at Twilio', () => {
  it('is told of the account, the number, the WhatsApp sender and the service', async () => {
    const { client } = line
    expect(await client.api.v2010.accounts(ACCOUNT).fetch()).toMatchObject({ status: 'active', type: 'Full' })
    const smsUrl = expect.stringContaining('/inbound')
    expect(await client.incomingPhoneNumbers.list()).toMatchObject([
      { phoneNumber: '+32460000001', smsUrl, smsMethod: 'POST', smsFallbackUrl: '', statusCallback: '' },
    ])
    expect(await client.incomingPhoneNumbers.list({ phoneNumber: '+32460000009' })).toEqual([])
    expect(await client.messaging.v2.channelsSenders.list({ channel: 'whatsapp' })).toMatchObject([
      { senderId: 'whatsapp:+32460000002', status: 'ONLINE', webhook: { callbackUrl: smsUrl } },
    ])
    const service = client.messaging.v1.services(SERVICE)
    expect(await service.fetch()).toMatchObject({ inboundRequestUrl: smsUrl, inboundMethod: 'POST' })
    expect(await service.phoneNumbers.list()).toMatchObject([{ phoneNumber: '+32460000001' }])
    const other = client.messaging.v1.services(`MG${'1'.repeat(32)}`)
    await expect(other.fetch()).rejects.toMatchObject({ status: 404, code: 20404 })
  })

  it('can be set up wrongly', async () => {
    double.setUp({ smsMethod: 'GET', smsUrl: 'https://elsewhere.example.be/' })
    double.setUp({ smsFallbackUrl: 'https://fallback.example.be/' })
    expect(await line.client.incomingPhoneNumbers.list()).toMatchObject([
      {
        smsMethod: 'GET',
        smsUrl: 'https://elsewhere.example.be/',
        smsFallbackUrl: 'https://fallback.example.be/',
      },
    ])
  })
})

describe('the list of what came in', () => {
  it('has it by receiver and date, also what our webhook never heard', async () => {
    await double.sendFrom({ from: HER, channel: 'sms', body: 'een' })
    now += 60_000
    double.connect({ webhookUrl: 'http://127.0.0.1:1/inbound' })
    await double.sendFrom({ from: HER, channel: 'sms', body: 'twee' })
    await double.sendFrom({ from: HER, channel: 'whatsapp', body: 'drie' })
    const filter = { to: '+32460000001', dateSentAfter: new Date(now) }
    const listed = await line.client.messages.list(filter)
    expect(listed).toMatchObject([{ direction: 'inbound', status: 'received', from: HER, body: 'twee' }])
    expect(await line.client.messages.list({ to: '+32460000001', pageSize: 1 })).toHaveLength(2)
  })

  it('has the media of a message', async () => {
    const media = [{ contentType: 'image/jpeg', content: Buffer.from('a photo') }]
    const { messageSid } = await double.sendFrom({ from: HER, channel: 'whatsapp', body: '', media })
    const message = line.client.messages(messageSid)
    const [listed] = await message.media.list()
    expect(listed).toMatchObject({ contentType: 'image/jpeg', parentSid: messageSid })
    expect(await message.media(listed?.sid ?? '').fetch()).toMatchObject({ contentType: 'image/jpeg' })
    expect(await message.media(listed?.sid ?? '').remove()).toBe(true)
    expect(await message.media.list()).toEqual([])
  })
})

describe('Advanced Opt-Out', () => {
  const own = { stop: ['STOP', 'STOPPEN'] }
  const send = (to: string) => line.client.messages.create({ to, messagingServiceSid: SERVICE, body: 'Dag' })

  it('knows its own words on both channels, and tells the webhook', async () => {
    await open({ messagingServiceSid: SERVICE, advancedOptOut: own })
    for (const channel of ['sms', 'whatsapp'] as const) {
      const to = channel === 'sms' ? HER : `whatsapp:${HER}`
      await double.sendFrom({ from: HER, channel, body: 'stoppen' })
      expect(line.heard.at(-1)).toMatchObject({ Body: 'stoppen', OptOutType: 'STOP' })
      expect(double.messages().at(-1)).toMatchObject({ direction: 'outbound-reply', channel })
      await expect(send(to)).rejects.toMatchObject({ status: 400, code: 21610 })
      await double.sendFrom({ from: HER, channel, body: 'START' })
      expect(line.heard.at(-1)).toMatchObject({ OptOutType: 'START' })
      await send(to)
    }
  })

  it('is off where it was not asked for', async () => {
    await double.sendFrom({ from: HER, channel: 'sms', body: 'stoppen' })
    await double.sendFrom({ from: HER, channel: 'whatsapp', body: 'STOP' })
    expect(line.heard.some((form) => 'OptOutType' in form)).toBe(false)
    await send(HER)
    await send(`whatsapp:${HER}`)
  })

  it('can say 21610 in a receipt', async () => {
    await open({ blockedBy: 'receipt' })
    await double.sendFrom({ from: HER, channel: 'sms', body: 'STOP' })
    const { statusCallback } = line
    await line.client.messages.create({ to: HER, from: '+32460000001', body: 'Dag', statusCallback })
    await vi.waitFor(() => expect(line.told).toMatchObject([{ MessageStatus: 'failed', ErrorCode: '21610' }]))
  })
})

describe('connection overrides', () => {
  it.each([
    ['', 1, 'ct', 15_000],
    ['#rc=5&rp=all', 5, '4xx 5xx ct rt', 15_000],
    ['#rc=9&rp=5xx,rt&rt=50', 5, '5xx rt', 100],
    ['#rc=0', 0, 'ct', 15_000],
  ])('are read from "%s"', (fragment, retries, policy, readTimeoutMs) => {
    const read = overridesIn(`https://lijn.example.be/inbound${fragment}`)
    expect({ ...read, policy: [...read.policy].join(' ') }).toMatchObject({ retries, policy, readTimeoutMs })
  })

  it.each([
    ['', [503], 503],
    ['#rc=2&rp=5xx', [503, 503, 200], 200],
    ['#rc=1&rp=all', [503, 404], 404],
  ])('%s has a message posted again, as one', async (fragment, answers, last) => {
    const tokens: unknown[] = []
    const server = createServer((request, response) => {
      tokens.push(request.headers['i-twilio-idempotency-token'])
      response.writeHead(answers[tokens.length - 1] ?? 500).end()
    }).listen(0)
    const { port } = server.address() as { port: number }
    double.connect({ webhookUrl: `http://127.0.0.1:${port}/inbound${fragment}` })
    const posted = await double.sendFrom({ from: HER, channel: 'sms', body: 'Dag' })
    server.close()
    expect(posted.status).toBe(last)
    expect(tokens).toHaveLength(answers.length)
    expect(new Set(tokens).size).toBe(1)
  })
})

describe('the other address of a number', () => {
  /** A server that answers the two of its paths as told. */
  async function server(answers: Record<string, number>) {
    const heard: { path: string; form: URLSearchParams; token: unknown }[] = []
    const listening = createServer(async (request, response) => {
      const [path = ''] = (request.url ?? '').split('?')
      let body = ''
      for await (const piece of request) body += piece
      heard.push({
        path,
        form: new URLSearchParams(body),
        token: request.headers['i-twilio-idempotency-token'],
      })
      response.writeHead(answers[path] ?? 500).end()
    }).listen(0)
    onTestFinished(() => void listening.close())
    const { port } = listening.address() as { port: number }
    return { heard, origin: `http://127.0.0.1:${port}` }
  }

  it('is asked when the first one answers wrongly, with the reason, as another request', async () => {
    const { heard, origin } = await server({ '/inbound': 503, '/other': 200 })
    double.connect({ webhookUrl: `${origin}/inbound#rc=0` })
    double.setUp({ smsFallbackUrl: `${origin}/other` })
    const { status, messageSid } = await double.sendFrom({ from: HER, channel: 'sms', body: 'Dag' })
    expect(status).toBe(200)
    expect(heard.map(({ path, form }) => [path, form.get('MessageSid'), form.get('ErrorCode')])).toEqual([
      ['/inbound', messageSid, null],
      ['/other', messageSid, '11200'],
    ])
    expect(heard[1]?.form.get('ErrorUrl')).toBe(`${origin}/inbound`)
    expect(heard[0]?.token).not.toBe(heard[1]?.token)
  })

  it('is asked when nobody is there, and not when all is well', async () => {
    const { heard, origin } = await server({ '/inbound': 200, '/other': 200 })
    double.setUp({ smsFallbackUrl: `${origin}/other` })
    double.connect({ webhookUrl: 'http://127.0.0.1:9/inbound#rc=0' })
    await double.sendFrom({ from: HER, channel: 'sms', body: 'Dag' })
    expect(heard.map(({ path, form }) => [path, form.get('ErrorCode')])).toEqual([['/other', '11205']])
    double.connect({ webhookUrl: `${origin}/inbound` })
    await double.sendFrom({ from: HER, channel: 'sms', body: 'Dag' })
    expect(heard.map(({ path }) => path)).toEqual(['/other', '/inbound'])
  })
})
