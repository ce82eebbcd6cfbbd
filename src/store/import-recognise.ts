import { folded } from '../domain/tenant-doubles.js'
import type { Home, TenantRow } from '../domain/tenant-row.js'
import { type Directory, type Known, placeKey } from './tenant-directory.js'

/** Whom the rows of one file speak of, so that no row takes the person of another. */
export interface Claims {
  externalIds: ReadonlySet<string>
  /** Numbers by which a row will find its person: those of rows that do not find her by external id. */
  phones: ReadonlySet<string>
  /** The line that each person was found on, so far. */
  lines: Map<string, number>
}

export function claimsOf(rows: readonly TenantRow[], { byExternalId }: Directory): Claims {
  const byPhone = rows.filter(({ externalId }) => !externalId || !byExternalId.has(externalId))
  return {
    externalIds: new Set(rows.flatMap(({ externalId }) => externalId ?? [])),
    phones: new Set(byPhone.flatMap(({ phone }) => phone ?? [])),
    lines: new Map(),
  }
}

/** Finds the person of a row: by external id, else by phone, else as who lives there without a number. */
export function recognise(row: TenantRow, directory: Directory, claims: Claims): Known | undefined {
  const byId = row.externalId ? directory.byExternalId.get(row.externalId) : undefined
  return byId ?? findByPhone(row, directory, claims) ?? findByHome(row, directory, claims)
}

function findByPhone(row: TenantRow, directory: Directory, claims: Claims): Known | undefined {
  const holder = row.phone && notStranger(directory.byPhone.get(row.phone), row.phone, directory)
  if (!holder || claims.lines.has(holder.id)) return undefined
  if (holder.externalId && claims.externalIds.has(holder.externalId)) return undefined
  const isOther = row.externalId && holder.externalId && row.externalId !== holder.externalId
  // The company may have renumbered everyone: then it is still the same woman in the same home.
  return isOther && !isSameWoman(row, holder, directory) ? undefined : holder
}

/** A number that was said to be wrong still tells whom the company means by it, and not who has it. */
function notStranger(holder: Known | undefined, phone: string, { people }: Directory): Known | undefined {
  const detachedFrom = holder?.phones.find(({ value }) => value === phone)?.detachedFrom
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
