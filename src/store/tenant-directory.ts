import { folded } from '../domain/tenant-doubles.js'
import type { Engine } from './engine.js'
import { listPlaces } from './places.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'

/** Someone as the store holds her, with what an import needs to decide. */
export interface Known {
  id: string
  externalId: string | null
  firstName: string
  language: string
  kind: Schema['tenant']['kind']
  householdId: string | null
  dwellingType: string | null
  movedOutAt: number | null
  stoppedAt: number | null
  leftAloneAt: number | null
  phones: Phone[]
  /** Her number turned out to be somebody else's, earlier in this import. */
  hasLostPhone?: boolean
  /** She has written to the line, or a coordinator set her language: it is no longer the company's to say. */
  hasWritten: boolean
}

export interface Phone {
  id: string
  value: string
  /** Which of those it reaches, from 0. */
  place: number
  /** Messages came from it, so it cannot be deleted. */
  isUsed: boolean
  /** Who has it said that it is not this person's. */
  detachedFrom?: string
}

/**
 * Everyone and every home in the store, to look up by what an import recognises them by. An import keeps it
 * in step with what it plans to write.
 */
export interface Directory {
  people: Map<string, Known>
  byExternalId: Map<string, Known>
  /** Two people may share a phone; the first of them is in the first place. */
  byPhone: Map<string, Known[]>
  byHousehold: Map<string, Known[]>
  municipalities: Map<string, string>
  /** Ids by placeKey. */
  complexes: Map<string, string>
  households: Map<string, { id: string; complexId: string }>
  householdsById: Map<string, { id: string; complexId: string }>
}

/** The key of a place within a larger one. Capitals and spaces make no difference. */
export function placeKey(withinId: string, name: string): string {
  return `${withinId} ${folded(name)}`
}

const tenants = define<object, Schema['tenant']>(() => sql.selectFrom('tenant').selectAll())
interface PhoneRow {
  id: string
  tenant_id: string
  value: string
  place: number
  detached_from: string | null
}
const phones = define<object, PhoneRow>(() =>
  sql
    .selectFrom('address')
    .select(['id', 'tenant_id', 'value', 'place', 'detached_from'])
    .where('kind', '=', 'phone')
    .orderBy('value')
    .orderBy('place'),
)
const writers = define<object, Pick<Schema['incoming_message'], 'tenant_id' | 'address_id'>>(() =>
  sql.selectFrom('incoming_message').select(['tenant_id', 'address_id']).distinct(),
)
/** Whose language a coordinator set by hand: the log is what remembers it. */
const languagesByHand = define<object, { subject: string | null }>(() =>
  sql.selectFrom('audit_entry').select('subject').where('action', '=', 'language-changed').distinct(),
)
const households = define<object, Schema['household']>(() => sql.selectFrom('household').selectAll())

/** Reads all of it: some ten thousands of rows, once per import. */
export async function loadDirectory(engine: Engine): Promise<Directory> {
  const directory: Directory = {
    people: new Map(),
    byExternalId: new Map(),
    byPhone: new Map(),
    byHousehold: new Map(),
    municipalities: new Map(),
    complexes: new Map(),
    households: new Map(),
    householdsById: new Map(),
  }
  for (const { municipality, municipalityId, complex, complexId } of await listPlaces(engine)) {
    directory.municipalities.set(folded(municipality), municipalityId)
    if (complex && complexId) directory.complexes.set(placeKey(municipalityId, complex), complexId)
  }
  for (const { id, complex_id, external_key } of await engine.read(households({}))) {
    const home = { id, complexId: complex_id }
    directory.households.set(placeKey(complex_id, external_key), home)
    directory.householdsById.set(id, home)
  }
  await loadPeople(engine, directory)
  return directory
}

/** Puts someone where an import can find her. */
export function enter(directory: Directory, person: Known): void {
  directory.people.set(person.id, person)
  if (person.externalId) directory.byExternalId.set(person.externalId, person)
  for (const { value } of person.phones) addHolder(directory, value, person)
  if (!person.householdId) return
  const housemates = directory.byHousehold.get(person.householdId)
  if (!housemates) directory.byHousehold.set(person.householdId, [person])
  else if (!housemates.includes(person)) housemates.push(person)
}

/** Whoever has this number, the first place first. */
export function holdersOf({ byPhone }: Directory, value: string): readonly Known[] {
  return byPhone.get(value) ?? []
}

/** Puts someone among those who are reached by a number. */
export function addHolder({ byPhone }: Directory, value: string, person: Known): void {
  const holders = byPhone.get(value) ?? []
  if (holders.includes(person)) return
  const place = (one: Known) => one.phones.find((phone) => phone.value === value)?.place ?? 0
  byPhone.set(
    value,
    [...holders, person].sort((a, b) => place(a) - place(b)),
  )
}

/** Takes someone from among them. */
export function dropHolder({ byPhone }: Directory, value: string, person: Known): void {
  const left = (byPhone.get(value) ?? []).filter((one) => one !== person)
  if (left.length > 0) byPhone.set(value, left)
  else byPhone.delete(value)
}

/** Takes someone from where she is found, before what she is found by changes. */
export function leave(directory: Directory, person: Known): void {
  if (person.externalId) directory.byExternalId.delete(person.externalId)
  const housemates = person.householdId ? directory.byHousehold.get(person.householdId) : undefined
  housemates?.splice(housemates.indexOf(person), 1)
}

async function loadPeople(engine: Engine, directory: Directory): Promise<void> {
  const wrote = await engine.read(writers({}))
  const byHand = await engine.read(languagesByHand({}))
  const writerIds = new Set([
    ...wrote.map(({ tenant_id }) => tenant_id),
    ...byHand.map(({ subject }) => subject),
  ])
  const usedIds = new Set(wrote.map(({ address_id }) => address_id))
  const numbers = new Map<string, Phone[]>()
  for (const { id, tenant_id, value, place, detached_from } of await engine.read(phones({}))) {
    const phone = {
      id,
      value,
      place,
      isUsed: usedIds.has(id),
      ...(detached_from !== null && { detachedFrom: detached_from }),
    }
    numbers.set(tenant_id, [...(numbers.get(tenant_id) ?? []), phone])
  }
  for (const row of await engine.read(tenants({}))) {
    enter(directory, {
      id: row.id,
      externalId: row.external_id,
      firstName: row.first_name,
      language: row.language,
      kind: row.kind,
      householdId: row.household_id,
      dwellingType: row.dwelling_type,
      movedOutAt: row.moved_out_at,
      stoppedAt: row.stopped_at,
      leftAloneAt: row.left_alone_at,
      phones: numbers.get(row.id) ?? [],
      hasWritten: writerIds.has(row.id),
    })
  }
}
