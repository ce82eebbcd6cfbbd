import { expect, test } from 'vitest'
import { randomIds } from './ids.js'

test('ids are UUIDs of version 7, each its own, and in the order in which they were made', () => {
  const made = Array.from({ length: 2000 }, () => randomIds.next())
  for (const id of made)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(made.map((id) => id.slice(-12))).size).toBe(made.length)
  expect(made.toSorted()).toEqual(made)
})
