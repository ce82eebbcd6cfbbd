import { define, sql } from './query.js'
import type { Schema } from './schema.js'

/** The question under a key, whenever it was asked. */
export const findQuestionByKey = define<{ key: string }, Schema['question']>((value) =>
  sql.selectFrom('question').selectAll().where('key', '=', value.key),
)

/** The meeting under a key, whenever it was announced. */
export const findMeetingByKey = define<{ key: string }, Schema['meeting']>((value) =>
  sql.selectFrom('meeting').selectAll().where('key', '=', value.key),
)

/** The rounds of a question or a meeting, first one first. */
export const listRoundsOf = define<{ id: string }, Pick<Schema['round'], 'audience' | 'created_at'>>(
  (value) =>
    sql
      .selectFrom('round')
      .select(['audience', 'created_at'])
      .where((eb) => eb.or([eb('question_id', '=', value.id), eb('meeting_id', '=', value.id)]))
      .orderBy('created_at'),
)
