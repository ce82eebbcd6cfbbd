import { CHANNELS } from '../domain/channel.js'
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

const addresses = define<{ tenantId: string }, Row>(({ tenantId }) =>
  sql
    .selectFrom('address')
    .innerJoin('tenant', 'tenant.id', 'address.tenant_id')
    .select((eb) => [
      'address.kind',
      'address.value',
      'address.blocked_at',
      'address.unreachable_sms',
      'address.unreachable_whatsapp',
      eb
        .selectFrom('incoming_message')
        .select((max) => max.fn.max('incoming_message.received_at').as('at'))
        .where('incoming_message.address_id', 'in', (same) =>
          // Her hours of WhatsApp are those of the phone, whoever of those on it wrote.
          same.selectFrom('address as same').select('same.id').whereRef('same.value', '=', 'address.value'),
        )
        .where('incoming_message.channel', '=', 'whatsapp')
        .as('heard_at'),
    ])
    .where('address.tenant_id', '=', tenantId)
    .orderBy((eb) =>
      eb.case().when('address.id', '=', eb.ref('tenant.last_address_id')).then(0).else(1).end(),
    )
    .orderBy('address.created_at', 'desc'),
)

/** How people can be reached, on the engine. */
export function routeStore(engine: Engine): RouteStore {
  return {
    async listAddresses(tenantId) {
      const rows = await engine.read(addresses({ tenantId }))
      return rows.map((row) => ({
        address: addressOf(row.kind, row.value),
        closed: CHANNELS.filter((channel) => row[`unreachable_${channel}`] !== null),
        ...(row.blocked_at !== null && { isBlocked: true }),
        ...(row.heard_at !== null && { heardByWhatsappAt: row.heard_at }),
      }))
    },
  }
}
