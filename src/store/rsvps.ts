import { v7 } from 'uuid'
import type { Statement } from './engine.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'
import type { Who } from './who.js'

const upsertRsvp = define<Schema['rsvp'], never>((value) =>
  sql
    .insertInto('rsvp')
    .values({
      id: value.id,
      meeting_id: value.meeting_id,
      tenant_id: value.tenant_id,
      household_id: value.household_id,
      reply: value.reply,
      need: null,
      created_at: value.created_at,
      updated_at: value.created_at,
    })
    .onConflict((conflict) =>
      conflict.columns(['meeting_id', 'tenant_id']).doUpdateSet({
        reply: (eb) => eb.ref('excluded.reply'),
        need: null,
        updated_at: (eb) => eb.ref('excluded.updated_at'),
      }),
    ),
)

type RsvpGiven = Who & { meetingId: string; reply: 'yes' | 'no' | 'maybe' }

export function rsvp({ tenantId, householdId, at, meetingId, reply }: RsvpGiven): Statement {
  const row = { id: v7(), meeting_id: meetingId, tenant_id: tenantId, household_id: householdId }
  return upsertRsvp({ ...row, reply, need: null, created_at: at, updated_at: at })
}

/** Touches a row only while fewer than `capacity` others come. */
export const seatIsFree = define<{ meetingId: string; tenantId: string; capacity: number }, { id: string }>(
  ({ meetingId, tenantId, capacity }) =>
    sql
      .selectFrom('meeting')
      .select('id')
      .where('id', '=', meetingId)
      .where(
        (eb) =>
          eb
            .selectFrom('rsvp')
            .where('meeting_id', '=', meetingId)
            .where('tenant_id', '<>', tenantId)
            .where('reply', '=', 'yes')
            .select((count) => count.fn.countAll<number>().as('taken')),
        '<',
        capacity,
      ),
)

export const need = define<{ meetingId: string; tenantId: string; need: string; at: number }, never>(
  ({ meetingId, tenantId, need, at }) =>
    sql
      .updateTable('rsvp')
      .set({ need, updated_at: at })
      .where('meeting_id', '=', meetingId)
      .where('tenant_id', '=', tenantId),
)
