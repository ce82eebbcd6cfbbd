import type { Clock } from '../domain/clock.js'
import { type Failure, marksAddress } from '../domain/delivery.js'
import type { WithheldReason } from '../domain/outbox-message.js'
import type { Again, ClaimedMessage, Consequences } from '../domain/outbox-store.js'
import type { Routes } from '../domain/routes.js'
import { CHARGES_MAX, type Dice, laterAfterMs, retryAfterMs } from './retry.js'

/** Other ways are looked for so many times at the most: two rules that send a message round and round end here. */
const REROUTES_MAX = 4

/** What follows from a failure. */
export type Next = Consequences &
  ({ do: 'again'; again: Again } | { do: 'withhold'; reason: WithheldReason } | { do: 'fail' })

export interface FailureDeps {
  routes: Routes
  clock: Clock
  dice?: Dice
}

/**
 * Decides what becomes of a message that failed. `charges` is how often Twilio took it: 0 when it was refused at
 * once. What is final this way may go another; what no way leads to her with is told by a person.
 */
export async function afterFailure(
  message: ClaimedMessage,
  failure: Failure,
  why: string,
  charges: number,
  deps: FailureDeps,
): Promise<Next> {
  const { means, action } = failure
  const said: Consequences = {
    ...(means === 'stopped-at-twilio' && message.channel === 'sms' && { isBlocked: true }),
    ...(marksAddress(means) && { unreachable: means }),
  }
  const gone: Next = { do: 'fail', ...said, isUnsaid: true }
  // What was sent of a code is not kept: she asks for another one.
  if (charges >= CHARGES_MAX || (charges > 0 && message.purpose === 'code')) return gone

  const now = deps.clock.now()
  if (action === 'retry' || action === 'slow-down') {
    // In an hour a phone that is off may be on; who has to be woken now is reminded sooner, and the others are told.
    if (charges > 0 && message.purpose === 'alert') return gone
    const wait =
      charges > 0 ? laterAfterMs(means, charges, deps.dice) : retryAfterMs(message.tries, deps.dice)
    return wait === undefined ? gone : { do: 'again', ...said, again: { notBeforeAt: now + wait, why } }
  }
  const route = message.tries > REROUTES_MAX ? undefined : await deps.routes.reroute(message, means)
  switch (route?.outcome) {
    case undefined:
      return gone
    case 'withhold':
      return { do: 'withhold', reason: route.reason, ...said, isUnsaid: true }
    case 'wait':
      return { do: 'again', ...said, again: { notBeforeAt: route.until, why } }
    case 'go': {
      const way = { ...route, because: means }
      return { do: 'again', ...said, again: { notBeforeAt: now, why, way } }
    }
  }
}
