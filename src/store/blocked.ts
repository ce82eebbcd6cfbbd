import { v7 } from 'uuid'
import { isSafety } from '../domain/outbox-message.js'
import { attention } from './attention.js'
import type { Engine, Statement } from './engine.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'

type Row = Schema['outbox_message']

const byId = define<{ id: string }, Row>(({ id }) =>
  sql.selectFrom('outbox_message').selectAll().where('id', '=', id),
)

const markBlocked = define<{ address: string; at: number }, never>(({ address, at }) =>
  sql
    .updateTable('address')
    .set({ blocked_at: at })
    .where('value', '=', address)
    .where('blocked_at', 'is', null),
)

const markStopped = define<{ tenantId: string; at: number }, never>(({ tenantId, at }) =>
  sql
    .updateTable('tenant')
    .set({ stopped_at: at })
    .where('id', '=', tenantId)
    .where('stopped_at', 'is', null),
)

const again = define<Row, never>((value) =>
  sql.insertInto('outbox_message').values({
    id: value.id,
    tenant_id: value.tenant_id,
    address_kind: value.address_kind,
    address: value.address,
    channel: 'whatsapp',
    body: value.body,
    purpose: value.purpose,
    priority: value.priority,
    state: 'queued',
    not_before_at: value.not_before_at,
    created_at: value.created_at,
    tries: 0,
    sms_parts: value.sms_parts,
  }),
)

/**
 * Twilio sends nothing to her any more (21610): she stopped there. Nothing unasked goes out; an answer that
 * cannot reach her becomes a call, and a safety text tries WhatsApp on the same number.
 */
export async function noteBlocked(engine: Engine, outboxMessageId: string, at: number): Promise<void> {
  const [row] = await engine.read(byId({ id: outboxMessageId }))
  if (!row) return
  const statements: Statement[] = [markBlocked({ address: row.address, at })]
  if (row.tenant_id !== null) {
    statements.push(markStopped({ tenantId: row.tenant_id, at }))
    const isAnswer = row.purpose === 'reply' || isSafety(row.purpose)
    if (isAnswer) {
      statements.push(
        attention({ tenantId: row.tenant_id, kind: 'call-back', detail: 'blocked at Twilio', at }),
      )
    }
  }
  if (isSafety(row.purpose) && row.channel === 'sms') {
    statements.push(again({ ...row, id: v7(), not_before_at: at, created_at: at }))
  }
  await engine.commit(statements)
}
