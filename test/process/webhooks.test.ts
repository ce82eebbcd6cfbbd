import { type IncomingHttpHeaders, request } from 'node:http'
import twilio from 'twilio'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { PUBLIC_URL } from './support/house.js'
import { type Line, openLine } from './support/line.js'

/** Twilio's door as it is seen from outside: over HTTP, behind a proxy, with the real process. */

const FORM = '/twilio/inbound'
let line: Line
beforeAll(async () => {
  line = await openLine()
  await line.start()
}, 30_000)
afterAll(() => line.close())

let count = 0
function form(fields: Record<string, string> = {}): Record<string, string> {
  return {
    MessageSid: `SM${String(++count).padStart(32, '0')}`,
    AccountSid: line.twilio.account.accountSid,
    From: '+32470001077',
    To: line.twilio.account.smsFrom,
    Body: 'de bel is kapot',
    NumMedia: '0',
    ...fields,
  }
}

interface Sent {
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** A plain request: fetch would not let us choose the Host. */
function send(path: string, { method = 'POST', headers = {}, body = '' }: Sent) {
  const { hostname, port } = new URL(line.url)
  return new Promise<{ status: number; text: string; headers: IncomingHttpHeaders }>((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

function post(fields: Record<string, string>, headers: Record<string, string> = {}, path = FORM) {
  return send(path, {
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  })
}

/** As Twilio signs: over the public address. */
function signed(fields: Record<string, string>, path = FORM): Record<string, string> {
  const { authToken } = line.twilio.account
  return { 'X-Twilio-Signature': twilio.getExpectedTwilioSignature(authToken, PUBLIC_URL + path, fields) }
}

const kept = (fields: Record<string, string>) =>
  line.rows(`select id from incoming_message where message_sid = '${fields.MessageSid}'`).length

describe('what Twilio signed is taken', () => {
  test('whatever the proxy makes of the Host', async () => {
    const fields = form()
    const answer = await post(fields, { ...signed(fields), Host: 'elsewhere.internal:8080' })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toContain('text/xml')
    expect(answer.text).toMatch(/<Response\s*\/>|<Response><\/Response>/)
    expect(kept(fields)).toBe(1)
  })

  test('with parameters that nobody has heard of', async () => {
    const fields = form({ NewThing2027: 'é&=+', Another: '' })
    expect((await post(fields, signed(fields))).status).toBe(200)
    expect(kept(fields)).toBe(1)
  })

  test('over the whole address: a query on the webhook is signed as well', async () => {
    const path = `${FORM}?from=console&x=%20y`
    const fields = form()
    expect((await post(fields, signed(fields), path)).status).toBe(403)
    expect((await post(fields, signed(fields, path), path)).status).toBe(200)
    expect(kept(fields)).toBe(1)
  })

  test('from a WhatsApp user name, who is answered there', async () => {
    const from = 'BE.4566546130240823'
    const { whatsappFrom } = line.twilio.account
    const fields = form({ From: `whatsapp:${from}`, To: `whatsapp:${whatsappFrom}`, MessageType: 'text' })
    expect((await post(fields, signed(fields))).status).toBe(200)
    const answer = await vi.waitFor(() => {
      const found = line.sent().find(({ to }) => to === from)
      if (!found) throw new Error('No answer yet')
      return found
    }, 5000)
    expect(answer).toMatchObject({ channel: 'whatsapp', form: { To: `whatsapp:${from}` } })
    expect(answer.body).toContain('Genoteerd')
  })
})

describe('anything else is refused, and nothing of it is kept', () => {
  test.each([
    ['no signature', {}],
    ['a made-up signature', { 'X-Twilio-Signature': 'bm8gc2lnbmF0dXJlIGF0IGFsbA==' }],
    ['an empty signature', { 'X-Twilio-Signature': '' }],
  ])('%s: 403', async (_, headers) => {
    const fields = form()
    expect((await post(fields, headers)).status).toBe(403)
    expect(kept(fields)).toBe(0)
  })

  test('a signature over another text: 403', async () => {
    const fields = form()
    const forged = { ...fields, Body: 'gas!' }
    expect((await post(forged, signed(fields))).status).toBe(403)
    expect(kept(fields)).toBe(0)
  })

  test('a form without MessageSid: 400, and it says so', async () => {
    const { MessageSid: _, ...fields } = form()
    const answer = await post(fields, signed(fields))
    expect(answer).toMatchObject({ status: 400, text: expect.stringContaining('MessageSid is missing') })
  })

  test('a GET: 405', async () => {
    const answer = await send(FORM, { method: 'GET' })
    expect([answer.status, answer.headers.allow]).toEqual([405, 'POST'])
  })

  test('JSON: never a 2xx, never a 5xx', async () => {
    const headers = { 'Content-Type': 'application/json', ...signed({}) }
    const answer = await send(FORM, { headers, body: JSON.stringify(form()) })
    expect([400, 403, 415]).toContain(answer.status)
  })

  test('a form larger than any message: 413', async () => {
    const fields = form({ Body: 'x'.repeat(1_000_000) })
    expect((await post(fields, signed(fields))).status).toBe(413)
  })
})
