import type { Delivery } from '../domain/delivery.js'
import type { Sender } from './sender.js'

/**
 * The same sender, with an eye on the line to Twilio: `back` is called when something leaves again after nobody
 * could be reached. Who could not reach Twilio may not have been reached by it either.
 */
export function noticingOutages(sender: Sender, back: () => void): Sender {
  let isAway = false
  return {
    ...sender,
    async send(message) {
      const delivery = await sender.send(message)
      if (showsOutage(delivery)) isAway = true
      else if (isAway && delivery.outcome === 'accepted') {
        isAway = false
        back()
      }
      return delivery
    },
  }
}

/** Too many requests, or a refusal with a code, is an answer; silence is none. */
function showsOutage(delivery: Delivery): boolean {
  const { outcome } = delivery
  return outcome === 'unknown' || outcome === 'halted' || (outcome === 'retry' && delivery.code === undefined)
}
