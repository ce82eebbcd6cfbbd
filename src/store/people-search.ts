import { folded } from '../domain/tenant-doubles.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'

/** Somebody as a list of people shows her. */
export interface FoundPerson {
  id: string
  firstName: string
  kind: Schema['tenant']['kind']
  municipality?: string
  complex?: string
  /** Which home of the complex. */
  home?: string
  hasPhone: boolean
  isGone: boolean
}

interface Row {
  id: string
  first_name: string
  kind: Schema['tenant']['kind']
  moved_out_at: number | null
  external_id: string | null
  household_id: string | null
  municipality: string | null
  complex: string | null
  home: string | null
}

/** Fewer digits than these are the number of a home, not of a phone. */
const DIGITS_MIN = 6

/** Keys of homes that an import made itself, because the file has none. */
const OWN_KEY = /^(person|no-phone):/

const everyone = define<object, Row>(() =>
  sql
    .selectFrom('tenant')
    .leftJoin('household', 'household.id', 'tenant.household_id')
    .leftJoin('complex', 'complex.id', 'household.complex_id')
    .leftJoin('municipality', 'municipality.id', 'complex.municipality_id')
    .select([
      'tenant.id',
      'tenant.first_name',
      'tenant.kind',
      'tenant.moved_out_at',
      'tenant.external_id',
      'tenant.household_id',
      'municipality.name as municipality',
      'complex.name as complex',
      'household.external_key as home',
    ])
    .orderBy('municipality.name')
    .orderBy('complex.name')
    .orderBy('household.external_key')
    .orderBy('tenant.first_name')
    .orderBy('tenant.id'),
)

const addresses = define<object, { tenant_id: string; value: string }>(() =>
  sql.selectFrom('address').select(['tenant_id', 'value']),
)

/**
 * Finds people by the end of a number, or by words that all stand in a name, a home, a place or the company's own
 * number of her; accents and capitals make no difference. Reads everyone: some ten thousand rows, when a
 * coordinator asks.
 */
export async function findPeople(
  engine: Engine,
  asked: string,
  max: number,
): Promise<{ found: FoundPerson[]; more: number }> {
  const plain = bare(asked)
  if (plain === '') return { found: [], more: 0 }
  const numbers = new Map<string, string[]>()
  for (const { tenant_id, value } of await engine.read(addresses({}))) {
    numbers.set(tenant_id, [...(numbers.get(tenant_id) ?? []), value])
  }
  const digits = /^[\d\s+()./-]+$/.test(asked) ? nationalDigits(asked) : ''
  const isWanted = (row: Row): boolean =>
    digits.length >= DIGITS_MIN
      ? (numbers.get(row.id) ?? []).some((value) => value.endsWith(digits))
      : hasAll(row, plain.split(' '))
  const rows = (await engine.read(everyone({}))).filter(isWanted)
  const found = rows.slice(0, max).map((row) => personOf(row, numbers.has(row.id)))
  return { found, more: rows.length - found.length }
}

/** Who else lives in her home. */
export async function listHousemates(engine: Engine, tenantId: string): Promise<FoundPerson[]> {
  const rows = await engine.read(everyone({}))
  const home = rows.find(({ id }) => id === tenantId)?.household_id
  if (!home) return []
  const reached = new Set((await engine.read(addresses({}))).map(({ tenant_id }) => tenant_id))
  return rows
    .filter(({ id, household_id }) => household_id === home && id !== tenantId)
    .map((row) => personOf(row, reached.has(row.id)))
}

function personOf(row: Row, hasPhone: boolean): FoundPerson {
  return {
    id: row.id,
    firstName: row.first_name,
    kind: row.kind,
    hasPhone,
    isGone: row.moved_out_at !== null,
    ...(row.municipality !== null && { municipality: row.municipality }),
    ...(row.complex !== null && { complex: row.complex }),
    ...(row.home !== null && !OWN_KEY.test(row.home) && { home: row.home }),
  }
}

function hasAll(row: Row, words: readonly string[]): boolean {
  const said = [row.first_name, row.municipality, row.complex, row.home, row.external_id].map((one) =>
    bare(one ?? ''),
  )
  return words.every((word) => said.some((one) => one.includes(word)))
}

/** Small letters without accents. */
function bare(text: string): string {
  return folded(text).normalize('NFD').replace(/\p{M}/gu, '')
}

/** The digits that a number ends with, however it is written: 0470…, +32 (0)470…, 0032470…. */
function nationalDigits(written: string): string {
  return written.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^0+/, '')
}
