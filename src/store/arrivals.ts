import type { Address } from '../domain/channel.js'
import type { Turn } from '../domain/turn.js'
import { reachedAt } from './blocked.js'
import type { Statement } from './engine.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'
import { setStopped } from './tenants.js'

/** Someone who wrote before anybody imported her. */
export const newTenant = define<{ id: string; language: string; at: number }, never>(({ id, language, at }) =>
  sql.insertInto('tenant').values({
    id,
    external_id: null,
    first_name: '',
    language,
    kind: 'unknown',
    household_id: null,
    dwelling_type: null,
    moved_out_at: null,
    stopped_at: null,
    left_alone_at: null,
    consent_asked_at: null,
    consent_reminded_at: null,
    last_channel: null,
    last_address_id: null,
    created_at: at,
  }),
)

type NewAddress = Pick<Schema['address'], 'id' | 'tenant_id' | 'kind' | 'value' | 'created_at'>

const insertAddress = define<NewAddress, never>((value) =>
  sql
    .insertInto('address')
    .values({
      id: value.id,
      tenant_id: value.tenant_id,
      kind: value.kind,
      value: value.value,
      created_at: value.created_at,
    })
    .onConflict((conflict) => conflict.columns(['value', 'place']).doNothing()),
)

const heardFrom = define<{ tenantId: string; addressId: string; channel: 'sms' | 'whatsapp' }, never>(
  ({ tenantId, addressId, channel }) =>
    sql
      .updateTable('tenant')
      .set({ last_channel: channel, last_address_id: addressId })
      .where('id', '=', tenantId),
)

/** A further address of the turn's person, unless somebody has it already. */
export function newAddress({ party, at }: Turn, id: string, { kind, value }: Address): Statement {
  return insertAddress({ id, tenant_id: party.tenant.id, kind, value, created_at: at })
}

/** What a turn writes about the message that started it, beside the message itself. */
export function arrivalStatements(turn: Turn): Statement[] {
  const { party, incoming, channel } = turn
  if (!incoming) return []
  const { tenant, addressId } = party
  // Written only when it changes: most people keep to one phone.
  const isSame = tenant.lastChannel === channel && tenant.lastAddressId === addressId
  const statements: Statement[] = isSame ? [] : [heardFrom({ tenantId: tenant.id, addressId, channel })]
  if (turn.isNewParty && tenant.stoppedAt !== undefined)
    statements.push(setStopped({ tenantId: tenant.id, at: tenant.stoppedAt }))
  // She writes from there: whatever Twilio said before, she has it in her hand.
  statements.push(reachedAt(party.address.value, channel))
  if (incoming.alias) statements.push(newAddress(turn, incoming.alias.id, incoming.alias.address))
  return statements
}
