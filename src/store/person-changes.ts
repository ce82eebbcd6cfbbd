import type { Channel } from '../domain/channel.js'
import { commitAudited } from './audit.js'
import { detachStatements } from './detach-number.js'
import type { Engine, Guard } from './engine.js'
import { joinStatements } from './join-people.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'
import { type Splitting, splitGuards, splitStatements } from './split-person.js'
import { chooseChannel, setLanguage } from './tenants.js'

/** Who does it to whom, and when (ms). */
export interface ByHand {
  tenantId: string
  memberId: string
  at: number
}

type Tenant = Schema['tenant']

const byId = define<{ id: string }, Pick<Tenant, 'id' | 'external_id' | 'household_id' | 'kind'>>(({ id }) =>
  sql.selectFrom('tenant').select(['id', 'external_id', 'household_id', 'kind']).where('id', '=', id),
)

/** What she is found and reached by. */
export interface PersonAddress {
  id: string
  kind: 'phone' | 'whatsapp-id'
  value: string
}

const addressesOf = define<{ tenantId: string }, PersonAddress>(({ tenantId }) =>
  sql
    .selectFrom('address')
    .select(['id', 'kind', 'value'])
    .where('tenant_id', '=', tenantId)
    .orderBy('created_at')
    .orderBy('id'),
)

const hers = define<{ id: string; tenantId: string }, { id: string }>(({ id, tenantId }) =>
  sql.selectFrom('address').select('id').where('id', '=', id).where('tenant_id', '=', tenantId),
)

const chosen = define<{ id: string }, Pick<Tenant, 'chosen_channel'>>(({ id }) =>
  sql.selectFrom('tenant').select('chosen_channel').where('id', '=', id),
)

/** The channel that was asked for; undefined: the one she last wrote by. */
export async function findChosenChannel(engine: Engine, tenantId: string): Promise<Channel | undefined> {
  return (await engine.read(chosen({ id: tenantId })))[0]?.chosen_channel ?? undefined
}

const isThere = (id: string): Guard => ({ name: 'she is there', statement: byId({ id }) })

/** Her numbers and WhatsApp ids, oldest first. */
export function listAddresses(engine: Engine, tenantId: string): Promise<PersonAddress[]> {
  return engine.read(addressesOf({ tenantId }))
}

/** The language the line speaks with her; an import does not change it any more. False: she is gone. */
export async function setLanguageByHand(
  engine: Engine,
  { tenantId, memberId, at }: ByHand,
  language: string,
): Promise<boolean> {
  const entry = {
    at,
    actor: memberId,
    action: 'language-changed',
    subject: tenantId,
    reason: language,
  } as const
  const done = await commitAudited(engine, entry, [setLanguage({ tenantId, language })], [isThere(tenantId)])
  return done.outcome === 'committed'
}

/** How she is written to, as if she had asked for it. False: she is gone. */
export async function setChannelByHand(
  engine: Engine,
  { tenantId, memberId, at }: ByHand,
  channel: Channel,
): Promise<boolean> {
  const entry = {
    at,
    actor: memberId,
    action: 'channel-changed',
    subject: tenantId,
    reason: channel,
  } as const
  const done = await commitAudited(engine, entry, [chooseChannel({ tenantId, channel })], [isThere(tenantId)])
  return done.outcome === 'committed'
}

/** Why two are not made one: one is gone or it is herself, or the company's file has both and brings both again. */
export type NotMerged = 'gone' | 'both-in-file'

/**
 * Makes one person of two. The one who is left is the one the company knows; when it knows neither, or both have no
 * number of the company's, the one whose page it was done on.
 */
export async function mergePeople(
  engine: Engine,
  { tenantId, memberId, at }: ByHand,
  otherId: string,
): Promise<{ survivor: string } | { not: NotMerged }> {
  const [one] = await engine.read(byId({ id: tenantId }))
  const [other] = await engine.read(byId({ id: otherId }))
  if (!one || !other || one.id === other.id) return { not: 'gone' }
  if (one.external_id !== null && other.external_id !== null) return { not: 'both-in-file' }
  const isOtherKnown = other.external_id !== null || (one.kind === 'unknown' && other.kind !== 'unknown')
  const [survivor, absorbed] = isOtherKnown ? [other, one] : [one, other]
  const entry = { at, actor: memberId, action: 'merged', subject: survivor.id, reason: absorbed.id } as const
  const statements = joinStatements(
    { absorbed: absorbed.id, survivor: survivor.id },
    at,
    survivor.household_id,
  )
  const done = await commitAudited(engine, entry, statements, [isThere(survivor.id), isThere(absorbed.id)])
  return done.outcome === 'committed' ? { survivor: survivor.id } : { not: 'gone' }
}

/** One person turned out to be two of one home. False: the addresses are not hers any more, or none would be left to her. */
export async function splitPerson(
  engine: Engine,
  { tenantId, memberId, at }: ByHand,
  other: Pick<Splitting, 'otherId' | 'firstName' | 'addressIds'>,
): Promise<boolean> {
  if (other.addressIds.length === 0) return false
  const splitting = { tenantId, at, ...other }
  const entry = { at, actor: memberId, action: 'split' } as const
  // It stands with both: from either page the other is found.
  const entries = [
    { ...entry, subject: tenantId, reason: other.otherId },
    { ...entry, subject: other.otherId, reason: tenantId },
  ]
  const statements = await splitStatements(engine, splitting)
  return (await commitAudited(engine, entries, statements, splitGuards(splitting))).outcome === 'committed'
}

/** A number turned out to be somebody else's. `strangerId`: an id for who has it now. False: it is not hers any more. */
export async function detachByHand(
  engine: Engine,
  { tenantId, memberId, at }: ByHand,
  { addressId, strangerId, language }: { addressId: string; strangerId: string; language: string },
): Promise<boolean> {
  const address = (await listAddresses(engine, tenantId)).find(({ id }) => id === addressId)?.value
  if (address === undefined) return false
  const entry = { at, actor: memberId, action: 'number-detached', subject: tenantId } as const
  const statements = detachStatements({ tenantId, addressId, address, strangerId, language, at })
  const guard = { name: 'it is hers', statement: hers({ id: addressId, tenantId }) }
  return (await commitAudited(engine, entry, statements, [guard])).outcome === 'committed'
}
