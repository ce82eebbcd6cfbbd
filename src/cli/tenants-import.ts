import type { Company } from '../domain/company.js'
import { folded } from '../domain/tenant-doubles.js'
import { parseTenantFile } from '../domain/tenant-file.js'
import type { TenantRow } from '../domain/tenant-row.js'
import type { ImportReport } from '../store/import-report.js'
import { importTenants } from '../store/tenants-import.js'
import type { CliDeps, Report } from './deps.js'
import { readFlags } from './flags.js'
import { readInputFile } from './input-file.js'
import { withStore } from './with-store.js'

const FLAGS = { 'skip-bad': { type: 'boolean' }, 'also-forgotten': { type: 'boolean' } } as const

/** A typing error shows among the names; a first import has too many of them to read. */
const COMPLEXES_NAMED = 20

/** `tenants import FILE.csv [--skip-bad] [--also-forgotten]` */
export async function importTenantFile(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, FLAGS, ['FILE.csv'])
  if ('faults' in given) return given
  const [path = ''] = given.named
  const skipBad = given.flags['skip-bad'] === true
  const read = await readInputFile(path, deps)
  if ('faults' in read) return read
  const file = parseTenantFile(read.text)
  if ('unreadable' in file) return { faults: [`${path}: ${file.unreadable}.`] }
  if (file.badRows > 0 && !skipBad) return { faults: [...file.faults, nothingImported(file.badRows)] }
  const { authSecret } = await deps.rights()
  const alsoForgotten = given.flags['also-forgotten'] === true
  return withStore(deps, async (engine) => {
    const options = { authSecret, actor: 'cli', skipBad, alsoForgotten }
    const imported = await importTenants(engine, file.rows, { ...deps, ...options })
    if (imported.outcome === 'changed') throw new Error('An import without a preview cannot differ from it')
    const clashes = imported.faults.map(({ line, fault }) => `line ${line}: ${fault}`)
    if (imported.outcome === 'bad') return { faults: [...clashes, nothingImported(clashes.length)] }
    const company = await deps.company().catch(() => undefined)
    const skipped = [...file.faults, ...clashes].map((fault) => `skipped: ${fault}`)
    for (const line of [...skipped, ...file.warnings, ...strangePlaces(file.rows, company)]) {
      deps.stderr(`${line}\n`)
    }
    const { forgottenLines } = imported
    if (forgottenLines.length > 0) deps.stderr(`${leftOut(forgottenLines)}\n`)
    const skippedRows = file.badRows + clashes.length
    return {
      lines: reportLines(imported.report, skippedRows),
      json: {
        ...imported.report,
        skipped: skippedRows,
        ...(forgottenLines.length > 0 && { forgotten: forgottenLines.length }),
      },
    }
  })
}

function nothingImported(rows: number): string {
  const what = rows === 1 ? '1 row is bad' : `${rows} rows are bad`
  return `Nothing was imported: ${what}. Correct them, or import the others with --skip-bad.`
}

function leftOut(lines: readonly number[]): string {
  const who = lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(', ')}`
  return `left out: ${who}: asked to be forgotten. To bring them in all the same: --also-forgotten.`
}

function reportLines(report: ImportReport, skipped: number): string[] {
  const counts: [number, string][] = [
    [report.new, 'new'],
    [report.recognised, 'of the new had written to the line before'],
    [report.changed, 'changed'],
    [report.moved, 'moved to another home'],
    [report.movedOut, 'moved out'],
    [report.numberChanged, 'with another number'],
    [report.unchanged, 'unchanged'],
    [report.homesWithoutPhone, 'homes without a phone: for a visit'],
    [skipped, 'bad rows skipped'],
  ]
  const lines = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  const complexes = report.newComplexes.slice(0, COMPLEXES_NAMED).map((name) => `new complex: ${name}`)
  const unnamed = report.newComplexes.length - complexes.length
  if (unnamed > 0) complexes.push(`and ${unnamed} more new complexes`)
  return [`${report.rows} rows read`, ...lines, ...complexes]
}

/** Municipalities in none of the company's areas: mostly a typing error, and missing from area figures. */
function strangePlaces(rows: readonly TenantRow[], company: Company | undefined): string[] {
  if (!company?.areas) return []
  const known = new Set(company.areas.flatMap((area) => area.municipalities).map(folded))
  const strange = rows
    .flatMap(({ home }) => home?.municipality ?? [])
    .filter((name) => !known.has(folded(name)))
  return [...new Set(strange)].map(
    (name) => `municipality "${name}" is in no area of company.json: is it right?`,
  )
}
