import type { Edition, PublishedResult, QuestionReport, Trend } from './edition.js'
import type { QuestionFacts } from './edition-facts.js'
import type { QuestionKind } from './question.js'

/** Under so many households in one of the two a difference says nothing. */
const FEWEST_COMPARED = 10

/** What counts as "it is well", by kind, in every grouping; what counts as an opinion at all. */
const WELL: Partial<Record<QuestionKind, { well: readonly string[]; opinions: readonly string[] }>> = {
  scale: { well: ['4', '5', 'good'], opinions: ['1', '2', '3', '4', '5', 'bad', 'fair', 'good', 'not-good'] },
  'yes-no': { well: ['yes'], opinions: ['yes', 'no', 'unsure', 'not-yes'] },
}

/**
 * A question against the last one of its series, by what was published of both. A choice is put beside its
 * earlier figures without a direction: nobody can say which answer is the better one.
 */
export function trendOf(
  question: Pick<QuestionFacts, 'kind' | 'seriesBefore'>,
  result: PublishedResult | undefined,
  reports: readonly QuestionReport[],
  newest: Edition | undefined,
): Trend | undefined {
  const key = question.seriesBefore
  const then =
    reports.find((one) => one.key === key) ?? newest?.content.questions.find((one) => one.key === key)
  const before = then?.results[0]
  if (!then || !before || then.kind !== question.kind) return undefined
  const trend = { key: then.key, askedAt: then.askedAt, result: before }
  const tenths = { before: tenthsOf(question.kind, before), now: result && tenthsOf(question.kind, result) }
  if (tenths.before === undefined || tenths.now === undefined) return trend
  const difference = tenths.now - tenths.before
  const direction = difference === 0 ? 'same' : difference > 0 ? 'better' : 'worse'
  return { ...trend, direction, tenths: { before: tenths.before, now: tenths.now } }
}

/** How many in ten of those with an opinion say that it is well; undefined where too little is shown. */
function tenthsOf(kind: QuestionKind, { figures }: PublishedResult): number | undefined {
  const rule = WELL[kind]
  if (!rule) return undefined
  const sum = (keys: readonly string[]) =>
    figures.reduce((so, { key, count }) => so + (keys.includes(key) ? (count ?? 0) : 0), 0)
  const opinions = sum(rule.opinions)
  const shown = figures.filter(({ key, count }) => count !== undefined && rule.opinions.includes(key))
  if (opinions < FEWEST_COMPARED || shown.length < 2) return undefined
  return Math.min(9, Math.round((10 * sum(rule.well)) / opinions))
}
