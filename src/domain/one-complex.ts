import { columnsOf, FEWEST_TOGETHER, hasLightSum } from './isolation.js'
import { isIndependent, type Row, reduced } from './row-sums.js'

/** The complex that a household lives in; undefined where that is not known, as of one that was forgotten. */
export type ComplexOf = (household: string) => string | undefined

type Sets = readonly ReadonlySet<string>[]

/**
 * Whether these households are of one complex: most of them, and the others are too few to be told apart from
 * nobody. Their count would be that complex's.
 */
export function isOfOneComplex(households: ReadonlySet<string>, complexOf: ComplexOf): boolean {
  const inside = Math.max(0, ...tally(households, complexOf).values())
  const others = households.size - inside
  return others < FEWEST_TOGETHER && inside > others
}

/**
 * True when some linear combination of published sets counts five households or more of one complex and fewer
 * than five others: then members could read that complex's figure, which nobody published. Also where it
 * cannot be ruled out. `before` are sets of which it was found that they tell of none.
 */
export function tellsOfOneComplex(more: Sets, before: Sets, complexOf: ComplexOf): boolean {
  const { weights, members, rows } = columnsOf([...before, ...more], (households) => {
    return households.length - Math.max(0, ...tally(households, complexOf).values())
  })
  const firstNarrow = weights.findIndex((others) => others < FEWEST_TOGETHER)
  if (firstNarrow < 0) return false
  // Whatever is added to new sets that differ in mixed groups alone leaves a mixed group standing.
  if (before.length > 0 && isIndependent(rows, before.length, firstNarrow)) return false
  const narrow = reduced(rows, { until: firstNarrow }).rest.map((row) => row.subarray(firstNarrow))
  const tallies = members.slice(firstNarrow).map((households) => ({
    size: households.length,
    inComplex: tally(households, complexOf),
  }))
  const left = narrow.filter(isAnything)
  if (left.length === 0) return false
  return complexesIn(tallies).some((complex) =>
    isTold(
      left,
      tallies.map(({ size, inComplex }) => {
        const inside = inComplex.get(complex) ?? 0
        return { inside, others: size - inside }
      }),
    ),
  )
}

interface Tally {
  size: number
  inComplex: ReadonlyMap<string, number>
}

/** How much of a column is of the complex that is looked at. */
interface Share {
  inside: number
  others: number
}

function tally(households: Iterable<string>, complexOf: ComplexOf): Map<string, number> {
  const counts = new Map<string, number>()
  for (const household of households) {
    const complex = complexOf(household)
    if (complex !== undefined) counts.set(complex, (counts.get(complex) ?? 0) + 1)
  }
  return counts
}

/** Complexes with five households or more where few others are with them. */
function complexesIn(tallies: readonly Tally[]): string[] {
  const counts = new Map<string, number>()
  for (const { size, inComplex } of tallies)
    for (const [complex, inside] of inComplex)
      if (size - inside < FEWEST_TOGETHER) counts.set(complex, (counts.get(complex) ?? 0) + inside)
  return [...counts].flatMap(([complex, inside]) => (inside >= FEWEST_TOGETHER ? [complex] : []))
}

/** Whether some sum of these rows counts one complex and fewer than five others. */
function isTold(rows: readonly Row[], shares: readonly Share[]): boolean {
  const columnsWhere = (is: (share: Share) => boolean) =>
    shares.flatMap((share, column) => (is(share) ? [column] : []))
  const mixed = columnsWhere(({ others }) => others >= FEWEST_TOGETHER)
  const left = reduced(rows, { columns: mixed }).rest.filter(isAnything)
  const inside = shares.reduce(
    (sum, share, column) => sum + (left.some((row) => row[column] !== 0) ? share.inside : 0),
    0,
  )
  if (inside < FEWEST_TOGETHER) return false
  const beside = columnsWhere(({ others }) => others > 0 && others < FEWEST_TOGETHER)
  const restricted = left.map((row) => Float64Array.from(beside, (column) => row[column] ?? 0))
  // A sum that leaves no others at all counts the complex alone.
  if (reduced(restricted, {}).basis.length < reduced(left, {}).basis.length) return true
  return hasLightSum(
    restricted,
    beside.map((column) => shares[column]?.others ?? 0),
  )
}

function isAnything(row: Row): boolean {
  return row.some((value) => value !== 0)
}
