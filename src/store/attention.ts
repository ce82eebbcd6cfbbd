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
  /** When people were woken for it (ms). */
  alertedAt?: number
  /** Who has it from the start. */
  takenBy?: string
}

const insertAttention = define<Seen & { id: string }, never>((value) =>
  sql.insertInto('attention').values({
    id: value.id,
    tenant_id: value.tenantId,
    kind: value.kind,
    detail: value.detail,
    outbox_message_id: value.outboxMessageId as string | null,
    created_at: value.at,
    done_at: null,
    alerted_at: value.alertedAt as number | null,
  }),
)
export const attention = (seen: Seen): Statement => insertAttention({ id: v7(), ...seen })

const isLeftAlone = raw<boolean>`exists (
  select 1 from tenant where tenant.id = outbox_message.tenant_id and tenant.left_alone_at is not null)`

/**
 * What a human is told of an answer of ours that did not arrive, as the kind and the detail of a row: call her, with
 * what we would have said. Who told something in confidence is not called, for somebody may pick up: that she did not
 * get our text stands with it among the emergencies.
 */
export const unsaid = raw`
  case when ${isLeftAlone} then 'emergency' else 'call-back' end,
  case when ${isLeftAlone} then 'unsaid' else body end`
const insertOnce = define<Seen & { id: string }, never>(({ id, tenantId, kind, detail, at, takenBy }) => ({
  compile: () =>
    raw<never>`
      insert into attention (id, tenant_id, kind, detail, created_at, taken_by, taken_at)
      select ${id}, ${tenantId}, ${kind}, ${detail}, ${at}, ${takenBy}, case when ${takenBy} is null then null else ${at} end
      where not exists (
        select 1 from attention where tenant_id = ${tenantId} and kind = ${kind} and done_at is null)`.compile(
      sql,
    ),
}))
/** Puts it on the list unless one of this kind lies there of hers: the whole of it is read in one go. */
export const attentionOnce = (seen: Seen & { tenantId: string }): Statement =>
  insertOnce({ id: v7(), ...seen })
