import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Express } from 'express'
import request from 'supertest'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTwilioDouble, type TwilioDouble } from './double.js'
import { createMovableClock, type MovableClock } from './movable-clock.js'
import { phoneRoutes } from './phone-page.js'
import { wordingForTests } from './wording-for-tests.js'

const PEOPLE = [
  {
    name: 'Godelieve',
    phone: '+32470000001',
    channel: 'sms',
    language: 'nl',
    note: { nl: 'huurder', fr: 'locataire' },
    first: 'answer',
  },
  { name: 'Samira', phone: '+32470000002', channel: 'whatsapp', language: 'fr', first: 'tap' },
  { name: 'Rita', phone: '+32470000003', channel: 'sms', language: 'nl', first: 'code' },
] as const
const GODELIEVE = 'phone-sms-32470000001'
const SAMIRA = 'phone-whatsapp-32470000002'

let app: Express
let server: Server
let double: TwilioDouble
let clock: MovableClock
let said: Record<string, string>[]
let status: number

beforeEach(async () => {
  said = []
  status = 200
  clock = createMovableClock({ now: () => Date.UTC(2026, 10, 23, 10) })
  double = createTwilioDouble({ accountSid: 'AC1', authToken: 'token', clock, receipts: 'manual' })
  app = express()
  app.post('/twilio/inbound', express.urlencoded({ extended: false }), (req, res) => {
    said.push(req.body)
    res.status(status).end()
  })
  app.use('/phone', phoneRoutes({ double, clock, people: PEOPLE, wording: wordingForTests() }))
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
const page = async (lang = 'nl') => (await request(app).get('/phone').query({ lang }).expect(200)).text
const REPLY = { To: '+32470000001', From: '+32460000001', Body: 'Dank u.' }

describe('the page of the phones', () => {
  it('shows everyone, says what to try first, and leads to the council', async () => {
    const html = await page()
    expect(html).toContain('Godelieve (sms): antwoord “ja”')
    expect(html).toContain('Samira (WhatsApp): tik op “Kies”')
    expect(html).toContain('aan als Rita: 0470 00 00 03')
    expect(html).toContain('<a href="#phone-sms-32470000003">Telefoon van Rita</a>')
    expect(html).toContain('<a href="/">')
    expect(html).toContain('SMS · 0470 00 00 01')
    expect(html.match(/role="log"/g)).toHaveLength(4)
    expect(html).not.toMatch(/<script[^>]*>[^<]|<style|style="/)
  })

  it('speaks three languages, and each phone that of who holds it', async () => {
    expect(await page()).toContain('<html lang="nl">')
    const french = await page('fr')
    expect(french).toContain('<html lang="fr">')
    expect(french).toContain('<p>locataire</p>')
    expect(french).toContain('Bericht van Godelieve')
    expect(await page('en')).toContain('Move the clock on')
    expect(await page('xx')).toContain('<html lang="nl">')
    for (const html of [await page(), french]) {
      expect(html).toMatch(/class="write"[^>]*lang="fr"[^>]*>.*Message de Samira/)
      expect(html).toContain('<div class="bubbles" lang="fr">')
    }
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
    const back = request(app).post('/phone/send').type('form')
    await back.send({ phone: GODELIEVE, lang: 'fr' }).expect('Location', `/phone?lang=fr#${GODELIEVE}`)
    expect(said).toMatchObject([{ From: '+32470000001', Body: 'ja hoor' }])
    expect(await page()).toContain('ja hoor')
    await send(SAMIRA, 'oui')
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

describe('what a WhatsApp phone can do more', () => {
  const post = (path: string, fields: Record<string, string>) =>
    request(app).post(`/phone/${path}`).type('form').send(fields)

  /** A question with buttons, or with a list, as our own outbox sends one. */
  async function asked(types: object): Promise<string> {
    const api = (path: string) => request(app).post(`/phone/twilio${path}`).auth('AC1', 'token')
    const { body: content } = await api('/v1/Content').send({ language: 'fr', types }).expect(201)
    const to = { To: 'whatsapp:+32470000002', From: 'whatsapp:+32460000002' }
    const sending = api('/2010-04-01/Accounts/AC1/Messages.json').type('form')
    return (await sending.send({ ...to, ContentSid: content.sid }).expect(201)).body.sid
  }
  const actions = [
    { id: 'yes', title: 'Oui' },
    { id: 'no', title: 'Non' },
  ]
  const buttons = () => asked({ 'twilio/quick-reply': { body: 'Ça va?', actions } })

  it('shows buttons that post a tap, also a second time', async () => {
    const message = await buttons()
    expect(await page()).toContain('<button type="submit" name="option" value="yes">Oui</button>')
    for (const option of ['yes', 'no']) {
      await post('tap', { phone: SAMIRA, message, option, lang: 'nl' }).expect(303)
    }
    expect(said).toMatchObject([
      { ButtonPayload: 'yes', Body: 'Oui', ProfileName: 'Samira', OriginalRepliedMessageSid: message },
      { ButtonPayload: 'no', Body: 'Non' },
    ])
  })

  it('shows a list behind its button', async () => {
    const items = [{ id: 'lift', item: 'Ascenseur', description: 'bloc B' }]
    const message = await asked({ 'twilio/list-picker': { body: 'Quoi?', button: 'Choisir', items } })
    expect(await page()).toMatch(/<summary>Choisir<\/summary><button[^>]*value="lift">Ascenseur<span/)
    await post('tap', { phone: SAMIRA, message, option: 'lift' }).expect(303)
    expect(said).toMatchObject([{ ListId: 'lift', ListTitle: 'Ascenseur' }])
  })

  it('takes no tap that is not hers, or is not there', async () => {
    const message = await buttons()
    await post('tap', { phone: GODELIEVE, message, option: 'yes' }).expect(400)
    await post('tap', { phone: SAMIRA, message, option: 'perhaps' }).expect(400)
    await post('tap', { phone: SAMIRA, message: 'SM1', option: 'yes' }).expect(400)
    await post('tap', {}).expect(400)
    expect(said).toEqual([])
  })

  it('sends a photo with words, a voice note and a location', async () => {
    for (const attach of ['photo', 'voice', 'location']) {
      await post('send', { phone: SAMIRA, body: 'voilà', attach }).expect(303)
    }
    expect(said).toMatchObject([
      { MessageType: 'image', MediaContentType0: 'image/jpeg', Body: 'voilà', ProfileName: 'Samira' },
      { MessageType: 'audio', MediaContentType0: 'audio/ogg', Body: '' },
      { MessageType: 'location', Latitude: '51.1031', Label: 'Duinhof', Body: '' },
    ])
    const html = await page()
    expect(html).toContain('src="/phone/samples/photo" alt="Foto: een kraan die lekt"')
    expect(html).toContain('<audio src="/phone/samples/voice"')
    expect(html).toContain('Duinhof, Kerkstraat 1, 8670 Koksijde')
    const photo = await request(app).get('/phone/samples/photo').expect(200)
    const { pathname } = new URL(said[0]?.MediaUrl0 ?? '')
    const led = await request(app).get(`/phone/twilio${pathname}`).auth('AC1', 'token').expect(307)
    const fetched = await request(app)
      .get(led.headers.location ?? '')
      .expect(200)
    expect(fetched.headers['content-type']).toBe('image/jpeg')
    expect(fetched.body).toEqual(photo.body)
    await request(app)
      .get('/phone/samples/voice')
      .expect(200)
      .expect('Content-Type', /audio\/ogg/)
    await request(app).get('/phone/samples/other').expect(404)
  })

  it('is not on an SMS phone', async () => {
    expect((await page()).match(/class="attach"/g)).toHaveLength(1)
    await post('send', { phone: GODELIEVE, body: '', attach: 'photo' }).expect(303)
    expect(said).toEqual([])
  })
})

describe('the clock', () => {
  const move = (by: string) => request(app).post('/phone/clock').type('form').send({ by, lang: 'nl' })

  it('is shown in the time of Brussels, and moves on', async () => {
    expect(await page()).toContain('<output id="now">maandag 23 november om 11:00</output>')
    await move('week').expect(303).expect('Location', '/phone?lang=nl#clock')
    await move('day')
    await move('hour')
    expect(await page()).toContain('<output id="now">dinsdag 1 december om 12:00</output>')
    await move('year').expect(400)
  })

  it('stands above the first message of a day', async () => {
    await send(GODELIEVE, 'een')
    await send(GODELIEVE, 'twee')
    await move('day')
    await send(GODELIEVE, 'drie')
    const times = [...(await page()).matchAll(/class="time"[^>]*>([^<]*)</g)].map(([, time]) => time)
    expect(times).toEqual(['maandag 23 november om 11:00', 'dinsdag 24 november om 11:00'])
  })
})

describe('other numbers', () => {
  it('show their last thirty messages', async () => {
    for (let n = 1; n <= 31; n++) await reply({ ...REPLY, To: '+32470000009', Body: `bericht ${n}.` })
    const html = await page()
    expect(html).not.toContain('bericht 1.')
    expect(html).toContain('bericht 2.')
    expect(html.match(/id="m-/g)).toHaveLength(30)
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
