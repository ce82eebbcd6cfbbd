import type { Clock } from '../domain/clock.js'
import type { Ids } from '../domain/ids.js'
import type { TenantRow } from '../domain/tenant-row.js'
import { commitAudited } from './audit.js'
import type { Engine, Statement } from './engine.js'
import { findForgottenInFile, knownAgain } from './forgotten.js'
import { type News, type PlannedRow, planRow } from './import-plan.js'
import { countedIds, printOf } from './import-print.js'
import { claimsOf } from './import-recognise.js'
import { type ImportReport, reportOf } from './import-report.js'
import { type Directory, loadDirectory } from './tenant-directory.js'

/**
 * `forgottenLines`: who asked to be forgotten, and was left out for it. `bad` and `changed`: nothing was written.
 * `imported` has faults only when bad rows were to be skipped.
 */
export type ImportOutcome =
  | { outcome: 'imported'; report: ImportReport; faults: Fault[]; forgottenLines: number[] }
  | { outcome: 'bad'; faults: Fault[] }
  | { outcome: 'changed' }

export interface Fault {
  line: number
  fault: string
}

export interface ImportDeps {
  clock: Clock
  ids: Ids
  /** What who was forgotten is recognised by. */
  authSecret: string
  /** Who asked for it: id of a council member, or `cli`. */
  actor: string
  skipBad?: boolean
  /** Who asked to be forgotten is brought in again, because the company says that she is to be. */
  alsoForgotten?: boolean
  /** The print of the preview that somebody said yes to: with any other outcome nothing is written. */
  asPreviewed?: string
}

/** The server may write someone we are about to write: then we look again. */
const TRIES_MAX = 5

/**
 * Writes all rows and the line in the audit log, or nothing: an import that was cut short has not begun. Nothing is
 * written when a row is bad either, unless `skipBad`. Five thousand rows keep the store for about as long as
 * docs/21-people.md says.
 */
export async function importTenants(
  engine: Engine,
  all: readonly TenantRow[],
  deps: ImportDeps,
): Promise<ImportOutcome> {
  for (let tries = 1; ; tries += 1) {
    const prepared = await prepare(engine, all, deps)
    const { faults, forgottenLines, report } = prepared
    if (faults.length > 0 && !deps.skipBad) return { outcome: 'bad', faults }
    if (deps.asPreviewed !== undefined && prepared.print() !== deps.asPreviewed) return { outcome: 'changed' }
    const { actor, clock } = deps
    const entry = { at: clock.now(), actor, action: 'imported', reason: `${report.rows} rows` } as const
    try {
      await commitAudited(engine, entry, prepared.statements)
      return { outcome: 'imported', report, faults, forgottenLines }
    } catch (error) {
      if (tries === TRIES_MAX) throw error
    }
  }
}

/** What one row would bring; rows that bring nothing are not among these. */
export interface Change {
  line: number
  firstName: string
  news: readonly News[]
}

/** What an import of the good rows would bring now. */
export interface ImportPreview {
  report: ImportReport
  changes: Change[]
  faults: Fault[]
  forgottenLines: number[]
  /** Two previews with one print write the same to the same people. */
  print: string
}

/** Looks what an import would do, and writes nothing. */
export async function previewImport(
  engine: Engine,
  all: readonly TenantRow[],
  deps: Pick<ImportDeps, 'clock' | 'ids' | 'authSecret'>,
): Promise<ImportPreview> {
  const { statements: _, print, ...rest } = await prepare(engine, all, deps)
  return { ...rest, print: print() }
}

async function prepare(
  engine: Engine,
  all: readonly TenantRow[],
  {
    clock,
    ids,
    authSecret,
    alsoForgotten = false,
  }: Pick<ImportDeps, 'clock' | 'ids' | 'authSecret' | 'alsoForgotten'>,
) {
  const forgotten = await findForgottenInFile(engine, all, authSecret)
  const leftOut = new Set(alsoForgotten ? [] : forgotten.rows)
  const rows = all.filter((row) => !leftOut.has(row))
  const directory = await loadDirectory(engine)
  const { ids: counted, made } = countedIds(ids)
  const now = clock.now()
  const { good, planned, faults } = planImport(rows, directory, counted, now, forgotten.stoppedPhones)
  const statements: Statement[] = [
    ...planned.flatMap((one) => one.statements),
    ...(alsoForgotten ? knownAgain(forgotten.rows, authSecret) : []),
  ]
  const changes = good.flatMap(({ line, firstName }, index): Change[] => {
    const news = planned[index]?.news ?? []
    return news.length > 0 ? [{ line, firstName, news }] : []
  })
  return {
    statements,
    faults,
    changes,
    report: reportOf(planned, directory),
    forgottenLines: [...leftOut].map(({ line }) => line),
    print: () => printOf(statements, faults, made, now),
  }
}

/** Plans all rows, in their order; `good` are the rows that `planned` is about. */
export function planImport(
  rows: readonly TenantRow[],
  directory: Directory,
  ids: Ids,
  now: number,
  stoppedPhones: ReadonlySet<string> = new Set(),
): { good: TenantRow[]; planned: PlannedRow[]; faults: Fault[] } {
  const plan = { good: [] as TenantRow[], planned: [] as PlannedRow[], faults: [] as Fault[] }
  const claims = claimsOf(rows, directory)
  for (const row of rows) {
    const one = planRow(row, { directory, ids, now, claims, stoppedPhones })
    if ('fault' in one) {
      plan.faults.push({ line: row.line, fault: one.fault })
      continue
    }
    plan.good.push(row)
    plan.planned.push(one)
  }
  return plan
}
