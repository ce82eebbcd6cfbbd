import type { EditionContent } from './edition.js'
import { changesSince } from './edition-changes.js'
import type { Localized } from './language.js'
import type { RepairCategory } from './repair.js'

/** One count of a digest; each is in the edition that members read. */
export type DigestCount =
  | { kind: 'questions'; count: number }
  | { kind: 'repairs'; category: RepairCategory; count: number }
  | { kind: 'late'; count: number }
  | { kind: 'theme'; label: Localized; count: number }
  | { kind: 'chairs'; count: number }

/** So many counts can be taken in from one text. */
const COUNTS_MOST = 3

/**
 * What is new since the edition she heard of last, in three counts at the most; none when nothing is new
 * that has a count. `before` is undefined for who never heard of one.
 */
export function digestOf(content: EditionContent, before: EditionContent | undefined): DigestCount[] {
  const changes = changesSince(content, before)
  const questions = changes.filter(({ kind }) => kind === 'question').length
  const repairs = changes.flatMap((change) =>
    change.kind === 'repairs' && change.to !== undefined ? [{ ...change, count: change.to }] : [],
  )
  const [most] = repairs.sort((a, b) => b.count - a.count)
  const themed = changes.flatMap((change) => (change.kind === 'themes' ? [change.key] : []))
  const theme = content.questions.find(({ key }) => themed.includes(key))?.themes[0]
  const met = changes.flatMap((change) => (change.kind === 'meeting' ? [change.key] : []))
  const chairs = content.meetings.find(
    ({ key, startsAt }) => met.includes(key) && startsAt > content.repairs.until,
  )?.chairs
  const late = changes.some(({ kind }) => kind === 'repair-answers')
    ? content.repairs.answers.find(({ key }) => key === 'late')?.count
    : undefined
  const counts: DigestCount[] = [
    ...(questions > 0 ? [{ kind: 'questions', count: questions } as const] : []),
    ...(most ? [{ kind: 'repairs', category: most.category, count: most.count } as const] : []),
    ...(chairs !== undefined ? [{ kind: 'chairs', count: chairs } as const] : []),
    ...(theme ? [{ kind: 'theme', label: theme.label, count: theme.count } as const] : []),
    ...(late !== undefined ? [{ kind: 'late', count: late } as const] : []),
  ]
  return counts.slice(0, COUNTS_MOST)
}
