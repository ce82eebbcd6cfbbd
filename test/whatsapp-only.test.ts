import { afterEach, describe, expect, test } from 'vitest'
import { alertTexts } from '../src/alert-texts.js'
import { sendDigests } from '../src/digests.js'
import { MINUTE } from '../src/domain/clock.js'
import type { PhoneNumber } from '../src/domain/phone-number.js'
import { trialTemplate } from '../src/domain/template-list.js'
import { askForCode } from '../src/pages/code-sign-in.js'
import { companyOf, loadCast } from '../src/rehearsal/cast.js'
import { setDigest } from '../src/store/digests.js'
import { approveEdition, makeDraft } from '../src/store/edition-drafts.js'
import { addAnswers, addHomes, addQuestion, MORNING } from '../src/store/seed-for-tests.js'
import { insertTestMessage } from '../src/store/test-messages.js'
import { wordingOf } from '../src/wording.js'
import { type World, world } from './support/world.js'

const RITA = '+32470000001' as PhoneNumber
const ALERT = '+32470000090' as PhoneNumber
/** What WhatsApp does not take has failed once the double has settled. */
const TAKEN = 'queued'
const company = companyOf(loadCast(), { alertPhones: [ALERT] })
const wording = wordingOf(company)

let here: World
afterEach(() => here.close())

/** A line with WhatsApp alone, whose templates are approved, with one member of the council. */
async function whatsappOnly({ isApproved = true } = {}) {
  here = await world({ isWhatsappOnly: true, company, now: MORNING })
  await here.cli(['council', 'add', '--name', 'Rita', '--phone', RITA])
  if (isApproved) {
    await here.cli(['templates', 'push'])
    for (const { sid } of await here.templates().list()) here.twilio.decide(sid, 'approved')
    await here.templates().follow()
  }
  const clock = { now: here.now }
  return { engine: here.engine(), clock, ids: here.ids, wording, poke: () => {} }
}

const sent = (phone: string) =>
  here.twilio
    .messages()
    .filter(({ direction, to }) => direction !== 'inbound' && to === phone)
    .map(({ channel, text, status }) => ({ channel, text, status }))

const states = () =>
  here.engine().read<{ state: string; reason: string | null; body: string; template: string | null }>({
    sql: 'select state, reason, body, template from outbox_message order by id',
    parameters: [],
  })

async function asksForCode(deps: Awaited<ReturnType<typeof whatsappOnly>>) {
  await askForCode({ ...deps, authSecret: 'secret'.repeat(8) }, RITA, 'nl')
}

describe('without a number for SMS, to who never wrote', () => {
  test('a sign-in code leaves in the words of WhatsApp, and nothing of it is kept', async () => {
    await asksForCode(await whatsappOnly())
    await here.pass(5000)
    const [code] = sent(RITA)
    expect(code).toMatchObject({ channel: 'whatsapp', status: TAKEN })
    expect(code?.text).toMatch(/^\d{6} is your verification code\. .* expires in 10 minutes\.$/)
    expect(await states()).toEqual([{ state: 'sent', reason: null, body: '', template: null }])
  })

  test('a text to an alert phone leaves as a template', async () => {
    const deps = await whatsappOnly()
    await here.engine().commit(alertTexts({ ...deps, company })('Er is iets. Kijk op de lijst.', 'sms'))
    await here.twilio.sendFrom({ from: '+32470000098', channel: 'whatsapp', body: 'ik ruik gas' })
    await here.pass(5000)
    const [first, second] = sent(ALERT)
    expect(first).toMatchObject({ channel: 'whatsapp', status: TAKEN })
    expect(first?.text).toContain('Voor wie wacht heeft: Er is iets. Kijk op de lijst. Dit bericht')
    expect(second?.text).toContain('Gas. Bel deze huurder nu: +32470000098')
  })

  test('within her hours it says what it says, without any template', async () => {
    const deps = await whatsappOnly({ isApproved: false })
    await here.twilio.sendFrom({ from: RITA, channel: 'whatsapp', body: 'hallo' })
    await here.pass(5000)
    await asksForCode(deps)
    await here.pass(5000)
    expect(sent(RITA).at(-1)?.text).toContain('is uw code voor Huurderslijn')
  })

  test('unapproved, a code is withheld, and for want of a template', async () => {
    await asksForCode(await whatsappOnly({ isApproved: false }))
    await here.pass(5000)
    expect(sent(RITA)).toEqual([])
    expect(await states()).toMatchObject([{ state: 'withheld', reason: 'no-template' }])
  })
})

test('who is no tenant gets by WhatsApp what she chose: the news of an edition, and a trial', async () => {
  const deps = await whatsappOnly()
  const { engine } = deps
  await addHomes(engine)
  await addQuestion(engine, 'trap')
  await addAnswers(engine, 'trap', [...Array(14).fill('yes'), ...Array(6).fill('no')])
  await here.cli(['council', 'add', '--name', 'Els', '--phone', '+32470000050', '--role', 'coordinator'])
  const [rita, els] = await engine.read<{ id: string }>({
    sql: 'select id from council_member order by phone',
    parameters: [],
  })
  await engine.commit([setDigest(rita?.id ?? '', { by: 'whatsapp' }, 'nl')])
  const themes = { themesOf: () => [], labelOf: (theme: string) => ({ nl: theme }) }
  const reason = { kind: 'month', month: '2025-10' } as const
  const { number, madeAt } = await makeDraft(engine, here.now(), [reason], {
    areas: [],
    themes,
    ids: here.ids,
  })
  expect(await approveEdition(engine, { number, madeAt, by: els?.id ?? '' }, here.now())).toBe('published')
  expect(await sendDigests({ ...deps, publicUrl: 'https://hl.example', quietHours: 'none' })).toBe(1)
  await insertTestMessage(engine, {
    id: 'trial-1',
    to: { kind: 'phone', value: RITA },
    channel: 'whatsapp',
    purpose: 'reply',
    body: 'PROEF\nWie wij zijn.\nIs de lift kapot?',
    template: trialTemplate('Wie wij zijn.\nIs de lift kapot?', 'nl'),
    notBeforeAt: here.now(),
    createdAt: here.now(),
  })
  await here.pass(MINUTE)
  const got = sent(RITA)
  expect(got.map(({ channel, status }) => [channel, status])).toEqual([
    ['whatsapp', TAKEN],
    ['whatsapp', TAKEN],
  ])
  const words = got.map(({ text }) => text).join('\n')
  expect(words).toContain('vragen met nieuws: 1')
  expect(words).toMatch(/^PROEF van .*: Wie wij zijn\. Is de lift kapot\? Tot hier/m)
})
