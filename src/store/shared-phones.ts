import { sql as raw } from 'kysely'
import type { Housemate } from '../domain/tenant.js'
import { type Sharer, whoWrites } from '../domain/whose-phone.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'

interface SharerRow {
  tenant_id: string
  is_unknown: number
  is_asked: number
  told_at: number | null
  heard_at: number | null
}

/** Of what we said to one person at one address; what has not left was not seen. */
const said = raw`from outbox_message
  where outbox_message.tenant_id = tenant.id and outbox_message.address = address.value`

const sharers = define<{ value: string }, SharerRow>(({ value }) => ({
  compile: () =>
    raw<SharerRow>`
      select tenant.id as tenant_id, tenant.kind = 'unknown' as is_unknown,
        conversation.due_at is not null
          and not exists (select 1 ${said} and outbox_message.state in ('queued', 'sending')) as is_asked,
        (select max(outbox_message.accepted_at) ${said}) as told_at,
        (select max(incoming_message.received_at) from incoming_message
          where incoming_message.address_id = address.id and incoming_message.tenant_id = tenant.id) as heard_at
      from address join tenant on tenant.id = address.tenant_id
        left join conversation on conversation.tenant_id = tenant.id
      where address.value = ${value} order by address.place`.compile(sql),
}))

const bySid = define<{ sid: string }, { tenant_id: string | null }>(({ sid }) =>
  sql.selectFrom('outbox_message').select('tenant_id').where('sid', '=', sid),
)

/** Whom a message from this address is taken to be of; `repliesTo` is the sid that it replies to. */
export async function findWhoWrites(
  engine: Engine,
  value: string,
  repliesTo: string | undefined,
): Promise<string | undefined> {
  const rows = await engine.read(sharers({ value }))
  const [replied] = repliesTo === undefined ? [] : await engine.read(bySid({ sid: repliesTo }))
  return whoWrites(rows.map(sharerOf), replied?.tenant_id ?? undefined)?.tenantId
}

function sharerOf(row: SharerRow): Sharer {
  return {
    tenantId: row.tenant_id,
    isUnknown: row.is_unknown === 1,
    isAsked: row.is_asked === 1,
    ...(row.told_at !== null && { toldAt: row.told_at }),
    ...(row.heard_at !== null && { heardAt: row.heard_at }),
  }
}

const others = define<{ tenantId: string; value: string }, { id: string; household_id: string | null }>(
  ({ tenantId, value }) =>
    sql
      .selectFrom('address')
      .innerJoin('tenant', 'tenant.id', 'address.tenant_id')
      .select(['tenant.id', 'tenant.household_id'])
      .where('address.value', '=', value)
      .where('tenant.id', '<>', tenantId)
      .where('tenant.kind', '<>', 'unknown')
      .orderBy('address.place'),
)

/** Whom an address reaches beside one person; strangers to whom it fell are not counted. */
export async function listOthers(engine: Engine, tenantId: string, value: string): Promise<Housemate[]> {
  const rows = await engine.read(others({ tenantId, value }))
  return rows.map(({ id, household_id }) => ({
    id,
    ...(household_id !== null && { householdId: household_id }),
  }))
}

/**
 * Somebody else on the phone of `tenantId` is in talk there, or something waits to leave to it for her: two questions at
 * once on one screen would get each other's answers.
 */
export const isTaken = (tenantId: unknown) => raw<boolean>`exists (
  select 1 from address as mine
    join address as theirs on theirs.value = mine.value and theirs.tenant_id <> mine.tenant_id
    left join conversation on conversation.tenant_id = theirs.tenant_id
  where mine.tenant_id = ${tenantId} and (conversation.due_at is not null or exists (
    select 1 from outbox_message where outbox_message.tenant_id = theirs.tenant_id
      and outbox_message.address = theirs.value and outbox_message.state in ('queued', 'sending'))))`

const taken = define<{ tenantId: string }, { taken: number }>(({ tenantId }) => ({
  compile: () => raw<{ taken: number }>`select ${isTaken(tenantId)} as taken`.compile(sql),
}))

/** Whether somebody else on her phone is in talk there, or about to be written to. */
export async function isPhoneTaken(engine: Engine, tenantId: string): Promise<boolean> {
  const [row] = await engine.read(taken({ tenantId }))
  return row?.taken === 1
}
