import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIVIDED, type Figure, publishable, totalShown, voices } from './publishable.js'

function shown(...counts: number[]): (number | undefined)[] {
  return publishable(counts.map((count, at) => ({ key: String(at), count }))).map(({ count }) => count)
}

const cells = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 900 })), { maxLength: 14 })
  .map((counts) => counts.map((count, at) => ({ key: `k${at}`, count })))

describe('publishable', () => {
  it.each([
    ['nothing', [], []],
    ['enough everywhere', [7, 5, 30], [7, 5, 30]],
    ['zero is never a figure', [7, 0], [7, undefined]],
    ['one small cell takes the next smallest with it', [7, 3, 30], [undefined, undefined, 30]],
    ['two small cells that hide each other', [3, 2, 8], [undefined, undefined, 8]],
    ['two small cells that are too small together', [2, 2, 8, 9], [undefined, undefined, undefined, 9]],
    ['all there is is small', [4, 0, 0], [undefined, undefined, undefined]],
    ['two cells of which one is small: nothing is left', [14, 4], [undefined, undefined]],
  ])('%s', (_, counts, expected) => {
    expect(shown(...counts)).toEqual(expected)
  })

  it('keeps the order and the keys', () => {
    fc.assert(
      fc.property(cells, (given) => {
        expect(publishable(given).map(({ key }) => key)).toEqual(given.map(({ key }) => key))
      }),
    )
  })

  it('shows true counts of five or more, or none', () => {
    fc.assert(
      fc.property(cells, (given) => {
        for (const [at, { count }] of publishable(given).entries()) {
          if (count === undefined) continue
          expect(count).toBeGreaterThanOrEqual(5)
          expect(count).toBe(given[at]?.count)
        }
      }),
    )
  })

  it('never leaves a hidden rest of 1 to 4, nor one hidden cell, beside a figure', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const figures = publishable(given)
        if (totalShown(figures) === 0) return
        const hidden = given.filter(({ count }, at) => count > 0 && figures[at]?.count === undefined)
        const sum = hidden.reduce((total, { count }) => total + count, 0)
        expect([1, 2, 3, 4]).not.toContain(sum)
        expect(hidden.length).not.toBe(1)
      }),
    )
  })

  it('hides nothing when nothing is small', () => {
    fc.assert(
      fc.property(
        cells.filter((given) => given.every(({ count }) => count === 0 || count >= 5)),
        (given) => {
          expect(totalShown(publishable(given))).toBe(given.reduce((sum, { count }) => sum + count, 0))
        },
      ),
    )
  })

  it('looks the same for none and for too few, when the rest stays', () => {
    expect(publishable(few(3, 3))).toEqual(publishable(few(0, 0)))
  })
})

function few(no: number, unsure: number): { key: string; count: number }[] {
  return [
    { key: 'yes', count: 40 },
    { key: 'no', count: no },
    { key: 'unsure', count: unsure },
  ]
}

describe('voices', () => {
  const keys = ['yes', 'no']
  const count = (rows: Parameters<typeof voices>[0]): Figure[] => voices(rows, keys)

  it('counts a household once, however many live there', () => {
    const rows = ['a', 'a', 'b'].map((household) => ({ household, value: 'yes' }))
    expect(count(rows)[0]).toEqual({ key: 'yes', count: 2 })
  })

  it('counts a household with two answers as divided, under neither', () => {
    expect(
      count([
        { household: 'a', value: 'yes' },
        { household: 'a', value: 'no' },
        { household: 'a', value: 'yes' },
      ]),
    ).toEqual([
      { key: 'yes', count: 0 },
      { key: 'no', count: 0 },
      { key: DIVIDED, count: 1 },
    ])
  })

  it('leaves out who has no known household, and values that are no answer', () => {
    const rows = [
      { household: null, value: 'yes' },
      { household: 'a', value: 'maybe' },
    ]
    expect(totalShown(count(rows))).toBe(0)
  })

  it('counts every known household exactly once', () => {
    const rows = fc.array(
      fc.record({
        household: fc.constantFrom('a', 'b', 'c', 'd', null),
        value: fc.constantFrom('yes', 'no'),
      }),
    )
    fc.assert(
      fc.property(rows, (given) => {
        const known = new Set(given.flatMap(({ household }) => household ?? []))
        expect(totalShown(count(given))).toBe(known.size)
      }),
    )
  })
})
