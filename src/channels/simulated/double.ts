import type { Router } from 'express'
import type { Clock } from '../../domain/clock.js'
import { segmentsOf } from '../segments.js'
import { type DoubleAccount, newSid, readIdentity } from './account.js'
import { type FromPhone, inboundForm } from './inbound-form.js'
import { createMessageLog, type DoubleMessage, type MessageLog } from './message-log.js'
import { type Failure, messagesApi } from './messages-api.js'
import { createReceipts } from './receipts.js'
import { signedPoster, type Target, type WebhookAnswer } from './signed-post.js'
import { createBlockList, TWILIO_ANSWERS, twilioWordIn } from './twilio-words.js'

export interface TwilioDoubleOptions extends Target {
  accountSid: string
  authToken: string
  clock: Clock
  /** Our own senders; made-up Belgian numbers when left out. */
  smsFrom?: string
  whatsappFrom?: string
  messagingServiceSid?: string
  /** `auto` (default) lets every accepted message arrive; `manual` waits for `receipt`. */
  receipts?: 'auto' | 'manual'
  /** Between a message and its first receipt, and between two receipts. */
  receiptDelayMs?: number
  /** For what the double posts to us. */
  fetch?: typeof fetch
}

export interface TwilioDouble {
  /** Twilio's API. Mount it where the API's origin points. */
  router: Router
  account: DoubleAccount
  /** What the phones and the double remember, oldest first, in both directions. */
  messages(): DoubleMessage[]
  /** Goes up with every message and every change. */
  version(): number
  /** Says where our server is, once it is known. */
  connect(target: Target): void
  /** Sends from a made-up phone and waits for what our webhook answers. */
  sendFrom(sent: FromPhone): Promise<WebhookAnswer & { messageSid: string }>
  /** Hears every new message once, in both directions, Twilio's own answers included; returns how to stop. */
  onMessage(listener: (message: DoubleMessage) => void): () => void
  /** Lets the next request to send go wrong. Said twice, it is for the next two. */
  fail(next: Failure): void
  /** Gives one receipt now, of any status and in any order; resolves to the callback's HTTP status. */
  receipt(sid: string, status: string, errorCode?: number): Promise<number | undefined>
}

const RECEIPT_DELAY_MS = 400

/**
 * A double of Twilio for phones that do not exist: its API for messages over real HTTP, signed webhooks,
 * receipts, and what it does by itself with STOP, START and HELP by SMS. It remembers in memory only.
 */
export function createTwilioDouble(options: TwilioDoubleOptions): TwilioDouble {
  const { clock, receipts: mode = 'auto' } = options
  const account: DoubleAccount = {
    accountSid: options.accountSid,
    authToken: options.authToken,
    smsFrom: options.smsFrom ?? '+32460000001',
    whatsappFrom: options.whatsappFrom ?? '+32460000002',
    ...(options.messagingServiceSid && { messagingServiceSid: options.messagingServiceSid }),
  }
  let target: Target = options
  const failures: Failure[] = []
  const log = createMessageLog(clock)
  const blocks = createBlockList()
  const post = signedPoster(account.authToken, () => target, options.fetch ?? fetch)
  const delayMs = options.receiptDelayMs ?? RECEIPT_DELAY_MS
  const receipts = createReceipts({ clock, log, account, post, delayMs })

  /** Twilio's own reaction comes before our webhook hears anything; by WhatsApp it has none. */
  function reactToWord(sent: FromPhone, sender: string): void {
    const word = sent.channel === 'sms' ? twilioWordIn(sent.body) : undefined
    if (!word) return
    const wasBlocked = blocks.isBlocked(sender, sent.from)
    const senders = sender === account.smsFrom ? [sender, account.messagingServiceSid ?? sender] : [sender]
    for (const one of senders) {
      if (word === 'stop') blocks.block(one, sent.from)
      if (word === 'start') blocks.lift(one, sent.from)
    }
    // YES of someone who never stopped is an answer like any other, and HELP of who stopped stays unanswered.
    if (word === 'start' ? wasBlocked : !wasBlocked)
      addTwilioAnswer(log, sender, sent.from, TWILIO_ANSWERS[word])
  }

  return {
    router: messagesApi({
      account,
      log,
      blocks,
      nextFailure: () => failures.shift(),
      onAccepted: (message) => mode === 'auto' && receipts.follow(message),
    }),
    account,
    messages: log.list,
    version: log.version,
    connect: (place) => {
      target = { ...target, ...place }
    },
    async sendFrom(sent) {
      if (!target.webhookUrl) throw new Error('the double does not know our webhook: connect({ webhookUrl })')
      const form = inboundForm(sent, account)
      const messageSid = form.MessageSid ?? ''
      const sender = readIdentity(form.To ?? '').identity
      // The same sid twice is one message, posted again.
      if (!log.find(messageSid)) {
        log.add(inboundMessage(sent, form, sender))
        reactToWord(sent, sender)
      }
      const answer = await post(target.webhookUrl, form)
      log.change(messageSid, { webhookStatus: answer.status })
      return { ...answer, messageSid }
    },
    onMessage: log.onMessage,
    fail: (next) => void failures.push(next),
    receipt: receipts.give,
  }
}

function inboundMessage(
  sent: FromPhone,
  form: Record<string, string>,
  to: string,
): Parameters<MessageLog['add']>[0] {
  const { from, channel } = sent
  const count = Number(form.NumMedia) || 0
  const mediaUrls = Array.from({ length: count }, (_, n) => form[`MediaUrl${n}`] ?? '')
  const numSegments = Number(form.NumSegments) || 1
  const body = form.Body ?? ''
  const sid = form.MessageSid ?? ''
  return {
    sid,
    direction: 'inbound',
    channel,
    from,
    to,
    body,
    status: 'received',
    numSegments,
    mediaUrls,
    form,
  }
}

function addTwilioAnswer(log: MessageLog, from: string, to: string, body: string): void {
  log.add({
    sid: newSid('SM'),
    direction: 'outbound-reply',
    channel: 'sms',
    from,
    to,
    body,
    status: 'delivered',
    numSegments: segmentsOf(body),
    form: {},
  })
}
