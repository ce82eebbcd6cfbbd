import { isIndependent, type Row, reduced, standing } from './row-sums.js'

/**
 * Whether published counts give somebody away when they are added and subtracted. Every cell that was ever
 * published is a set of households; whoever has all sheets on the table can form any linear combination of
 * their counts. When such a combination counts one to four households, it isolates them.
 *
 * Exact counts are assumed here, although members see them rounded to five: what holds without the rounding
 * holds with it.
 */

/** Fewer households than this may never be told apart from the rest. */
export const FEWEST_TOGETHER = 5

/** Sums of rows that are tried before it is taken that one of them might isolate: a second's work. */
const SUMS_MAX = 300_000

/**
 * True when some linear combination of these cells counts at least one household and fewer than five; also
 * where that cannot be ruled out in a reasonable time. What is said to be safe is safe. `before` are cells of
 * which it is known that they isolate nobody: they were published.
 */
export function isolatesSomebody(
  more: readonly ReadonlySet<string>[],
  before: readonly ReadonlySet<string>[] = [],
): boolean {
  const { sizes, rows } = columnsOf([...before, ...more])
  const firstSmall = sizes.findIndex((size) => size < FEWEST_TOGETHER)
  if (firstSmall < 0) return false
  // Whatever is added to new cells that differ in large groups alone leaves a large group standing.
  if (before.length > 0 && isIndependent(rows, before.length, firstSmall)) return false
  return hasLightSum(withoutLarge(rows, firstSmall), sizes.slice(firstSmall))
}

/** Households that are in exactly the same cells: nobody can tell them apart, so they count as one column. */
interface Columns {
  /** Largest first. */
  sizes: number[]
  rows: Row[]
}

function columnsOf(cells: readonly ReadonlySet<string>[]): Columns {
  const groupOf = new Map<string, number>()
  /** The cells that a group is in, as a chain: the group that it was split off from, and the cell it is in besides. */
  const splitFrom: { group: number; cell: number }[] = [{ group: -1, cell: -1 }]
  for (const [cell, households] of cells.entries()) {
    const splits = new Map<number, number>()
    for (const household of households) {
      const group = groupOf.get(household) ?? 0
      let split = splits.get(group)
      if (split === undefined) {
        split = splitFrom.push({ group, cell }) - 1
        splits.set(group, split)
      }
      groupOf.set(household, split)
    }
  }
  const counts = new Map<number, number>()
  for (const group of groupOf.values()) counts.set(group, (counts.get(group) ?? 0) + 1)
  const columns = [...counts].sort(([, a], [, b]) => b - a)
  const rows = cells.map(() => new Float64Array(columns.length))
  for (const [column, [group]] of columns.entries()) {
    for (let at = splitFrom[group]; at && at.cell >= 0; at = splitFrom[at.group]) {
      const row = rows[at.cell]
      if (row) row[column] = 1
    }
  }
  return { sizes: columns.map(([, size]) => size), rows }
}

/** What the combinations that are free of every large group count in the small ones. */
function withoutLarge(rows: readonly Row[], firstSmall: number): Row[] {
  const width = rows[0]?.length ?? 0
  return reduced(rows, { until: firstSmall })
    .rest.map((row) => row.subarray(firstSmall, width))
    .filter((row) => row.some((value) => value !== 0))
}

/**
 * Whether some sum of these rows counts fewer than five households. In reduced form a row that takes part
 * keeps its own first column, so at most four do. Where the columns hold two bases that share no household,
 * at most two households of the four are in the one or in the other, and sums of two rows are enough.
 */
function hasLightSum(rows: readonly Row[], sizes: readonly number[]): boolean {
  const first = reduced(rows, {})
  if (first.basis.length === 0) return false
  const used = new Set(first.basis.map(({ pivot }) => pivot))
  const isFree = (column: number) => !used.has(column) || (sizes[column] ?? 0) > 1
  const second = reduced(
    first.basis.map(({ row }) => row),
    { columns: sizes.flatMap((_, column) => (isFree(column) ? [column] : [])) },
  )
  const isTwice = second.basis.length === first.basis.length
  const bases = isTwice ? [first.basis, second.basis] : [first.basis]
  return bases.some((basis) => hasLightSumOf(basis, isTwice ? 2 : FEWEST_TOGETHER - 1, sizes))
}

type Basis = ReturnType<typeof reduced>['basis']
/** `others`: the households it counts beside its own column. */
type Weighed = Basis[number] & { own: number; others: number }

/** Whether a sum of at most so many of these rows counts fewer than five; true as well where there are too many to try. */
function hasLightSumOf(basis: Basis, most: number, sizes: readonly number[]): boolean {
  const weighed = basis.map((one): Weighed => {
    const own = sizes[one.pivot] ?? 0
    const all = one.row.reduce((sum, value, column) => (value === 0 ? sum : sum + (sizes[column] ?? 0)), 0)
    return { ...one, own, others: all - own }
  })
  let tried = 0
  /** Tries the sums that begin with what is chosen. */
  const isLight = (chosen: readonly Weighed[], from: number, spare: number): boolean => {
    if (chosen.length > 0) {
      tried += 1
      if (tried > SUMS_MAX || leavesAtMost(chosen, spare, sizes)) return true
    }
    if (chosen.length === most) return false
    for (let next = from; next < weighed.length; next++) {
      const one = weighed[next]
      if (one && one.own <= spare && isLight([...chosen, one], next + 1, spare - one.own)) return true
    }
    return false
  }
  return isLight([], 0, FEWEST_TOGETHER - 1)
}

/** Whether these rows, all of them taking part, cancel out beside their own columns but for so many households. */
function leavesAtMost(chosen: readonly Weighed[], spare: number, sizes: readonly number[]): boolean {
  const heaviest = Math.max(...chosen.map(({ others }) => others))
  const rest = chosen.reduce((sum, { others }) => sum + others, 0) - heaviest
  // What the others count is too little to cancel the heaviest.
  if (heaviest > rest + spare) return false
  const rows = chosen.map(({ row }) => row)
  const own = new Set(chosen.map(({ pivot }) => pivot))
  const without = (left: ReadonlySet<number>, households: number): boolean => {
    const columns = standing(rows, left)
    if (columns.length === 0) return true
    return columns.some((column) => {
      const size = sizes[column] ?? 0
      return size <= households && without(new Set([...left, column]), households - size)
    })
  }
  return without(own, spare)
}
