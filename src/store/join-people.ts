import { type RawBuilder, sql as raw } from 'kysely'
import { v7 } from 'uuid'
import { CONSENT_PURPOSES } from '../domain/consent.js'
import type { Statement } from './engine.js'
import { settleConcerns } from './import-statements.js'
import { keepOneOfEach, type Pair } from './join-answers.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'

/** Where a row is of one person; what can be there twice is settled first, by join-answers.ts. */
export const TABLES_OF_A_PERSON = [
  'address',
  'incoming_message',
  'outbox_message',
  'attention',
  'consent',
  'repair_concern',
  'media',
  'invitation',
  'answer',
  'rsvp',
  'quote',
  'desk_reply',
] as const

const moves = TABLES_OF_A_PERSON.map((table) =>
  define<Pair, never>(({ absorbed, survivor }) =>
    sql
      .updateTable(table as 'address')
      .set({ tenant_id: survivor })
      .where('tenant_id', '=', absorbed),
  ),
)

const hers = <Column extends keyof Schema['tenant'] & string>(id: string, column: Column) =>
  sql.selectFrom('tenant as other').select(`other.${column}`).where('other.id', '=', id)

/** The earlier of two instants; one that is not there does not count. */
const earlier = (own: string, other: unknown): RawBuilder<number | null> =>
  raw`case when ${raw.ref(own)} is null then (${other}) when (${other}) < ${raw.ref(own)} then (${other})
    else ${raw.ref(own)} end`

/** She stopped when either of them did; what she was asked under one name is not asked again under the other. */
const keepTheStricter = define<Pair, never>(({ absorbed, survivor }) =>
  sql
    .updateTable('tenant')
    .set({
      stopped_at: earlier('stopped_at', hers(absorbed, 'stopped_at')),
      left_alone_at: earlier('left_alone_at', hers(absorbed, 'left_alone_at')),
      consent_asked_at: earlier('consent_asked_at', hers(absorbed, 'consent_asked_at')),
      consent_reminded_at: earlier('consent_reminded_at', hers(absorbed, 'consent_reminded_at')),
      chosen_channel: raw`coalesce(chosen_channel, (${hers(absorbed, 'chosen_channel')}))`,
      created_at: raw<number>`case when (${hers(absorbed, 'created_at')}) < created_at
        then (${hers(absorbed, 'created_at')}) else created_at end`,
    })
    .where('id', '=', survivor),
)

const lastHeard = (id: string) =>
  sql
    .selectFrom('incoming_message')
    .select((eb) => eb.fn.coalesce(eb.fn.max('received_at'), eb.val(0)).as('at'))
    .where('tenant_id', '=', id)

/** She is written to where she last wrote from, under whichever name. */
const keepTheLastUsed = define<Pair, never>(({ absorbed, survivor }) =>
  sql
    .updateTable('tenant')
    .set({
      last_channel: raw`(${hers(absorbed, 'last_channel')})`,
      last_address_id: raw`(${hers(absorbed, 'last_address_id')})`,
    })
    .where('id', '=', survivor)
    .where(raw<boolean>`(${lastHeard(absorbed)}) > (${lastHeard(survivor)})`),
)

const lastWord = (id: string, purpose: string) =>
  sql
    .selectFrom('consent')
    .select('state')
    .where('tenant_id', '=', id)
    .where('purpose', '=', purpose)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)

/** A no under one name is a no, whatever was said under the other. */
const keepTheNo = define<Pair & { id: string; purpose: string; at: number }, never>(
  ({ absorbed, survivor, id, purpose, at }) =>
    sql
      .insertInto('consent')
      .columns(['id', 'tenant_id', 'purpose', 'state', 'wording', 'channel', 'source', 'created_at'])
      .expression((eb) =>
        eb
          .selectFrom('tenant')
          .select([
            raw<string>`${id}`.as('id'),
            'tenant.id as tenant_id',
            raw<string>`${purpose}`.as('purpose'),
            raw<string>`'refused'`.as('state'),
            raw<string>`''`.as('wording'),
            raw<string>`coalesce(tenant.last_channel, 'sms')`.as('channel'),
            raw<string>`'joined'`.as('source'),
            raw<number>`${at}`.as('created_at'),
          ])
          .where('tenant.id', '=', survivor)
          .where(
            raw<boolean>`'given' in ((${lastWord(absorbed, purpose)}), (${lastWord(survivor, purpose)}))`,
          )
          .where(
            raw<boolean>`'refused' in ((${lastWord(absorbed, purpose)}), (${lastWord(survivor, purpose)}))`,
          ),
      ),
)

const conversationOf = (id: string, column: 'state' | 'due_at' | 'updated_at') =>
  sql.selectFrom('conversation as one').select(`one.${column}`).where('one.tenant_id', '=', id)

const has = (id: string) => raw<boolean>`exists ${conversationOf(id, 'state')}`

/** The talk that is open goes on; of two, the survivor's. Whatever was read of it before is stale. */
const goOn = define<Pair, never>(({ absorbed, survivor }) => {
  const isOthers = raw`due_at is null and (${conversationOf(absorbed, 'state')}) is not null and
    ((${conversationOf(absorbed, 'due_at')}) is not null or (${conversationOf(absorbed, 'updated_at')}) > updated_at)`
  const theOther = (column: 'state' | 'due_at') =>
    raw<never>`case when ${isOthers} then (${conversationOf(absorbed, column)}) else ${raw.ref(column)} end`
  return sql
    .updateTable('conversation')
    .set((eb) => ({
      version: eb('version', '+', 1),
      state: theOther('state'),
      due_at: theOther('due_at'),
    }))
    .where('tenant_id', '=', survivor)
})

const takeOver = define<Pair, never>(({ absorbed, survivor }) =>
  sql
    .updateTable('conversation')
    .set((eb) => ({ tenant_id: survivor, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', absorbed)
    .where((eb) => eb.not(has(survivor))),
)

const letGo = define<Pair, never>(({ absorbed }) =>
  sql.deleteFrom('conversation').where('tenant_id', '=', absorbed),
)

/** Of two who shared a phone both had its number: one row of it is enough. */
const isSecond = (survivor: unknown) => raw<boolean>`tenant_id = ${survivor} and exists (
  select 1 from address as first where first.tenant_id = ${survivor}
    and first.value = address.value and first.place < address.place)`

const keepFirstPhone = define<Pair, never>(({ survivor }) => ({
  compile: () =>
    raw<never>`
      update incoming_message set address_id = (
        select first.id from address as first join address as second on second.value = first.value
        where second.id = incoming_message.address_id and first.tenant_id = ${survivor}
        order by first.place limit 1)
      where address_id in (select id from address where ${isSecond(survivor)})`.compile(sql),
}))

const dropSecondPhone = define<Pair, never>(({ survivor }) => ({
  compile: () => raw<never>`delete from address where ${isSecond(survivor)}`.compile(sql),
}))

const remember = define<Pair, never>(({ absorbed, survivor }) =>
  sql.updateTable('address').set({ detached_from: survivor }).where('detached_from', '=', absorbed),
)

/** What was once taken from her and is hers again: an import may bring it as well. */
const isHersAgain = define<Pair, never>(({ survivor }) =>
  sql
    .updateTable('address')
    .set({ detached_from: null })
    .where('tenant_id', '=', survivor)
    .where('detached_from', '=', survivor),
)

const remove = define<Pair, never>(({ absorbed }) => sql.deleteFrom('tenant').where('id', '=', absorbed))

/**
 * Makes one person of two: everything of `absorbed` becomes `survivor`'s, and where both have something the
 * stricter or the later stands. A table with people in it that is not among these makes the last statement fail.
 */
export function joinStatements(pair: Pair, at: number, householdId: string | null): Statement[] {
  return [
    keepTheStricter(pair),
    keepTheLastUsed(pair),
    ...CONSENT_PURPOSES.map((purpose) => keepTheNo({ ...pair, id: v7(), purpose, at })),
    ...keepOneOfEach(pair),
    ...moves.map((move) => move(pair)),
    keepFirstPhone(pair),
    dropSecondPhone(pair),
    ...(householdId === null ? [] : [settleConcerns({ tenantId: pair.survivor, householdId })]),
    goOn(pair),
    takeOver(pair),
    letGo(pair),
    remember(pair),
    isHersAgain(pair),
    remove(pair),
  ]
}
