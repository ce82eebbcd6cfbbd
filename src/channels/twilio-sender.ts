import type { Channel } from '../domain/channel.js'
import { type Clock, SECOND } from '../domain/clock.js'
import type { ContentStore } from '../domain/content-store.js'
import type { Delivery } from '../domain/delivery.js'
import type { OutboxMessage } from '../domain/outbox-message.js'
import type { RoutedMessage } from '../domain/routes.js'
import { contentFor } from './content.js'
import { twilioClient } from './twilio-client.js'
import { CONTENT_CODES } from './twilio-codes.js'
import { findAtTwilio } from './twilio-finder.js'
import { outcomeOf } from './twilio-outcome.js'
import { written } from './written-address.js'

export interface TwilioAccount {
  accountSid: string
  authToken: string
  /** Replaces the origin of every Twilio host, for doubles. */
  apiUrl?: string
  smsFrom?: string
  whatsappFrom?: string
  messagingServiceSid?: string
  /** A second number, for safety texts to who is blocked on the first. */
  safetyFrom?: string
}

/** How long an SMS may wait on Twilio's side, in seconds. Source: Twilio, "ValidityPeriod". */
const VALIDITY_MAX_S = 36_000

/**
 * Carries messages to Twilio. `statusUrl` is where receipts for a message go: it holds our own id. With a clock, a text
 * that will be of no use any more is told to Twilio with how long it is.
 */
export function createTwilioSender(
  account: TwilioAccount,
  contents: ContentStore,
  statusUrl: (outboxMessageId: string) => string,
  clock?: Clock,
) {
  const client = twilioClient(account)

  async function send(message: RoutedMessage): Promise<Delivery> {
    const from = senderFor(account, message)
    if (!from) return { outcome: 'refused', why: `no sender for ${message.channel}`, means: 'configuration' }
    const made = message.content ? undefined : await contentFor(message, { client, contents })
    try {
      const { sid } = await client.messages.create({
        to: written(message.channel, message.to.value),
        ...from,
        ...(made ? { contentSid: made.sid } : words(message)),
        ...validity(message),
        statusCallback: statusUrl(message.id),
      })
      return { outcome: 'accepted', sid }
    } catch (error) {
      const outcome = outcomeOf(error)
      if (!isAboutContent(outcome) || !(made || message.content)) return outcome
      // A template that does not fit is not made anew by us: another way is looked for.
      if (!made) return { ...outcome, outcome: 'refused', means: 'template' }
      // What Twilio holds of these buttons is no good (deleted, perhaps): made anew at the next try.
      await contents.forget(made.hash)
      return { ...outcome, outcome: 'retry' }
    }
  }

  function validity({ channel, expiresAt }: OutboxMessage): { validityPeriod?: number } {
    if (channel !== 'sms' || expiresAt === undefined || !clock) return {}
    const seconds = Math.floor((expiresAt - clock.now()) / SECOND)
    return seconds < VALIDITY_MAX_S ? { validityPeriod: Math.max(1, seconds) } : {}
  }

  return {
    send,
    find: (message: OutboxMessage, since: number) => findAtTwilio(client, message, since),
  }
}

/** An approved template with its values, or the words themselves: an SMS always carries its body. */
function words({ content, channel, body }: RoutedMessage) {
  if (!content || channel === 'sms') return { body }
  return { contentSid: content.sid, contentVariables: JSON.stringify(content.variables) }
}

function senderFor(account: TwilioAccount, { channel, sender }: { channel: Channel; sender?: 'safety' }) {
  const { smsFrom, whatsappFrom, messagingServiceSid, safetyFrom } = account
  if (sender === 'safety') return safetyFrom ? { from: safetyFrom } : undefined
  if (channel === 'whatsapp' && whatsappFrom) return { from: written('whatsapp', whatsappFrom) }
  if (channel === 'sms' && smsFrom) return { from: smsFrom }
  return messagingServiceSid ? { messagingServiceSid } : undefined
}

function isAboutContent(outcome: Delivery): outcome is Extract<Delivery, { outcome: 'refused' | 'halted' }> {
  return 'code' in outcome && outcome.code !== undefined && CONTENT_CODES.has(outcome.code)
}
