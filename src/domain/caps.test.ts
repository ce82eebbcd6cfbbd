import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { CAP_WINDOW_MS, roomAt } from './caps.js'
import { DAY } from './clock.js'

const NOW = Date.parse('2026-03-31T10:00:00+02:00')
const daysAgo = (days: number) => NOW - days * DAY

describe('room under a cap', () => {
  const ROWS: [string, number[], number, number | undefined][] = [
    ['nothing was sent', [], 2, undefined],
    ['one of two', [daysAgo(3)], 2, undefined],
    ['two of two: when the older one is 30 days ago', [daysAgo(3), daysAgo(10)], 2, daysAgo(10) + 30 * DAY],
    ['in any order', [daysAgo(10), daysAgo(3)], 2, daysAgo(10) + 30 * DAY],
    ['30 days ago counts no more', [daysAgo(30), daysAgo(3)], 2, undefined],
    [
      'more than the cap (it was lowered): the newest ones count',
      [1, 2, 3].map(daysAgo),
      2,
      daysAgo(2) + 30 * DAY,
    ],
    ['a cap of nothing never has room', [], 0, NOW + CAP_WINDOW_MS],
  ]
  test.each(ROWS)('%s', (_, earlier, cap, expected) => {
    expect(roomAt(earlier, cap, NOW)).toBe(expected)
  })

  it('never lets more than the cap into any 30 days, and never waits longer than it must', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 20 * DAY }), { maxLength: 40 })
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 5 }), (waits, cap) => {
        const sent: number[] = []
        let now = NOW
        for (const wait of waits) {
          now += wait
          const until = roomAt(sent, cap, now)
          if (until === undefined) sent.push(now)
          else {
            expect(until).toBeGreaterThan(now)
            expect(roomAt(sent, cap, until)).toBeUndefined()
            expect(roomAt(sent, cap, until - 1)).toBe(until)
          }
        }
        for (const at of sent) {
          const within = sent.filter((other) => other > at - CAP_WINDOW_MS && other <= at)
          expect(within.length).toBeLessThanOrEqual(cap)
        }
      }),
    )
  })
})
