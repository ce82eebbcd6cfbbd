import type { EditionContent, MissingDimension, QuestionReport } from '../domain/edition.js'
import type { RepairCategory } from '../domain/repair.js'
import { companyResult, rankedRepairs, repairDirection } from './report.js'

/** So many fit in one evening. */
const ASKED = 3

/** Something to ask the company at the next meeting. */
export type Ask =
  | { about: 'late'; days: number }
  | { about: 'unanswered'; question: QuestionReport }
  | { about: 'worse'; question: QuestionReport }
  | { about: 'more'; category: RepairCategory }
  | { about: 'most'; category: RepairCategory }
  | { about: 'missing'; dimension: MissingDimension; key: string }

/**
 * Three things to ask, by fixed rules and in this order: who waits too long; a question that closed and of
 * which nobody said what was done; what got worse; a kind of repair that more people write about; the kind
 * that most write about; whom we hear least.
 */
export function threeQuestions({ questions, repairs, missing }: EditionContent): Ask[] {
  const late = repairs.answers.find(({ key }) => key === 'late')?.count
  const unanswered = questions.find(
    (one) => one.isClosed && one.followUps.length === 0 && companyResult(one) !== undefined,
  )
  // Only of a scale is it known which answer is the better one: "ja" may be the worse.
  const worse = questions.find(({ kind, trend }) => kind === 'scale' && trend?.direction === 'worse')
  const ranked = rankedRepairs(repairs.categories)
  const more = ranked.find((one) => repairDirection(one) === 'more')
  const most = ranked.find(({ category }) => category !== more?.category)
  const least = missing.flatMap(({ dimension, groups }) =>
    groups.filter(({ heard }) => heard === 'less').map(({ key }) => ({ dimension, key })),
  )[0]
  const asks: Ask[] = [
    ...(late === undefined ? [] : [{ about: 'late', days: repairs.lateAfterDays } as const]),
    ...(unanswered ? [{ about: 'unanswered', question: unanswered } as const] : []),
    ...(worse ? [{ about: 'worse', question: worse } as const] : []),
    ...(more ? [{ about: 'more', category: more.category } as const] : []),
    ...(most ? [{ about: 'most', category: most.category } as const] : []),
    ...(least ? [{ about: 'missing', ...least } as const] : []),
  ]
  return asks.slice(0, ASKED)
}
