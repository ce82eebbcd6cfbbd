import { expect, test } from 'vitest'
import { brusselsTime } from './brussels-time.js'
import { budgetOf, isSpent, nextBudgetAt } from './ceiling.js'

const LAST_EVENING = Date.parse('2026-03-31T23:30:00+02:00')

test('a month is a month of Brussels, also over a change of the clocks', async () => {
  const sinces: number[] = []
  const spent = async (since: number) => {
    sinces.push(since)
    return 7
  }
  expect(await budgetOf({ monthlyCeiling: 10 }, spent, { now: () => LAST_EVENING })()).toEqual({
    ceiling: 10,
    spent: 7,
  })
  expect(sinces.map(brusselsTime)).toEqual(['2026-03-01 00:00'])
  expect(brusselsTime(nextBudgetAt(LAST_EVENING))).toBe('2026-04-01 00:00')
})

test('no ceiling, no counting', async () => {
  const never = () => Promise.reject(new Error('was counted'))
  expect(await budgetOf({}, never, { now: () => LAST_EVENING })()).toBeUndefined()
})

test.each([
  [9.99, false],
  [10, true],
  [12, true],
])('%d of 10 spent: %s', (spent, is) => {
  expect(isSpent({ ceiling: 10, spent })).toBe(is)
})
