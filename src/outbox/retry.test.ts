import { expect, test } from 'vitest'
import { CHARGES_MAX, laterAfterMs, retryAfterMs } from './retry.js'

const WAITS = Array.from({ length: 100 }, (_, index) => retryAfterMs(index + 1))

test('the first retry is within two seconds', () => {
  expect(WAITS[0]).toBeLessThanOrEqual(2000)
})

test('each wait is longer than the one before', () => {
  const waits = WAITS.filter((wait) => wait !== undefined)
  expect(waits).toEqual([...waits].sort((a, b) => a - b))
  expect(waits.every((wait) => wait > 0)).toBe(true)
})

test('it gives up in the end, and stays with that', () => {
  const end = WAITS.indexOf(undefined)
  expect(end).toBeGreaterThan(3)
  expect(WAITS.slice(end).every((wait) => wait === undefined)).toBe(true)
})

test('together the tries outlast an hour of bad luck at most, and a quarter of an hour at least', () => {
  const total = WAITS.reduce<number>((sum, wait) => sum + (wait ?? 0), 0)
  expect(total).toBeGreaterThanOrEqual(15 * 60_000)
  expect(total).toBeLessThanOrEqual(60 * 60_000)
})

test('by chance a wait is up to a seventh longer or shorter, and the first still within two seconds', () => {
  for (const [index, exact] of WAITS.entries()) {
    const shortest = retryAfterMs(index + 1, () => 0)
    const longest = retryAfterMs(index + 1, (below) => below - 1)
    if (exact === undefined) expect([shortest, longest]).toEqual([undefined, undefined])
    else expect([shortest, longest]).toEqual([Math.round(exact * 0.85), Math.round(exact * 1.15)])
  }
})

test('what Twilio took in vain is paid for three times at the most', () => {
  for (const means of ['unreachable-now', 'congested', 'too-late', 'other'] as const) {
    expect(laterAfterMs(means, 1)).toBeGreaterThanOrEqual(60_000)
    expect(laterAfterMs(means, CHARGES_MAX)).toBeUndefined()
  }
})
