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

/**
 * Leaves out what could point at a household: every count under five, and then the next smallest ones until
 * what is hidden is five households or more, in two cells or more. So who knows the real total by other
 * means still cannot work out a small cell by subtraction.
 */
export function publishable(cells: readonly Cell[]): Figure[] {
  const filled = cells.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count)
  const hidden = new Set<Cell>()
  let sum = 0
  for (const cell of filled) {
    const safe = hidden.size === 0 || (hidden.size > 1 && sum >= FEWEST_HOUSEHOLDS)
    if (cell.count >= FEWEST_HOUSEHOLDS && safe) break
    hidden.add(cell)
    sum += cell.count
  }
  return cells.map((cell) => ({
    key: cell.key,
    count: cell.count === 0 || hidden.has(cell) ? undefined : cell.count,
  }))
}

/** The only total that may be shown: that of what is shown. */
export function totalShown(figures: readonly Figure[]): number {
  return figures.reduce((sum, { count }) => sum + (count ?? 0), 0)
}
