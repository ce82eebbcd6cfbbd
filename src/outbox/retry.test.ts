import { expect, test } from 'vitest'
import { retryAfterMs } from './retry.js'

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
