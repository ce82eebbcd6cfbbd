import { sql as raw } from 'kysely'
import { v7 } from 'uuid'
import type { Statement } from './engine.js'
import { define, sql } from './query.js'

/** What a person has to look at. Without a tenant it is about the line itself. */
export interface Seen {
  tenantId: string | null
  kind: string
  detail: string
  at: number
  /** A message of ours that it is about. */
  outboxMessageId?: string
}

const insertAttention = define<Seen & { id: string }, never>(
  ({ id, tenantId, kind, detail, at, outboxMessageId }) =>
    sql.insertInto('attention').values({
      id,
      tenant_id: tenantId,
      kind,
      detail,
      outbox_message_id: outboxMessageId as string | null,
      created_at: at,
      done_at: null,
    }),
)
export const attention = (seen: Seen): Statement => insertAttention({ id: v7(), ...seen })

const isLeftAlone = raw<boolean>`exists (
  select 1 from tenant where tenant.id = outbox_message.tenant_id and tenant.left_alone_at is not null)`

/** What she told in confidence, as the list has it. */
const toldInConfidence = raw<string>`coalesce((
  select told.detail from attention as told
  where told.tenant_id = outbox_message.tenant_id and told.kind = 'emergency' and told.detail in ('violence', 'suicide')
  order by told.created_at desc limit 1), 'violence')`

/**
 * What a human is told of an answer of ours that did not arrive, as the kind and the detail of a row: call her, with
 * what we would have said. Who told something in confidence is not called, for somebody may pick up: that she did not
 * get our text stands with it among the emergencies.
 */
export const unsaid = raw`
  case when ${isLeftAlone} then 'emergency' else 'call-back' end,
  case when ${isLeftAlone} then ${toldInConfidence} else body end`
