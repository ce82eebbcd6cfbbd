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
