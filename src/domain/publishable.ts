/**
 * What may be shown to neighbours. Figures are counts of distinct households; whoever has no known household
 * is in none of them.
 */

/** Nothing that rests on fewer households than this is ever shown. */
export const FEWEST_HOUSEHOLDS = 5

/** What a household counts under when those who live there gave different answers. */
export const DIVIDED = 'divided'

export interface Cell {
  key: string
  count: number
}

/** A cell as it may be shown. No count: too few to show, or none at all; nobody can tell which. */
export interface Figure {
  key: string
  count: number | undefined
}

/** One answer by someone; `household` is null when it is not known where she lives. */
export interface Voice {
  household: string | null
  value: string
}

/** Counts households under each of `keys` and, last, under `divided`. A value that is no key counts nowhere. */
export function voices(rows: readonly Voice[], keys: readonly string[]): Cell[] {
  const households = new Map<string, string>()
  for (const { household, value } of rows) {
    if (household === null || !keys.includes(value)) continue
    const said = households.get(household)
    households.set(household, said === undefined || said === value ? value : DIVIDED)
  }
  const counts = new Map<string, number>()
  for (const value of households.values()) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...keys, DIVIDED].map((key) => ({ key, count: counts.get(key) ?? 0 }))
}

/** The only total that may be shown: that of what is shown. */
export function totalShown(figures: readonly Figure[]): number {
  return figures.reduce((sum, { count }) => sum + (count ?? 0), 0)
}
