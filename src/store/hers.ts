import { type RawBuilder, sql as raw } from 'kysely'
import type { Hers, Table } from './personal/treatment.js'
import { PERSONAL_DATA } from './personal-data.js'

/** Whose rows are looked for. */
export interface Whose {
  tenantId: string
  /** Her numbers and WhatsApp ids. */
  addresses: readonly string[]
  /** The member of the council that she is as well. */
  memberId?: string
}

/** What of hers somebody may have looked at or worked on, besides herself. */
const THINGS: readonly Table[] = ['media', 'repair_concern', 'quote']

/** The condition by which a row of a table is hers. */
export function hersIn(table: Table, who: Whose): RawBuilder<boolean> {
  const hers: Hers | undefined = PERSONAL_DATA[table].hers
  if (hers === undefined) throw new Error(`No row of ${table} is anybody's`)
  if (hers === 'messages') return messages(who)
  if ('member' in hers) return raw`${raw.ref(hers.member)} = ${who.memberId ?? ''}`
  if ('about' in hers) return about(hers.about, who)
  if ('within' in hers)
    return raw`${raw.ref(hers.by)} in (select id from ${raw.table(hers.within)} where ${hersIn(hers.within, who)})`
  return raw`${raw.ref(hers.by)} = ${who.tenantId}`
}

/**
 * What we sent her; and what we sent others with her number in it, such as an alert to who can call her. What waits
 * to leave to her as somebody of the council is not what we write to a tenant: it stays.
 */
function messages({ tenantId, addresses }: Whose): RawBuilder<boolean> {
  const toHer = addresses.map(
    (one) =>
      raw`(address = ${one} and (tenant_id is not null or state <> 'queued') and not ${toAnother(one, tenantId)})`,
  )
  const aboutHer = addresses.map(
    (one) => raw`(tenant_id is null and body like ${`%${one}%`} and not ${isShared(one, tenantId)})`,
  )
  return raw`(${raw.join([raw`tenant_id = ${tenantId}`, ...toHer, ...aboutHer], raw` or `)})`
}

/** Somebody else is reached by this address too: two people on one phone. */
const others = (address: string, tenantId: string) =>
  raw`select theirs.tenant_id from address as theirs
    where theirs.value = ${address} and theirs.tenant_id <> ${tenantId}`

/** What we wrote to the other one is not hers. */
const toAnother = (address: string, tenantId: string) =>
  raw`(tenant_id is not null and tenant_id in (${others(address, tenantId)}))`

/** What names the number may be about the other one: it goes with the last of them. */
const isShared = (address: string, tenantId: string) => raw`exists (${others(address, tenantId)})`

function about(column: string, who: Whose): RawBuilder<boolean> {
  const things = THINGS.map(
    (table) => raw`${raw.ref(column)} in (select id from ${raw.table(table)} where ${hersIn(table, who)})`,
  )
  const herself = [who.tenantId, who.memberId ?? ''].filter(Boolean)
  return raw`(${raw.join([raw`${raw.ref(column)} in (${raw.join(herself)})`, ...things], raw` or `)})`
}
