/** Rows of numbers modulo a prime: eliminated exactly, without fractions. */

/** Its square, and a little more, is a whole number that a double holds exactly. What a fraction does, a number modulo it does. */
const PRIME = 67_108_859

export type Row = Float64Array

/** A row that has a 1 in its own column, where no other row of the basis has anything. */
interface BasisRow {
  row: Row
  pivot: number
}

/**
 * Gauss and Jordan: the rows in reduced form, by the columns given, or by those before `until`; and what is
 * left of the others, in which those columns are empty. The rows that are given stay as they are.
 */
export function reduced(
  given: readonly Row[],
  { until, columns }: { until?: number; columns?: readonly number[] },
): { basis: BasisRow[]; rest: Row[] } {
  const rest = given.map((row) => row.slice())
  const basis: BasisRow[] = []
  const width = until ?? given[0]?.length ?? 0
  const count = columns?.length ?? width
  for (let at = 0; at < count && rest.length > 0; at++) {
    const column = columns ? (columns[at] ?? 0) : at
    const found = rest.findIndex((row) => row[column] !== 0)
    const [row] = found < 0 ? [] : rest.splice(found, 1)
    if (!row) continue
    scale(row, inverse(row[column] ?? 1))
    for (const other of rest) subtract(other, row, other[column] ?? 0)
    for (const other of basis) subtract(other.row, row, other.row[column] ?? 0)
    basis.push({ row, pivot: column })
  }
  return { basis, rest }
}

/** Whether, before that column, no row from `from` on is a sum of other rows. */
export function isIndependent(rows: readonly Row[], from: number, until: number): boolean {
  const basis: BasisRow[] = []
  for (const [at, given] of rows.entries()) {
    const row = given.slice(0, until)
    for (const one of basis) subtract(row, one.row, row[one.pivot] ?? 0)
    const pivot = row.findIndex((value) => value !== 0)
    if (pivot >= 0) {
      scale(row, inverse(row[pivot] ?? 1))
      basis.push({ row, pivot })
    } else if (at >= from) return false
  }
  return true
}

/**
 * Columns of which one at least is not empty in any sum of these rows with factors that are none of them
 * zero, where `left` is not looked at; none when some sum is empty in all of them.
 */
export function standing(rows: readonly Row[], left: ReadonlySet<number>): number[] {
  const width = rows[0]?.length ?? 0
  /** Equations on the factors, in reduced form, and the columns that they come from. */
  const equations: { factors: number[]; pivot: number }[] = []
  const columns: number[] = []
  for (let column = 0; column < width; column++) {
    if (rows.every((row) => row[column] === 0) || left.has(column)) continue
    let factors = rows.map((row) => row[column] ?? 0)
    for (const one of equations) factors = minus(factors, one.factors, factors[one.pivot] ?? 0)
    const pivot = factors.findIndex((factor) => factor !== 0)
    if (pivot < 0) continue
    const scaled = factors.map((factor) => times(factor, inverse(factors[pivot] ?? 1)))
    for (const one of equations) one.factors = minus(one.factors, scaled, one.factors[pivot] ?? 0)
    equations.push({ factors: scaled, pivot })
    columns.push(column)
    if (equations.length === rows.length) return columns
  }
  const isZeroForced = equations.some(({ factors }) => factors.filter((factor) => factor !== 0).length === 1)
  return isZeroForced ? columns : []
}

function minus(one: readonly number[], other: readonly number[], factor: number): number[] {
  if (factor === 0) return [...one]
  return one.map((value, at) => (value + PRIME - times(factor, other[at] ?? 0)) % PRIME)
}

function times(a: number, b: number): number {
  return (a * b) % PRIME
}

function scale(row: Row, factor: number): void {
  for (let at = 0; at < row.length; at++) row[at] = times(row[at] ?? 0, factor)
}

function subtract(row: Row, other: Row, factor: number): void {
  if (factor === 0) return
  for (let at = 0; at < row.length; at++) {
    const value = other[at] ?? 0
    if (value !== 0) row[at] = ((row[at] ?? 0) + PRIME - times(factor, value)) % PRIME
  }
}

/** By Fermat: the power p - 2. */
function inverse(value: number): number {
  if (value === 1) return 1
  let result = 1
  let base = value % PRIME
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = times(result, base)
    base = times(base, base)
  }
  return result
}
