import type { Grouping } from './groupings.js'
import { isolatesSomebody } from './isolation.js'
import { DIVIDED, FEWEST_HOUSEHOLDS, type Figure, type Voice } from './publishable.js'
import { type Said, saidOf, wellOf } from './said.js'

/**
 * The one door through which counts of households reach members: pages, prints, exports and digests show what
 * comes out of here and nothing else.
 */

/** Counts are shown rounded to this. */
const ROUNDED_TO = 5
/** In a group smaller than this, one answer that everybody gave would tell what each of them said. */
const UNANIMOUS_FROM = 20

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
 * isolate somebody, together with all that was published of it before, is left out; where the company's
 * figure cannot change without that, everything stays as it was. A place that cannot be renewed keeps its
 * earlier figure.
 */
export function publishAnew(
  company: Candidate,
  others: readonly Candidate[],
  before: Published = NOTHING_PUBLISHED,
): Published {
  const first = admit(company, before.cells)
  if (!first) return before
  let { cells } = first
  const results = [first.result]
  for (const candidate of others) {
    const next = admit(candidate, cells) ?? admitInPart(candidate, cells)
    if (next) cells = next.cells
    const earlier = before.results.find(({ place }) => isSame(place, candidate.place))
    const result = next?.result ?? earlier
    if (result) results.push(result)
  }
  return { cells, results: withoutNextToHidden(results, others) }
}

/**
 * Places that are kept back and say one thing together, or nothing, are the whole less the others: the smallest of those
 * goes with them.
 */
function withoutNextToHidden(results: readonly Result[], others: readonly Candidate[]): Result[] {
  const isShown = ({ place }: Candidate) => results.some((one) => isSame(one.place, place))
  const hidden = others.filter((one) => !isShown(one))
  const grouping = hidden[0]?.groupings.at(-1)
  if (
    !grouping ||
    households(
      grouping,
      hidden.flatMap(({ said }) => said),
    ).size > 1
  )
    return [...results]
  const [next] = others.filter(isShown).sort((a, b) => a.said.length - b.said.length)
  return results.filter(({ place }) => next === undefined || !isSame(place, next.place))
}

interface Admitted {
  cells: readonly ReadonlySet<string>[]
  result: Result
}

/** The finest way to show this place that isolates nobody. */
function admit({ place, said, groupings }: Candidate, cells: Admitted['cells']): Admitted | undefined {
  for (const [index, grouping] of groupings.entries()) {
    const shown = showable(grouping, said, index === groupings.length - 1)
    const fresh = shown && notAmong(cells, [...shown.values()])
    if (shown && fresh && !isolatesSomebody(fresh, cells)) {
      return { cells: [...cells, ...fresh], result: resultOf(place, grouping, shown) }
    }
  }
  return undefined
}

/** Where a place cannot be shown whole: its largest answers, as many as isolate nobody. */
function admitInPart({ place, said, groupings }: Candidate, cells: Admitted['cells']): Admitted | undefined {
  const grouping = groupings.at(-1)
  const shown = grouping && showable(grouping, said, true)
  if (!shown) return undefined
  let together = cells
  const kept = new Map<string, ReadonlySet<string>>()
  for (const [key, households] of [...shown].sort(([, a], [, b]) => b.size - a.size)) {
    const fresh = notAmong(together, [households])
    if (isolatesSomebody(fresh, together)) continue
    together = [...together, ...fresh]
    kept.set(key, households)
  }
  return kept.size === 0 ? undefined : { cells: together, result: resultInPart(place, grouping, kept) }
}

/**
 * The households behind each answer that is large enough; nothing when answers should be put together
 * further, or when what is left tells what everybody said. `isLast`: there is nothing further.
 */
function showable(
  grouping: Grouping,
  said: readonly Voice[],
  isLast: boolean,
): Map<string, ReadonlySet<string>> | undefined {
  const counted = households(grouping, said)
  const isSmall = (key: string) => {
    const size = counted.get(key)?.size ?? 0
    return size > 0 && size < FEWEST_HOUSEHOLDS
  }
  const matters = grouping.keys.filter((key) => !grouping.aside.includes(key))
  if (!isLast && matters.some(isSmall)) return undefined
  const shown = new Map([...counted].filter(([, { size }]) => size >= FEWEST_HOUSEHOLDS))
  const sizes = [...shown.values()].map(({ size }) => size)
  if (sizes.length === 0) return undefined
  const isUnanimous = grouping.keys.length > 2 && sizes.length === 1 && (sizes[0] ?? 0) < UNANIMOUS_FROM
  return isUnanimous ? undefined : shown
}

/** One voice a household: two different answers in one count as divided. */
function households(grouping: Grouping, said: readonly Voice[]): Map<string, Set<string>> {
  const voiced = new Map<string, string>()
  for (const { household, value } of said) {
    const key = grouping.keyOf(value)
    if (household === null || key === undefined) continue
    const before = voiced.get(household)
    voiced.set(household, before === undefined || before === key ? key : DIVIDED)
  }
  const counted = new Map<string, Set<string>>()
  for (const [household, key] of voiced) {
    const among = counted.get(key)
    if (among) among.add(household)
    else counted.set(key, new Set([household]))
  }
  return counted
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
export function notAmong(
  cells: Admitted['cells'],
  more: readonly ReadonlySet<string>[],
): ReadonlySet<string>[] {
  return more.filter((one) => !cells.some((cell) => isSameSet(cell, one)))
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one))
}

function isSame(a: Place, b: Place): boolean {
  return a.kind === b.kind && a.name === b.name
}
