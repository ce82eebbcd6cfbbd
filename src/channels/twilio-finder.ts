import type { Twilio } from 'twilio'
import type { Found } from '../domain/delivery.js'
import type { OutboxMessage } from '../domain/outbox-message.js'
import { written } from './written-address.js'

/** A person gets a handful of messages in the time we look back over. */
const LISTED_MAX = 100

/**
 * Looks at Twilio for messages to this receiver, made at `since` (ms) or later. By receiver only: with a messaging
 * service the sender is empty at first, and so is the date sent. Undefined: it could not be looked for.
 */
export async function findAtTwilio(
  client: Twilio,
  { channel, to, body }: OutboxMessage,
  since: number,
): Promise<Found | undefined> {
  try {
    const listed = await client.messages.list({ to: written(channel, to.value), limit: LISTED_MAX })
    const recent = listed.filter(
      (one) => one.dateCreated.getTime() >= since && one.direction === 'outbound-api',
    )
    // The list is cut off before the time we look at: what is not in it may still be there.
    if (listed.length >= LISTED_MAX && recent.length === listed.length) return undefined
    const words = comparable(body)
    const same = recent.filter((one) => comparable(one.body ?? '') === words)
    // Content is put into words by Twilio; an SMS says what we wrote.
    const others = channel === 'whatsapp' ? recent.filter((one) => !same.includes(one)) : []
    return { same: same.map(({ sid }) => sid), similar: others.map(({ sid }) => sid) }
  } catch {
    return undefined
  }
}

/** Words as a service with Smart Encoding may write them. Source: Twilio, "Smart Encoding". */
function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[–—‐‑]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim()
}
