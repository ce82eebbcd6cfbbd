import type { Engine } from './engine.js'
import type { Whose } from './hers.js'
import { define, sql } from './query.js'

const addressesOf = define<{ tenantId: string }, { value: string }>(({ tenantId }) =>
  sql
    .selectFrom('address')
    .select('value')
    .where('tenant_id', '=', tenantId)
    .orderBy('created_at')
    .orderBy('id'),
)

/** Somebody whom an address reaches. */
export interface Holder {
  tenantId: string
  firstName: string
}

const holders = define<{ value: string }, { tenant_id: string; first_name: string; kind: string }>(
  ({ value }) =>
    sql
      .selectFrom('address')
      .innerJoin('tenant', 'tenant.id', 'address.tenant_id')
      .select(['tenant.id as tenant_id', 'tenant.first_name', 'tenant.kind'])
      .where('value', '=', value)
      .orderBy('place'),
)

const sharedBy = define<{ tenantId: string }, { value: string }>(({ tenantId }) =>
  sql
    .selectFrom('address as mine')
    .innerJoin('address as theirs', 'theirs.value', 'mine.value')
    .select('mine.value')
    .distinct()
    .where('mine.tenant_id', '=', tenantId)
    .where('theirs.tenant_id', '<>', tenantId),
)

/** Of somebody's addresses those by which somebody else is reached as well. */
export async function sharedOf(engine: Engine, { tenantId }: Whose): Promise<string[]> {
  return (await engine.read(sharedBy({ tenantId }))).map(({ value }) => value)
}

const memberWith = define<{ phone: string }, { id: string }>(({ phone }) =>
  sql.selectFrom('council_member').select('id').where('phone', '=', phone),
)

/** All that one person's rows are found by. */
export async function whoseRows(engine: Engine, tenantId: string): Promise<Whose> {
  const addresses = (await engine.read(addressesOf({ tenantId }))).map(({ value }) => value)
  const memberId = await findMemberId(engine, addresses)
  return { tenantId, addresses, ...(memberId !== undefined && { memberId }) }
}

/**
 * Who is reached by a number or WhatsApp id: nobody, one person, or the few who share a phone. A stranger to whom a number
 * fell is nobody's namesake: she is there only where nobody else is.
 */
export async function listHolders(engine: Engine, address: string): Promise<Holder[]> {
  const rows = await engine.read(holders({ value: address }))
  const known = rows.filter(({ kind }) => kind !== 'unknown')
  return (known.length > 0 ? known : rows).map(({ tenant_id, first_name }) => ({
    tenantId: tenant_id,
    firstName: first_name,
  }))
}

/** The member of the council with one of these numbers. */
export async function findMemberId(
  engine: Engine,
  addresses: readonly string[],
): Promise<string | undefined> {
  for (const phone of addresses) {
    const [member] = await engine.read(memberWith({ phone }))
    if (member) return member.id
  }
  return undefined
}

const tenantWith = define<{ id: string }, { id: string }>(({ id }) =>
  sql.selectFrom('tenant').select('id').where('id', '=', id),
)

/** Whether somebody has this id. */
export async function isTenant(engine: Engine, id: string): Promise<boolean> {
  return (await engine.read(tenantWith({ id }))).length > 0
}
