import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { twilioWordIn } from '../../src/channels/simulated/twilio-words.js'
import { DAY, HOUR } from '../../src/domain/clock.js'
import { TALK_LANGUAGES } from '../../src/domain/language.js'
import { isAcknowledgement } from '../../src/talk/acknowledgement.js'
import { loadWording } from '../../src/wording.js'
import { ASKED } from '../support/cast.js'
import { type Line, line, PEOPLE, type Sent, type Someone, untilQuiet } from './line.js'
import { message, plainMessage } from './messages.js'

/** One person's texts in a row, with less than a burst's window between them. */
interface Burst {
  who: Someone
  sent: Sent[]
  gapMs: number
}

type Step =
  | { kind: 'burst'; burst: Burst }
  | { kind: 'crowd'; sent: { who: Someone; sent: Sent }[] }
  | { kind: 'time'; ms: number }
  | { kind: 'ask'; key: string }
  | { kind: 'announce'; capacity: number }
  | { kind: 'restart' }
  | { kind: 'again' }
  | { kind: 'twilio-fails'; times: number }

const someone = fc.constantFrom(...PEOPLE)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('burst' as const),
      burst: fc.record({
        who: someone,
        sent: fc.array(message, { minLength: 1, maxLength: 4 }),
        gapMs: fc.constantFrom(0, 500, 1500),
      }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('crowd' as const),
      sent: fc.array(fc.record({ who: someone, sent: message }), { minLength: 2, maxLength: 6 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(10_000, 31 * 60_000, 5 * HOUR, DAY, 5 * DAY, 15 * DAY).map((ms) => ({
      kind: 'time' as const,
      ms,
    })),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...Object.keys(ASKED)).map((key) => ({ kind: 'ask' as const, key })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(1, 2, 50).map((capacity) => ({ kind: 'announce' as const, capacity })),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'again' as const }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(1, 2, 3).map((times) => ({ kind: 'twilio-fails' as const, times })),
  },
)

/** Few, for each plays a whole line over HTTP; a seed that fails is printed and can be played again. */
const RUNS = 8

/** Talks never lie deeper than a question of ours under something she came with. */
const STACK_MAX = 3

/** Plays steps, and watches every promise that holds at any moment. */
class Watch {
  private readonly sids = new Set<string>()
  private readonly posted: { who: Someone; sent: Sent }[] = []
  private readonly blocked = new Set<string>()
  private asked = 0

  constructor(private readonly here: Line) {}

  async play(one: Step): Promise<void> {
    switch (one.kind) {
      case 'burst':
        return this.burst(one.burst)
      case 'crowd':
        return this.crowd(one.sent)
      case 'time':
        return this.here.pass(one.ms)
      case 'ask':
        await this.here.ask(one.key, ++this.asked)
        return untilQuiet(this.here)
      case 'announce':
        await this.here.announce('samenkomst', { key: `samenkomst${++this.asked}`, capacity: one.capacity })
        return untilQuiet(this.here)
      case 'restart':
        return this.here.restart()
      case 'again':
        for (const { who, sent } of this.posted.slice(-3)) await this.post(who, sent)
        return
      case 'twilio-fails':
        for (let n = 0; n < one.times; n++) this.here.twilio.fail({ status: 503 })
    }
  }

  private async post(who: Someone, sent: Sent): Promise<void> {
    const answer = await this.here.say(who, sent)
    expect(answer.status, `${who.name}: ${sent.body}`).toBe(200)
    this.sids.add(answer.messageSid)
    this.posted.push({ who, sent: { ...sent, extra: { ...sent.extra, MessageSid: answer.messageSid } } })
    const word = who.channel === 'sms' && twilioWordIn(sent.body)
    if (word === 'stop') this.blocked.add(who.from)
    if (word === 'start') this.blocked.delete(who.from)
  }

  private async burst({ who, sent, gapMs }: Burst): Promise<void> {
    const [before] = await this.here.rows<{ count: number }>(ANSWERS_OF, who.from)
    for (const one of sent) {
      await this.post(who, one)
      if (gapMs > 0) await this.here.pass(gapMs)
    }
    await untilQuiet(this.here)
    if (this.maySayNothing(who, sent)) return
    const [after] = await this.here.rows<{ count: number }>(ANSWERS_OF, who.from)
    const texts = sent.map(({ body, extra }) => JSON.stringify(extra ? { body, ...extra } : body)).join(' / ')
    expect(after?.count, `silence after ${who.name}'s ${texts}`).toBeGreaterThan(before?.count ?? 0)
  }

  private maySayNothing(who: Someone, sent: readonly Sent[]): boolean {
    if (this.blocked.has(who.from)) return true
    return (
      sent.some(
        ({ body, extra }) => extra?.OptOutType || (who.channel === 'sms' && twilioWordIn(body) === 'stop'),
      ) || sent.every(({ body, extra }) => !extra && isAcknowledgement(body) && body.trim() !== '')
    )
  }

  /** Everyone at once, one text each. */
  private async crowd(sent: readonly { who: Someone; sent: Sent }[]): Promise<void> {
    await Promise.all(sent.map((one) => this.post(one.who, one.sent)))
    await untilQuiet(this.here)
  }

  /** What must hold after every step. */
  async check(): Promise<void> {
    await this.stands()
    await this.isKeptOnce()
    await this.isSentOnceAndInOrder()
    await this.stopMeansStop()
    expect(await this.here.rows(`select detail from attention where kind = 'broken-turn'`)).toEqual([])
  }

  private async stands(): Promise<void> {
    const conversations = await this.here.rows<{ state: string; due_at: number | null }>(
      'select state, due_at from conversation',
    )
    for (const { state, due_at } of conversations) {
      const { stack, restsUntil } = JSON.parse(state) as { stack: { id: string }[]; restsUntil?: number }
      const names = stack.map(({ id }) => id)
      expect(names.length, names.join(' > ')).toBeLessThanOrEqual(STACK_MAX)
      expect(new Set(names).size, `the same talk lies open twice: ${names.join(' > ')}`).toBe(names.length)
      expect(due_at !== null, `waits and never ends: ${state}`).toBe(
        names.length > 0 || restsUntil !== undefined,
      )
    }
  }

  private async isKeptOnce(): Promise<void> {
    const kept = await this.here.rows<{ message_sid: string }>('select message_sid from incoming_message')
    expect(kept.map(({ message_sid }) => message_sid).sort()).toEqual([...this.sids].sort())
  }

  private async isSentOnceAndInOrder(): Promise<void> {
    const sent = this.here.twilio.messages().filter(({ direction }) => direction === 'outbound-api')
    const ids = sent.map(({ form }) => new URL(form.StatusCallback ?? '').searchParams.get('m') ?? '')
    expect(new Set(ids).size).toBe(ids.length)
    const rows = new Map((await this.here.outbox()).map((row) => [row.id, row]))
    const last = new Map<string, string>()
    for (const id of ids) {
      const row = rows.get(id)
      if (!row?.tenant_id || row.purpose === 'safety') continue
      expect(id > (last.get(row.tenant_id) ?? ''), `${row.body} came after a later message`).toBe(true)
      last.set(row.tenant_id, id)
    }
  }

  /** From the moment she stopped nothing of ours reaches her that she did not come for. */
  private async stopMeansStop(): Promise<void> {
    const sent = await this.here.rows<{ body: string; purpose: string }>(
      `select body, purpose from outbox_message join tenant on tenant.id = outbox_message.tenant_id
       where stopped_at is not null and accepted_at is not null and accepted_at > stopped_at`,
    )
    for (const { body, purpose } of sent) {
      if (purpose === 'round') expect.fail(`sent after STOP: ${body}`)
      for (const ours of OURS) expect(body.includes(ours), `asked after STOP: ${body}`).toBe(false)
    }
  }
}

const ANSWERS_OF = `
  select count(*) as count from outbox_message join address on address.tenant_id = outbox_message.tenant_id
  where address.value = ? and purpose in ('reply', 'safety') and state not in ('replaced', 'withheld')`

const wording = loadWording({ company: 'IJzer & Zee', office: '058 00 00 00' })
/** What only we begin: the council's questions, and asking whether they are welcome. */
const OURS = [
  ...Object.values(ASKED).flatMap((asked) => Object.values((asked as { text: Record<string, string> }).text)),
  ...TALK_LANGUAGES.flatMap((language) =>
    ['welcome', 'may-we', 'welcome-back', 'may-we-back'].map((name) => wording(language, `consent:${name}`)),
  ),
]

async function through(steps: readonly Step[], consent: 'ask-first' | 'tell-and-stop'): Promise<void> {
  const here = await line({ company: { consent } })
  const watch = new Watch(here)
  try {
    for (const one of steps) {
      await watch.play(one)
      await watch.check()
    }
  } finally {
    await here.close()
  }
}

describe('whatever people send, and whatever happens in between', () => {
  test.each(['ask-first', 'tell-and-stop'] as const)(
    'nobody waits for ever, nobody is left without an answer, and stop means stop (%s)',
    async (consent) => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), (steps) => through(steps, consent)),
        { numRuns: RUNS },
      )
    },
    60_000,
  )
})

/** What is kept of one person, and what she was told, without what differs from run to run. */
async function outcomeOf(here: Line, { from }: Someone): Promise<string> {
  const kept = (await here.kept()).filter(({ person }) => person === from).map((one) => one.line)
  const told = here.twilio
    .messages()
    .filter(({ direction, to }) => direction === 'outbound-api' && to === from)
    .map(({ text }) => text.replace(/\b[ACDEFHJKLMNPRTUVWXY34679]{4}\b/g, 'NUMBER'))
  return JSON.stringify({ kept, told })
}

async function play(start: (here: Line) => Promise<unknown>, who: readonly Someone[]): Promise<string[]> {
  const here = await line()
  try {
    await here.ask('gang')
    await untilQuiet(here)
    await start(here)
    await untilQuiet(here)
    return await Promise.all(who.map((one) => outcomeOf(here, one)))
  } finally {
    await here.close()
  }
}

describe('at once is the same as one after the other', () => {
  test('for messages of different people', async () => {
    const one = fc.record({ sent: plainMessage })
    await fc.assert(
      fc.asyncProperty(fc.tuple(one, one, one, one, one, one), async (sent) => {
        const posts = PEOPLE.map((who, index) => ({ who, sent: sent[index]?.sent ?? { body: '' } }))
        const serial = await play(async (here) => {
          for (const post of posts) await here.say(post.who, post.sent)
        }, PEOPLE)
        const atOnce = await play(
          (here) => Promise.all(posts.map((post) => here.say(post.who, post.sent))),
          PEOPLE,
        )
        expect(atOnce).toEqual(serial)
      }),
      { numRuns: 5 },
    )
  }, 60_000)

  test('for messages of one person, in one order or another', async () => {
    await fc.assert(
      fc.asyncProperty(someone, fc.array(plainMessage, { minLength: 2, maxLength: 2 }), async (who, sent) => {
        const [atOnce] = await play((here) => Promise.all(sent.map((one) => here.say(who, one))), [who])
        const orders = [sent, sent.toReversed()]
        const serial = await Promise.all(
          orders.map((order) =>
            play(
              async (here) => {
                for (const one of order) await here.say(who, one)
              },
              [who],
            ),
          ),
        )
        expect(serial.flat()).toContain(atOnce)
      }),
      { numRuns: 6 },
    )
  }, 60_000)

  test('for ten identical posts of one message: one effect, one answer, ten times 200', async () => {
    await fc.assert(
      fc.asyncProperty(someone, plainMessage, async (who, sent) => {
        const extra = { ...sent.extra, MessageSid: `SM${'7'.repeat(32)}` }
        const [once] = await play((here) => here.say(who, { ...sent, extra }), [who])
        const [tenfold] = await play(
          async (here) => {
            const posts = await Promise.all(
              Array.from({ length: 10 }, () => here.say(who, { ...sent, extra })),
            )
            expect(posts.map(({ status }) => status)).toEqual(Array(10).fill(200))
          },
          [who],
        )
        expect(tenfold).toBe(once)
      }),
      { numRuns: 5 },
    )
  }, 60_000)
})
