import { folded } from '../domain/tenant-doubles.js'
import type { Home, TenantRow } from '../domain/tenant-row.js'
import { type Directory, holdersOf, type Known, placeKey } from './tenant-directory.js'

/** Whom the rows of one file speak of, so that no row takes the person of another. */
export interface Claims {
  externalIds: ReadonlySet<string>
  /** Numbers by which a row will find its person: those of rows that do not find her by external id. */
  phones: ReadonlySet<string>
  /** The rows that name a number, which may be several. */
  rowsByPhone: ReadonlyMap<string, readonly TenantRow[]>
  /** The line that each person was found on, so far. */
  lines: Map<string, number>
}

export function claimsOf(rows: readonly TenantRow[], { byExternalId }: Directory): Claims {
  const byPhone = rows.filter(({ externalId }) => !externalId || !byExternalId.has(externalId))
  return {
    externalIds: new Set(rows.flatMap(({ externalId }) => externalId ?? [])),
    phones: new Set(byPhone.flatMap(({ phone }) => phone ?? [])),
    rowsByPhone: rowsByPhone(rows),
    lines: new Map(),
  }
}

function rowsByPhone(rows: readonly TenantRow[]): Map<string, TenantRow[]> {
  const found = new Map<string, TenantRow[]>()
  for (const row of rows) if (row.phone) found.set(row.phone, [...(found.get(row.phone) ?? []), row])
  return found
}

/**
 * Whether this file says that someone has a number: a row with it was found to be hers, or tells of her by external id or
 * by name.
 */
export function claimsPhone(person: Known, phone: string, { rowsByPhone, lines }: Claims): boolean {
  const line = lines.get(person.id)
  return (rowsByPhone.get(phone) ?? []).some((row) =>
    line === undefined ? isNamed(row, person) : row.line === line,
  )
}

/** Whether a row tells of someone, as far as she is named. */
function isNamed(row: TenantRow, person: Known): boolean {
  if (row.externalId && person.externalId) return row.externalId === person.externalId
  return person.firstName !== '' && folded(row.firstName) === folded(person.firstName)
}

/** Finds the person of a row: by external id, else by phone, else as who lives there without a number. */
export function recognise(row: TenantRow, directory: Directory, claims: Claims): Known | undefined {
  const byId = row.externalId ? directory.byExternalId.get(row.externalId) : undefined
  return byId ?? findByPhone(row, directory, claims) ?? findByHome(row, directory, claims)
}

function findByPhone(row: TenantRow, directory: Directory, claims: Claims): Known | undefined {
  if (!row.phone) return undefined
  const { phone } = row
  const holders = holdersOf(directory, phone)
    .map((one) => notStranger(one, phone, directory))
    .filter((one) => one !== undefined)
    .filter((one) => mayBe(one, row, phone, directory, claims))
  // Of two who share it the one who is named; else one whom no other row on this phone names.
  return holders.find((one) => folded(one.firstName) === folded(row.firstName)) ?? holders[0]
}

function mayBe(holder: Known, row: TenantRow, phone: string, directory: Directory, claims: Claims): boolean {
  if (claims.lines.has(holder.id)) return false
  if (holder.externalId && claims.externalIds.has(holder.externalId)) return false
  const others = claims.rowsByPhone.get(phone)?.filter((one) => one !== row) ?? []
  if (!isNamed(row, holder) && others.some((one) => isNamed(one, holder))) return false
  const isOther = row.externalId && holder.externalId && row.externalId !== holder.externalId
  // The company may have renumbered everyone: then it is still the same woman in the same home.
  return !isOther || isSameWoman(row, holder, directory)
}

/** A number that was said to be wrong still tells whom the company means by it, and not who has it. */
function notStranger(holder: Known, phone: string, { people }: Directory): Known | undefined {
  const detachedFrom = holder.phones.find(({ value }) => value === phone)?.detachedFrom
  return detachedFrom === undefined ? holder : people.get(detachedFrom)
}

function isSameWoman(row: TenantRow, holder: Known, directory: Directory): boolean {
  if (folded(row.firstName) !== folded(holder.firstName)) return false
  const home = holder.householdId ? directory.householdsById.get(holder.householdId) : undefined
  if (!row.home || !home) return !row.home && !home
  return row.home.household
    ? findHousehold(row.home, directory)?.id === home.id
    : findComplex(row.home, directory) === home.complexId
}

/** Someone without a number so far, in the same home, under the same name or none. */
function findByHome(row: TenantRow, directory: Directory, claims: Claims): Known | undefined {
  const home = row.home?.household ? findHousehold(row.home, directory) : undefined
  const housemates = home ? (directory.byHousehold.get(home.id) ?? []) : []
  const name = folded(row.firstName)
  const free = housemates.filter((one) => {
    if (claims.lines.has(one.id) || (row.externalId && one.externalId)) return false
    if (one.externalId && claims.externalIds.has(one.externalId)) return false
    if (one.phones.some(({ value }) => claims.phones.has(value))) return false
    return !row.phone || one.phones.length === 0
  })
  const named = free.filter((one) => folded(one.firstName) === name)
  return (
    named.find((one) => one.kind === row.kind) ??
    named[0] ??
    free.find((one) => one.firstName === '' && one.phones.length === 0)
  )
}

/** The id of a complex, when the store has it. */
export function findComplex(home: Home, directory: Directory): string | undefined {
  const municipality = directory.municipalities.get(folded(home.municipality))
  return municipality && directory.complexes.get(placeKey(municipality, home.complex))
}

function findHousehold(home: Home, directory: Directory): { id: string } | undefined {
  const complex = findComplex(home, directory)
  return complex ? directory.households.get(placeKey(complex, home.household ?? '')) : undefined
}
