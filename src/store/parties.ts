import { sql as raw } from 'kysely'
import { type Address, CHANNELS } from '../domain/channel.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import type { Housemate, Party } from '../domain/tenant.js'
import { type Habits, type KnownAddress, wayTo } from '../domain/way.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'
import { findWhoWrites, listOthers } from './shared-phones.js'

interface PartyRow {
  tenant_id: string
  first_name: string
  language: string
  kind: 'tenant' | 'candidate' | 'unknown'
  household_id: string | null
  stopped_at: number | null
  left_alone_at: number | null
  consent_asked_at: number | null
  last_channel: 'sms' | 'whatsapp' | null
  last_address_id: string | null
  chosen_channel: 'sms' | 'whatsapp' | null
  address_id: string
  address_kind: 'phone' | 'whatsapp-id'
  address: string
  unreachable_sms: string | null
  unreachable_whatsapp: string | null
  others: number
  municipality: string | null
  complex: string | null
  household: string | null
  version: number | null
  state: string | null
}

const people = () =>
  sql
    .selectFrom('tenant')
    .leftJoin('conversation', 'conversation.tenant_id', 'tenant.id')
    .leftJoin('household', 'household.id', 'tenant.household_id')
    .leftJoin('complex', 'complex.id', 'household.complex_id')
    .leftJoin('municipality', 'municipality.id', 'complex.municipality_id')
    .select([
      'tenant.id as tenant_id',
      'tenant.first_name',
      'tenant.language',
      'tenant.kind',
      'tenant.household_id',
      'tenant.stopped_at',
      'tenant.left_alone_at',
      'tenant.consent_asked_at',
      'tenant.last_channel',
      'tenant.last_address_id',
      'tenant.chosen_channel',
      'municipality.name as municipality',
      'complex.name as complex',
      'household.external_key as household',
      'conversation.version',
      'conversation.state',
    ])

const parties = () =>
  people()
    .innerJoin('address', 'address.tenant_id', 'tenant.id')
    .select([
      'address.id as address_id',
      'address.kind as address_kind',
      'address.value as address',
      'address.unreachable_sms',
      'address.unreachable_whatsapp',
      raw<number>`(select count(*) from address as theirs
        where theirs.value = address.value and theirs.tenant_id <> tenant.id)`.as('others'),
    ])

type WithoutAddress = Omit<
  PartyRow,
  'address_id' | 'address_kind' | 'address' | 'unreachable_sms' | 'unreachable_whatsapp' | 'others'
>

const withoutAddress = define<{ id: string }, WithoutAddress>(({ id }) =>
  people().where('tenant.id', '=', id),
)

const byAddress = define<{ value: string }, PartyRow>(({ value }) =>
  parties().where('address.value', '=', value).orderBy('address.place'),
)

const byTenant = define<{ id: string }, PartyRow>(({ id }) =>
  parties().where('tenant.id', '=', id).orderBy('address.created_at', 'desc').orderBy('address.id', 'desc'),
)

/**
 * Who writes from this address, with her conversation. Where it reaches several people, it is decided which of them:
 * `repliesTo` is the sid of the message of ours that was replied to.
 */
export async function findPartyByAddress(
  engine: Engine,
  { value }: Address,
  repliesTo?: string,
): Promise<Party | undefined> {
  const rows = await engine.read(byAddress({ value }))
  const [first] = rows
  if (!first || rows.length === 1) return first && partyOf(first)
  const writing = await findWhoWrites(engine, value, repliesTo)
  const row = rows.find(({ tenant_id }) => tenant_id === writing) ?? first
  return withOthers(partyOf(row), await listOthers(engine, row.tenant_id, value))
}

/** Everyone who is reached by an address: mostly one person, or nobody. */
export async function listPartiesByAddress(engine: Engine, { value }: Address): Promise<Party[]> {
  return (await engine.read(byAddress({ value }))).map(partyOf)
}

/** A person by the address and the channel to reach her by, if she still has one. */
export async function findPartyByTenant(engine: Engine, tenantId: string): Promise<Party | undefined> {
  const rows = await engine.read(byTenant({ id: tenantId }))
  const [first] = rows
  const way = first && wayTo(habitsOf(first), rows.map(knownAddress))
  const row = rows.find((one) => one.address_id === way?.at.id)
  if (!row || !way) return findUnreachable(engine, tenantId)
  const alsoHere = row.others > 0 ? await listOthers(engine, tenantId, row.address) : []
  return withOthers({ ...partyOf(row), writtenToBy: way.channel }, alsoHere)
}

function withOthers(party: Party, alsoHere: readonly Housemate[]): Party {
  return alsoHere.length > 0 ? { ...party, alsoHere } : party
}

const NO_ADDRESS = {
  address_id: '',
  address_kind: 'phone',
  address: '',
  unreachable_sms: null,
  unreachable_whatsapp: null,
  others: 0,
} as const

async function findUnreachable(engine: Engine, tenantId: string): Promise<Party | undefined> {
  const [row] = await engine.read(withoutAddress({ id: tenantId }))
  return (
    row && {
      ...partyOf({ ...row, ...NO_ADDRESS }),
      isUnreachable: true,
    }
  )
}

function knownAddress(row: PartyRow): KnownAddress {
  return {
    id: row.address_id,
    address: addressOf(row.address_kind, row.address),
    closed: CHANNELS.filter((channel) => row[`unreachable_${channel}`] !== null),
  }
}

function habitsOf(row: WithoutAddress): Habits {
  return {
    ...(row.last_channel !== null && { lastChannel: row.last_channel }),
    ...(row.last_address_id !== null && { lastAddressId: row.last_address_id }),
    ...(row.chosen_channel !== null && { chosenChannel: row.chosen_channel }),
  }
}

function partyOf(row: PartyRow): Party {
  return {
    tenant: {
      id: row.tenant_id,
      firstName: row.first_name,
      language: row.language,
      kind: row.kind,
      ...(row.household_id !== null && { householdId: row.household_id }),
      ...(row.stopped_at !== null && { stoppedAt: row.stopped_at }),
      ...(row.left_alone_at !== null && { leftAloneAt: row.left_alone_at }),
      ...(row.consent_asked_at !== null && { consentAskedAt: row.consent_asked_at }),
      ...habitsOf(row),
    },
    addressId: row.address_id,
    address: addressOf(row.address_kind, row.address),
    ...(row.municipality !== null && { municipality: row.municipality }),
    ...(row.complex !== null && { complex: row.complex }),
    ...(row.household !== null && { household: row.household }),
    conversationVersion: row.version ?? 0,
    ...(row.state !== null && { conversation: row.state }),
  }
}

/** An address as it lies in the store. */
export function addressOf(kind: 'phone' | 'whatsapp-id', value: string): Address {
  return kind === 'phone' ? { kind, value: value as PhoneNumber } : { kind, value }
}
