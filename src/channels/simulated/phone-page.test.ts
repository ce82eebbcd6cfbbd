import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Express } from 'express'
import request from 'supertest'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTwilioDouble, type TwilioDouble } from './double.js'
import { phoneRoutes } from './phone-page.js'

const PEOPLE = [
  { name: 'Godelieve', phone: '+32470000001', channel: 'sms', language: 'nl', note: 'Veurne' },
  { name: 'Samira', phone: '+32470000002', channel: 'whatsapp', language: 'fr' },
] as const
const GODELIEVE = 'phone-sms-32470000001'

let app: Express
let server: Server
let double: TwilioDouble
let said: Record<string, string>[]
let status: number

beforeEach(async () => {
  said = []
  status = 200
  const clock = { now: () => Date.UTC(2026, 10, 23, 10) }
  double = createTwilioDouble({ accountSid: 'AC1', authToken: 'token', clock, receipts: 'manual' })
  app = express()
  app.post('/twilio/inbound', express.urlencoded({ extended: false }), (req, res) => {
    said.push(req.body)
    res.status(status).end()
  })
  app.use('/phone', phoneRoutes({ double, people: PEOPLE }))
  server = createServer(app).listen(0)
  await once(server, 'listening')
  double.connect({ webhookUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/twilio/inbound` })
})
afterEach(() => {
  server.close()
})

const send = (phone: string, body: string) =>
  request(app).post('/phone/send').type('form').send({ phone, body })
const reply = (fields: Record<string, string>) =>
  request(app)
    .post('/phone/twilio/2010-04-01/Accounts/AC1/Messages.json')
    .auth('AC1', 'token')
    .type('form')
    .send(fields)
const page = async () => (await request(app).get('/phone').expect(200)).text
const REPLY = { To: '+32470000001', From: '+32460000001', Body: 'Dank u.' }

describe('the page of the phones', () => {
  it('shows everyone, says what to try first, and leads to the council', async () => {
    const html = await page()
    expect(html).toContain('schrijf “hallo” op de telefoon van Godelieve')
    expect(html).toContain('<a href="/">')
    expect(html).toContain('SMS · 0470 00 00 01 · Veurne')
    expect(html).toContain('Message de Samira')
    expect(html.match(/role="log"/g)).toHaveLength(3)
    expect(html).not.toMatch(/<script[^>]*>[^<]|<style|style="/)
  })

  it('serves its script and its look', async () => {
    await request(app)
      .get('/phone/live.js')
      .expect(200)
      .expect('Content-Type', /javascript/)
    await request(app).get('/phone/phones.css').expect(200).expect('Content-Type', /css/)
  })

  it('sends without a script, and comes back to the same phone', async () => {
    await send(GODELIEVE, 'ja hoor').expect(303).expect('Location', `/phone#${GODELIEVE}`)
    expect(said).toMatchObject([{ From: '+32470000001', Body: 'ja hoor' }])
    expect(await page()).toContain('ja hoor')
    await send('phone-whatsapp-32470000002', 'oui')
    expect(said[1]).toMatchObject({
      From: 'whatsapp:+32470000002',
      ProfileName: 'Samira',
      MessageType: 'text',
    })
  })

  it('sends nothing for a blank line or an unknown phone', async () => {
    await send(GODELIEVE, '  ').expect(303)
    await send('phone-sms-1', 'dag').expect(400)
    expect(said).toEqual([])
  })

  it('shows our answer with parts, letters, price and where it is', async () => {
    const { body } = await reply(REPLY).expect(201)
    expect(await page()).toContain('1 deel\u00a0· 7 tekens\u00a0· ±\u00a0$\u00a00,11\u00a0· onderweg')
    await double.receipt(body.sid, 'delivered')
    expect(await page()).toContain('1 deel\u00a0· 7 tekens\u00a0· ±\u00a0$\u00a00,11\u00a0· bezorgd')
    await double.receipt(body.sid, 'undelivered', 30003)
    expect(await page()).toContain('niet bezorgd, fout 30003')
    await reply({ ...REPLY, Body: 'ë'.repeat(71) })
    expect(await page()).toContain('2 delen\u00a0· 71 tekens\u00a0· ±\u00a0$\u00a00,22\u00a0· duurder door ë')
    await reply({ To: 'whatsapp:+32470000002', From: 'whatsapp:+32460000002', Body: 'Noté' })
    expect(await page()).toContain('4 tekens\u00a0· ±\u00a0$\u00a00,005\u00a0· onderweg')
  })

  it('escapes what people write', async () => {
    await send(GODELIEVE, '<script>alert(1)</script>')
    expect(await page()).toContain('&lt;script>alert(1)')
  })

  it('says it when we did not take a message', async () => {
    status = 500
    await send(GODELIEVE, 'dag')
    expect(await page()).toContain('Ons systeem gaf fout 500 op dit bericht.')
    double.connect({ localUrl: 'http://127.0.0.1:1' })
    await send(GODELIEVE, 'dag')
    expect(await page()).toContain('Ons systeem antwoordde niet.')
  })

  it("marks Twilio's own answer to STOP", async () => {
    await send(GODELIEVE, 'STOP')
    expect(await page()).toContain('Antwoord van Twilio zelf')
  })

  it('shows apart what goes to a number without a phone here', async () => {
    expect(await page()).toMatch(/id="phone-others"[^>]* hidden/)
    await reply({ ...REPLY, To: '+32470000009', Body: 'Uw code: 123456' })
    expect(await page()).not.toMatch(/id="phone-others"[^>]* hidden/)
    expect(await page()).toContain('aan 0470 00 00 09')
  })
})

describe('live updates', () => {
  const news = async (run: string, since: number) =>
    (await request(app).get('/phone/messages').query({ run, since }).expect(200)).body

  it('brings only what is new or changed since', async () => {
    await send(GODELIEVE, 'ja hoor')
    const first = await news('of an earlier run', 99)
    expect(first).toMatchObject({ isReset: true, bubbles: [{ phone: GODELIEVE }] })
    expect(await news(first.run, first.version)).toMatchObject({ isReset: false, bubbles: [] })
    const { body } = await reply(REPLY)
    const second = await news(first.run, first.version)
    expect(second.bubbles).toMatchObject([{ phone: GODELIEVE, id: `m-${body.sid}` }])
    await double.receipt(body.sid, 'delivered')
    const third = await news(first.run, second.version)
    expect(third.bubbles).toMatchObject([{ id: `m-${body.sid}`, html: expect.stringContaining('bezorgd') }])
  })

  it('sends from a script without leaving the page', async () => {
    await send(GODELIEVE, 'ja').set('Accept', 'application/json').expect(204)
    expect(said).toHaveLength(1)
  })
})
