import { expect, it, vi } from 'vitest'
import { createMovableClock } from './movable-clock.js'

it('goes on with the real clock, ahead of it by what it was moved', () => {
  let real = 1000
  const moved = vi.fn()
  const clock = createMovableClock({ now: () => real }, { offsetMs: 50, moved })
  expect(clock.now()).toBe(1050)
  clock.moveOn(500)
  real += 1
  expect(clock.now()).toBe(1551)
  expect(clock.offsetMs()).toBe(550)
  expect(moved).toHaveBeenCalledWith(550)
})

it.each([-1, Number.NaN])('does not go back (%s)', (ms) => {
  expect(() => createMovableClock({ now: () => 0 }).moveOn(ms)).toThrow('not back')
})
