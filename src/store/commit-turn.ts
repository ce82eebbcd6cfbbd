import type { Turn, TurnOutcome } from '../domain/turn.js'
import { newAddress, newTenant } from './arrivals.js'
import { effectStatements } from './effects.js'
import type { Engine, Guard, Statement } from './engine.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'

const insertIncoming = define<Schema['incoming_message'], never>((value) =>
  sql
    .insertInto('incoming_message')
    .values({
      id: value.id,
      message_sid: value.message_sid,
      tenant_id: value.tenant_id,
      address_id: value.address_id,
      channel: value.channel,
      kind: value.kind,
      text: value.text,
      extra: value.extra,
      received_at: value.received_at,
      sent_at: value.sent_at,
    })
    .onConflict((conflict) => conflict.column('message_sid').doNothing()),
)

interface ConversationValues {
  tenantId: string
  state: string
  dueAt: number | null
  at: number
  read: number
}

const beginConversation = define<ConversationValues, never>(({ tenantId, state, dueAt, at }) =>
  sql
    .insertInto('conversation')
    .values({ tenant_id: tenantId, version: 1, state, due_at: dueAt, updated_at: at })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing()),
)

const goOnWithConversation = define<ConversationValues, never>(({ tenantId, state, dueAt, at, read }) =>
  sql
    .updateTable('conversation')
    .set((eb) => ({ version: eb('version', '+', 1), state, due_at: dueAt, updated_at: at }))
    .where('tenant_id', '=', tenantId)
    .where('version', '=', read),
)

/** Touches nothing when somebody else has written the conversation since it was read. */
function saveConversation(values: ConversationValues): Statement {
  return values.read === 0 ? beginConversation(values) : goOnWithConversation(values)
}

/** Writes a turn, all or nothing. `stale`: something it was played on has changed; play it again. */
export async function commitTurn(engine: Engine, turn: Turn): Promise<TurnOutcome> {
  const effects = effectStatements(turn)
  const result = await engine.commit(effects.statements, [...turnGuards(turn), ...effects.guards])
  if (result.outcome === 'committed') return 'committed'
  return result.guard === 'new-message' ? 'duplicate' : 'stale'
}

/** Guards run first and in this order: what they write is what the rest refers to. */
function turnGuards(turn: Turn): Guard[] {
  const { party, incoming, at } = turn
  const { tenant, addressId, address } = party
  const guards: Guard[] = []
  if (turn.isNewParty) {
    guards.push(
      { name: 'new-tenant', statement: newTenant({ id: tenant.id, language: tenant.language, at }) },
      { name: 'new-address', statement: newAddress(turn, addressId, address) },
    )
  }
  if (incoming) guards.push({ name: 'new-message', statement: insertIncoming(incomingRow(turn, incoming)) })
  guards.push({
    name: 'conversation',
    statement: saveConversation({
      tenantId: tenant.id,
      state: turn.conversation,
      dueAt: turn.dueAt ?? null,
      at,
      read: party.conversationVersion,
    }),
  })
  return guards
}

function incomingRow(turn: Turn, { id, message }: NonNullable<Turn['incoming']>): Schema['incoming_message'] {
  const { messageSid, channel, kind, text, payload, media, location, repliesTo } = message
  const extra = kind === 'text' && !repliesTo ? null : JSON.stringify({ payload, media, location, repliesTo })
  return {
    id,
    message_sid: messageSid,
    tenant_id: turn.party.tenant.id,
    address_id: turn.party.addressId,
    channel,
    kind,
    text,
    extra,
    received_at: turn.at,
    sent_at: message.sentAt ?? null,
  }
}
