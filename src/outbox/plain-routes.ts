import type { Clock } from '../domain/clock.js'
import { DAY } from '../domain/clock.js'
import type { RefusalMeaning } from '../domain/delivery.js'
import { isSafety, isUnasked } from '../domain/outbox-message.js'
import type { ClaimedMessage } from '../domain/outbox-store.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import type { Route, Routes } from '../domain/routes.js'

/** What the plain routes need to know of a person. */
export interface RouteStore {
  /** A number of hers that takes an SMS, as far as we know; the one of this address when it is one. */
  findPhone(message: ClaimedMessage): Promise<PhoneNumber | undefined>
}

/** What a WhatsApp message fails by that an SMS does not. */
const SMS_MENDS: ReadonlySet<RefusalMeaning> = new Set([
  'not-on-whatsapp',
  'outside-window',
  'template',
  'content',
  'not-by-whatsapp',
])

/** As it was written, and no other way. */
export const asWritten: Routes = {
  route: async ({ channel, to, sender }) => ({ outcome: 'go', channel, to, ...(sender && { sender }) }),
  reroute: async () => undefined,
}

/**
 * As it was written; what WhatsApp will not take goes by SMS where there is a phone, and danger tries every way:
 * the second number, and WhatsApp.
 */
export function plainRoutes(deps: {
  store: RouteStore
  clock: Clock
  hasSafetySender: boolean
  hasWhatsapp: boolean
}): Routes {
  const { store, clock } = deps

  async function bySms(message: ClaimedMessage): Promise<Route | undefined> {
    const phone = message.channel === 'whatsapp' ? await store.findPhone(message) : undefined
    return phone && { outcome: 'go', channel: 'sms', to: { kind: 'phone', value: phone } }
  }

  function aroundStop({ purpose, channel, to, sender }: ClaimedMessage): Route | undefined {
    if (!isSafety(purpose) || channel !== 'sms' || to.kind !== 'phone') return undefined
    if (sender !== 'safety' && deps.hasSafetySender) return { outcome: 'go', channel, to, sender: 'safety' }
    // Also when she has not written there of late: WhatsApp says so, and then someone calls her.
    return deps.hasWhatsapp ? { outcome: 'go', channel: 'whatsapp', to } : undefined
  }

  return {
    async route(message) {
      if (!message.unreachable || !isUnasked(message.purpose)) return asWritten.route(message)
      return (await bySms(message)) ?? { outcome: 'withhold', reason: 'no-address' }
    },
    async reroute(message, why) {
      if (why === 'stopped-at-twilio') return aroundStop(message)
      if (message.channel !== 'whatsapp') return undefined
      if (why === 'not-today') return { outcome: 'wait', until: clock.now() + DAY }
      // Danger that was blocked by SMS is not sent there once more.
      if (!SMS_MENDS.has(why) || message.reroutedBecause === 'stopped-at-twilio') return undefined
      const way = await bySms(message)
      if (way) return way
      const needsTemplate = why === 'outside-window' || why === 'template'
      return needsTemplate ? { outcome: 'withhold', reason: 'no-template' } : undefined
    },
  }
}
