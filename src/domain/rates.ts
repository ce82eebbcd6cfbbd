import type { Channel } from './channel.js'

/** How many a second may leave by a sender, in all processes together. */
export type Rates = Record<Channel, number>

/** Of the rate a fifth is left for who writes in while a round leaves. */
const UNASKED_SHARE = 0.8

/** How many a second of a round may leave by a sender of this rate. */
export function unaskedPerSecond(rate: number): number {
  return Math.max(1, Math.floor(rate * UNASKED_SHARE))
}
