import type { Localized } from '../domain/language.js'
import type { Engine, Statement } from './engine.js'
import { compile, define, sql } from './query.js'
import type { Schema } from './schema.js'

type Row = Schema['follow_up']

const insert = define<Row, never>((value) =>
  sql
    .insertInto('follow_up')
    .values({ id: value.id, question_id: value.question_id, text: value.text, created_at: value.created_at }),
)

/** You said, we did: what was done with a question. Members read it in the next edition. */
export function addFollowUp(one: { id: string; questionId: string; text: Localized }, at: number): Statement {
  return insert({ id: one.id, question_id: one.questionId, text: JSON.stringify(one.text), created_at: at })
}

/** Written down wrongly: it is not in the next edition. */
export const removeFollowUp = define<{ id: string }, never>(({ id }) =>
  sql.deleteFrom('follow_up').where('id', '=', id),
)

/** By question, newest first. */
export async function listFollowUps(
  engine: Engine,
  questionIds: readonly string[],
): Promise<(questionId: string) => { id: string; text: Localized; at: number }[]> {
  const rows = await engine.read<Row>(
    compile(
      sql
        .selectFrom('follow_up')
        .selectAll()
        .where('question_id', 'in', questionIds)
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc'),
    ),
  )
  return (questionId) =>
    rows
      .filter(({ question_id }) => question_id === questionId)
      .map(({ id, text, created_at }) => ({ id, text: JSON.parse(text) as Localized, at: created_at }))
}
