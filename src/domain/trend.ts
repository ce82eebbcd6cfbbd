import type { Edition, PublishedResult, QuestionReport, Trend } from './edition.js'
import type { QuestionFacts } from './edition-facts.js'

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
  if (before.well === undefined || result?.well === undefined) return trend
  const tenths = { before: before.well, now: result.well }
  const difference = tenths.now - tenths.before
  return { ...trend, direction: difference === 0 ? 'same' : difference > 0 ? 'better' : 'worse', tenths }
}
