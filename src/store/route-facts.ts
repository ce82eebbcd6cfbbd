import { sql as raw } from 'kysely'
import { CHANNELS } from '../domain/channel.js'
import type { RouteAddress } from '../domain/route.js'
import type { RouteStore } from '../domain/route-store.js'
import type { Engine } from './engine.js'
import { addressOf } from './parties.js'
import { define, sql } from './query.js'

interface Row {
  kind: 'phone' | 'whatsapp-id'
  value: string
  blocked_at: number | null
  unreachable_sms: string | null
  unreachable_whatsapp: string | null
  heard_at: number | null
}

/** Her hours of WhatsApp are those of the phone, whoever of those on it wrote. */
const heardAt = raw<number | null>`(
  select max(incoming_message.received_at) from incoming_message
  where incoming_message.channel = 'whatsapp' and incoming_message.address_id in (
    select same.id from address as same where same.value = address.value))`

const rows = sql
  .selectFrom('address')
  .select([
    'address.kind',
    'address.value',
    'address.blocked_at',
    'address.unreachable_sms',
    'address.unreachable_whatsapp',
    heardAt.as('heard_at'),
  ])

const addresses = define<{ tenantId: string }, Row>(({ tenantId }) =>
  rows
    .innerJoin('tenant', 'tenant.id', 'address.tenant_id')
    .where('address.tenant_id', '=', tenantId)
    .orderBy((eb) =>
      eb.case().when('address.id', '=', eb.ref('tenant.last_address_id')).then(0).else(1).end(),
    )
    .orderBy('address.created_at', 'desc'),
)

// What is known of a phone is written with each of those who share it.
const byValue = define<{ value: string }, Row>(({ value }) =>
  rows.where('address.value', '=', value).limit(1),
)

/** How people can be reached, on the engine. */
export function routeStore(engine: Engine): RouteStore {
  return {
    async listAddresses(tenantId) {
      return (await engine.read(addresses({ tenantId }))).map(routeAddressOf)
    },
    async getAddress(address) {
      const [row] = await engine.read(byValue({ value: address.value }))
      return row ? routeAddressOf(row) : { address, closed: [] }
    },
  }
}

function routeAddressOf(row: Row): RouteAddress {
  return {
    address: addressOf(row.kind, row.value),
    closed: CHANNELS.filter((channel) => row[`unreachable_${channel}`] !== null),
    ...(row.blocked_at !== null && { isBlocked: true }),
    ...(row.heard_at !== null && { heardByWhatsappAt: row.heard_at }),
  }
}
