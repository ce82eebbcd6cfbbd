import type { ClaimedMessage } from '../domain/outbox-store.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'

const phones = define<{ tenantId: string; value: string }, { value: string }>(({ tenantId, value }) =>
  sql
    .selectFrom('address')
    .select('value')
    .where('tenant_id', '=', tenantId)
    .where('kind', '=', 'phone')
    .where('blocked_at', 'is', null)
    .where('unreachable_sms', 'is', null)
    .orderBy((eb) => eb.case().when('value', '=', value).then(0).else(1).end())
    .orderBy('created_at', 'desc')
    .limit(1),
)

/** What decides by which way a message goes, as the store knows it. */
export function routeStore(engine: Engine) {
  return {
    /** A number of hers that takes an SMS, as far as we know; the one of this address when it is one. */
    async findPhone({ tenantId, to }: ClaimedMessage): Promise<PhoneNumber | undefined> {
      if (tenantId === undefined) return to.kind === 'phone' ? to.value : undefined
      const [row] = await engine.read(phones({ tenantId, value: to.value }))
      return row && (row.value as PhoneNumber)
    },
  }
}
