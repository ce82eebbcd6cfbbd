import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { FEWEST_TOGETHER, isolatesSomebody } from './isolation.js'

/** Households 1 to `count`, from `from` on. */
const homes = (count: number, from = 1) =>
  new Set(Array.from({ length: count }, (_, index) => String(from + index)))

describe('counts that give somebody away', () => {
  const ROWS: [string, Set<string>[], boolean][] = [
    ['nothing was published', [], false],
    ['five households', [homes(5)], false],
    ['four households', [homes(4)], true],
    ['a count that one household joined by the next edition', [homes(10), homes(11)], true],
    ['a count that five households joined', [homes(10), homes(15)], false],
    ['one left and four came: the difference is of five', [homes(10), homes(13, 2)], false],
    ['one left and one came: the difference is of two', [homes(10), homes(10, 2)], true],
    ['a total and all but four of it', [homes(20), homes(16)], true],
    ['a total and two parts that leave three over', [homes(20), homes(8), homes(9, 9)], true],
    ['a total and two parts that leave five over', [homes(20), homes(8), homes(7, 9)], false],
    ['three editions, each five more, in a row', [homes(5), homes(10), homes(15)], false],
    [
      'two cells that overlap in three: each difference is of five or more, no sum isolates the three',
      [homes(8), homes(8, 6)],
      false,
    ],
    [
      'with the union of both as a third cell the three are told apart',
      [homes(8), homes(8, 6), homes(13)],
      true,
    ],
    ['the same cell published twice', [homes(7), homes(7)], false],
    ['an empty cell', [homes(7), new Set()], false],
  ]
  test.each(ROWS)('%s', (_, cells, expected) => {
    expect(isolatesSomebody(cells)).toBe(expected)
  })

  it('agrees with trying every group of one to four households', () => {
    const cell = fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { maxLength: 11 })
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 6 }), (lists) => {
        const cells = lists.map((list) => new Set(list.map(String)))
        expect(isolatesSomebody(cells)).toBe(isolatesByTrying(cells))
      }),
      { numRuns: 400 },
    )
  })

  it('agrees where households move from cell to cell in groups of any size', () => {
    const group = fc.record({
      size: fc.integer({ min: 1, max: 6 }),
      inCells: fc.integer({ min: 1, max: 31 }),
    })
    fc.assert(
      fc.property(fc.array(group, { maxLength: 6 }), (groups) => {
        const cells = Array.from({ length: 5 }, () => new Set<string>())
        let made = 0
        for (const { size, inCells } of groups)
          for (let count = 0; count < size; count++) {
            made += 1
            for (const [index, one] of cells.entries()) if (inCells & (1 << index)) one.add(String(made))
          }
        expect(isolatesSomebody(cells)).toBe(isolatesByTrying(cells))
      }),
      { numRuns: 150 },
    )
  })
})

/** The definition itself: some combination of the rows vanishes everywhere but on one to four households. */
function isolatesByTrying(cells: readonly Set<string>[]): boolean {
  const all = [...new Set(cells.flatMap((cell) => [...cell]))]
  const rows = cells.map((cell) => all.map((household) => (cell.has(household) ? 1 : 0)))
  const rank = rankOf(rows)
  const groups: number[][] = [[]]
  for (const index of all.keys())
    for (const group of [...groups]) if (group.length < FEWEST_TOGETHER - 1) groups.push([...group, index])
  // Without these columns the rank is less exactly when a combination lives in them alone.
  return groups.some(
    (group) =>
      group.length > 0 && rankOf(rows.map((row) => row.filter((_, index) => !group.includes(index)))) < rank,
  )
}

/** Rank with fractions kept whole: rows are multiplied, never divided. */
function rankOf(given: readonly number[][]): number {
  const rows = given.map((row) => row.map(BigInt))
  let rank = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const found = rows.findIndex((row, index) => index >= rank && row[column] !== 0n)
    const pivot = rows[found]
    if (!pivot) continue
    rows[found] = rows[rank] ?? []
    rows[rank] = pivot
    for (let index = rank + 1; index < rows.length; index++) {
      const row = rows[index] ?? []
      const [a, b] = [row[column] ?? 0n, pivot[column] ?? 0n]
      rows[index] = row.map((value, at) => value * b - (pivot[at] ?? 0n) * a)
    }
    rank += 1
  }
  return rank
}
