import { DAY } from './clock.js'
import { composeCare } from './compose-care.js'
import { composeMeeting } from './compose-meeting.js'
import { composeMissing } from './compose-missing.js'
import { type Composed, composeQuestion } from './compose-question.js'
import { composeRepairs } from './compose-repairs.js'
import type { EditionContent, HeldBack, QuestionReport } from './edition.js'
import { changesSince } from './edition-changes.js'
import type { Cells, EditionFacts, QuestionFacts, Subject } from './edition-facts.js'

/** Closed questions stay on the pages for so long. */
export const QUESTIONS_KEPT_MS = 365 * DAY
/** A list that can still be read. */
export const QUESTIONS_KEPT = 40
/** Meetings stay for a quarter after they ended. */
export const MEETINGS_KEPT_MS = 92 * DAY

export interface ComposedEdition {
  content: EditionContent
  heldBack: HeldBack[]
  /** For each subject all sets of households that stand behind published counts, these included. */
  cells: ReadonlyMap<Subject, Cells>
}

/** Makes the content of an edition. Pure: the same facts give the same edition. */
export function composeEdition(facts: EditionFacts): ComposedEdition {
  const { newest, now } = facts
  // Oldest first: a question is put beside the one before it.
  const questions: Composed<QuestionReport>[] = []
  for (const question of facts.questions.toReversed()) {
    const reports = questions.map(({ report }) => report)
    questions.push(composeQuestion(question, facts, reports))
  }
  const repairs = composeRepairs(facts)
  const meetings = facts.meetings.map((meeting) => composeMeeting(meeting, facts))
  const missing = composeMissing(facts)
  const parts = {
    version: 1 as const,
    areas: facts.areas.map(({ name }) => name),
    questions: withKept(
      questions.map(({ report }) => report).reverse(),
      newest?.content.questions ?? [],
      now,
    ),
    repairs: repairs.report,
    meetings: meetings.map(({ report }) => report),
    missing: missing.map(({ report }) => report),
    care: composeCare(facts.care),
  }
  return {
    content: { ...parts, changes: changesSince(parts, newest?.content) },
    heldBack: [questions, [repairs], meetings, missing].flatMap((composed) =>
      composed.flatMap(({ heldBack }) => heldBack),
    ),
    cells: new Map<Subject, Cells>([
      ...questions.map(({ cells }, index): [Subject, Cells] => [subjectAt(facts.questions, index), cells]),
      ...repairs.cells,
      ...meetings.map(({ cells }, index): [Subject, Cells] => [
        `meeting:${facts.meetings[index]?.id ?? ''}`,
        cells,
      ]),
      ...missing.map(({ report, cells }): [Subject, Cells] => [`missing:${report.dimension}`, cells]),
    ]),
  }
}

function subjectAt(newestFirst: readonly QuestionFacts[], index: number): Subject {
  return `question:${newestFirst.at(-1 - index)?.id ?? ''}`
}

/** Questions that closed before the edition before are taken over from it as they were. */
function withKept(
  fresh: readonly QuestionReport[],
  earlier: readonly QuestionReport[],
  now: number,
): QuestionReport[] {
  const kept = earlier.filter(
    ({ key, askedAt, closesAt = askedAt }) =>
      !fresh.some((report) => report.key === key) && closesAt > now - QUESTIONS_KEPT_MS,
  )
  return [...fresh, ...kept].sort((a, b) => b.askedAt - a.askedAt).slice(0, QUESTIONS_KEPT)
}
