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

const holder = define<{ value: string }, { tenant_id: string }>(({ value }) =>
  sql.selectFrom('address').select('tenant_id').where('value', '=', value),
)

const memberWith = define<{ phone: string }, { id: string }>(({ phone }) =>
  sql.selectFrom('council_member').select('id').where('phone', '=', phone),
)

/** All that one person's rows are found by. */
export async function whoseRows(engine: Engine, tenantId: string): Promise<Whose> {
  const addresses = (await engine.read(addressesOf({ tenantId }))).map(({ value }) => value)
  const memberId = await findMemberId(engine, addresses)
  return { tenantId, addresses, ...(memberId !== undefined && { memberId }) }
}

/** The person with a number or WhatsApp id; undefined when it is no tenant's. */
export async function findTenantId(engine: Engine, address: string): Promise<string | undefined> {
  return (await engine.read(holder({ value: address })))[0]?.tenant_id
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
