import { shown, type TenantRow } from './tenant-row.js'

/** Names are the same whatever their capitals and spaces. */
export function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** A couple and a child of theirs; a number on more lines is that of an office, or stands for none. */
export const PEOPLE_PER_PHONE_MAX = 3

/**
 * Sets apart the rows that claim an external id that an earlier row has for somebody else, or the number of an earlier
 * row for the same name in another home. Two people may share a phone. A row that says again what an earlier one says
 * is dropped.
 */
export function withoutDoubles(rows: readonly TenantRow[]): {
  rows: TenantRow[]
  doubles: { line: number; fault: string }[]
} {
  const kept: TenantRow[] = []
  const doubles: { line: number; fault: string }[] = []
  const byPhone = new Map<string, TenantRow[]>()
  const byExternalId = new Map<string, TenantRow>()
  const homes = new Set<string>()
  for (const row of rows) {
    const onPhone = (row.phone && byPhone.get(row.phone)) || []
    const sameId = row.externalId && byExternalId.get(row.externalId)
    const isAgain = sameId ? isSame(sameId, row) : onPhone.some((one) => isSame(one, row))
    const fault = isAgain ? undefined : (sameId && idFault(row, sameId)) || phoneFault(row, onPhone)
    if (fault) doubles.push({ line: row.line, fault })
    if (fault || isAgain) continue
    if (!row.phone && !row.externalId && row.home?.household) {
      if (homes.has(identity(row))) continue
      homes.add(identity(row))
    }
    if (row.phone) byPhone.set(row.phone, [...onPhone, row])
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

function phoneFault(row: TenantRow, onPhone: readonly TenantRow[]): string | undefined {
  const same = onPhone.find((one) => folded(one.firstName) === folded(row.firstName))
  const phone = `phone "${shown(row.phone ?? '')}"`
  if (same) {
    return `${phone} is also on line ${same.line}, for the same name and another home: keep it on one of them`
  }
  const [first] = onPhone
  if (!first || onPhone.length < PEOPLE_PER_PHONE_MAX) return undefined
  return `${phone} is on more than ${PEOPLE_PER_PHONE_MAX} lines, the first of them ${first.line}: it cannot be the phone of all`
}

/** Lines that share a phone with an earlier one, in words for whoever hands in the file. */
export function sharedPhones(rows: readonly TenantRow[]): string[] {
  const byPhone = new Map<string, TenantRow[]>()
  for (const row of rows) if (row.phone) byPhone.set(row.phone, [...(byPhone.get(row.phone) ?? []), row])
  return [...byPhone].flatMap(([phone, all]) =>
    all.length > 1 ? [`lines ${all.map(({ line }) => line).join(', ')} share phone "${shown(phone)}"`] : [],
  )
}

function idFault(row: TenantRow, earlier: TenantRow): string {
  return `external_id "${shown(row.externalId ?? '')}" is also on line ${earlier.line}, with other data: keep one of them`
}
