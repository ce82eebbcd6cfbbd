import { DAY } from './clock.js'

/** How often someone may be written to without having asked for it, in any 30 days. */
export interface Caps {
  /** Questions of the council. */
  asksPer30Days: number
  /** All that is unasked: questions, invitations, reminders. */
  unaskedPer30Days: number
}

/** The length of the window that caps count in, in ms. */
export const CAP_WINDOW_MS = 30 * DAY

/**
 * When there is room for one more under a cap, given when the earlier ones were (ms): the instant at which
 * the oldest of the last `cap` is 30 days ago. Undefined: there is room now. A cap of 0 never has room.
 */
export function roomAt(earlier: readonly number[], cap: number, now: number): number | undefined {
  const counted = earlier.filter((at) => at > now - CAP_WINDOW_MS).sort((a, b) => b - a)
  if (counted.length < cap) return undefined
  const oldest = cap === 0 ? now : counted[cap - 1]
  return oldest === undefined ? undefined : oldest + CAP_WINDOW_MS
}
