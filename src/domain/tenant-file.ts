import { CsvError, parse } from 'csv-parse/sync'
import { sharedPhones, withoutDoubles, withRecognisableHomes } from './tenant-doubles.js'
import {
  type Cells,
  type Column,
  OPTIONAL_COLUMNS,
  parseTenantRow,
  REQUIRED_COLUMNS,
  type TenantRow,
} from './tenant-row.js'

/** What stands in a file of tenants: the good rows, and what is wrong, each with its line. */
export interface TenantFile {
  rows: TenantRow[]
  /** Bad rows, such as `line 7: phone "…12" is not a phone number`. */
  faults: string[]
  badRows: number
  warnings: string[]
}

interface Parsed {
  record: string[]
  info: { lines: number }
}

const COLUMNS: readonly string[] = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS]

/**
 * Reads the CSV file of a housing company, also as Belgian Excel writes it (a byte order mark, semicolons,
 * CRLF). `unreadable` says why nothing in it can be read at all.
 */
export function parseTenantFile(text: string): TenantFile | { unreadable: string } {
  const records = readRecords(text)
  if ('unreadable' in records) return records
  const [header, ...body] = records.parsed
  if (!header || body.length === 0) return { unreadable: 'there are no rows in it' }
  const columns = header.record.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  )
  const missing = REQUIRED_COLUMNS.filter((column) => !columns.includes(column))
  if (missing.length > 0) {
    return { unreadable: `line 1: no column ${missing.join(', ')}. The columns are ${COLUMNS.join(', ')}` }
  }
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index)
  if (twice) return { unreadable: `line 1: column ${twice} is there twice` }
  const file: TenantFile = { rows: [], faults: [], badRows: 0, warnings: [] }
  const unknown = columns.filter((name) => name !== '' && !COLUMNS.includes(name))
  if (unknown.length > 0) file.warnings.push(`not read: column ${unknown.join(', ')}`)
  for (const one of body) readRow(file, columns, one)
  const { rows, doubles } = withoutDoubles(file.rows)
  for (const { line, fault } of doubles) reject(file, line, [fault])
  file.warnings.push(...sharedPhones(rows))
  return { ...file, rows: withRecognisableHomes(rows) }
}

function reject(file: TenantFile, line: number, faults: readonly string[]): void {
  file.faults.push(...faults.map((fault) => `line ${line}: ${fault}`))
  file.badRows += 1
}

function readRow(file: TenantFile, columns: string[], { record, info }: Parsed): void {
  if (record.every((cell) => cell.trim() === '')) return
  // The parser tells where a row ends; a quoted cell may hold line ends of its own.
  const line = info.lines - record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
  const beyond = record.slice(columns.length).some((cell) => cell.trim() !== '')
  if (beyond || REQUIRED_COLUMNS.some((column) => columns.indexOf(column) >= record.length)) {
    const fault = `${record.length} cells where the header has ${columns.length} columns: a separator too ${beyond ? 'many' : 'few'}`
    reject(file, line, [fault])
    return
  }
  const cells: Cells = {}
  columns.forEach((name, index) => {
    if (COLUMNS.includes(name)) cells[name as Column] = record[index] ?? ''
  })
  const row = parseTenantRow(cells, line)
  if ('faults' in row) reject(file, line, row.faults)
  else file.rows.push(row)
}

function readRecords(text: string): { parsed: Parsed[] } | { unreadable: string } {
  if (text.includes('\uFFFD')) {
    return { unreadable: 'its letters are not UTF-8. In Excel choose "CSV UTF-8" when you save it' }
  }
  // The parser counts CRLF inside quotes as two lines.
  let plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const told = /^sep=(.)\n/i.exec(plain)
  if (told) plain = plain.slice(told[0].length - 1)
  const delimiter = told?.[1] ?? separator(/\S.*/.exec(plain)?.[0] ?? '')
  try {
    const parsed = parse(plain, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[]
    return { parsed }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { unreadable: quoteFault(error) }
  }
}

/** Of the usual separators the one that the header has most of. */
function separator(header: string): string {
  const count = (sign: string) => header.split(sign).length
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most))
}

function quoteFault(error: CsvError): string {
  const line = (error as unknown as { lines?: number }).lines
  const where = line === undefined ? '' : `line ${line}: `
  return `${where}a quote (") is not closed, or stands in the middle of a cell`
}
