import type { Change, EditionContent, MeetingReport, QuestionReport } from './edition.js'

/** What a member finds new since the edition before, most telling first. */
export function changesSince(
  content: Omit<EditionContent, 'changes'>,
  before: EditionContent | undefined,
): Change[] {
  return [
    ...content.questions.flatMap((question) =>
      questionChanges(
        question,
        before?.questions.find(({ key }) => key === question.key),
      ),
    ),
    ...repairChanges(content, before),
    ...content.meetings.flatMap((meeting) =>
      meetingChanges(
        meeting,
        before?.meetings.find(({ key }) => key === meeting.key),
      ),
    ),
    ...content.missing.flatMap(({ dimension, groups }): Change[] => {
      const earlier = before?.missing.find((one) => one.dimension === dimension)
      const isShown = groups.some(({ homes }) => homes !== undefined)
      return isShown && !isSame(groups, earlier?.groups) ? [{ kind: 'missing', dimension }] : []
    }),
  ]
}

function questionChanges(now: QuestionReport, before: QuestionReport | undefined): Change[] {
  const { key } = now
  const figures = (report: QuestionReport | undefined) =>
    (report?.results ?? []).map(({ place, grouping, figures }) => ({ place, grouping, figures }))
  const what = !before
    ? 'new'
    : now.isClosed && !before.isClosed
      ? 'closed'
      : isSame(figures(now), figures(before))
        ? undefined
        : 'renewed'
  const isNew = (part: 'themes' | 'quotes' | 'followUps') =>
    now[part].length > 0 && !isSame(now[part], before?.[part])
  return [
    ...(what ? [{ kind: 'question', key, what } as const] : []),
    ...(isNew('themes') ? [{ kind: 'themes', key } as const] : []),
    ...(isNew('quotes') ? [{ kind: 'quote', key } as const] : []),
    ...(isNew('followUps') ? [{ kind: 'follow-up', key } as const] : []),
  ]
}

function repairChanges(
  { repairs }: Omit<EditionContent, 'changes'>,
  before: EditionContent | undefined,
): Change[] {
  const kinds = repairs.categories.flatMap(({ category, count }): Change[] => {
    const earlier = before?.repairs.categories.find((one) => one.category === category)?.count
    if (count === earlier) return []
    return [
      {
        kind: 'repairs',
        category,
        ...(earlier !== undefined && { from: earlier }),
        ...(count !== undefined && { to: count }),
      },
    ]
  })
  const isAnswerShown = repairs.answersCountedAt !== undefined
  return isAnswerShown && !isSame(repairs.answers, before?.repairs.answers)
    ? [...kinds, { kind: 'repair-answers' }]
    : kinds
}

function meetingChanges(now: MeetingReport, before: MeetingReport | undefined): Change[] {
  if (!before) return [{ kind: 'meeting', key: now.key, what: 'new' }]
  return now.chairs === before.chairs && isSame(now.needs, before.needs)
    ? []
    : [{ kind: 'meeting', key: now.key, what: 'chairs' }]
}

/** Through JSON, where what is undefined is absent: one of the two was read from the store. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
