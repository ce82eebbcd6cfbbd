import { DAY } from './clock.js'
import { type HeldBack, REPAIR_ANSWERS } from './edition.js'
import type { ConcernFact, EditionFacts } from './edition-facts.js'
import type { Grouping } from './groupings.js'
import { COMPANY_PLACE } from './places.js'
import { publishAnew } from './publish.js'
import { DIVIDED, type Voice } from './publishable.js'

/** After so many days a concern without an answer is late. */
export const LATE_AFTER_DAYS = 30

/** From the worst to the best: a household that waits for one answer waits. */
const WORST_FIRST = ['late', 'waiting', 'answered'] as const

const ANSWER_GROUPINGS: readonly Grouping[] = [
  groupingOf('each', { answered: ['answered'], waiting: ['waiting'], late: ['late'] }),
  groupingOf('two', { answered: ['answered'], waiting: ['waiting', 'late'] }),
]

function groupingOf(name: Grouping['name'], groups: Record<string, string[]>): Grouping {
  return {
    name,
    keys: [...Object.keys(groups), DIVIDED],
    keyOf: (value) => Object.keys(groups).find((key) => groups[key]?.includes(value)),
    aside: [DIVIDED],
    together: [],
  }
}

/** What the company answered and what is late: households with a concern, each once, by the worst of theirs. */
export function composeRepairAnswers(
  concerns: readonly ConcernFact[],
  { now, newest, publishedOf }: EditionFacts,
  keptForMs: number,
) {
  const lateBefore = now - LATE_AFTER_DAYS * DAY
  const worst = new Map<string, (typeof WORST_FIRST)[number]>()
  for (const { household, isAnswered, createdAt } of concerns) {
    if (household === null) continue
    const stand = isAnswered ? 'answered' : createdAt <= lateBefore ? 'late' : 'waiting'
    const before = worst.get(household) ?? 'answered'
    worst.set(household, WORST_FIRST.indexOf(stand) < WORST_FIRST.indexOf(before) ? stand : before)
  }
  const said = [...worst].map(([household, value]): Voice => ({ household, value }))
  const earlier = newest?.content.repairs
  const known =
    earlier?.answersCountedAt !== undefined && now - earlier.answersCountedAt < keptForMs
      ? [{ place: COMPANY_PLACE, grouping: 'each' as const, figures: earlier.answers, said: [] }]
      : []
  const before = { cells: publishedOf('repair-answers'), results: known }
  const published = publishAnew({ place: COMPANY_PLACE, said, groupings: ANSWER_GROUPINGS }, [], before)
  const [result] = published.results
  const isKept = result !== undefined && known.includes(result as (typeof known)[number])
  const about = { kind: 'repair-answers' } as const
  const heldBack: HeldBack[] = isKept
    ? [{ about, why: 'kept-earlier' }]
    : !result && said.length > 0
      ? [{ about, why: 'too-few' }]
      : []
  const countedAt = isKept ? earlier?.answersCountedAt : result && now
  return {
    figures: REPAIR_ANSWERS.map((key) => ({
      key,
      count: result?.figures.find((one) => one.key === key)?.count,
    })),
    ...(countedAt !== undefined && { countedAt }),
    cells: published.cells,
    heldBack,
  }
}
