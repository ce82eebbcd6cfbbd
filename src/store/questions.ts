import type { Meeting, Question, QuestionKind } from '../domain/question.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'

const question = define<{ id: string }, Schema['question']>(({ id }) =>
  sql.selectFrom('question').selectAll().where('id', '=', id),
)

const meeting = define<{ id: string; tenantId: string }, Schema['meeting'] & { seats_taken: number }>(
  ({ id, tenantId }) =>
    sql
      .selectFrom('meeting')
      .selectAll()
      .select((eb) =>
        eb
          .selectFrom('rsvp')
          .whereRef('rsvp.meeting_id', '=', 'meeting.id')
          .where('rsvp.reply', '=', 'yes')
          .where('rsvp.tenant_id', '<>', tenantId)
          .select((count) => count.fn.countAll<number>().as('count'))
          .as('seats_taken'),
      )
      .where('id', '=', id) as never,
)

export async function findQuestion(engine: Engine, id: string): Promise<Question | undefined> {
  const [row] = await engine.read(question({ id }))
  return row && questionOf(row)
}

export function questionOf(row: Schema['question']): Question {
  return {
    id: row.id,
    key: row.key,
    kind: row.kind as QuestionKind,
    text: JSON.parse(row.text),
    options: JSON.parse(row.options),
    ...(row.closes_at !== null && { closesAt: row.closes_at }),
  }
}

/** A meeting, and how many others said that they come. */
export async function findMeeting(
  engine: Engine,
  id: string,
  tenantId: string,
): Promise<(Meeting & { seatsTaken: number }) | undefined> {
  const [row] = await engine.read(meeting({ id, tenantId }))
  if (!row) return undefined
  return {
    id: row.id,
    key: row.key,
    title: JSON.parse(row.title),
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: row.place,
    ...(row.capacity !== null && { capacity: row.capacity }),
    seatsTaken: row.seats_taken,
  }
}
