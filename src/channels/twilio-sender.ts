import type { Channel } from '../domain/channel.js'
import type { ContentStore } from '../domain/content-store.js'
import type { Delivery } from '../domain/delivery.js'
import { BLOCKED_CODE, type OutboxMessage } from '../domain/outbox-message.js'
import { contentFor } from './content.js'
import { twilioClient } from './twilio-client.js'
import { CHANNEL_HALT_CODES, CONTENT_CODES, HALT_CODES, RETRY_CODES } from './twilio-codes.js'

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

/** A person gets a handful of messages in the time we look back over. */
const LISTED_MAX = 100

/** The connection was never made, so Twilio has nothing. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])
/** A gateway in between gave up waiting; Twilio itself may have taken the message. */
const GATEWAY_STATUSES = new Set([502, 504])

/** Carries messages to Twilio. `statusUrl` is where receipts for a message go: it holds our own id. */
export function createTwilioSender(
  account: TwilioAccount,
  contents: ContentStore,
  statusUrl: (outboxMessageId: string) => string,
) {
  const client = twilioClient(account)

  async function send(message: OutboxMessage): Promise<Delivery> {
    const from = senderFor(account, message.channel)
    if (!from) return { outcome: 'refused', why: `no sender for ${message.channel}` }
    const delivery = await sendFrom(from, message)
    const isBlocked = delivery.outcome === 'refused' && delivery.code === BLOCKED_CODE
    // A stop at Twilio is a stop for one of our numbers: danger is told from the other.
    if (!isBlocked || message.purpose !== 'safety' || !account.safetyFrom) return delivery
    return sendFrom({ from: account.safetyFrom }, message)
  }

  async function sendFrom(
    from: { from: string } | { messagingServiceSid: string },
    message: OutboxMessage,
  ): Promise<Delivery> {
    const content = await contentFor(message, { client, contents })
    try {
      const { sid } = await client.messages.create({
        to: written(message.channel, message.to.value),
        ...from,
        ...(content ? { contentSid: content.sid } : { body: message.body }),
        statusCallback: statusUrl(message.id),
      })
      return { outcome: 'accepted', sid }
    } catch (error) {
      const outcome = outcomeOf(error)
      if (!content || !isAboutContent(outcome)) return outcome
      // What Twilio holds of these buttons is no good (deleted, perhaps): made anew at the next try.
      await contents.forget(content.hash)
      return { ...outcome, outcome: 'retry' }
    }
  }

  async function find({ channel, to, body }: OutboxMessage, since: number): Promise<string[] | undefined> {
    try {
      // By receiver only: with a messaging service the sender is empty at first, and so is the date sent.
      const listed = await client.messages.list({ to: written(channel, to.value), limit: LISTED_MAX })
      return listed
        .filter((one) => one.body === body && one.dateCreated.getTime() >= since)
        .map(({ sid }) => sid)
    } catch {
      return undefined
    }
  }

  return { send, find }
}

function senderFor(account: TwilioAccount, channel: Channel) {
  const { smsFrom, whatsappFrom, messagingServiceSid } = account
  if (channel === 'whatsapp' && whatsappFrom) return { from: written('whatsapp', whatsappFrom) }
  if (channel === 'sms' && smsFrom) return { from: smsFrom }
  return messagingServiceSid ? { messagingServiceSid } : undefined
}

function written(channel: Channel, value: string): string {
  return channel === 'whatsapp' && !value.startsWith('whatsapp:') ? `whatsapp:${value}` : value
}

function isAboutContent(outcome: Delivery): outcome is Extract<Delivery, { outcome: 'refused' | 'halted' }> {
  return 'code' in outcome && outcome.code !== undefined && CONTENT_CODES.has(outcome.code)
}

/** What a failed request means. */
export function outcomeOf(error: unknown): Delivery {
  const { status, code, message } = error as { status?: number; code?: number | string; message?: string }
  const why = `${code ?? status ?? 'error'}: ${message ?? 'no answer'}`
  if (typeof code === 'string' && NEVER_CONNECTED.has(code)) return { outcome: 'retry', why: code }
  if (status === undefined) return { outcome: 'unknown', why: String(code ?? 'no answer') }
  if (typeof code === 'number') {
    if (HALT_CODES.has(code)) return { outcome: 'halted', scope: 'account', why, code }
    if (CHANNEL_HALT_CODES.has(code)) return { outcome: 'halted', scope: 'channel', why, code }
    if (RETRY_CODES.has(code)) return { outcome: 'retry', why, code }
  }
  if (status === 401) return { outcome: 'halted', scope: 'account', why }
  if (status === 429) return { outcome: 'retry', why }
  if (GATEWAY_STATUSES.has(status) && typeof code !== 'number') return { outcome: 'unknown', why }
  if (status >= 500) return { outcome: 'retry', why }
  return { outcome: 'refused', why, ...(typeof code === 'number' && { code }) }
}
