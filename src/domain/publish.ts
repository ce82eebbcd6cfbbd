import { type Guard, givesAway, isKeptBack, isSameSet, NO_GUARD } from './give-away.js'
import type { Grouping } from './groupings.js'
import { FEWEST_HOUSEHOLDS, type Figure, type Voice } from './publishable.js'
import { type Said, saidOf, wellOf } from './said.js'
import { type Sets, showable, unanimousSets } from './showable.js'

/**
 * The one door through which counts of households reach members: pages, prints, exports and digests show what
 * comes out of here and nothing else.
 */

/** Counts are shown rounded to this. */
const ROUNDED_TO = 5

/** Where figures are of. No single complex is among them, ever. */
export interface Place {
  kind: 'company' | 'area' | 'municipality'
  name: string
}

/** What members see of one place. A figure without a count: too few to show, or none; nobody can tell which. */
export interface Result {
  place: Place
  grouping: Grouping['name']
  figures: Figure[]
  /** The same figures as sentences say them, most said first. */
  said: Said[]
  /** So many in ten of those with an opinion say that it is well; absent on few, and where no answer is better. */
  well?: number
}

/** All that was ever published of one subject: the sets of households behind its counts, and what is shown now. */
export interface Published {
  cells: readonly ReadonlySet<string>[]
  results: readonly Result[]
}

export const NOTHING_PUBLISHED: Published = { cells: [], results: [] }

/** A place, those who answered there, and how their answers may be put together, finest first. */
export interface Candidate {
  place: Place
  said: readonly Voice[]
  groupings: readonly Grouping[]
  /** Not counted anew: what is not shown elsewhere would follow from it. An earlier figure of it stays. */
  isWithheld?: boolean
}

/** The next multiple of five: for chairs. A count is shown by one of the two, always the same. */
export function roundedUp(households: number): number {
  return Math.ceil(households / ROUNDED_TO) * ROUNDED_TO
}

/** The nearest multiple of five, and never nothing for something. */
export function rounded(households: number): number {
  return Math.max(ROUNDED_TO, Math.round(households / ROUNDED_TO) * ROUNDED_TO)
}

/**
 * Publishes one subject anew: first the whole company, then the other places in the order given. What would
 * isolate somebody, together with all that was published of it before, is left out, and what would tell what a
 * small group said with one voice; where the company's figure cannot change without that, everything stays as
 * it was. A place that cannot be renewed keeps its earlier figure.
 */
export function publishAnew(
  company: Candidate,
  others: readonly Candidate[],
  before: Published = NOTHING_PUBLISHED,
  given: Guard = NO_GUARD,
): Published {
  const guard = { ...given, secrets: [...given.secrets, ...others.flatMap(unanimousSets)] }
  const first = admit(company, before.cells, guard)
  if (!first) return before
  let { cells } = first
  const results = [first.result]
  for (const candidate of others) {
    const next = candidate.isWithheld
      ? undefined
      : (admit(candidate, cells, guard) ?? admitInPart(candidate, cells, guard))
    if (next) cells = next.cells
    const earlier = before.results.find(({ place }) => isSame(place, candidate.place))
    const result = next?.result ?? earlier
    if (result) results.push(result)
  }
  return { cells, results }
}

interface Admitted {
  cells: readonly ReadonlySet<string>[]
  result: Result
}

/** Households that share something, as a count that is no part of a whole: they may overlap with others. */
export interface NamedSet {
  key: string
  households: ReadonlySet<string>
}

/** A count as it is shown. `isKept`: an earlier one that stays, for a new one would isolate somebody. */
export interface SetFigure {
  key: string
  count: number
  isKept: boolean
}

/** Counts published one by one, and all that was ever published of the subject. */
export interface PublishedSets {
  cells: readonly ReadonlySet<string>[]
  /** In the order given; what is not here is too few to show. */
  figures: SetFigure[]
  /** The sets behind those that are counted now. */
  shown: Sets
}

interface SetsBefore {
  guard: Guard
  /** What is shown until now, by key: it stays where a new count would isolate. */
  earlier?: ReadonlyMap<string, number>
  /** How a count is rounded. */
  show?: (households: number) => number
}

/**
 * Publishes counts of sets that overlap, the most telling first: each that is large enough, of no single
 * complex, and isolates nobody together with all before it. Where a new count would isolate, the earlier one
 * stays.
 */
export function publishSets(
  sets: readonly NamedSet[],
  before: Published['cells'],
  { guard, earlier = new Map(), show = rounded }: SetsBefore,
): PublishedSets {
  let cells = before
  const figures: SetFigure[] = []
  const shown: ReadonlySet<string>[] = []
  for (const { key, households } of sets) {
    if (households.size < FEWEST_HOUSEHOLDS || isKeptBack(households, guard)) continue
    const fresh = notAmong(cells, [households])
    const kept = earlier.get(key)
    if (!givesAway(fresh, cells, guard)) {
      cells = [...cells, ...fresh]
      shown.push(households)
      figures.push({ key, count: show(households.size), isKept: false })
    } else if (kept !== undefined) figures.push({ key, count: kept, isKept: true })
  }
  return { cells, figures, shown }
}

/** The finest way to show this place that isolates nobody. */
function admit(
  { place, said, groupings }: Candidate,
  cells: Admitted['cells'],
  guard: Guard,
): Admitted | undefined {
  for (const [index, grouping] of groupings.entries()) {
    const shown = showable(grouping, said, index === groupings.length - 1)
    const fresh = shown && notAmong(cells, [...shown.values()])
    const isSafe = shown && ![...shown.values()].some((one) => isKeptBack(one, guard))
    if (isSafe && fresh && !givesAway(fresh, cells, guard)) {
      return { cells: [...cells, ...fresh], result: resultOf(place, grouping, shown) }
    }
  }
  return undefined
}

/** Where a place cannot be shown whole: its largest answers, as many as isolate nobody. */
function admitInPart(
  { place, said, groupings }: Candidate,
  cells: Admitted['cells'],
  guard: Guard,
): Admitted | undefined {
  const grouping = groupings.at(-1)
  const shown = grouping && showable(grouping, said, true)
  if (!shown) return undefined
  let together = cells
  const kept = new Map<string, ReadonlySet<string>>()
  for (const [key, households] of [...shown].sort(([, a], [, b]) => b.size - a.size)) {
    const fresh = notAmong(together, [households])
    if (isKeptBack(households, guard) || givesAway(fresh, together, guard)) continue
    together = [...together, ...fresh]
    kept.set(key, households)
  }
  return kept.size === 0 ? undefined : { cells: together, result: resultInPart(place, grouping, kept) }
}

/** A share of what is left, where an answer of many is hidden, would be untrue: none is said. */
function resultInPart(...[place, grouping, shown]: Parameters<typeof resultOf>): Result {
  const { well: _, ...result } = resultOf(place, grouping, shown)
  return { ...result, said: result.said.map(({ keys, count }) => ({ keys, count })) }
}

function resultOf(place: Place, grouping: Grouping, shown: Map<string, ReadonlySet<string>>): Result {
  const sizes = new Map([...shown].map(([key, { size }]) => [key, size]))
  const figures = grouping.keys.map((key): Figure => {
    const size = sizes.get(key)
    return { key, count: size === undefined ? undefined : rounded(size) }
  })
  const well = wellOf(grouping, sizes)
  return {
    place,
    grouping: grouping.name,
    figures,
    said: saidOf(grouping, sizes, rounded),
    ...(well !== undefined && { well }),
  }
}

/** The same cell twice says nothing new. */
function notAmong(cells: Admitted['cells'], more: readonly ReadonlySet<string>[]): ReadonlySet<string>[] {
  return more.filter((one) => !cells.some((cell) => isSameSet(cell, one)))
}

function isSame(a: Place, b: Place): boolean {
  return a.kind === b.kind && a.name === b.name
}
