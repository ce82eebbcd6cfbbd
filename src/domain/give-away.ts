import { followsFrom, isolatesSomebody } from './isolation.js'
import { type ComplexOf, isOfOneComplex, tellsOfOneComplex } from './one-complex.js'

/**
 * The whole audit of new figures: together with all before them they may tell nobody apart from the rest, give
 * no figure of one complex, and not say what is kept back on purpose.
 */

type Sets = readonly ReadonlySet<string>[]

export interface Guard {
  complexOf: ComplexOf
  /** Sets that are kept back: what a small group said with one voice. */
  secrets: Sets
  /** Sets that the same sheet, or the one before it, shows of something near: combined with these as well. */
  beside: Sets
}

/** Of the subject's own sets, so many of the newest are combined with those beside it. */
const NEWEST_SETS = 6

export const NO_GUARD: Guard = { complexOf: () => undefined, secrets: [], beside: [] }

/** Whether this set may not be shown by itself. */
export function isKeptBack(households: ReadonlySet<string>, { complexOf }: Guard): boolean {
  return isOfOneComplex(households, complexOf)
}

/** Whether these new sets would give something away that those before do not. */
export function givesAway(fresh: Sets, before: Sets, { complexOf, secrets, beside }: Guard): boolean {
  if (fresh.length === 0) return false
  const tells = (earlier: Sets) =>
    isolatesSomebody(fresh, earlier) || tellsOfOneComplex(fresh, earlier, complexOf)
  if (tells(before)) return true
  if (beside.length > 0 && tells([...beside, ...newestOf(before)])) return true
  return secrets.some((secret) => followsFrom(secret, [...before, ...fresh]) && !followsFrom(secret, before))
}

/** The newest sets of a subject: what is combined with others beside it. */
export function newestOf(sets: Sets): Sets {
  return sets.slice(-NEWEST_SETS)
}

export function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one))
}
