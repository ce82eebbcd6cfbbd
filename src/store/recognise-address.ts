import { v7 } from 'uuid'
import type { Address } from '../domain/channel.js'
import type { Engine } from './engine.js'
import { joinStatements } from './join-people.js'
import { define, sql } from './query.js'

interface Holder {
  address_id: string
  value: string
  tenant_id: string
  kind: 'tenant' | 'candidate' | 'unknown'
  household_id: string | null
  created_at: number
}

const holders = define<{ one: string; other: string }, Holder>(({ one, other }) =>
  sql
    .selectFrom('address')
    .innerJoin('tenant', 'tenant.id', 'address.tenant_id')
    .select([
      'address.id as address_id',
      'address.value',
      'tenant.id as tenant_id',
      'tenant.kind',
      'tenant.household_id',
      'tenant.created_at',
    ])
    .where((eb) => eb.or([eb('address.value', '=', one), eb('address.value', '=', other)])),
)

const add = define<{ id: string; tenantId: string; kind: Address['kind']; value: string; at: number }, never>(
  ({ id, tenantId, kind, value, at }) =>
    sql
      .insertInto('address')
      .values({ id, tenant_id: tenantId, kind, value, created_at: at })
      .onConflict((conflict) => conflict.column('value').doNothing()),
)

/** Touches nothing when somebody else has joined or parted them since. */
const stillHers = define<{ addressId: string; tenantId: string }, never>(({ addressId, tenantId }) =>
  sql
    .updateTable('address')
    .set({ tenant_id: tenantId })
    .where('id', '=', addressId)
    .where('tenant_id', '=', tenantId),
)

/**
 * WhatsApp says that a number and a user name are one person: what is held of her under the two becomes one.
 * Two people of the company's file are never made one by it: that the company has to say.
 */
export async function recogniseAddress(
  engine: Engine,
  { from, alias }: { from: Address; alias: Address },
  at: number,
): Promise<void> {
  const found = await engine.read(holders({ one: from.value, other: alias.value }))
  const [first, second] = found
  if (!first) return
  if (!second) {
    const missing = first.value === from.value ? alias : from
    await engine.commit([add({ id: v7(), tenantId: first.tenant_id, at, ...missing })])
    return
  }
  if (first.tenant_id === second.tenant_id) return
  const [survivor, absorbed] = [first, second].sort(bySeniority) as [Holder, Holder]
  if (absorbed.kind !== 'unknown') return
  await engine.commit(
    joinStatements({ absorbed: absorbed.tenant_id, survivor: survivor.tenant_id }, at, survivor.household_id),
    [survivor, absorbed].map(({ address_id: addressId, tenant_id: tenantId }) => ({
      name: 'still hers',
      statement: stillHers({ addressId, tenantId }),
    })),
  )
}

/** Who is in the company's file stays, else who was here first. */
function bySeniority(a: Holder, b: Holder): number {
  const unknown = Number(a.kind === 'unknown') - Number(b.kind === 'unknown')
  return unknown || a.created_at - b.created_at || (a.tenant_id < b.tenant_id ? -1 : 1)
}
