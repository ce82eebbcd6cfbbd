import type { News, PlannedRow } from './import-plan.js'
import type { Directory } from './tenant-directory.js'

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

/** Counts what a plan brings. `directory` is as the plan left it. */
export function reportOf(planned: readonly PlannedRow[], directory: Directory): ImportReport {
  const tally = new Tally()
  for (const one of planned) tally.add(one)
  return tally.report(directory)
}

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
