import { afterEach, describe, expect, test } from 'vitest'
import { alarmBell } from '../src/alarm-bell.js'
import { alertTexts } from '../src/alert-texts.js'
import { DAY, HOUR, MINUTE } from '../src/domain/clock.js'
import type { Mail } from '../src/domain/mail.js'
import { companyOf, loadCast } from '../src/rehearsal/cast.js'
import { openAlarm } from '../src/store/outbox-alarms.js'
import { wordingOf } from '../src/wording.js'
import { type Line, line, PEOPLE, type Someone } from './properties/line.js'

const ALERT = '+32470000090'
const OTHER = '+32470000091'
const FATIMA = PEOPLE[0] as Someone
const MB = 1024 * 1024

let here: Line
afterEach(() => here.close())

/** A line with two alert phones, and its bell, whose disk and mail server are ours. */
async function ringing({ mailFails = false, alertEmails = ['wacht@example.test'] } = {}) {
  const company = { alertPhones: [ALERT, OTHER], alertEmails }
  here = await line({ company })
  const full = companyOf(loadCast(), company)
  const clock = { now: () => here.now() }
  const mails: Mail[] = []
  const disk = { free: (5000 * MB) as number | undefined }
  let id = 0
  const ids = { next: () => `alarm-text-${++id}`, dice: () => 0 }
  const bell = alarmBell({
    engine: here.engine(),
    clock,
    wording: wordingOf(full),
    company: full,
    publicUrl: 'https://lijn.example.test',
    poke: () => {},
    alertTexts: alertTexts({ clock, ids, company: full }),
    freeDiskBytes: async () => disk.free,
    mailer: {
      async send(mail) {
        if (mailFails || mail.to.startsWith('weg@')) throw new Error('the mail server is away')
        mails.push(mail)
      },
    },
  })
  return { bell, mails, disk }
}

/** What an alert phone got, oldest first. */
const told = (phone: string) =>
  here.twilio
    .messages()
    .filter(({ direction, to }) => direction !== 'inbound' && to === phone)
    .map(({ text }) => text)

async function answers(phone: string, body: string): Promise<void> {
  await here.twilio.sendFrom({ from: phone, channel: 'sms', body })
  await here.pass(5000)
}

describe('an emergency', () => {
  test('rings once by text and once by mail, and again every quarter of an hour until somebody says OK', async () => {
    const { bell, mails } = await ringing()
    await here.say(FATIMA, { body: 'ik ruik gas in de gang' })
    await here.pass(5000)
    await bell()
    await bell()
    expect(told(ALERT)).toHaveLength(1)
    expect(told(ALERT)[0]).toContain('Hebt u het? Antwoord OK.')
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({ to: 'wacht@example.test', subject: 'Huurderslijn: Gas' })
    expect(mails[0]?.text).toContain('https://lijn.example.test/desk')
    expect(mails[0]?.text).not.toContain('+32')

    await here.pass(16 * MINUTE)
    await bell()
    await here.pass(5000)
    expect(told(ALERT)).toHaveLength(2)
    expect(told(ALERT)[1]).toMatch(/^NOG VAN NIEMAND .* Gas\. Bel deze huurder nu: \+32/)
    expect(told(OTHER)).toHaveLength(2)
    expect(mails.map(({ id }) => id)).toHaveLength(2)
    expect(new Set(mails.map(({ id }) => id)).size).toBe(2)

    await answers(ALERT, 'Ok!')
    expect(told(ALERT).at(-1)).toContain('Goed, u hebt het.')
    expect(told(OTHER).at(-1)).toContain('Iemand anders heeft aangenomen')
    const before = told(OTHER).length
    for (let hours = 0; hours < 3; hours += 1) {
      await here.pass(HOUR)
      await bell()
    }
    expect(told(OTHER)).toHaveLength(before)
    expect(await here.rows('select taken_by from attention')).toEqual([{ taken_by: 'phone' }])
  })

  test('is taken by no OK of a tenant, and by none when nothing rings', async () => {
    const { bell } = await ringing()
    await answers(ALERT, 'ok')
    expect(told(ALERT).at(-1)).not.toContain('u hebt het')
    await here.say(FATIMA, { body: 'brand in de keuken' })
    await here.pass(5000)
    await here.say(FATIMA, { body: 'ok' })
    await here.pass(16 * MINUTE)
    await bell()
    await here.pass(5000)
    expect(told(OTHER).at(-1)).toMatch(/^NOG VAN NIEMAND/)
  })

  test('told in confidence is named to nobody, also not the second time', async () => {
    const { bell, mails } = await ringing()
    await here.say(FATIMA, { body: 'mijn man slaat mij' })
    await here.pass(16 * MINUTE)
    await bell()
    await here.pass(5000)
    expect(told(ALERT)).toHaveLength(2)
    for (const text of [...told(ALERT), ...mails.map((mail) => mail.subject + mail.text)]) {
      expect(text).not.toMatch(/\+32|slaat|geweld/i)
    }
  })

  test('keeps ringing by text while the mail server is away', async () => {
    const { bell } = await ringing({ mailFails: true })
    await here.say(FATIMA, { body: 'ik ruik gas in de gang' })
    await here.pass(16 * MINUTE)
    await expect(bell()).rejects.toThrow('away')
    await here.pass(5000)
    expect(told(ALERT)).toHaveLength(2)
  })

  test('a mailbox that is gone keeps nobody else from being mailed, nor has them mailed again', async () => {
    const { bell, mails } = await ringing({ alertEmails: ['weg@example.test', 'wacht@example.test'] })
    await here.say(FATIMA, { body: 'ik ruik gas in de gang' })
    await expect(bell()).rejects.toThrow('away')
    await bell()
    expect(mails.map(({ to }) => to)).toEqual(['wacht@example.test'])
  })

  test('rings more slowly after four hours, and never ends by itself', async () => {
    const { bell } = await ringing()
    await here.say(FATIMA, { body: 'ik ruik gas in de gang' })
    for (let quarters = 0; quarters < 24; quarters += 1) {
      await here.pass(15 * MINUTE)
      await bell()
    }
    await here.pass(5000)
    expect(told(ALERT)).toHaveLength(1 + 16 + 2)
    for (let days = 0; days < 3; days += 1) {
      await here.pass(DAY)
      await bell()
    }
    await here.pass(5000)
    expect(told(ALERT)).toHaveLength(1 + 16 + 2 + 3)
  })
})

describe('a text that wakes nobody', () => {
  const open = () => here.rows('select kind, detail from attention where done_at is null order by kind')

  test('is an alarm itself: on the list, by mail and for doctor, until a text arrives there', async () => {
    const { bell, mails } = await ringing()
    await here.twilio.sendFrom({ from: ALERT, channel: 'sms', body: 'STOP' })
    await here.say(FATIMA, { body: 'ik ruik gas in de gang' })
    await here.pass(5000)
    expect(told(OTHER)).toHaveLength(1)
    expect(await open()).toEqual([
      { kind: 'alert-failed', detail: ALERT },
      { kind: 'emergency', detail: 'gas' },
    ])
    await bell()
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      'Huurderslijn: Een wekbericht kwam niet aan',
      'Huurderslijn: Gas',
    ])
    expect(mails.map(({ text }) => text).join()).not.toContain('+32')
    expect((await here.cli(['doctor', '--offline'])).stdout).toMatch(
      /^problem {2}alerts: 1 alert phone got no/m,
    )

    // A reminder fails as well, and says nothing new.
    await here.pass(16 * MINUTE)
    await bell()
    await here.pass(5000)
    expect(await open()).toHaveLength(2)

    await here.twilio.sendFrom({ from: ALERT, channel: 'sms', body: 'START' })
    await here.pass(HOUR)
    await bell()
    await here.pass(5000)
    const last = here.twilio
      .messages()
      .findLast(({ to, direction }) => to === ALERT && direction === 'outbound-api')
    await here.twilio.receipt(last?.sid ?? '', 'delivered')
    expect(await open()).toEqual([{ kind: 'emergency', detail: 'gas' }])
  })
})

describe('the line itself', () => {
  test('a disk that is nearly full rings once, and says when it is over', async () => {
    const { bell, mails, disk } = await ringing()
    disk.free = 100 * MB
    await bell()
    await bell()
    // Between the two marks it neither rings again nor is over.
    disk.free = 400 * MB
    await bell()
    await here.pass(5000)
    expect(told(ALERT)).toEqual([expect.stringContaining('bijna vol')])
    expect(mails.map(({ subject }) => subject)).toEqual(['Huurderslijn: De schijf is bijna vol'])
    disk.free = 900 * MB
    await bell()
    await here.pass(5000)
    expect(told(ALERT).at(-1)).toContain('heeft weer plaats')
    disk.free = undefined
    await bell()
    expect(await here.rows('select kind from attention where done_at is null')).toEqual([])
  })

  test('a queue rings when somebody waits for an answer, not when a round takes its time', async () => {
    const { bell } = await ringing()
    const now = here.now()
    const message = (id: string, purpose: string, priority: number, minutes: number, tries: number) =>
      here.engine().commit([
        {
          sql: `insert into outbox_message (id, address_kind, address, channel, body, purpose, priority, state,
              not_before_at, created_at, tries, sms_parts)
            values (?, 'phone', '+32470000055', 'sms', 'Dag', ?, ?, 'queued', ?, ?, ?, 1)`,
          parameters: [
            id,
            purpose,
            priority,
            tries > 0 ? now + MINUTE : now - minutes * MINUTE,
            now - minutes * MINUTE,
            tries,
          ],
        },
      ])
    const open = () =>
      here.rows<{ kind: string }>('select kind from attention where done_at is null order by kind')
    await message('r', 'round', 5, 60, 0)
    await message('young', 'reply', 2, 9, 0)
    await bell()
    expect(await open()).toEqual([])
    // Tried again and again, it is never due for long.
    await message('old', 'reply', 2, 11, 3)
    await bell()
    expect(await open()).toEqual([{ kind: 'queue-late' }])
    await here.engine().commit([{ sql: `delete from outbox_message where id = 'old'`, parameters: [] }])
    await bell()
    expect(await open()).toEqual([])
    // That one channel is stopped is known, and says nothing of who waits by the other.
    const stopped = { kind: 'sending-stopped', about: 'whatsapp', at: now } as const
    await openAlarm(here.engine(), stopped)
    await message('late', 'reply', 2, 11, 3)
    await here
      .engine()
      .commit([{ sql: `update outbox_message set channel = 'whatsapp' where id = 'late'`, parameters: [] }])
    await bell()
    expect(await open()).toEqual([{ kind: 'sending-stopped' }])
    await message('later', 'reply', 2, 11, 3)
    await bell()
    expect(await open()).toEqual([{ kind: 'queue-late' }, { kind: 'sending-stopped' }])
  })
})
