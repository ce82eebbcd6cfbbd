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

/** A prime whose square a double holds: sums are kept modulo it, exactly. What a fraction isolates, so does this. */
const PRIME = 67_108_859

type Row = number[]

/** Households that are in exactly the same cells: nobody can tell them apart, so they count as one column. */
interface Columns {
  sizes: number[]
  rows: Row[]
}

/** True when some linear combination of these cells counts at least one household and fewer than five. */
export function isolatesSomebody(cells: readonly ReadonlySet<string>[]): boolean {
  const { sizes, rows } = columnsOf(cells)
  const small = smallCombinations(rows, sizes)
  return small.some((row) => weightOf(row, sizes) < FEWEST_TOGETHER) || hasLightSum(small, sizes)
}

function columnsOf(cells: readonly ReadonlySet<string>[]): Columns {
  const memberships = new Map<string, number[]>()
  for (const [index, cell] of cells.entries())
    for (const household of cell) {
      const inCells = memberships.get(household)
      if (inCells) inCells.push(index)
      else memberships.set(household, [index])
    }
  const groups = new Map<string, { inCells: number[]; size: number }>()
  for (const inCells of memberships.values()) {
    const key = inCells.join()
    const group = groups.get(key)
    if (group) group.size += 1
    else groups.set(key, { inCells, size: 1 })
  }
  // Large groups first: elimination then leaves, at the end, exactly the combinations that are free of them.
  const columns = [...groups.values()].sort((a, b) => b.size - a.size)
  const rows = cells.map((_, cell) => columns.map(({ inCells }) => (inCells.includes(cell) ? 1 : 0)))
  return { sizes: columns.map(({ size }) => size), rows }
}

/** A basis, in reduced form, of the combinations in which every group of five or more cancels out. */
function smallCombinations(rows: readonly Row[], sizes: readonly number[]): Row[] {
  const firstSmall = sizes.findIndex((size) => size < FEWEST_TOGETHER)
  if (firstSmall < 0) return []
  return reduced(rows, sizes.length).filter((row) => row.slice(0, firstSmall).every((value) => value === 0))
}

/** Gauss and Jordan: every row begins with a 1 that no other row has in its column. Rows of zeros are left out. */
function reduced(given: readonly Row[], width: number): Row[] {
  const rows = given.map((row) => [...row])
  let done = 0
  for (let column = 0; column < width && done < rows.length; column++) {
    const found = rows.findIndex((row, index) => index >= done && row[column] !== 0)
    const pivot = rows[found]
    if (!pivot) continue
    rows[found] = rows[done] ?? []
    rows[done] = scaled(pivot, inverse(pivot[column] ?? 1))
    const one = rows[done] ?? []
    for (const [index, row] of rows.entries()) {
      const factor = row[column] ?? 0
      if (index !== done && factor !== 0) rows[index] = minus(row, one, factor)
    }
    done += 1
  }
  return rows.slice(0, done)
}

/**
 * Whether a sum of two, three or four of these rows counts fewer than five households. In reduced form each
 * row that takes part keeps its own first column, so more than four never do.
 */
function hasLightSum(rows: readonly Row[], sizes: readonly number[]): boolean {
  const light = rows.filter((row) => (sizes[pivotOf(row)] ?? 0) < FEWEST_TOGETHER - 1)
  return subsets(light, FEWEST_TOGETHER - 1).some((chosen) => hasLightCombination(chosen, sizes))
}

/** Whether the chosen rows, all of them taking part, combine to something that counts fewer than five. */
function hasLightCombination(chosen: readonly Row[], sizes: readonly number[]): boolean {
  const pivots = chosen.map(pivotOf)
  const spare = FEWEST_TOGETHER - 1 - pivots.reduce((sum, column) => sum + (sizes[column] ?? 0), 0)
  if (spare < 0) return false
  const others = sizes.map((_, column) => column).filter((column) => !pivots.includes(column))
  const touched = others.filter((column) => chosen.some((row) => row[column] !== 0))
  const kept = affordable(touched, sizes, spare)
  return kept.some((left) =>
    cancels(
      chosen,
      touched.filter((column) => !left.includes(column)),
    ),
  )
}

/** Which columns may be left standing within `spare` households: none, one, or a few small ones. */
function affordable(columns: readonly number[], sizes: readonly number[], spare: number): number[][] {
  const all: number[][] = [[]]
  for (const column of columns)
    for (const left of [...all]) {
      const more = [...left, column]
      if (more.reduce((sum, one) => sum + (sizes[one] ?? 0), 0) <= spare) all.push(more)
    }
  return all
}

/** Whether factors, none of them zero, make the rows vanish in all these columns. */
function cancels(rows: readonly Row[], columns: readonly number[]): boolean {
  const equations = columns.map((column) => rows.map((row) => row[column] ?? 0))
  const free = reduced(equations, rows.length)
  const pivots = new Set(free.map(pivotOf))
  // Some solution has every factor non-zero exactly when no equation says that one factor is zero.
  return pivots.size < rows.length && !free.some((row) => row.filter((value) => value !== 0).length === 1)
}

function subsets<One>(all: readonly One[], most: number): One[][] {
  const found: One[][] = [[]]
  for (const one of all)
    for (const chosen of [...found]) if (chosen.length < most) found.push([...chosen, one])
  return found.filter(({ length }) => length >= 2)
}

function pivotOf(row: Row): number {
  return row.findIndex((value) => value !== 0)
}

function weightOf(row: Row, sizes: readonly number[]): number {
  return row.reduce((sum, value, column) => (value === 0 ? sum : sum + (sizes[column] ?? 0)), 0)
}

function scaled(row: Row, factor: number): Row {
  return row.map((value) => (value * factor) % PRIME)
}

function minus(row: Row, other: Row, factor: number): Row {
  return row.map((value, column) => (value + PRIME - ((factor * (other[column] ?? 0)) % PRIME)) % PRIME)
}

/** By Fermat: the power p - 2. */
function inverse(value: number): number {
  let result = 1
  let base = value % PRIME
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME
    base = (base * base) % PRIME
  }
  return result
}
