import { DAY } from './clock.js'
import type { MessagePurpose } from './outbox-message.js'

/**
 * How long a message is of use from when it could leave, in ms: after an outage that long it is withheld. A call or a
 * visit serves her better then. A sign-in code knows its own life.
 */
const OF_USE_MS: Record<Exclude<MessagePurpose, 'code'>, number> = {
  safety: DAY,
  alert: DAY,
  reply: 3 * DAY,
  reminder: 3 * DAY,
  round: 14 * DAY,
}

/** When a message is of no use any more (ms): `endsAt` is when what it is about is over (a question closes, a meeting begins). */
export function expiryOf(
  purpose: Exclude<MessagePurpose, 'code'>,
  notBeforeAt: number,
  endsAt = Number.POSITIVE_INFINITY,
): number {
  return Math.min(notBeforeAt + OF_USE_MS[purpose], endsAt)
}
