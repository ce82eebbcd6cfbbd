import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIVIDED, type Figure, totalShown, voices } from './publishable.js'

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
