import type { Clock } from '../../domain/clock.js'

/** A clock that can be set ahead, never back: what was sent stays in the past. */
export interface MovableClock extends Clock {
  moveOn(ms: number): void
  /** How far it is ahead of the clock it began with. */
  offsetMs(): number
}

/** Starts `offsetMs` ahead of `real`; `moved` hears every new offset. */
export function createMovableClock(
  real: Clock,
  { offsetMs = 0, moved = () => {} }: { offsetMs?: number; moved?: (offsetMs: number) => void } = {},
): MovableClock {
  let ahead = offsetMs
  return {
    now: () => real.now() + ahead,
    moveOn(ms) {
      if (!(ms >= 0)) throw new Error(`A clock goes on, not back: ${ms}`)
      ahead += ms
      moved(ahead)
    },
    offsetMs: () => ahead,
  }
}
