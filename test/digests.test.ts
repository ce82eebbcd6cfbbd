import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mailDigest, smsDigest, whatsappDigest } from '../src/digest-texts.js'
import { type DigestDeps, sendDigests } from '../src/digests.js'
import { DAY } from '../src/domain/clock.js'
import { type DigestCount, digestOf } from '../src/domain/digest.js'
import type { EditionReason } from '../src/domain/edition.js'
import { TALK_LANGUAGES } from '../src/domain/language.js'
import { REPAIR_CATEGORIES } from '../src/domain/repair.js'
import { lettersOutsideGsm7, segmentsOf } from '../src/domain/segments.js'
import { createMailer } from '../src/mail.js'
import { type DigestWish, setDigest } from '../src/store/digests.js'
import { approveEdition, makeDraft } from '../src/store/edition-drafts.js'
import { findNewestEdition } from '../src/store/editions.js'
import type { Engine } from '../src/store/engine.js'
import { openStore } from '../src/store/open-store.js'
import { addAnswers, addConcern, addHomes, addQuestion, MORNING } from '../src/store/seed-for-tests.js'
import { wording } from './support/settings.js'
import { smtpDouble } from './support/smtp-double.js'

const publicUrl = 'https://huurderslijn.example'
const MONTH = { kind: 'month', month: '2025-10' } as const
const label = { nl: 'gang en poets', fr: 'fenêtres et portes', en: 'hallway and cleaning' }

describe('the words of a digest', () => {
  const COUNTS: DigestCount[][] = REPAIR_CATEGORIES.map((category) => [
    { kind: 'questions', count: 12 },
    { kind: 'repairs', category, count: 1650 },
    { kind: 'chairs', count: 120 },
  ])
  COUNTS.push([
    { kind: 'late', count: 145 },
    { kind: 'theme', label, count: 1650 },
    { kind: 'questions', count: 12 },
  ])

  test.each(TALK_LANGUAGES)(
    'fit in one plain SMS with their link, all three counts of them, in %s',
    (language) => {
      for (const counts of COUNTS) {
        const text = smsDigest(counts, language, { wording, publicUrl })
        expect([text, segmentsOf(text), lettersOutsideGsm7(text)]).toEqual([text, 1, []])
        expect(text.endsWith(publicUrl)).toBe(true)
        for (const { count } of counts) expect(text).toContain(String(count))
      }
    },
  )

  test('leave out what does not fit, the least telling first', () => {
    const long = { ...label, nl: 'alles wat er in de gang en op de trap ligt' }
    const counts: DigestCount[] = [
      { kind: 'questions', count: 12 },
      { kind: 'theme', label: long, count: 40 },
      { kind: 'late', count: 35 },
    ]
    const text = smsDigest(counts, 'nl', { wording, publicUrl: `${publicUrl}/een/lang/adres/van/de/site` })
    expect(segmentsOf(text)).toBe(1)
    expect(text).toContain('vragen met nieuws: 12')
    expect(text).not.toContain('35')
  })

  test('are the same by WhatsApp and by e-mail, where there is room for all', () => {
    const counts: DigestCount[] = [
      { kind: 'repairs', category: 'lift', count: 15 },
      { kind: 'theme', label, count: 40 },
    ]
    expect(whatsappDigest(counts, 'fr', { wording, publicUrl })).toContain(
      'ascenseur: 15 foyers, 40 sur fenêtres et portes',
    )
    const { subject, text } = mailDigest(counts, 'nl', { wording, publicUrl })
    expect(subject).toBe('Nieuw in de Huurderslijn')
    expect(text).toContain('- lift: 15 gezinnen\n- 40 over gang en poets\n')
    expect(text).toContain(`${publicUrl}/digest`)
  })
})

let engine: Engine
let mail: Awaited<ReturnType<typeof smtpDouble>>
let deps: DigestDeps
let now: number
let count = 0
const ids = { next: () => `id-${String(++count).padStart(10, '0')}`, dice: () => 0 }
const run = (sql: string) => ({ sql, parameters: [] })
const themes = { themesOf: () => [], labelOf: (theme: string) => ({ nl: theme }) }

beforeEach(async () => {
  now = MORNING
  engine = openStore('file::memory:', 0)
  mail = await smtpDouble()
  deps = {
    engine,
    clock: { now: () => now },
    ids,
    wording,
    publicUrl,
    quietHours: { from: '20:00', until: '09:00' },
    poke: () => {},
    mailer: createMailer(mail.url, { name: 'IJzer & Zee', host: 'huurderslijn.example' }),
  }
  await addHomes(engine)
  await engine.commit([
    run(`insert into council_member (id, name, phone, role, created_at) values
      ('els', 'Els', '+32470000050', 'coordinator', 0), ('rita', 'Rita', '+32470000001', 'member', 0),
      ('omar', 'Omar', '+32470000002', 'member', 0)`),
  ])
})

afterEach(async () => {
  await engine.close()
  await mail.close()
})

async function publish(reason: EditionReason = MONTH): Promise<void> {
  const { number, madeAt } = await makeDraft(engine, now, [reason], { areas: [], themes, ids })
  expect(await approveEdition(engine, { number, madeAt, by: 'els' }, now)).toBe('published')
}

async function wish(id: string, wanted: DigestWish, language: 'nl' | 'fr' = 'nl'): Promise<void> {
  await engine.commit([setDigest(id, wanted, language)])
}

const texts = () =>
  engine.read<{
    address: string
    channel: string
    body: string
    purpose: string
    not_before_at: number
    template: string | null
  }>(run('select address, channel, body, purpose, not_before_at, template from outbox_message order by id'))

async function ask(key: string): Promise<void> {
  await addQuestion(engine, key)
  await addAnswers(engine, key, [...Array(14).fill('yes'), ...Array(6).fill('no')])
}

describe('who wants to hear of a new edition', () => {
  test('is told once, with three counts at the most, and not in the evening', async () => {
    await wish('rita', { by: 'sms' })
    await ask('trap')
    for (let home = 1; home <= 8; home += 1) await addConcern(engine, `h-${home}`)
    now = Date.parse('2025-11-03T21:30:00+01:00')
    await publish()
    expect(await sendDigests(deps)).toBe(1)
    expect(await sendDigests(deps)).toBe(0)
    expect(await texts()).toEqual([
      {
        address: '+32470000001',
        channel: 'sms',
        body: `Nieuw in de Huurderslijn: vragen met nieuws: 1, verwarming: 10 gezinnen. Lees alles op ${publicUrl}`,
        purpose: 'reminder',
        not_before_at: Date.parse('2025-11-04T09:00:00+01:00'),
        template: null,
      },
    ])
  })

  test('gets nothing when nothing is new, nor between two months, nor for what she could read already', async () => {
    await ask('trap')
    await publish()
    await wish('rita', { by: 'sms' })
    expect(await sendDigests(deps)).toBe(0)
    now += 30 * DAY
    await publish()
    expect((await findNewestEdition(engine))?.content.changes).toEqual([])
    expect(await sendDigests(deps)).toBe(0)
    await ask('net')
    now += DAY
    await publish({ kind: 'question-closed', key: 'net' })
    expect(await sendDigests(deps)).toBe(0)
    now += 29 * DAY
    await publish()
    // The month's message tells of all that is new since she heard last.
    expect(await sendDigests(deps)).toBe(1)
    expect((await texts())[0]?.body).toContain('vragen met nieuws: 1')
  })

  test('hears by WhatsApp in the words of the template that says the same, in her language', async () => {
    await wish('omar', { by: 'whatsapp' }, 'fr')
    await ask('trap')
    await publish()
    await sendDigests(deps)
    const [message] = await texts()
    expect(message).toMatchObject({ address: '+32470000002', channel: 'whatsapp' })
    expect(message?.body).toContain('Du nouveau dans Huurderslijn: questions: 1.')
    expect(JSON.parse(message?.template ?? '{}')).toEqual({
      name: 'digest',
      language: 'fr',
      values: ['questions: 1', publicUrl],
    })
  })

  test('hears by e-mail, by a server that takes it, and once', async () => {
    await wish('rita', { by: 'email', email: 'rita@example.org' })
    await ask('trap')
    await publish()
    expect(await sendDigests(deps)).toBe(1)
    expect(await sendDigests(deps)).toBe(0)
    expect(mail.received).toHaveLength(1)
    const [{ to, data } = { to: [], data: '' }] = mail.received
    expect(to).toEqual(['rita@example.org'])
    expect(data).toContain('From: "IJzer & Zee" <huurderslijn@huurderslijn.example>')
    expect(data).toContain('Subject: Nieuw in de Huurderslijn')
    expect(data).toContain('Message-ID: <edition-1-rita@huurderslijn.example>')
    expect(data).toContain('- vragen met nieuws: 1')
    expect(await texts()).toEqual([])
  })

  test('does not wait for a mailbox that is refused; that one is tried again', async () => {
    await wish('omar', { by: 'email', email: 'nobody@example.org' })
    await wish('rita', { by: 'email', email: 'rita@example.org' })
    await ask('trap')
    await publish()
    await expect(sendDigests(deps)).rejects.toThrow('550')
    expect(mail.received.map(({ to }) => to)).toEqual([['rita@example.org']])
    await wish('omar', { by: 'none' })
    expect(await sendDigests(deps)).toBe(0)
  })

  test('waits where no mail server is set', async () => {
    await wish('rita', { by: 'email', email: 'rita@example.org' })
    await ask('trap')
    await publish()
    const { mailer: _, ...without } = deps
    expect(await sendDigests(without)).toBe(0)
    expect(await sendDigests(deps)).toBe(1)
  })

  test('is never told more than the edition shows', async () => {
    await ask('trap')
    for (let home = 1; home <= 4; home += 1) await addConcern(engine, `h-${home}`)
    await publish()
    const edition = await findNewestEdition(engine)
    expect(edition && digestOf(edition.content, undefined)).toEqual([{ kind: 'questions', count: 1 }])
  })
})
