import { expect, test, vi } from 'vitest'
import { type DistantLine, openDistantLine } from '../process/support/distant-line.js'
import { FAULT_POINTS, type FaultName } from '../process/support/fault-points.js'
import { neighbours, tenantsFile } from '../process/support/people.js'

/**
 * The power goes out at every step of a round, of sending, of receipts and of a turn, while 500 people are
 * reached and some of them write. Each life ends by SIGKILL at a point of its own. What counts is what Twilio's
 * double wrote down in another process, and what lies on disk.
 */

const people = neighbours(500)
const QUESTION = {
  key: 'gang',
  kind: 'scale',
  text: {
    nl: 'Hoe proper is uw gang?',
    fr: 'Votre couloir est-il propre?',
    en: 'How clean is your hallway?',
  },
}

/** How many write while one life lasts; enough to be in the midst of it, few enough that all have their turn. */
const WRITERS = 12

/** At which passing it happens: in the midst of it, not at the first. */
const AT: Record<FaultName, number> = {
  'a round half written': 250,
  'a round written': 150,
  'an invitation half written': 10,
  'an invitation written': 15,
  'claiming a message': 12,
  'a message claimed': 8,
  'asking Twilio': 8,
  'Twilio has it': 8,
  'Twilio has said so': 8,
  'writing that it was accepted': 8,
  'it is written that it was accepted': 8,
  'writing a receipt': 5,
  'a receipt written': 5,
  'writing what she said': 5,
  'a turn half written': 5,
  'writing what she gets': 5,
  'a turn written': 5,
  'Twilio is told': 5,
}
const TURN_POINTS = Object.keys(FAULT_POINTS).slice(-5) as FaultName[]

test('the power goes out at every step: everyone is reached once, every message has one effect and one reply', {
  timeout: 600_000,
}, async ({ onTestFinished }) => {
  const line = await openDistantLine(
    { consent: 'tell-and-stop' },
    { BURST_WINDOW_MS: '0', SMS_PER_SECOND: '500' },
  )
  onTestFinished(() => line.close())
  await line.cli('tenants', 'import', line.file('tenants.csv', tenantsFile(people)))
  await line.cli('ask', line.file('gang.json', QUESTION))

  const letters = correspondence(line)
  for (const [point, at] of Object.entries(AT) as [FaultName, number][]) {
    // Twilio is slow now: the process is gone before it answers.
    if (point === 'Twilio has it') await line.twilio.fail({ answerDelayMs: 1000 }, { times: 20 })
    await line.live(point, at, TURN_POINTS.includes(point) ? () => letters.write(WRITERS) : undefined)
  }

  await line.start()
  await letters.writeAgain()
  const unsettled = "select count(*) as count from outbox_message where state in ('queued', 'sending')"
  const everyone = () => {
    expect(line.rows('select count(*) as count from invitation where invited_at is null')).toEqual([
      { count: 0 },
    ])
    expect(line.rows(unsettled)).toEqual([{ count: 0 }])
  }
  await vi.waitFor(everyone, { timeout: 90_000, interval: 250 })
  // Whatever would be said a second time has the time to be.
  await new Promise((resolve) => setTimeout(resolve, 1000))
  await line.stop()

  judge(line, letters.written())
})

/** People who write to us, and write again when nobody took it: Twilio's retries, and its list of what came in. */
function correspondence(line: DistantLine) {
  const written = new Map<string, { sid: string; taken: boolean }>()

  async function send(phone: string): Promise<void> {
    const letter = written.get(phone) ?? { sid: `SM${phone.slice(1)}`.padEnd(34, '0'), taken: false }
    written.set(phone, letter)
    const from = { from: phone, channel: 'sms' as const, body: '4', extra: { MessageSid: letter.sid } }
    letter.taken = (await line.twilio.send(from)).status === 200 || letter.taken
  }

  return {
    written: () => [...written.keys()],
    /** So many who were reached, and have said nothing yet, answer all at once. */
    async write(count: number) {
      const reached = new Set(line.twilio.sent().map(({ to }) => to))
      const next = [...reached].filter((phone) => !written.has(phone)).slice(0, count)
      expect(next).toHaveLength(count)
      await Promise.all(next.map(send))
    },
    /** All that was written comes once more, also what was taken: Twilio may say things twice. */
    async writeAgain() {
      expect([...written.values()].some(({ taken }) => !taken)).toBe(true)
      await Promise.all([...written.keys()].map(send))
      expect([...written.values()].filter(({ taken }) => !taken)).toEqual([])
    },
  }
}

function judge(line: DistantLine, writers: string[]): void {
  const sent = line.twilio.sent()
  const questions = sent.filter(({ text }) => /proper|propre|clean/.test(text))
  expect(countBy(questions.map(({ to }) => to))).toEqual(
    Object.fromEntries(people.map((one) => [one.phone, 1])),
  )
  const replies = sent.filter((one) => !questions.includes(one))
  expect(countBy(replies.map(({ to }) => to))).toEqual(Object.fromEntries(writers.map((phone) => [phone, 1])))
  expect(writers.length).toBe(TURN_POINTS.length * WRITERS)

  // Each of ours stands for one of Twilio's, and the other way round.
  const books = line.rows<{ sid: string | null }>('select sid from outbox_message order by sid')
  expect(books.map(({ sid }) => sid)).toEqual(sent.map(({ sid }) => sid).sort())
  const count = (what: string) =>
    line.rows<{ count: number }>(`select count(*) as count from ${what}`)[0]?.count
  expect(count('invitation')).toBe(people.length)
  expect(count('incoming_message')).toBe(writers.length)
  expect(count("answer where value = '4'")).toBe(writers.length)
  expect(count('answer')).toBe(writers.length)
  expect(count("attention where kind = 'broken-turn'")).toBe(0)
}

function countBy(all: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1
  return counts
}
