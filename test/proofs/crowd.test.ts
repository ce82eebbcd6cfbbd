import { describe, expect, test, vi } from 'vitest'
import { type DistantLine, openDistantLine } from '../process/support/distant-line.js'
import { askAll, neighbours } from '../process/support/people.js'
import { seeded } from '../process/support/seeded.js'

/** Many at once: what a real evening would do to it, and worse. The double of Twilio stands in another process. */

const TELL_AND_STOP = { consent: 'tell-and-stop' }

// One after the other: the second measures how fast an answer is.
describe('a crowd', { timeout: 300_000 }, () => {
  test('1,000 posts of 200 people, a fifth of them twice: each has one effect and one reply', async ({
    onTestFinished,
  }) => {
    const line = await openDistantLine(TELL_AND_STOP, { BURST_WINDOW_MS: '0', SMS_PER_SECOND: '1000' })
    onTestFinished(() => line.close())
    await line.start()
    const posts = await everyoneWrites(line)

    expect(posts).toHaveLength(1000)
    expect(posts.filter((status) => status !== 200)).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await line.stop()
    const sent = line.twilio.sent()
    const replies = crowd.map(({ phone }) => sent.filter(({ to }) => to === phone).length)
    expect(replies).toEqual(crowd.map(() => TOLD.length))
    expect(sent).toHaveLength(800)

    expect(line.rows('select count(*) as count from incoming_message')).toEqual([{ count: 800 }])
    const kept = keptWords(line)
    const counts = crowd.flatMap((_, n) =>
      TOLD.map((_, m) => kept.filter((words) => words.includes(mark(n, m))).length),
    )
    expect(counts).toEqual(counts.map(() => 1))
  })

  test('a round of 5,000 delays nobody, and stops at once when told to', async ({ onTestFinished }) => {
    const line = await openDistantLine(TELL_AND_STOP, { SMS_PER_SECOND: '10' })
    onTestFinished(() => line.close())
    await askAll(line, neighbours(5000))
    await line.start()
    await vi.waitFor(() => expect(line.twilio.sent().length).toBeGreaterThan(10), {
      timeout: 60_000,
    })

    const begun = line.twilio.sent().length
    const startedAt = Date.now()
    const waits: number[] = []
    for (const { phone } of neighbours(5000).slice(-10)) {
      // A fifth of the rate is left for who writes: two a second.
      await new Promise((resolve) => setTimeout(resolve, 600))
      waits.push(await waitOf(line, phone))
    }
    // Behind the round she would wait for minutes.
    expect(Math.max(...waits), waits.join(' ')).toBeLessThan(1000)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const sent = line.twilio.sent().length - begun
    const seconds = (Date.now() - startedAt) / 1000
    // The round goes on, and no faster than the sender may.
    expect(sent).toBeGreaterThan(5)
    expect(sent).toBeLessThanOrEqual(10 * (seconds + 1))

    await stopsWhileTwilioIsSlow(line)
    await stopsAlthoughTwilioHangs(line)
  })
})

/** How long after our 200 (ms) the reply to somebody was at Twilio. */
async function waitOf(line: DistantLine, phone: string): Promise<number> {
  const { status, answeredAt } = await line.twilio.send({ from: phone, channel: 'sms', body: 'HULP' })
  expect(status).toBe(200)
  await line.twilio.until(phone, 1)
  const reply = line.twilio.sent().findLast(({ to }) => to === phone)
  return (reply?.createdAt ?? Number.POSITIVE_INFINITY) - answeredAt
}

/** What was claimed is finished: Twilio answers late, and is waited for. */
async function stopsWhileTwilioIsSlow(line: DistantLine): Promise<void> {
  await line.twilio.fail({ answerDelayMs: 1500 }, { times: 1000 })
  await vi.waitFor(() => expect(statesOf(line).sending).toBeGreaterThan(3), {
    timeout: 30_000,
    interval: 20,
  })
  const askedAt = Date.now()
  expect(await line.stop()).toBe(0)
  expect(Date.now() - askedAt).toBeLessThan(5000)
  const states = statesOf(line)
  expect(states.sending ?? 0).toBe(0)
  expect(states.queued).toBeGreaterThan(0)
  const sids = line.rows<{ sid: string }>('select sid from outbox_message where sid is not null order by sid')
  expect(sids.map(({ sid }) => sid)).toEqual(
    line.twilio
      .sent()
      .map(({ sid }) => sid)
      .sort(),
  )
}

/** What cannot be finished is left for the next start to look for. */
async function stopsAlthoughTwilioHangs(line: DistantLine): Promise<void> {
  await line.start()
  await line.twilio.fail({ answerDelayMs: 60_000 }, { times: 1000, chance: 1 })
  await new Promise((resolve) => setTimeout(resolve, 2500))
  const askedAt = Date.now()
  expect(await line.stop()).toBe(0)
  expect(Date.now() - askedAt).toBeLessThan(5000)
}

function statesOf(line: DistantLine): Record<string, number> {
  const rows = line.rows<{ state: string; count: number }>(
    'select state, count(*) as count from outbox_message group by state',
  )
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

const crowd = neighbours(200)
const TOLD = [
  'de kraan in de keuken lekt',
  'de verwarming in de living blijft koud',
  'er is schimmel in de slaapkamer',
  'de lift in de gang is stuk',
]
/** How many people write at the same time. */
const AT_ONCE = 40

/** What stands in one message of one person and in no other. */
function mark(person: number, message: number): string {
  const letters = String(person * 10 + message).replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)] ?? '')
  return `zegt x${letters}x`
}

/**
 * Each tells four things in an order of her own and waits for each answer; one of the four comes twice, at the
 * same time or later. Gives what each post was answered.
 */
async function everyoneWrites(line: DistantLine): Promise<number[]> {
  const dice = seeded(4)
  const statuses: number[] = []
  const waiting = dice.shuffled(crowd.map((person, n) => ({ ...person, n, plan: planOf(dice) })))

  async function post(from: string, n: number, message: number): Promise<void> {
    const extra = { MessageSid: `SM${String(n * 10 + message).padStart(32, '0')}` }
    const body = `${TOLD[message]}, ${mark(n, message)}`
    statuses.push((await line.twilio.send({ from, channel: 'sms', body, extra })).status)
  }

  async function oneAfterTheOther(): Promise<void> {
    for (let person = waiting.pop(); person; person = waiting.pop()) {
      const { phone, n, plan } = person
      for (const [answered, message] of plan.order.entries()) {
        const again = plan.again.at === answered && post(phone, n, plan.again.message)
        await Promise.all([post(phone, n, message), again])
        await line.twilio.until(phone, answered + 1)
      }
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, oneAfterTheOther))
  return statuses
}

function planOf(dice: ReturnType<typeof seeded>) {
  const order = dice.shuffled(TOLD.map((_, m) => m))
  const first = dice.below(order.length)
  const at = first + dice.below(order.length - first)
  return { order, again: { message: order[first] ?? 0, at } }
}

/** All that was kept of what they told. */
function keptWords(line: DistantLine): string[] {
  const queries = [
    'problem from repair_concern',
    'text from repair_concern_addition',
    'detail from attention',
  ]
  return queries.flatMap((query) =>
    line.rows<{ words: string }>(`select ${query.replace(' ', ' as words ')}`).map(({ words }) => words),
  )
}
