import { sql as raw } from 'kysely'
import { type OutboxMessage, priorityOf, UNASKED } from '../domain/outbox-message.js'
import { segmentsOf } from '../domain/segments.js'
import type { Engine, Statement } from './engine.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'

type Row = Schema['outbox_message']

/** A turn may come between a round that is paused and its messages: what of ours it writes rests as well. */
const restsWithRound = ({ invitation_id, purpose }: Row) => raw<number>`coalesce((
  select case when round.paused_at is null and round.cancelled_at is null then 0 else 1 end
  from invitation join round on round.id = invitation.round_id
  where invitation.id = ${invitation_id} and ${purpose} in (${raw.join(UNASKED.map(raw.lit))})), 0)`

const insert = define<Row, never>((value) =>
  sql.insertInto('outbox_message').values({
    id: value.id,
    tenant_id: value.tenant_id,
    address_kind: value.address_kind,
    address: value.address,
    channel: value.channel,
    body: value.body,
    purpose: value.purpose,
    priority: value.priority,
    state: 'queued',
    not_before_at: value.not_before_at,
    created_at: value.created_at,
    tries: 0,
    choices: value.choices,
    invitation_id: value.invitation_id,
    expires_at: value.expires_at,
    template: value.template,
    sms_parts: value.sms_parts,
    paused: restsWithRound(value),
  }),
)

/** Puts a message in the outbox. It leaves after the commit, when its time has come. */
export function insertOutboxMessage(message: OutboxMessage, invitationId?: string): Statement {
  return insert({
    id: message.id,
    tenant_id: message.tenantId ?? null,
    address_kind: message.to.kind,
    address: message.to.value,
    channel: message.channel,
    body: message.body,
    purpose: message.purpose,
    priority: priorityOf(message.purpose),
    not_before_at: message.notBeforeAt,
    created_at: message.createdAt,
    invitation_id: invitationId ?? null,
    sms_parts: segmentsOf(message.body),
    choices: message.choices ? JSON.stringify(message.choices) : null,
    expires_at: message.expiresAt ?? null,
    template: message.template ? JSON.stringify(message.template) : null,
  } as Row)
}

/** Takes a message back that has not left yet; touches nothing when it has. */
export const replaceQueued = define<{ id: string }, never>(({ id }) =>
  sql
    .updateTable('outbox_message')
    .set({ state: 'replaced' })
    .where('id', '=', id)
    .where('state', '=', 'queued'),
)

/** Nothing that waits is sent to her any more. */
export const withholdQueued = define<{ tenantId: string; reason: string }, never>(({ tenantId, reason }) =>
  sql
    .updateTable('outbox_message')
    .set({ state: 'withheld', reason })
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'queued')
    .where('purpose', '<>', 'safety'),
)

const stateOf = define<{ id: string }, { state: string }>(({ id }) =>
  sql.selectFrom('outbox_message').select('state').where('id', '=', id),
)

/** Whether a message still waits to leave. */
export async function isQueued(engine: Engine, id: string): Promise<boolean> {
  const [row] = await engine.read(stateOf({ id }))
  return row?.state === 'queued'
}
