import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../domain/clock.js'
import { incomingMessage } from '../incoming-form.js'
import { createTwilioDouble, type TwilioDouble } from './double.js'
import { createMovableClock } from './movable-clock.js'
import { clientOf } from './twilio-for-tests.js'

const PHONE = '+32470000002'
const WHATSAPP = { to: `whatsapp:${PHONE}`, from: 'whatsapp:+32460000002' }
const SMS = { to: PHONE, from: '+32460000001' }
const BODY = 'Waar is het, {{1}}?'
const ACTIONS = [
  { title: 'Bij u binnen', id: 'hl|repair||place|home' },
  { title: 'Buiten', id: 'hl|repair||place|outside' },
]
const BUTTONS = {
  friendly_name: 'place',
  language: 'nl',
  variables: { 1: 'Marie' },
  types: {
    'twilio/quick-reply': { body: BODY, actions: ACTIONS },
    'twilio/text': { body: `${BODY} 1 of 2` },
  },
}
const ITEMS = [
  { item: 'Verwarming', id: 'heating', description: 'ketel of radiator' },
  { item: 'Lift', id: 'lift' },
]
const LIST = {
  language: 'nl',
  types: { 'twilio/list-picker': { body: 'Wat eerst?', button: 'Kies', items: ITEMS } },
}

const clock = createMovableClock({ now: () => Date.UTC(2026, 10, 23, 10) })
let double: TwilioDouble
let line: Awaited<ReturnType<typeof clientOf>>
beforeEach(async () => {
  double = createTwilioDouble({
    accountSid: `AC${'0'.repeat(32)}`,
    authToken: 'token',
    mediaOrigin: 'https://mms.twiliocdn.com',
    clock,
    receipts: 'manual',
  })
  line = await clientOf(double)
})
afterEach(() => line.close())

/** The package's type is of what comes back; what is posted is the shape of the API itself. */
const make = (content: object) => line.client.content.v1.contents.create(content as never)
const send = (contentSid: string, contentVariables?: string) =>
  line.client.messages.create({ ...WHATSAPP, contentSid, ...(contentVariables && { contentVariables }) })
const last = () => double.messages().at(-1)

describe('the Content API', () => {
  it('makes a content, shows it and throws it away', async () => {
    const made = await make(BUTTONS)
    expect(made.sid).toMatch(/^HX[0-9a-f]{32}$/)
    expect(made).toMatchObject({ friendlyName: 'place', language: 'nl', variables: { 1: 'Marie' } })
    expect(made.links.approval_create).toContain(`/v1/Content/${made.sid}/ApprovalRequests/whatsapp`)
    const content = line.client.content.v1.contents(made.sid)
    expect(await content.fetch()).toMatchObject({ types: BUTTONS.types, dateCreated: new Date(clock.now()) })
    expect(await content.remove()).toBe(true)
    await expect(content.fetch()).rejects.toMatchObject({ status: 404, code: 20404 })
    await expect(content.remove()).rejects.toMatchObject({ status: 404 })
  })

  const quickReply = (part: object) => ({
    'twilio/quick-reply': { body: 'Dag', actions: ACTIONS, ...part },
  })
  const listPicker = (part: object) => ({
    'twilio/list-picker': { body: 'Dag', button: 'Kies', items: ITEMS, ...part },
  })
  const long = (length: number) => 'a'.repeat(length)
  const REFUSED: [string, object][] = [
    ['eleven buttons', quickReply({ actions: Array.from({ length: 11 }, () => ACTIONS[0]) })],
    ['no button', quickReply({ actions: [] })],
    ['a long title', quickReply({ actions: [{ title: long(21), id: '1' }] })],
    ['a long id', quickReply({ actions: [{ title: 'Ja', id: long(201) }] })],
    ['a long body', quickReply({ body: long(1025) })],
    ['eleven rows', listPicker({ items: Array.from({ length: 11 }, (_, n) => ({ item: 'x', id: `${n}` })) })],
    ['a long row', listPicker({ items: [{ item: long(25), id: '1' }] })],
    ['a long description', listPicker({ items: [{ item: 'x', id: '1', description: long(73) }] })],
    ['a list without a button', listPicker({ button: '' })],
    ['a type it does not know', { 'twilio/carousel': {} }],
    ['no type', {}],
  ]
  it.each(REFUSED)('refuses %s', async (_label, types) => {
    await expect(make({ language: 'nl', types })).rejects.toMatchObject({ status: 400, code: 20001 })
  })

  it('refuses a content without a language, and a stranger', async () => {
    await expect(make({ types: BUTTONS.types })).rejects.toMatchObject({ status: 400 })
    expect(await fetch(`${line.origin}/v1/Content/HX1`)).toMatchObject({ status: 401 })
  })
})

describe('sending a content', () => {
  it('shows buttons by WhatsApp, with their values filled in', async () => {
    const { sid } = await make(BUTTONS)
    const sent = await send(sid, '{"1":"Fat\\"ma"}')
    expect(sent).toMatchObject({ body: 'Waar is het, Fat"ma?', status: 'queued' })
    expect(last()).toMatchObject({ contentSid: sid, choices: { kind: 'buttons', options: ACTIONS } })
    await send(sid)
    expect(last()?.text).toBe('Waar is het, Marie?')
  })

  it('shows a list by WhatsApp', async () => {
    await send((await make(LIST)).sid)
    expect(last()).toMatchObject({
      text: 'Wat eerst?',
      choices: {
        kind: 'list',
        button: 'Kies',
        options: [
          { id: 'heating', title: 'Verwarming', description: 'ketel of radiator' },
          { id: 'lift', title: 'Lift' },
        ],
      },
    })
  })

  it('is plain text by SMS, and nothing where there is none', async () => {
    await line.client.messages.create({ ...SMS, contentSid: (await make(BUTTONS)).sid })
    expect(last()).toMatchObject({ text: 'Waar is het, Marie? 1 of 2', numSegments: 1 })
    expect(last()).not.toHaveProperty('choices')
    const { sid } = await make(LIST)
    await expect(line.client.messages.create({ ...SMS, contentSid: sid })).rejects.toMatchObject({
      code: 21655,
    })
  })

  it('refuses what it does not know, and values that are missing or no JSON', async () => {
    await expect(send(`HX${'0'.repeat(32)}`)).rejects.toMatchObject({ status: 400, code: 21655 })
    const { sid } = await make({ ...BUTTONS, variables: {} })
    for (const variables of [undefined, '{', '{"1":""}', '{"1":2}', '[]']) {
      await expect(send(sid, variables)).rejects.toMatchObject({ status: 400, code: 21656 })
    }
  })
})

describe('a tap', () => {
  it('on a button comes as Twilio posts it within a session, as often as it is made', async () => {
    const { sid } = await send((await make(BUTTONS)).sid)
    await double.tap(sid, 'hl|repair||place|home', { ProfileName: 'Fatima' })
    await double.tap(sid, 'hl|repair||place|outside')
    const [first, second] = line.heard
    expect(first).toMatchObject({
      MessageType: 'interactive',
      Body: 'Bij u binnen',
      ButtonText: 'Bij u binnen',
      ButtonPayload: 'hl|repair||place|home',
      OriginalRepliedMessageSid: sid,
      OriginalRepliedMessageSender: 'whatsapp:+32460000002',
      From: `whatsapp:${PHONE}`,
      ProfileName: 'Fatima',
    })
    expect(incomingMessage(first ?? {})).toMatchObject({ kind: 'tap', repliesTo: sid })
    expect(second?.ButtonText).toBe('Buiten')
  })

  it('on a row of a list brings the id of the row', async () => {
    const { sid } = await send((await make(LIST)).sid)
    await double.tap(sid, 'heating')
    expect(line.heard[0]).toMatchObject({
      MessageType: 'interactive',
      Body: 'Verwarming',
      ListId: 'heating',
      ListTitle: 'Verwarming',
      ListDescription: 'ketel of radiator',
    })
    expect(line.heard[0]).not.toHaveProperty('ButtonPayload')
    expect(incomingMessage(line.heard[0] ?? {})).toMatchObject({ kind: 'pick', payload: 'heating' })
  })

  it('no longer says after a week which message it was', async () => {
    const { sid } = await send((await make(LIST)).sid)
    clock.moveOn(7 * DAY)
    await double.tap(sid, 'lift')
    expect(line.heard[0]).not.toHaveProperty('OriginalRepliedMessageSid')
    expect(line.heard[0]).toMatchObject({ ListId: 'lift' })
  })

  it('is nothing where there is no such option', async () => {
    const { sid } = await line.client.messages.create({ ...WHATSAPP, body: 'Dag' })
    await expect(double.tap(sid, 'yes')).rejects.toThrow('no option yes')
  })
})

describe('a medium', () => {
  const photo = { contentType: 'image/jpeg', content: Buffer.from('a photo') }
  const basic = { Authorization: `Basic ${Buffer.from(`AC${'0'.repeat(32)}:token`).toString('base64')}` }
  const here = () => `${line.origin}${new URL(line.heard[0]?.MediaUrl0 ?? '').pathname}`

  it('is posted with its address at Twilio, and fetched there with the account', async () => {
    await double.sendFrom({ from: PHONE, channel: 'whatsapp', body: 'lek', media: [photo] })
    expect(line.heard[0]).toMatchObject({
      NumMedia: '1',
      MessageType: 'image',
      MediaContentType0: 'image/jpeg',
      MessageSid: expect.stringMatching(/^MM/),
      MediaUrl0: expect.stringMatching(
        /^https:\/\/api\.twilio\.com\/2010-04-01\/Accounts\/AC0+\/Messages\/MM[0-9a-f]{32}\/Media\/ME[0-9a-f]{32}$/,
      ),
    })
    expect(incomingMessage(line.heard[0] ?? {})).toMatchObject({ kind: 'image', text: 'lek' })
    const led = await fetch(here(), { headers: basic, redirect: 'manual' })
    expect(led.status).toBe(307)
    const there = new URL(led.headers.get('location') ?? '')
    expect(there.hostname).toBe('mms.twiliocdn.com')
    const signed = line.origin + there.pathname + there.search
    const fetched = await fetch(signed)
    expect(fetched.headers.get('content-type')).toBe('image/jpeg')
    expect(await fetched.text()).toBe('a photo')
    expect((await fetch(here())).status).toBe(401)
    // The other host takes one proof only, and only for a while.
    expect((await fetch(signed, { headers: basic })).status).toBe(400)
    expect((await fetch(signed.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).status).toBe(403)
    clock.moveOn(2 * HOUR)
    expect((await fetch(signed)).status).toBe(403)
  })

  it('is gone once it is deleted', async () => {
    await double.sendFrom({ from: PHONE, channel: 'whatsapp', body: '', media: [photo] })
    const [, message = '', sid = ''] = /Messages\/(.+)\/Media\/(.+)/.exec(here()) ?? []
    expect(await line.client.messages(message).media(sid).remove()).toBe(true)
    expect((await fetch(here(), { headers: basic })).status).toBe(404)
    await expect(line.client.messages(message).media(sid).remove()).rejects.toMatchObject({ code: 20404 })
  })
})
