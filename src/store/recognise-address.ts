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

const holders = define<{ value: string }, Holder>(({ value }) =>
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
    .where('address.value', '=', value)
    .orderBy('address.place'),
)

interface Added {
  id: string
  tenantId: string
  kind: Address['kind']
  value: string
  place: number
  at: number
}

const add = define<Added, never>(({ id, tenantId, kind, value, place, at }) =>
  sql
    .insertInto('address')
    .values({ id, tenant_id: tenantId, kind, value, place, created_at: at })
    .onConflict((conflict) => conflict.columns(['value', 'place']).doNothing()),
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
 * WhatsApp says that a number and a user name are one person: what is held of her under the two becomes one. Two people of
 * the company's file are never made one by it: that the company has to say. Where two share the number they share the
 * account: the name reaches both.
 */
export async function recogniseAddress(
  engine: Engine,
  { from, alias }: { from: Address; alias: Address },
  at: number,
): Promise<void> {
  const [ofFrom, ofAlias] = [await readHolders(engine, from), await readHolders(engine, alias)]
  if (ofFrom.length === 0 || ofAlias.length === 0) {
    const missing = ofFrom.length === 0 ? from : alias
    const known = [...ofFrom, ...ofAlias]
    if (known.length === 0) return
    await engine.commit(
      known.map(({ tenant_id: tenantId }, place) => add({ id: v7(), tenantId, place, at, ...missing })),
    )
    return
  }
  if (ofFrom.some(({ tenant_id }) => ofAlias.some((one) => one.tenant_id === tenant_id))) return
  const [first, second] = [ofFrom[0], ofAlias[0]] as [Holder, Holder]
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

/** Who is reached by an address; a stranger beside somebody of the file is left out. */
async function readHolders(engine: Engine, { value }: Address): Promise<Holder[]> {
  const all = await engine.read(holders({ value }))
  const known = all.filter(({ kind }) => kind !== 'unknown')
  return known.length > 0 ? known : all
}

/** Who is in the company's file stays, else who was here first. */
function bySeniority(a: Holder, b: Holder): number {
  const unknown = Number(a.kind === 'unknown') - Number(b.kind === 'unknown')
  return unknown || a.created_at - b.created_at || (a.tenant_id < b.tenant_id ? -1 : 1)
}
