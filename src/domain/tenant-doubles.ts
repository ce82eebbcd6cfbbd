import { shown, type TenantRow } from './tenant-row.js'

/** Names are the same whatever their capitals and spaces. */
export function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/**
 * Sets apart the rows that claim a number or an external id that an earlier row has for somebody else. A row
 * that says again what an earlier one says is dropped.
 */
export function withoutDoubles(rows: readonly TenantRow[]): {
  rows: TenantRow[]
  doubles: { line: number; fault: string }[]
} {
  const kept: TenantRow[] = []
  const doubles: { line: number; fault: string }[] = []
  const byPhone = new Map<string, TenantRow>()
  const byExternalId = new Map<string, TenantRow>()
  const homes = new Set<string>()
  for (const row of rows) {
    const samePhone = row.phone && byPhone.get(row.phone)
    const sameId = row.externalId && byExternalId.get(row.externalId)
    const fault =
      (samePhone && !isSame(samePhone, row) && phoneFault(row, samePhone)) ||
      (sameId && !isSame(sameId, row) && idFault(row, sameId))
    if (fault) doubles.push({ line: row.line, fault })
    if (fault || samePhone || sameId) continue
    if (!row.phone && !row.externalId && row.home?.household) {
      if (homes.has(identity(row))) continue
      homes.add(identity(row))
    }
    if (row.phone) byPhone.set(row.phone, row)
    if (row.externalId) byExternalId.set(row.externalId, row)
    kept.push(row)
  }
  return { rows: kept, doubles }
}

/**
 * Gives a home to rows without phone, external id and household, so that the next import recognises them:
 * by name, and by their order where neighbours have the same name.
 */
export function withRecognisableHomes(rows: readonly TenantRow[]): TenantRow[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    if (!row.home || row.home.household || row.phone || row.externalId) return row
    const name = folded(row.firstName)
    const place = JSON.stringify([folded(row.home.municipality), folded(row.home.complex), name])
    const order = (seen.get(place) ?? 0) + 1
    seen.set(place, order)
    return { ...row, home: { ...row.home, household: `no-phone:${name}:${order}` } }
  })
}

function isSame(one: TenantRow, other: TenantRow): boolean {
  return identity(one) === identity(other)
}

function identity({ phone, externalId, firstName, kind, home }: TenantRow): string {
  const where = home ? [home.municipality, home.complex, home.household ?? ''].map(folded) : []
  return JSON.stringify([phone, externalId, folded(firstName), kind, ...where])
}

function phoneFault(row: TenantRow, earlier: TenantRow): string {
  return `phone "${shown(row.phone ?? '')}" is also on line ${earlier.line}, for somebody else or another home: keep it on one of them`
}

function idFault(row: TenantRow, earlier: TenantRow): string {
  return `external_id "${shown(row.externalId ?? '')}" is also on line ${earlier.line}, with other data: keep one of them`
}
