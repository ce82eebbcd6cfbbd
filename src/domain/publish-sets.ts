import { isolatesSomebody } from './isolation.js'
import { notAmong, type Published, rounded } from './publish.js'
import { FEWEST_HOUSEHOLDS } from './publishable.js'

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
}

/**
 * Publishes counts of sets that overlap, the most telling first: each that is large enough and isolates
 * nobody together with all before it. Where a new count would isolate, the one in `earlier` stays. `show`
 * rounds.
 */
export function publishSets(
  sets: readonly NamedSet[],
  before: Published['cells'],
  earlier: ReadonlyMap<string, number> = new Map(),
  show: (households: number) => number = rounded,
): PublishedSets {
  let cells = before
  const figures: SetFigure[] = []
  for (const { key, households } of sets) {
    if (households.size < FEWEST_HOUSEHOLDS) continue
    const fresh = notAmong(cells, [households])
    const kept = earlier.get(key)
    if (!isolatesSomebody(fresh, cells)) {
      cells = [...cells, ...fresh]
      figures.push({ key, count: show(households.size), isKept: false })
    } else if (kept !== undefined) figures.push({ key, count: kept, isKept: true })
  }
  return { cells, figures }
}
