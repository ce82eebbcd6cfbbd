import { HOUR, MINUTE, SECOND } from '../domain/clock.js'
import type { RefusalMeaning } from '../domain/delivery.js'

/** A whole number from 0 up to (not including) `below`. */
export type Dice = (below: number) => number

/** Waits between tries that Twilio did not take. The first is within two seconds: most hiccups are over by then. */
const RETRY_AFTER_MS = [1 * SECOND, 5 * SECOND, 20 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE]

/** Each attempt that Twilio took is paid for: so many at the most, the first included. */
export const CHARGES_MAX = 3

/** Waits after an attempt that Twilio took and could not deliver. A phone that is off is on again after some hours. */
const LATER_MS: Partial<Record<RefusalMeaning, readonly number[]>> = {
  'unreachable-now': [HOUR, 6 * HOUR],
  'too-late': [MINUTE, 30 * MINUTE],
  congested: [5 * MINUTE, 30 * MINUTE],
}
/** Nobody knows why it failed: one more time. */
const LATER_ELSE_MS: readonly number[] = [30 * MINUTE]

/** A wait is this part longer or shorter by chance, so that what failed together does not come back together. */
const JITTER = 0.15

/** How long to wait after the given number of tries (from 1), in ms; undefined when it was enough. */
export function retryAfterMs(tries: number, dice?: Dice): number | undefined {
  const wait = RETRY_AFTER_MS[tries - 1]
  return wait === undefined ? undefined : jittered(wait, dice)
}

/** How long to wait when Twilio took it `charges` times (from 1) in vain; undefined when it was enough. */
export function laterAfterMs(means: RefusalMeaning, charges: number, dice?: Dice): number | undefined {
  if (charges >= CHARGES_MAX) return undefined
  const wait = (LATER_MS[means] ?? LATER_ELSE_MS)[charges - 1]
  return wait === undefined ? undefined : jittered(wait, dice)
}

/** Somewhat more or less than this, in ms. Without dice it is exact. */
export function jittered(ms: number, dice: Dice | undefined): number {
  if (!dice) return ms
  const spread = Math.round(ms * JITTER)
  return ms - spread + dice(2 * spread + 1)
}
