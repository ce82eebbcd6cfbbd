import { brusselsTime, parseInstant } from '../domain/brussels-time.js'
import { DAY } from '../domain/clock.js'
import { firstWorkingMorning, lastMonth } from '../domain/edition-due.js'
import type { Localized } from '../domain/language.js'
import { seededDice, weighed } from '../domain/seeded-dice.js'
import { type Event, MONTH_MS, type Resident, type Sentences } from './demo-world.js'
import { meetingStatements, type YearMeeting } from './demo-year-meetings.js'
import {
  questionStatements,
  quoteStatement,
  type YearQuestion,
  type YearQuote,
} from './demo-year-questions.js'
import { concernStatements, type YearConcerns } from './demo-year-repairs.js'
import { approveEdition, type EditionDeps, makeDraft } from './edition-drafts.js'
import type { Engine } from './engine.js'
import { addFollowUp } from './follow-ups.js'

const SEED = 20_261_125
const MONTHS = 12

/** What happened in a made-up company before today. Months ago are counted from today. */
export interface DemoYear {
  homes: { municipality: string; homes: number; complexes: string[] }[]
  languages: Record<string, number>
  dwellingTypes: Record<string, number>
  questions: YearQuestion[]
  /** What is written to open questions, by language, and how often. */
  sentences: Sentences
  concerns: YearConcerns
  meetings: YearMeeting[]
  needs: Record<string, number>
  followUps: { key: string; monthsAgo: number; text: Localized }[]
  quotes: YearQuote[]
}

/** The rows of a company's file for the homes of the year: no phones, so that nobody is texted. */
export function yearRows({ homes, languages, dwellingTypes }: DemoYear): string {
  const dice = seededDice(SEED)
  const rows = homes.flatMap(({ municipality, homes: count, complexes }) =>
    Array.from({ length: count }, (_, home) => {
      const complex = complexes[home % complexes.length]
      const language = weighed(languages, dice)
      const type = weighed(dwellingTypes, dice)
      return `,,${language},${municipality},${complex},Y${home},tenant,year-${municipality}-${home},${type},`
    }),
  )
  return rows.join('\n')
}

interface Deps extends EditionDeps {
  engine: Engine
  coordinatorId: string
}

/**
 * Lets the year pass, edition by edition, through the same code that makes and publishes editions in life. The
 * last edition is of just before `now`.
 */
export async function liveTheYear(
  year: DemoYear,
  residents: readonly Resident[],
  now: number,
  deps: Deps,
): Promise<void> {
  const dice = seededDice(SEED + 1)
  const questionIds = new Map(year.questions.map(({ key }) => [key, deps.ids.next()]))
  const today = lastMorning(now)
  const world = { residents, dice, ids: deps.ids, now: today, questionIds, sentences: year.sentences }
  const events: Event[] = [
    ...year.questions.flatMap((question) => questionStatements(question, world)),
    ...concernStatements(year.concerns, MONTHS, world),
    ...year.meetings.flatMap((meeting) => meetingStatements(meeting, year.needs, world)),
    ...year.quotes.map((quote) => quoteStatement(quote, monthsAgoOf(quote.key, year), world)),
    ...year.followUps.map(({ key, monthsAgo, text }) => ({
      at: today - monthsAgo * MONTH_MS,
      statements: [
        addFollowUp(
          { id: deps.ids.next(), questionId: questionIds.get(key) ?? '', text },
          today - monthsAgo * MONTH_MS,
        ),
      ],
    })),
  ].sort((a, b) => a.at - b.at)
  let done = 0
  for (const at of editionInstants(now)) {
    const due = events.slice(done).filter((event) => event.at <= at)
    done += due.length
    await deps.engine.commit(due.flatMap(({ statements }) => statements))
    const draft = await makeDraft(deps.engine, at, [{ kind: 'month', month: lastMonth(at) }], deps)
    const { number, madeAt } = draft
    await approveEdition(deps.engine, { number, madeAt, by: deps.coordinatorId }, at)
  }
}

/** Ten o'clock, today or yesterday: whenever the demo is started, nobody was asked anything at night. */
function lastMorning(now: number): number {
  const ten = parseInstant(`${brusselsTime(now).slice(0, 10)}T10:00`) ?? now
  return ten <= now ? ten : ten - DAY
}

function monthsAgoOf(key: string, { questions }: DemoYear): number {
  const question = questions.find((one) => one.key === key)
  if (!question) throw new Error(`data/demo/year.json quotes an answer to ${key}, which is not asked`)
  return question.monthsAgo
}

/** Each quarter at first, then each month: on the first working morning, the last one now. */
const EDITIONS_MONTHS_AGO = [9, 6, 3, 2, 1] as const

function editionInstants(now: number): number[] {
  const mornings = EDITIONS_MONTHS_AGO.map((ago) => firstWorkingMorning(now - ago * MONTH_MS))
  return [...new Set([...mornings.filter((at) => at < now - DAY), now])]
}
