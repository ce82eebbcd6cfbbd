import { sql as raw } from 'kysely'
import { v7 } from 'uuid'
import type { Statement } from './engine.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'
import type { Who } from './who.js'

const upsertAnswer = define<Schema['answer'], never>((value) =>
  sql
    .insertInto('answer')
    .values({
      id: value.id,
      question_id: value.question_id,
      tenant_id: value.tenant_id,
      household_id: value.household_id,
      value: value.value,
      text: value.text,
      flagged: value.flagged,
      created_at: value.created_at,
      updated_at: value.created_at,
    })
    .onConflict((conflict) =>
      conflict.columns(['question_id', 'tenant_id']).doUpdateSet({
        value: (eb) => eb.ref('excluded.value'),
        text: (eb) => eb.ref('excluded.text'),
        flagged: (eb) => eb.ref('excluded.flagged'),
        updated_at: (eb) => eb.ref('excluded.updated_at'),
      }),
    ),
)

type AnswerGiven = Who & { questionId: string; value: string | null; text: string | null; flagged: number }

/** Her answer; a later one takes the place of an earlier one until the question closes. */
export function answer({
  tenantId,
  householdId,
  at,
  questionId,
  value,
  text,
  flagged,
}: AnswerGiven): Statement {
  const row = { id: v7(), question_id: questionId, tenant_id: tenantId, household_id: householdId }
  return upsertAnswer({ ...row, value, text, flagged, created_at: at, updated_at: at })
}

/** Words that came right behind an answer, kept with it. */
export const addToAnswer = define<{ questionId: string; tenantId: string; text: string; at: number }, never>(
  ({ questionId, tenantId, text, at }) =>
    sql
      .updateTable('answer')
      .set({ text: raw<string>`coalesce(text || ' / ', '') || ${text}`, updated_at: at })
      .where('question_id', '=', questionId)
      .where('tenant_id', '=', tenantId),
)
