import type { Router } from 'express'
import type { Clock } from '../../domain/clock.js'
import { type DoubleAccount, readIdentity } from './account.js'
import { createContents } from './content-api.js'
import { type FromPhone, inboundForm, inboundMessage } from './inbound-form.js'
import { createMediaShelf } from './media-api.js'
import { createMessageLog, type DoubleMessage } from './message-log.js'
import type { Failure } from './messages-api.js'
import { createReceipts } from './receipts.js'
import { signedPoster, type Target, type WebhookAnswer } from './signed-post.js'
import { tapOn } from './tap.js'
import { twilioApi } from './twilio-api.js'
import { createBlockList, twilioAnswer, twilioWordIn } from './twilio-words.js'

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

/** What our webhook answered to a message, and the message's own id. */
export type Posted = WebhookAnswer & { messageSid: string }

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
  sendFrom(sent: FromPhone): Promise<Posted>
  /** Taps an option of a message that came; may be done again. `extra` as in `sendFrom`. */
  tap(messageSid: string, optionId: string, extra?: FromPhone['extra']): Promise<Posted>
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
  const contents = createContents(clock)
  const shelf = createMediaShelf()
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
    if (word === 'start' ? wasBlocked : !wasBlocked) log.add(twilioAnswer(word, sender, sent.from))
  }

  async function sendFrom(sent: FromPhone): Promise<Posted> {
    if (!target.webhookUrl) throw new Error('the double does not know our webhook: connect({ webhookUrl })')
    const form = inboundForm(sent, account, shelf)
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
  }

  return {
    router: twilioApi({
      account,
      log,
      blocks,
      contents,
      shelf,
      nextFailure: () => failures.shift(),
      onAccepted: (message) => mode === 'auto' && receipts.follow(message),
    }),
    account,
    messages: log.list,
    version: log.version,
    connect: (place) => {
      target = { ...target, ...place }
    },
    sendFrom,
    async tap(messageSid, optionId, extra) {
      const message = log.find(messageSid)
      const tapped = message && tapOn(message, optionId, clock.now())
      if (!tapped) throw new Error(`the double knows no option ${optionId} of a message ${messageSid}`)
      return sendFrom({ ...tapped, extra: { ...tapped.extra, ...extra } })
    },
    onMessage: log.onMessage,
    fail: (next) => void failures.push(next),
    receipt: receipts.give,
  }
}
