import type { Clock } from '../domain/clock.js'
import type { Ids } from '../domain/ids.js'
import type { TenantRow } from '../domain/tenant-row.js'
import type { Engine, Statement } from './engine.js'
import { findForgottenInFile, knownAgain } from './forgotten.js'
import { type News, type PlannedRow, planRow } from './import-plan.js'
import { claimsOf } from './import-recognise.js'
import { type Directory, loadDirectory } from './tenant-directory.js'

/** What an import brought. One person can be in several counts: she moved and has a new number. */
export interface ImportReport {
  /** Rows read well; `new` to `unchanged` are about these. */
  rows: number
  new: number
  /** Of the new: those who had written to the line before anyone imported them. */
  recognised: number
  changed: number
  moved: number
  movedOut: number
  numberChanged: number
  unchanged: number
  /** Homes of the file in which nobody can be reached by phone: for a visit. */
  homesWithoutPhone: number
  /** Complexes that the store did not know, as "Municipality/Complex": a typing error shows here. */
  newComplexes: string[]
}

/** `forgottenLines`: who asked to be forgotten, and was left out for it. `bad`: nothing was written. `imported` has faults only when bad rows were to be skipped. */
export type ImportOutcome =
  | { outcome: 'imported'; report: ImportReport; faults: Fault[]; forgottenLines: number[] }
  | { outcome: 'bad'; faults: Fault[] }

export interface Fault {
  line: number
  fault: string
}

export interface ImportDeps {
  clock: Clock
  ids: Ids
  /** What who was forgotten is recognised by. */
  authSecret: string
  skipBad?: boolean
  /** Who asked to be forgotten is brought in again, because the company says that she is to be. */
  alsoForgotten?: boolean
}

/** A server on the same file waits at most this long for a chunk of ours. */
const ROWS_PER_COMMIT = 200
/** The server may write someone we are about to write: then we look again. */
const TRIES_MAX = 5

/**
 * Writes the rows in chunks of whole rows, so that the running server gets its turn in between. What was
 * interrupted is finished by doing it again: rows that are in the store already are unchanged then. Nothing is
 * written when a row is bad, unless `skipBad`.
 */
export async function importTenants(
  engine: Engine,
  all: readonly TenantRow[],
  { clock, ids, authSecret, skipBad = false, alsoForgotten = false }: ImportDeps,
): Promise<ImportOutcome> {
  const forgotten = await findForgottenInFile(engine, all, authSecret)
  const leftOut = new Set(alsoForgotten ? [] : forgotten.rows)
  const rows = all.filter((row) => !leftOut.has(row))
  const tally = new Tally()
  const faults: Fault[] = []
  let rest = rows
  for (let tries = 1; ; tries += 1) {
    const directory = await loadDirectory(engine)
    const plan = planImport(rest, directory, ids, clock.now(), forgotten.stoppedPhones)
    faults.push(...plan.faults)
    if (faults.length > 0 && !skipBad) return { outcome: 'bad', faults }
    rest = plan.good
    try {
      for (let start = 0; start < plan.good.length; start += ROWS_PER_COMMIT) {
        const chunk = plan.planned.slice(start, start + ROWS_PER_COMMIT)
        await write(engine, chunk)
        rest = plan.good.slice(start + chunk.length)
        for (const one of chunk) tally.add(one)
      }
      if (alsoForgotten) await write(engine, [{ statements: knownAgain(forgotten.rows, authSecret) }])
      const forgottenLines = [...leftOut].map(({ line }) => line)
      return { outcome: 'imported', report: tally.report(directory), faults, forgottenLines }
    } catch (error) {
      if (tries === TRIES_MAX) throw error
    }
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

async function write(engine: Engine, chunk: readonly Pick<PlannedRow, 'statements'>[]): Promise<void> {
  const statements: Statement[] = chunk.flatMap((one) => one.statements)
  if (statements.length > 0) await engine.commit(statements)
}

/** Counts what was really written. */
class Tally {
  private readonly counts = new Map<News | 'unchanged', number>()
  private readonly homes = new Set<string>()
  private readonly newComplexes: string[] = []
  private rows = 0

  add({ news, person, newComplex }: PlannedRow): void {
    this.rows += 1
    for (const one of news.length === 0 ? (['unchanged'] as const) : news) {
      this.counts.set(one, this.of(one) + 1)
    }
    if (newComplex) this.newComplexes.push(newComplex)
    const livesThere = person.kind === 'tenant' && person.movedOutAt === null
    if (person.householdId && livesThere) this.homes.add(person.householdId)
  }

  report(directory: Directory): ImportReport {
    const isReached = (home: string) =>
      directory.byHousehold.get(home)?.some(({ phones }) => phones.length > 0) ?? false
    return {
      rows: this.rows,
      new: this.of('new'),
      recognised: this.of('recognised'),
      changed: this.of('changed'),
      moved: this.of('moved'),
      movedOut: this.of('movedOut'),
      numberChanged: this.of('numberChanged'),
      unchanged: this.of('unchanged'),
      homesWithoutPhone: [...this.homes].filter((home) => !isReached(home)).length,
      newComplexes: this.newComplexes,
    }
  }

  private of(news: News | 'unchanged'): number {
    return this.counts.get(news) ?? 0
  }
}
