import type { Selectable } from 'kysely'
import type { Choices } from '../domain/choices.js'
import type { RefusalMeaning } from '../domain/delivery.js'
import type { MessagePurpose, MessageTemplate } from '../domain/outbox-message.js'
import type { ClaimedMessage } from '../domain/outbox-store.js'
import { addressOf } from './parties.js'
import type { Schema } from './schema.js'

export type OutboxRow = Selectable<Schema['outbox_message']>

/** With what is known of the person and of the address at that moment. */
export type ClaimedRow = OutboxRow & { stopped_at: number | null; unreachable: string | null }

/** A row as deliverers see it. */
export function messageOf(row: OutboxRow & Partial<ClaimedRow>): ClaimedMessage {
  const unreachable = row.unreachable ?? null
  return {
    id: row.id,
    ...(row.tenant_id !== null && { tenantId: row.tenant_id }),
    to: addressOf(row.address_kind, row.address),
    channel: row.channel,
    body: row.body,
    purpose: row.purpose as MessagePurpose,
    ...(row.choices !== null && { choices: JSON.parse(row.choices) as Choices }),
    ...(row.template !== null && { template: JSON.parse(row.template) as MessageTemplate }),
    notBeforeAt: row.not_before_at,
    ...(row.expires_at !== null && { expiresAt: row.expires_at }),
    createdAt: row.created_at,
    tries: row.tries,
    charges: row.charges,
    ...(row.sender === 'safety' && { sender: row.sender }),
    ...(row.rerouted_because !== null && { reroutedBecause: row.rerouted_because as RefusalMeaning }),
    ...(typeof row.stopped_at === 'number' && { isStopped: true }),
    ...(unreachable !== null && { unreachable: unreachable as RefusalMeaning }),
  }
}
