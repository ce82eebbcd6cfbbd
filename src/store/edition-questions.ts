import { QUESTIONS_KEPT, QUESTIONS_KEPT_MS } from '../domain/compose-edition.js'
import type { QuestionFacts } from '../domain/edition-facts.js'
import type { Disposition } from '../domain/question.js'
import { groupThemes, type ThemeReader } from '../domain/themes.js'
import type { Engine } from './engine.js'
import { listFollowUps } from './follow-ups.js'
import { compile, sql } from './query.js'
import { questionOf } from './questions.js'
import { listReleasedQuotes } from './quote-lists.js'
import type { Schema } from './schema.js'
import { listThemeEdits } from './theme-edits.js'

/**
 * The questions whose report may have changed since `since` (ms), newest first: those that were open after
 * it, and those about which something was written down by hand.
 */
export async function listQuestionFacts(
  engine: Engine,
  at: { now: number; since: number },
  themes: ThemeReader,
): Promise<QuestionFacts[]> {
  const rows = await engine.read(changedSince(at))
  const ids = rows.map(({ id }) => id)
  const [answers, invitations, edits, quotes, followUps, before] = await Promise.all([
    engine.read(answersTo(ids)),
    engine.read(invitationsTo(ids)),
    listThemeEdits(engine, ids),
    listReleasedQuotes(engine, ids),
    listFollowUps(engine, ids),
    engine.read(inSeries()),
  ])
  const of = <One extends { question_id: string }>(all: readonly One[]) => {
    const groups = new Map<string, One[]>()
    for (const one of all) {
      const group = groups.get(one.question_id)
      if (group) group.push(one)
      else groups.set(one.question_id, [one])
    }
    return (id: string) => groups.get(id) ?? []
  }
  const said = of(answers)
  const invited = of(invitations)
  return rows.map((row): QuestionFacts => {
    const given = said(row.id)
    const seriesBefore = before.find(
      ({ series, created_at }) => series === row.series && created_at < row.created_at,
    )
    return {
      ...questionOf(row),
      level: row.level,
      askedAt: row.created_at,
      ...(seriesBefore && { seriesBefore: seriesBefore.key }),
      answers: given
        .filter(({ flagged }) => flagged === 0)
        .map(({ household_id, value }) => ({ household: household_id, value: value ?? '' })),
      answered: new Set(given.flatMap(({ household_id }) => household_id ?? [])),
      invitations: invited(row.id).map(({ household_id, disposition }) => ({
        household: household_id,
        disposition: disposition as Disposition,
      })),
      themes: groupThemes(
        given.flatMap(({ household_id, text, language, flagged }) =>
          text !== null && flagged === 0 ? [{ household: household_id, text, language }] : [],
        ),
        edits(row.id),
        themes,
      ),
      quotes: quotes(row.id),
      followUps: followUps(row.id).map(({ text, at }) => ({ text, at })),
    }
  })
}

function changedSince({ now, since }: { now: number; since: number }) {
  return compile<Schema['question']>(
    sql
      .selectFrom('question')
      .selectAll()
      .where('created_at', '<=', now)
      .where('created_at', '>', now - 2 * QUESTIONS_KEPT_MS)
      .where((eb) =>
        eb.or([
          eb('closes_at', 'is', null),
          eb('closes_at', '>', since),
          eb('id', 'in', sql.selectFrom('theme_edit').select('question_id').where('updated_at', '>', since)),
          eb('id', 'in', sql.selectFrom('quote').select('question_id').where('updated_at', '>', since)),
          eb('id', 'in', sql.selectFrom('follow_up').select('question_id').where('created_at', '>', since)),
        ]),
      )
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(QUESTIONS_KEPT),
  )
}

interface AnswerRow {
  question_id: string
  household_id: string | null
  value: string | null
  text: string | null
  flagged: number
  language: string
}

/** Answers given before the question closed, by somebody whose home is known. */
function answersTo(ids: string[]) {
  return compile<AnswerRow>(
    sql
      .selectFrom('answer')
      .innerJoin('question', 'question.id', 'answer.question_id')
      .innerJoin('tenant', 'tenant.id', 'answer.tenant_id')
      .select([
        'answer.question_id',
        'answer.household_id',
        'answer.value',
        'answer.text',
        'answer.flagged',
        'tenant.language',
      ])
      .where('answer.question_id', 'in', ids)
      .where('answer.household_id', 'is not', null)
      .where((eb) =>
        eb.or([
          eb('question.closes_at', 'is', null),
          eb('answer.created_at', '<=', eb.ref('question.closes_at')),
        ]),
      ),
  )
}

function invitationsTo(ids: string[]) {
  return compile<{ question_id: string; household_id: string | null; disposition: string }>(
    sql
      .selectFrom('invitation')
      .innerJoin('round', 'round.id', 'invitation.round_id')
      .select(['round.question_id', 'invitation.household_id', 'invitation.disposition'])
      .where('round.question_id', 'in', ids)
      .$castTo<{ question_id: string; household_id: string | null; disposition: string }>(),
  )
}

function inSeries() {
  return compile<{ key: string; series: string; created_at: number }>(
    sql
      .selectFrom('question')
      .select(['key', 'series', 'created_at'])
      .where('series', 'is not', null)
      .orderBy('created_at', 'desc')
      .$castTo<{ key: string; series: string; created_at: number }>(),
  )
}
