import type { Clock } from '../../domain/clock.js'
import { type DoubleAccount, writtenFor } from './account.js'
import type { DoubleMessage, MessageLog } from './message-log.js'
import type { PostSigned } from './signed-post.js'

/** Made up, as in Twilio's samples: which WhatsApp installation it went through. */
const CHANNEL_INSTALL_SID = `XE${'0'.repeat(32)}`

const FINAL = new Set(['failed', 'undelivered', 'canceled', 'read'])
const HAS_LEFT = new Set(['sent', 'delivered', 'read'])

/**
 * The receipts that follow an accepted message, in order. The state a message was created in gets none.
 * Source: Twilio, "Outbound message status in status callbacks".
 */
function statusesAfter(message: Pick<DoubleMessage, 'channel' | 'messagingServiceSid'>): string[] {
  const first = message.messagingServiceSid ? ['queued'] : []
  return [...first, 'sent', 'delivered', ...(message.channel === 'whatsapp' ? ['read'] : [])]
}

/** A receipt's form: exactly the parameters Twilio sends. Absent means absent, never empty. */
function receiptForm(message: DoubleMessage, account: DoubleAccount): Record<string, string> {
  const isDone = ['delivered', 'undelivered'].includes(message.status)
  return {
    SmsSid: message.sid,
    SmsStatus: message.status,
    MessageStatus: message.status,
    To: writtenFor(message.channel, message.to),
    MessageSid: message.sid,
    AccountSid: account.accountSid,
    From: writtenFor(message.channel, message.from),
    ApiVersion: '2010-04-01',
    ...(message.messagingServiceSid && { MessagingServiceSid: message.messagingServiceSid }),
    ...(message.errorCode !== undefined && { ErrorCode: String(message.errorCode) }),
    ...(message.channel === 'sms' && isDone && { RawDlrDoneDate: rawDate(message.updatedAt) }),
    ...(message.channel === 'whatsapp' && {
      ChannelPrefix: 'whatsapp',
      ChannelToAddress: message.to.replace(/.{4}$/, 'XXXX'),
      ChannelInstallSid: CHANNEL_INSTALL_SID,
    }),
    ...(message.status === 'read' && { EventType: 'READ' }),
  }
}

/** YYMMDDhhmm, without a zone. */
function rawDate(instant: number): string {
  return new Date(instant).toISOString().replace(/\D/g, '').slice(2, 12)
}

export interface Receipts {
  /** Moves a message to a status and tells its callback; the callback's HTTP status, if it has one. */
  give(sid: string, status: string, errorCode?: number): Promise<number | undefined>
  /** Gives all receipts of a message, one after the other. */
  follow(message: DoubleMessage): void
}

export interface ReceiptsOptions {
  clock: Clock
  log: MessageLog
  account: DoubleAccount
  post: PostSigned
  delayMs: number
}

/** Receipts, late by `delayMs` each. A callback that fails is not tried again: Twilio does not either. */
export function createReceipts({ clock, log, account, post, delayMs }: ReceiptsOptions): Receipts {
  async function give(sid: string, status: string, errorCode?: number): Promise<number | undefined> {
    const before = log.find(sid)
    if (!before) throw new Error(`the double knows no message ${sid}`)
    const message = log.change(sid, {
      status,
      ...(errorCode !== undefined && { errorCode }),
      ...(HAS_LEFT.has(status) && { sentAt: before.sentAt ?? clock.now() }),
    })
    if (!message?.statusCallback) return undefined
    return (await post(message.statusCallback, receiptForm(message, account))).status
  }

  /** Stops where a test has given the message an end of its own, or where the message is forgotten. */
  async function next(sid: string, statuses: string[]): Promise<void> {
    const [status, ...rest] = statuses
    const message = log.find(sid)
    if (!status || !message || message.isDeleted || FINAL.has(message.status)) return
    await give(sid, status)
    later(() => next(sid, rest))
  }

  function later(action: () => Promise<void>): void {
    setTimeout(() => void action(), delayMs).unref()
  }

  return { give, follow: (message) => later(() => next(message.sid, statusesAfter(message))) }
}
