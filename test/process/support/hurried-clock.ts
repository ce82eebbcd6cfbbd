import type { Clock } from '../../../src/domain/clock.js'

/** Time that runs faster: the same for everybody who is told the same. */
export interface Hurry {
  /** From then on, in ms. */
  since: number
  times: number
}

/** In step with the machine. */
export const NO_HURRY: Hurry = { since: 0, times: 1 }

export function hurriedClock({ since, times }: Hurry): Clock {
  return { now: () => Math.round(since + (Date.now() - since) * times) }
}
