import type { Localized } from '../domain/language.js'
import { type Cell, type Figure, publishable, type Voice, voices } from '../domain/publishable.js'
import { answerKeys, type QuestionKind, type QuestionOption } from '../domain/question.js'
import type { Engine } from './engine.js'
import { compile, define, sql } from './query.js'
import type { Schema } from './schema.js'

/** What tenants said to one question. Figures are households, and only those that may be shown. */
export interface QuestionSummary {
  key: string
  kind: QuestionKind
  text: Localized
  options: QuestionOption[]
  askedAt: number
  figures: Figure[]
}

/** Who says they come. `figures` are households under yes, maybe, no and divided. */
export interface MeetingSummary {
  key: string
  title: Localized
  startsAt: number
  endsAt: number
  place: string
  figures: Figure[]
}

/** Key of the one figure of an open question: how many answered in their own words. */
export const ANSWERED = 'answered'
const RSVP_REPLIES = ['yes', 'maybe', 'no']

type QuestionRow = Schema['question']
type MeetingRow = Schema['meeting']
type About = Voice & { about: string }

/** The newest questions, newest first. */
export async function listQuestionSummaries(engine: Engine, most: number): Promise<QuestionSummary[]> {
  const newest = sql.selectFrom('question').selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc')
  return summarizeQuestions(engine, await engine.read(compile(newest.limit(most))))
}

export async function findQuestionSummary(engine: Engine, key: string): Promise<QuestionSummary | undefined> {
  const [summary] = await summarizeQuestions(engine, await engine.read(questionByKey({ key })))
  return summary
}

/** Meetings that end after `since`, the first one first. */
export async function listMeetingSummaries(engine: Engine, since: number): Promise<MeetingSummary[]> {
  const rows = await engine.read(meetingsSince({ since }))
  const said = await replies(engine, rows)
  return rows.map((row) => ({
    key: row.key,
    title: JSON.parse(row.title) as Localized,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: row.place,
    figures: publishable(voices(said(row.id), RSVP_REPLIES)),
  }))
}

const questionByKey = define<{ key: string }, QuestionRow>((value) =>
  sql.selectFrom('question').selectAll().where('key', '=', value.key),
)

const meetingsSince = define<{ since: number }, MeetingRow>((value) =>
  sql.selectFrom('meeting').selectAll().where('ends_at', '>', value.since).orderBy('starts_at'),
)

async function summarizeQuestions(engine: Engine, rows: QuestionRow[]): Promise<QuestionSummary[]> {
  const said = await answers(engine, rows)
  return rows.map((row) => {
    const kind = row.kind as QuestionKind
    const options = JSON.parse(row.options) as QuestionOption[]
    const voiced = said(row.id)
    const cells = kind === 'open' ? [answeredInWords(voiced)] : voices(voiced, answerKeys({ kind, options }))
    return {
      key: row.key,
      kind,
      text: JSON.parse(row.text) as Localized,
      options,
      askedAt: row.created_at,
      figures: publishable(cells),
    }
  })
}

function answeredInWords(rows: Voice[]): Cell {
  return { key: ANSWERED, count: new Set(rows.flatMap(({ household }) => household ?? [])).size }
}

/** Answers that count: understood, and given before the question closed. No words, no people. */
async function answers(engine: Engine, asked: QuestionRow[]): Promise<(about: string) => Voice[]> {
  const ids = asked.map(({ id }) => id)
  if (ids.length === 0) return () => []
  const query = sql
    .selectFrom('answer')
    .innerJoin('question', 'question.id', 'answer.question_id')
    .select((eb) => [
      'answer.question_id as about',
      'answer.household_id as household',
      eb.fn.coalesce('answer.value', eb.val('')).as('value'),
    ])
    .where('answer.question_id', 'in', ids)
    .where('answer.flagged', '=', 0)
    .where('answer.household_id', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('question.closes_at', 'is', null),
        eb('answer.created_at', '<=', eb.ref('question.closes_at')),
      ]),
    )
  return byAbout(await engine.read<About>(compile(query)))
}

async function replies(engine: Engine, announced: MeetingRow[]): Promise<(about: string) => Voice[]> {
  const ids = announced.map(({ id }) => id)
  if (ids.length === 0) return () => []
  const query = sql
    .selectFrom('rsvp')
    .select(['meeting_id as about', 'household_id as household', 'reply as value'])
    .where('meeting_id', 'in', ids)
  return byAbout(await engine.read<About>(compile(query)))
}

function byAbout(rows: About[]): (about: string) => Voice[] {
  const groups = new Map<string, About[]>()
  for (const row of rows) {
    const group = groups.get(row.about)
    if (group) group.push(row)
    else groups.set(row.about, [row])
  }
  return (about) => groups.get(about) ?? []
}
