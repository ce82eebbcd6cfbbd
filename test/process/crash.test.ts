import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { type Line, openLine } from './support/line.js'
import { askAll, neighbours } from './support/people.js'

/** The power goes out, again and again: nothing accepted is lost, and nothing is said twice. */

/** How fast the clock runs where the line waits for it: 25 seconds are five. */
const TIMES = 5
/** Longer than it takes to die; sooner over than we look whether it was taken. */
const SLOW_MS = 2500
const people = neighbours(12)
const each = <Value>(value: Value) => people.map(() => value)

// One of the two mostly waits for the clock: side by side they take half the time.
describe.concurrent('killed', { timeout: 120_000 }, () => {
  test('right after a 200, round after round', async ({ onTestFinished }) => {
    const line = await openLine({ BURST_WINDOW_MS: '250' })
    onTestFinished(() => line.close())
    await askAll(line, people)
    await line.start()
    await everyoneHas(line, 1)

    // Each says yes, answers, thinks again, and tells of something broken: one answer of ours to each.
    const rounds = [
      { words: () => 'ja', accepted: 1 },
      { words: (n: number) => String(1 + (n % 5)), accepted: 6 },
      { words: (n: number) => `toch een ${5 - (n % 5)}`, accepted: people.length },
      { words: () => 'de verwarming in de living blijft koud', accepted: 4 },
    ]
    for (const [round, { words, accepted }] of rounds.entries()) {
      const first = await everyoneWrites(line, round, words, accepted)
      const took = first.flatMap((status, n) => (status === 200 ? [n] : []))
      expect(took.length).toBeGreaterThanOrEqual(accepted)
      for (const n of took) expect(kept(line, round)[n]).toBe(1)
      await line.start()
      // What got no 200 is sent again, by Twilio or by herself; and so is, for good measure, what did.
      expect(await everyoneWrites(line, round, words)).toEqual(each(200))
      expect(kept(line, round)).toEqual(each(1))
      await everyoneHas(line, 2 + round)
    }

    const answers = line.rows<{ value: string }>(
      `select answer.value from answer join address on address.tenant_id = answer.tenant_id
       order by address.value`,
    )
    expect(answers.map(({ value }) => Number(value))).toEqual(people.map((_, n) => 5 - (n % 5)))
    const concerns = line.rows('select count(*) as count from repair_concern group by tenant_id')
    expect(concerns).toEqual(each({ count: 1 }))
    expect(line.rows("select * from consent where state = 'given'")).toHaveLength(2 * people.length)
  })

  test('while Twilio is asked to send, and Twilio drops the line', async ({ onTestFinished }) => {
    const line = await openLine({ BURST_WINDOW_MS: '0' }, TIMES)
    onTestFinished(() => line.close())
    await line.start()
    const inState = (state: string) =>
      line.rows(`select id from outbox_message where state = '${state}'`).length

    // Twilio is slow: three messages it takes after we are dead, three it never takes.
    for (let n = 0; n < 3; n++) line.twilio.fail({ delayMs: SLOW_MS })
    for (let n = 0; n < 3; n++) line.twilio.fail({ delayMs: SLOW_MS, drop: 'before' })
    // Three it takes, and drops the line before it says so. The rest are answered.
    for (let n = 0; n < 3; n++) line.twilio.fail({ drop: 'after' })

    expect(await everyoneWrites(line, 0, () => 'HULP')).toEqual(each(200))
    await vi.waitFor(() => expect(line.sent()).toHaveLength(people.length - 6), {
      timeout: SLOW_MS - 500,
      interval: 20,
    })
    await line.crash()
    expect(inState('sending')).toBeGreaterThanOrEqual(6)
    await line.start()

    // What may have left is looked for twice, ten seconds of its clock apart, before it is said again.
    await vi.waitFor(() => expect(inState('sending') + inState('queued')).toBe(0), {
      timeout: 90_000,
      interval: 250,
    })
    await wait(1000)
    await everyoneHas(line, 1)
    // Each of ours stands for one of Twilio's, and the other way round.
    const books = line.rows<{ sid: string }>('select sid from outbox_message order by sid')
    expect(books.map(({ sid }) => sid)).toEqual(
      line
        .sent()
        .map(({ sid }) => sid)
        .sort(),
    )
  })
})

/** Waits until everyone has so many messages; one too many never comes right again. */
async function everyoneHas(line: Line, count: number): Promise<void> {
  const counts = () => people.map(({ phone }) => line.sent().filter(({ to }) => to === phone).length)
  await vi.waitFor(() => expect(counts()).toEqual(each(count)), { timeout: 60_000, interval: 50 })
}

/**
 * Everyone writes at once, the same message when it is the same round. With `dieAfter` the process is killed
 * as soon as it has accepted so many of them. Resolves with what each was answered.
 */
async function everyoneWrites(line: Line, round: number, words: (n: number) => string, dieAfter?: number) {
  let accepted = 0
  let died: Promise<void> | undefined
  const answers = await Promise.all(
    people.map(async ({ phone: from }, n) => {
      const extra = { MessageSid: sidOf(round, n) }
      const answer = await line.twilio.sendFrom({ from, channel: 'sms', body: words(n), extra })
      if (answer.status === 200 && ++accepted === dieAfter) died = line.crash()
      return answer.status
    }),
  )
  await died
  return answers
}

function sidOf(round: number, n: number): string {
  return `SM${round}${String(n).padStart(2, '0')}`.padEnd(34, '0')
}

/** How often each one's message of a round is kept. */
function kept(line: Line, round: number): number[] {
  const rows = line.rows<{ message_sid: string }>('select message_sid from incoming_message')
  return people.map((_, n) => rows.filter(({ message_sid }) => message_sid === sidOf(round, n)).length)
}
