import { sql as raw } from 'kysely'
import { LEASE_MS } from '../domain/media.js'
import { dropRemoved } from './contents.js'
import type { Guard, Statement } from './engine.js'
import { forgetInEditions } from './forget-in-editions.js'
import { hersIn, type Whose } from './hers.js'
import type { Table } from './personal/treatment.js'
import { PERSONAL_TABLES } from './personal-data.js'
import { compile, define, sql } from './query.js'

/** States in which nothing more is to be done about what is broken. */
export const CLOSED_STATES = ['done', 'not_ours'] as const

/** A statement that Kysely has no words for, of tables that are known at run time only. */
function said<Row>(query: ReturnType<typeof raw<Row>>): Statement<Row> {
  return compile<Row>({ compile: () => query.compile(sql) })
}

/** How many rows of hers a table holds. */
export function countHers(table: Table, who: Whose): Statement<{ count: number }> {
  return said(
    raw<{ count: number }>`select count(*) as count from ${raw.table(table)} where ${hersIn(table, who)}`,
  )
}

export function hersColumn(table: Table, column: string, who: Whose): Statement<{ value: string }> {
  const query = raw<{ value: string }>`select ${raw.ref(column)} as value from ${raw.table(table)}
    where ${hersIn(table, who)}`
  return said(query)
}

/** All that goes with her, from what refers to what is referred to. Counted on the way: a row of counts for each. */
export const DELETED_TABLES = PERSONAL_TABLES.filter(({ kept }) => kept === undefined).reverse()

export function deleteHers(who: Whose): Statement[] {
  return DELETED_TABLES.map(({ table }) =>
    said(raw<never>`delete from ${raw.table(table)} where ${hersIn(table, who)}`),
  )
}

/** Where Twilio's ids of messages lie. */
const SIDS: [Table, string][] = [
  ['incoming_message', 'message_sid'],
  ['outbox_message', 'sid'],
  ['delivery_attempt', 'sid'],
]

/** Everything of hers that lies at Twilio goes on the lists of what to delete there; her own files too. */
export function removeLater(who: Whose, at: number): Statement[] {
  const sids = SIDS.map(([table, sid]) =>
    said(raw<never>`
      insert into message_removal (sid, tries, next_try_at, created_at)
      select ${raw.ref(sid)}, 0, ${at}, ${at} from ${raw.table(table)}
      where ${raw.ref(sid)} is not null and ${hersIn(table, who)} on conflict (sid) do nothing`),
  )
  // What is being fetched is put down within its lease: the file is looked for after that.
  const media = said(raw<never>`
    insert into media_removal (id, url, tries, next_try_at, created_at, erases_file)
    select id, url, 0, case when state = 'waiting' then ${at + LEASE_MS} else ${at} end, ${at}, 1 from media
    where ${hersIn('media', who)} on conflict (id) do update set erases_file = 1, next_try_at = excluded.next_try_at`)
  return [...sids, contentsOfHers(who, at), dropRemoved, media]
}

/** Content that holds the words of messages of hers alone; what others were sent as well stays until theirs go. */
function contentsOfHers(who: Whose, at: number): Statement {
  const hers = hersIn('outbox_message', who)
  return said(raw<never>`
    insert into message_removal (sid, tries, next_try_at, created_at)
    select content_sid, 0, ${at}, ${at} from outbox_message
    where content_sid in (select content_sid from outbox_message where content_sid is not null and ${hers})
    group by content_sid having min(case when ${hers} then 1 else 0 end) = 1 on conflict (sid) do nothing`)
}

const forgetDetached = define<{ tenantId: string }, never>(({ tenantId }) =>
  sql.updateTable('address').set({ detached_from: null }).where('detached_from', '=', tenantId),
)

/** Figures that she counted in stay as they were shown; the next draft is made without her. */
export function leaveFigures({ tenantId }: Whose, householdId: string | null): Statement[] {
  return [forgetDetached({ tenantId }), ...forgetInEditions({ tenantId, householdId })]
}

/** Guards, by what does not hold when they touch nothing. */
export function isThere({ tenantId }: Whose): Guard {
  const statement = said(raw`select 1 as yes from tenant where id = ${tenantId}`)
  return { name: 'nobody', statement }
}

/** What Twilio is being asked about has no id of Twilio's yet: forgotten now, its copy would never be found. */
export function nothingUnderWay(who: Whose): Guard {
  const statement = said(raw`
    select 1 as yes where not exists (
      select 1 from outbox_message where state = 'sending' and ${hersIn('outbox_message', who)})`)
  return { name: 'under-way', statement }
}

/** Nobody gave her another number since they were read. */
export function sameAddresses({ tenantId, addresses }: Whose): Guard {
  const statement = said(raw`
    select 1 as yes where (select count(*) from address where tenant_id = ${tenantId}) = ${addresses.length}`)
  return { name: 'changed', statement }
}

export const openConcerns = define<{ tenantId: string }, { number: string }>(({ tenantId }) =>
  sql
    .selectFrom('repair_concern')
    .select('number')
    .where('tenant_id', '=', tenantId)
    .where('state', 'not in', CLOSED_STATES)
    .orderBy('created_at'),
)

export function noOpenConcern({ tenantId }: Whose): Guard {
  const statement = said(raw`
    select 1 as yes where not exists (
      select 1 from repair_concern where tenant_id = ${tenantId} and state not in (${raw.join(CLOSED_STATES)}))`)
  return { name: 'open-repairs', statement }
}
