import type { Statement } from './engine.js'
import { settleConcerns } from './import-statements.js'
import { define, sql } from './query.js'

interface Pair {
  unknown: string
  known: string
}

const moveAddresses = define<Pair, never>((value) =>
  sql.updateTable('address').set({ tenant_id: value.known }).where('tenant_id', '=', value.unknown),
)
const moveIncoming = define<Pair, never>((value) =>
  sql.updateTable('incoming_message').set({ tenant_id: value.known }).where('tenant_id', '=', value.unknown),
)
const moveOutbox = define<Pair, never>((value) =>
  sql.updateTable('outbox_message').set({ tenant_id: value.known }).where('tenant_id', '=', value.unknown),
)
const moveConcerns = define<Pair, never>((value) =>
  sql.updateTable('repair_concern').set({ tenant_id: value.known }).where('tenant_id', '=', value.unknown),
)
const moveConsent = define<Pair, never>((value) =>
  sql.updateTable('consent').set({ tenant_id: value.known }).where('tenant_id', '=', value.unknown),
)
const moveAttention = define<Pair, never>((value) =>
  sql.updateTable('attention').set({ tenant_id: value.known }).where('tenant_id', '=', value.unknown),
)
const moveConversation = define<Pair, never>((value) =>
  sql
    .updateTable('conversation')
    .set({ tenant_id: value.known })
    .where('tenant_id', '=', value.unknown)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('conversation as hers')
            .select('hers.tenant_id')
            .where('hers.tenant_id', '=', value.known),
        ),
      ),
    ),
)
const inherit = define<Pair, never>((value) =>
  sql
    .updateTable('tenant')
    .from('tenant as before')
    .set((eb) => ({
      stopped_at: eb.fn.coalesce('tenant.stopped_at', 'before.stopped_at'),
      left_alone_at: eb.fn.coalesce('tenant.left_alone_at', 'before.left_alone_at'),
      consent_asked_at: eb.fn.coalesce('tenant.consent_asked_at', 'before.consent_asked_at'),
      last_channel: eb.ref('before.last_channel'),
      last_address_id: eb.ref('before.last_address_id'),
    }))
    .where('tenant.id', '=', value.known)
    .where('before.id', '=', value.unknown),
)

/**
 * Someone who wrote before she was known turns out to be a person of the file whom the store has already:
 * what she wrote, reported and chose becomes hers, the open talk too.
 */
export function absorb(unknown: string, known: string, householdId: string | null): Statement[] {
  const pair = { unknown, known }
  const moves = [
    moveAddresses,
    moveIncoming,
    moveOutbox,
    moveConcerns,
    moveConsent,
    moveAttention,
    moveConversation,
    inherit,
  ]
  const statements = moves.map((move) => move(pair))
  return householdId === null ? statements : [...statements, settleConcerns({ tenantId: known, householdId })]
}
