import type { Channel } from '../domain/channel.js'
import type { ClaimRules, LaneRules } from '../domain/outbox-store.js'
import { type Rates, unaskedPerSecond } from '../domain/rates.js'
import type { Gates } from './gates.js'

/** How many requests to Twilio are under way at once. */
export const IN_FLIGHT_MAX = 20
/** Of these some are left for what is more urgent, however slow Twilio is. */
const OTHERS_MAX = 18
const UNASKED_MAX = 15

const NOTHING = { others: 0, othersPerSecond: 0, unasked: 0, unaskedPerSecond: 0 }

/**
 * What may be taken now: no more than can leave at once, so that something more urgent can come in between. What
 * cannot wait is taken by a channel that is closed as well: a rest does not hold it, and past a stop another way is
 * looked for.
 */
export function claimRules(
  gates: Gates,
  rates: Rates,
  { underWay, isQuiet }: { underWay: number; isQuiet: boolean },
): ClaimRules {
  const of = (channel: Channel): LaneRules => {
    const state = gates.state(channel)
    const urgent = Math.max(0, IN_FLIGHT_MAX - underWay)
    if (state === 'resting' || state === 'stopped') return { urgent, ...NOTHING }
    const isProbe = state === 'probe'
    const room = (most: number) => Math.max(0, Math.min(most - underWay, isProbe ? 1 : most))
    return {
      urgent,
      others: room(OTHERS_MAX),
      othersPerSecond: rates[channel],
      unasked: isQuiet || !gates.isOpenForUnasked(channel) ? 0 : room(UNASKED_MAX),
      unaskedPerSecond: unaskedPerSecond(rates[channel]),
    }
  }
  return { sms: of('sms'), whatsapp: of('whatsapp') }
}
