import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE } from '../../domain/clock.js'
import { createTwilioDouble, type TwilioDouble } from './double.js'
import type { TwilioDoubleOptions } from './double-options.js'
import { clientOf } from './twilio-for-tests.js'

const HER = '+32470000002'
const WHATSAPP = { to: `whatsapp:${HER}`, from: 'whatsapp:+32460000002' }

let now = 0
let double: TwilioDouble
let line: Awaited<ReturnType<typeof clientOf>>
async function open(options: Partial<TwilioDoubleOptions> = {}) {
  line?.close()
  const account = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'token' }
  double = createTwilioDouble({ ...account, clock: { now: () => now }, receipts: 'manual', ...options })
  line = await clientOf(double)
}
beforeEach(async () => {
  now = Date.UTC(2026, 10, 23, 10)
  await open()
})
afterEach(() => line.close())

const text = (body: string) => ({ 'twilio/text': { body } })
const buttons = (body: string, count: number) => ({
  'twilio/quick-reply': {
    body,
    actions: Array.from({ length: count }, (_, n) => ({ title: `Knop ${n}`, id: `${n}` })),
  },
})
const LIST = {
  'twilio/list-picker': { body: 'Wat eerst?', button: 'Kies', items: [{ item: 'Lift', id: 'lift' }] },
  ...text('Wat eerst? 1 Lift'),
}

async function made(types: object, { language = 'nl', variables = {} } = {}): Promise<string> {
  return (await line.client.content.v1.contents.create({ language, variables, types } as never)).sid
}

const submit = (sid: string, name: string, category = 'UTILITY') =>
  line.client.content.v1.contents(sid).approvalCreate.create({ name, category } as never)
const approvalOf = async (sid: string) =>
  (await line.client.content.v1.contents(sid).approvalFetch().fetch()).whatsapp as Record<string, unknown>

/** What becomes of a message that was accepted: the code it fails with. */
async function faultOf(part: { body: string } | { contentSid: string }, to = WHATSAPP.to) {
  const { sid } = await line.client.messages.create({ ...WHATSAPP, to, ...part })
  await double.settle()
  return double.messages().find((message) => message.sid === sid)?.errorCode
}

const writes = (from = HER) => double.sendFrom({ from, channel: 'whatsapp', body: 'Dag' })

describe('the window of 24 hours', () => {
  it('is open after her last message, for a day', async () => {
    expect(await faultOf({ body: 'Dag' })).toBe(63016)
    await writes()
    now += DAY - 1
    expect(await faultOf({ body: 'Dag' })).toBeUndefined()
    now += 1
    expect(await faultOf({ body: 'Dag' })).toBe(63016)
  })

  it('is hers, and that of the sender she wrote to', async () => {
    await double.sendFrom({ from: HER, channel: 'whatsapp', to: '+32460000009', body: 'Dag' })
    await double.sendFrom({ from: HER, channel: 'sms', body: 'Dag' })
    expect(await faultOf({ body: 'Dag' })).toBe(63016)
    await writes('BE.4566')
    expect(await faultOf({ body: 'Dag' }, 'whatsapp:BE.4566')).toBeUndefined()
    expect(await faultOf({ body: 'Dag' })).toBe(63016)
  })

  it('opens for both names of one person', async () => {
    const extra = { ExternalUserId: 'whatsapp:BE.4566' }
    await double.sendFrom({ from: HER, channel: 'whatsapp', body: 'Dag', extra })
    expect(await faultOf({ body: 'Dag' }, 'whatsapp:BE.4566')).toBeUndefined()
  })

  it('can be left open', async () => {
    await open({ whatsappWindow: 'always-open' })
    expect(await faultOf({ body: 'Dag' })).toBeUndefined()
  })
})

describe('a template', () => {
  it('passes outside the window once it is approved, and not before', async () => {
    const contentSid = await made(text('Dag, mogen wij u iets vragen?'))
    expect(await faultOf({ contentSid })).toBe(63016)
    expect((await submit(contentSid, 'hello_nl')).status).toBe('received')
    for (const [status, fault] of [
      ['pending', 63016],
      ['approved', undefined],
      ['paused', 63041],
      ['disabled', 63016],
      ['rejected', 63016],
    ] as const) {
      double.decide(contentSid, status)
      expect([status, await faultOf({ contentSid })]).toEqual([status, fault])
    }
    await writes()
    expect(await faultOf({ contentSid })).toBeUndefined()
  })

  it('has three buttons without approval, and ten with', async () => {
    const contentSid = await made(buttons('Past dat?', 4))
    await writes()
    expect(await faultOf({ contentSid })).toBe(63021)
    await submit(contentSid, 'four_nl')
    double.decide(contentSid, 'approved')
    expect(await faultOf({ contentSid })).toBeUndefined()
  })

  it('with a list can only be sent within the window', async () => {
    const contentSid = await made(LIST)
    await expect(submit(contentSid, 'list_nl')).rejects.toMatchObject({ status: 400, code: 20001 })
    expect(await faultOf({ contentSid })).toBe(63016)
    await writes()
    expect(await faultOf({ contentSid })).toBeUndefined()
  })
})

describe('approval', () => {
  it('is unsubmitted until it is asked for', async () => {
    const sid = await made(text('Dag'))
    expect(await approvalOf(sid)).toMatchObject({ status: 'unsubmitted' })
    expect(() => double.decide(sid, 'approved')).toThrow(sid)
    await expect(submit(`HX${'0'.repeat(32)}`, 'none')).rejects.toMatchObject({ status: 404, code: 20404 })
  })

  it('comes by itself where the clock decides', async () => {
    await open({ approveAfterMs: HOUR })
    const [good, bad] = [
      await made(text('Dag Marie')),
      await made(text('{{1}} is welkom op onze vergadering')),
    ]
    await submit(good, 'good_nl')
    await submit(bad, 'bad_nl')
    expect(await approvalOf(good)).toMatchObject({ status: 'received', name: 'good_nl', category: 'UTILITY' })
    now += 30 * MINUTE
    expect(await approvalOf(good)).toMatchObject({ status: 'pending' })
    now += 30 * MINUTE
    expect(await approvalOf(good)).toMatchObject({ status: 'approved', rejection_reason: '' })
    expect(await approvalOf(bad)).toMatchObject({ status: 'rejected' })
  })

  const SAMPLES = { 1: 'Marie', 2: 'maandag' }
  it.each([
    ['begins with a variable', text('{{1}}, past het u dan?'), SAMPLES],
    ['ends with one', text('Het gaat door op {{1}}'), SAMPLES],
    ['has two beside each other', text('Dag {{1}} {{2}} tot dan en tot ziens'), SAMPLES],
    ['skips a number', text('Dag {{1}}, past {{3}} voor u of niet?'), { ...SAMPLES, 3: 'x' }],
    ['has no sample', text('Dag {{1}}, past het?'), {}],
    ['is nearly all variables', text('Dag {{1}} op {{2}}.'), SAMPLES],
    ['is too long', text('a'.repeat(1025)), {}],
    ['has a variable in a button', buttonWith('Om {{1}}'), SAMPLES],
  ])('is refused to a text that %s', async (_label, types, variables) => {
    const sid = await made(types, { variables })
    await submit(sid, 'no_good')
    double.decide(sid, 'approved')
    expect(await approvalOf(sid)).toMatchObject({
      status: 'rejected',
      rejection_reason: expect.stringMatching(/^INVALID_FORMAT: /),
    })
  })

  it.each([
    ['capitals in its name', 'Hello', 'UTILITY'],
    ['no category', 'hello', ''],
    ['a category of its own', 'hello', 'CHAT'],
  ])('is refused at once with %s', async (_label, name, category) => {
    await expect(submit(await made(text('Dag')), name, category)).rejects.toMatchObject({ code: 20001 })
  })

  it('is asked for once, under a name that is free', async () => {
    const [nl, again, fr, other] = [
      await made(text('Dag')),
      await made(text('Dag!')),
      await made(text('Bonjour'), { language: 'fr' }),
      await made(text('Hallo')),
    ]
    await submit(nl, 'hello')
    await expect(submit(nl, 'hello_2')).rejects.toMatchObject({ code: 20001 })
    await expect(submit(again, 'hello')).rejects.toMatchObject({ code: 20001 })
    await submit(fr, 'hello')
    double.decide(fr, 'rejected', 'TAG_CONTENT_MISMATCH')
    expect(await approvalOf(fr)).toMatchObject({ rejection_reason: 'TAG_CONTENT_MISMATCH' })
    // The name of a rejected one is lost, also when the content is thrown away.
    await line.client.content.v1.contents(fr).remove()
    await expect(submit(other, 'hello')).rejects.toMatchObject({ code: 20001 })
  })
})

function buttonWith(title: string) {
  return { 'twilio/quick-reply': { body: 'Past dat voor u?', actions: [{ title, id: '1' }] } }
}

describe('the lists of contents', () => {
  it('show all, newest first, page by page, with their approvals', async () => {
    const sids: string[] = []
    for (let n = 0; n < 3; n++) sids.unshift(await made(text(`Dag ${n}`)))
    const [first = ''] = sids
    await submit(first, 'first')
    const { contents, contentAndApprovals } = line.client.content.v1
    expect((await contents.list({ pageSize: 2 })).map(({ sid }) => sid)).toEqual(sids)
    const approvals = await contentAndApprovals.list()
    expect(approvals.map(({ approvalRequests }) => approvalRequests.status)).toEqual([
      'received',
      'unsubmitted',
      'unsubmitted',
    ])
  })

  it('can be searched in version 2', async () => {
    const nl = await made({ ...LIST }, { language: 'nl' })
    now += DAY
    const fr = await made(text('Bonjour'), { language: 'fr' })
    await submit(fr, 'bonjour')
    double.decide(fr, 'approved')
    const { contents } = line.client.content.v2
    const found = async (filter: object) => (await contents.list(filter)).map(({ sid }) => sid)
    expect(await found({ language: ['nl', 'en'] })).toEqual([nl])
    expect(await found({ contentType: ['twilio/text'] })).toEqual([fr, nl])
    expect(await found({ content: 'bonJOUR' })).toEqual([fr])
    expect(await found({ channelEligibility: ['whatsapp:approved'] })).toEqual([fr])
    expect(await found({ dateCreatedBefore: new Date(now - HOUR) })).toEqual([nl])
    expect(await found({ dateCreatedAfter: new Date(now - HOUR) })).toEqual([fr])
    expect(await found({ sortByDate: 'asc' })).toEqual([nl, fr])
    expect(await found({ contentName: 'nothing' })).toEqual([])
  })
})
