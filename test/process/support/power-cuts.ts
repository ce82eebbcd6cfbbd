import { expect, vi } from 'vitest'
import { type DistantLine, openDistantLine } from './distant-line.js'
import { FAULT_POINTS, type FaultName } from './fault-points.js'
import { askAll, asksIt, type Neighbour, neighbours } from './people.js'

/**
 * The power goes out at every step of a round, of sending, of receipts and of a turn, while people are reached and some
 * of them write. Each life ends by SIGKILL at a point of its own. What counts is what Twilio's double wrote down in
 * another process, and what lies on disk.
 */

export interface PowerCuts {
  people: number
  /** How many write while one life lasts. */
  writers: number
  /** Many at once are in the midst of it when it happens; a few take turns. */
  perSecond: number
  /** Where it happens, in this order, and at which passing of the point. */
  at: Partial<Record<FaultName, number>>
}

/** What may have left is looked for 25 seconds later: here five. */
const TIMES = 5
const TURN_POINTS = Object.keys(FAULT_POINTS).slice(-5) as FaultName[]

/** Throws where somebody was reached twice or not at all; gives the points at which it died, in order. */
export async function survivePowerCuts({
  people: count,
  writers,
  perSecond,
  at,
}: PowerCuts): Promise<FaultName[]> {
  const settings = { BURST_WINDOW_MS: '0', SMS_PER_SECOND: String(perSecond) }
  const line = await openDistantLine({ consent: 'tell-and-stop' }, settings, TIMES)
  try {
    const people = neighbours(count)
    await askAll(line, people)
    const letters = correspondence(line)
    const diedAt: FaultName[] = []
    for (const [point, passing] of Object.entries(at) as [FaultName, number][]) {
      // Twilio is slow now: the process is gone before it answers.
      if (point === 'Twilio has it') await line.twilio.fail({ answerDelayMs: 1000 }, { times: 20 })
      await line.live(point, passing, TURN_POINTS.includes(point) ? () => letters.write(writers) : undefined)
      diedAt.push(point)
    }
    await line.start()
    await letters.writeAgain()
    await vi.waitFor(() => expect(leftToDo(line)).toEqual([0, 0]), { timeout: 90_000, interval: 250 })
    // Whatever would be said a second time has the time to be.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await line.stop()
    judge(line, people, letters.written())
    expect(letters.written()).toHaveLength(TURN_POINTS.filter((point) => point in at).length * writers)
    return diedAt
  } finally {
    await line.close()
  }
}

/** Invitations and messages whose turn has not come. */
function leftToDo(line: DistantLine): number[] {
  return ['invitation where invited_at is null', "outbox_message where state in ('queued', 'sending')"].map(
    (what) => countOf(line, what),
  )
}

function countOf(line: DistantLine, what: string): number {
  return line.rows<{ count: number }>(`select count(*) as count from ${what}`)[0]?.count ?? 0
}

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

/** Everyone was reached once; every message had one effect and one reply. */
function judge(line: DistantLine, people: readonly Neighbour[], writers: string[]): void {
  const sent = line.twilio.sent()
  const questions = sent.filter(({ text }) => asksIt(text))
  expect(countBy(questions.map(({ to }) => to))).toEqual(
    Object.fromEntries(people.map((one) => [one.phone, 1])),
  )
  const replies = sent.filter((one) => !questions.includes(one))
  expect(countBy(replies.map(({ to }) => to))).toEqual(Object.fromEntries(writers.map((phone) => [phone, 1])))

  // Each of ours stands for one of Twilio's, and the other way round.
  const books = line.rows<{ sid: string | null }>('select sid from outbox_message order by sid')
  expect(books.map(({ sid }) => sid)).toEqual(sent.map(({ sid }) => sid).sort())
  expect(countOf(line, 'invitation')).toBe(people.length)
  expect(countOf(line, 'incoming_message')).toBe(writers.length)
  expect(countOf(line, "answer where value = '4'")).toBe(writers.length)
  expect(countOf(line, 'answer')).toBe(writers.length)
  expect(countOf(line, "attention where kind = 'broken-turn'")).toBe(0)
}

function countBy(all: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1
  return counts
}
