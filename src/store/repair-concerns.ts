import { v7 } from 'uuid'
import type { Statement } from './engine.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'
import type { Who } from './who.js'

const insertConcern = define<Schema['repair_concern'], never>((value) =>
  sql
    .insertInto('repair_concern')
    .values({
      id: value.id,
      number: value.number,
      tenant_id: value.tenant_id,
      household_id: value.household_id,
      category: value.category,
      place: value.place,
      problem: value.problem,
      state: 'new',
      created_at: value.created_at,
    })
    // A number that is taken is no error: the turn throws the dice again.
    .onConflict((conflict) => conflict.column('number').doNothing()),
)

type ConcernTold = Who & Pick<Schema['repair_concern'], 'id' | 'number' | 'category' | 'place' | 'problem'>

export function repairConcern({ tenantId, householdId, at, ...concern }: ConcernTold): Statement {
  const { id, number, category, place, problem } = concern
  const row = { id, number, tenant_id: tenantId, household_id: householdId, category, place, problem }
  return insertConcern({ ...row, state: 'new', created_at: at })
}

const insertAddition = define<{ id: string; concernId: string; text: string; at: number }, never>(
  ({ id, concernId, text, at }) =>
    sql
      .insertInto('repair_concern_addition')
      .values({ id, repair_concern_id: concernId, text, created_at: at }),
)
export const concernAddition = (told: { concernId: string; text: string; at: number }): Statement =>
  insertAddition({ id: v7(), ...told })
