import { parseDay } from './brussels-time.js'
import type { Language } from './language.js'
import { type PhoneNumber, parsePhoneNumber } from './phone-number.js'

export const REQUIRED_COLUMNS = [
  'phone',
  'first_name',
  'language',
  'municipality',
  'complex',
  'household',
  'kind',
] as const
export const OPTIONAL_COLUMNS = ['external_id', 'dwelling_type', 'moved_out'] as const
export type Column = (typeof REQUIRED_COLUMNS)[number] | (typeof OPTIONAL_COLUMNS)[number]

/** Where someone lives. Without `household` it is a home of her own. */
export interface Home {
  municipality: string
  complex: string
  /** Key of the home within its complex. */
  household?: string
}

/** One person, or one home without a phone, as the housing company knows it. What is absent is not known. */
export interface TenantRow {
  line: number
  phone?: PhoneNumber
  firstName: string
  language?: Language
  kind: 'tenant' | 'candidate'
  home?: Home
  externalId?: string
  dwellingType?: string
  /** An instant, or null where the file says that she still lives there. */
  movedOutAt?: number | null
}

/** The cells of one row. A column that the file does not have is absent. */
export type Cells = Partial<Record<Column, string>>

/** Reads a row, or says in plain words all that is wrong with it. Shows no more of a number than its end. */
export function parseTenantRow(cells: Cells, line: number): TenantRow | { faults: string[] } {
  const cell = (column: Column) => (cells[column] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
  const faults: string[] = []
  const phone = readPhone(cell('phone'), faults)
  const language = readLanguage(cell('language'), faults)
  const kind = readKind(cell('kind'), faults)
  const home = readHome(cell, kind, faults)
  const movedOutAt = readMovedOut(cells.moved_out === undefined ? undefined : cell('moved_out'), faults)
  const externalId = cell('external_id')
  if (kind === 'candidate' && !cell('phone') && !externalId && !home) {
    faults.push('a candidate without a phone or an external_id cannot be reached or recognised: fill in one')
  }
  if (faults.length > 0) return { faults }
  const dwellingType = cell('dwelling_type')
  return {
    line,
    firstName: cell('first_name'),
    kind,
    ...(phone && { phone }),
    ...(language && { language }),
    ...(home && { home }),
    ...(externalId && { externalId }),
    ...(dwellingType && { dwellingType }),
    ...(movedOutAt !== undefined && { movedOutAt }),
  }
}

/** What may be shown of a cell: it could hold a number that slipped into the wrong column. */
export function shown(value: string): string {
  const digits = value.replace(/\D/g, '')
  return digits.length >= 6 ? `…${digits.slice(-2)}` : value.slice(0, 30)
}

function readPhone(written: string, faults: string[]): PhoneNumber | undefined {
  if (written === '') return undefined
  const phone = parsePhoneNumber(written)
  if (typeof phone === 'string') return phone
  const end = written.replace(/\D/g, '').slice(-2)
  const what = phone.fault.startsWith('a ')
    ? `${phone.fault}: leave the phone empty to keep the home`
    : phone.fault
  faults.push(`phone "…${end}" is ${what}`)
  return undefined
}

function readLanguage(written: string, faults: string[]): Language | undefined {
  if (written === '') return undefined
  const code = /^([a-z]{2,3})([-_][a-z]{2})?$/i.exec(written)?.[1]
  if (!code) faults.push(`language "${shown(written)}" is no code of 2 or 3 letters, such as nl, fr or en`)
  return code?.toLowerCase()
}

function readKind(written: string, faults: string[]): 'tenant' | 'candidate' {
  const kind = written.toLowerCase() || 'tenant'
  if (kind === 'tenant' || kind === 'candidate') return kind
  faults.push(`kind "${shown(written)}" is not known: write tenant or candidate`)
  return 'tenant'
}

function readHome(
  cell: (column: Column) => string,
  kind: TenantRow['kind'],
  faults: string[],
): Home | undefined {
  const municipality = cell('municipality')
  const complex = cell('complex')
  const household = cell('household')
  if (kind === 'tenant' || municipality || complex) {
    const whose = kind === 'tenant' ? 'a tenant has one' : 'give both or neither'
    if (!municipality) faults.push(`municipality is missing: ${whose}`)
    if (!complex && kind === 'tenant') faults.push(`complex is missing: ${whose}`)
  }
  if (!municipality || !complex) return undefined
  return { municipality, complex, ...(household && { household }) }
}

function readMovedOut(written: string | undefined, faults: string[]): number | null | undefined {
  if (written === undefined) return undefined
  if (written === '') return null
  const day = parseDay(written)
  if (day === undefined) faults.push(`moved_out "${shown(written)}" is no date such as 2026-03-31`)
  return day
}
