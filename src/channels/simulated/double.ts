import type { Router } from 'express'
import { type DoubleAccount, readIdentity, writtenFor } from './account.js'
import { type Approvals, createApprovals } from './approvals.js'
import { createBlockList } from './block-list.js'
import { createContents } from './contents.js'
import type { TwilioDoubleOptions } from './double-options.js'
import { createFaults, type Failure, type FaultRule, failsLater } from './faults.js'
import { type FromPhone, inboundForm, inboundMessage } from './inbound-form.js'
import { createMediaShelf } from './media-shelf.js'
import { createMessageLog, type DoubleMessage } from './message-log.js'
import type { NumberSettings } from './numbers-api.js'
import { createReceipts, type ReceiptPlan } from './receipts.js'
import { signedPoster, type Target, type WebhookAnswer } from './signed-post.js'
import { tapOn } from './tap.js'
import { createThroughput, type Throughput } from './throughput.js'
import { type Standing, twilioApi } from './twilio-api.js'
import { reactingToWords } from './twilio-words.js'
import { validityMs } from './validity.js'
import { createWhatsappWindows, whatsappFault } from './whatsapp-window.js'

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
  /** Lets requests to send go wrong: the next one, or those of a rule. Gives how to lift it. */
  fail(failure: Failure, rule?: FaultRule): () => void
  /** Gives one receipt now, of any status and in any order; resolves to the callback's HTTP status. */
  receipt(sid: string, status: string, errorCode?: number): Promise<number | undefined>
  /** With manual receipts: gives those that Twilio gives by itself, of what fails after a 201. Says how many. */
  settle(): Promise<number>
  /** WhatsApp makes up its mind about a template. */
  decide: Approvals['decide']
  /** Suspends the account, or forgets its token; what has not left of a suspended account fails with 30002. */
  stand(standing: Standing): void
  limit: Throughput['limit']
  /** Sets up our numbers otherwise. */
  setUp(settings: Partial<NumberSettings>): void
}

const RECEIPT_DELAY_MS = 400

/**
 * A double of Twilio for phones that do not exist: its API over real HTTP, signed webhooks, receipts, WhatsApp's
 * window and approvals, and what it does by itself with STOP, START and HELP. It remembers in memory only.
 */
export function createTwilioDouble(options: TwilioDoubleOptions): TwilioDouble {
  const { clock, receipts: mode = 'auto' } = options
  const account = accountOf(options)
  let target: Target = options
  let standing: Standing = 'active'
  let settings = options.numbers ?? {}
  const faults = createFaults()
  const log = createMessageLog(clock, options.rememberedMax)
  const blocks = createBlockList()
  const contents = createContents(clock)
  const approvals = createApprovals(clock, options.approveAfterMs)
  const windows = createWhatsappWindows()
  const throughput = createThroughput(clock, options.throughput)
  const shelf = createMediaShelf()
  const post = signedPoster(account.authToken, () => target, options.fetch ?? fetch)
  const delayMs = options.receiptDelayMs ?? RECEIPT_DELAY_MS
  const stoppedBy = () => (standing === 'suspended' ? 30002 : undefined)
  const receipts = createReceipts({ clock, log, account, post, delayMs, stoppedBy })
  const react = reactingToWords({ account, blocks, log, own: options.advancedOptOut })
  /** What Twilio will say by itself, and from when (ms), until `settle`. */
  let owed: { at: number; give(): Promise<void> }[] = []

  /** The code with which an accepted message fails by itself. */
  function faultOf(message: DoubleMessage): number | undefined {
    const { channel, from, to, contentSid = '', messagingServiceSid } = message
    const isBlocked = blocks.isBlocked(messagingServiceSid ?? from, writtenFor(channel, to))
    if (options.blockedBy === 'receipt' && isBlocked) return 21610
    const isOpen = options.whatsappWindow === 'always-open' || windows.isOpen(from, to, clock.now())
    return whatsappFault(message, approvals.statusOf(contentSid), isOpen)
  }

  async function onAccepted(message: DoubleMessage, failure: Failure = {}): Promise<void> {
    const { queuedMs = 0 } = failure
    const most = validityMs(message)
    const plan = planOf(queuedMs > most ? failsLater(30036) : failure) ?? planOf(laterOf(faultOf(message)))
    if (failure.isEarly) return receipts.giveAll(message, plan)
    const waitMs = Math.min(queuedMs, most)
    if (mode === 'auto') receipts.follow(message, plan, waitMs)
    else if (plan) owed.push({ at: clock.now() + waitMs, give: () => receipts.giveAll(message, plan) })
  }

  async function sendFrom(sent: FromPhone): Promise<Posted> {
    if (!target.webhookUrl) throw new Error('the double does not know our webhook: connect({ webhookUrl })')
    const form = inboundForm(sent, account, shelf)
    const messageSid = form.MessageSid ?? ''
    const sender = readIdentity(form.To ?? '').identity
    if (sent.channel === 'whatsapp') {
      for (const name of [form.From, form.ExternalUserId]) {
        if (name) windows.opened(sender, readIdentity(name).identity, clock.now())
      }
    }
    // The same sid twice is one message, posted again.
    const isNew = !log.find(messageSid)
    if (isNew) log.add(inboundMessage(sent, form, sender))
    const told = react(sent, sender, isNew)
    const answer = await postOrFallBack(target.webhookUrl, { ...form, ...told })
    log.change(messageSid, { webhookStatus: answer.status })
    return { ...answer, messageSid }
  }

  const settingsNow = () => ({ ...asTheyShouldBe(target), ...settings })

  /** Where our webhook does not answer as it should, the number's other address is asked, for messages alone. */
  async function postOrFallBack(url: string, form: Record<string, string>): Promise<WebhookAnswer> {
    const answer = await post(url, form)
    const { smsFallbackUrl } = settingsNow()
    if ((answer.status >= 200 && answer.status < 400) || !smsFallbackUrl) return answer
    return post(smsFallbackUrl, { ...form, ...fallbackFields(answer, url) })
  }

  return {
    router: twilioApi({
      account,
      clock,
      log,
      contents,
      approvals,
      shelf,
      isRefused: (sender, receiver) => options.blockedBy !== 'receipt' && blocks.isBlocked(sender, receiver),
      nextFailure: faults.next,
      tooFast: throughput.refuse,
      standing: () => standing,
      settings: settingsNow,
      mediaOrigin: options.mediaOrigin,
      onAccepted,
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
    fail: faults.add,
    receipt: receipts.give,
    async settle() {
      const now = clock.now()
      const due = owed.filter(({ at }) => at <= now)
      owed = owed.filter(({ at }) => at > now)
      for (const { give } of due) await give()
      return due.length
    },
    decide: approvals.decide,
    stand: (next) => {
      standing = next
    },
    limit: throughput.limit,
    setUp: (next) => {
      settings = { ...settings, ...next }
    },
  }
}

function accountOf(options: TwilioDoubleOptions): DoubleAccount {
  return {
    accountSid: options.accountSid,
    authToken: options.authToken,
    smsFrom: options.smsFrom ?? '+32460000001',
    whatsappFrom: options.whatsappFrom ?? '+32460000002',
    ...(options.messagingServiceSid && { messagingServiceSid: options.messagingServiceSid }),
  }
}

/** A number as it is set up for us: its webhook is ours, and receipts are asked for with each message. */
function asTheyShouldBe({ webhookUrl = '' }: Target): NumberSettings {
  return { smsUrl: webhookUrl, smsMethod: 'POST', smsFallbackUrl: '', statusCallback: '' }
}

/** Source: Twilio, "Availability and Reliability"; 11200: it answered wrongly, 11205: nobody was reached. */
function fallbackFields({ status }: WebhookAnswer, url: string): Record<string, string> {
  return { ErrorCode: status === 0 ? '11205' : '11200', ErrorUrl: url.replace(/#.*$/, '') }
}

function laterOf(code: number | undefined): Failure {
  return code === undefined ? {} : failsLater(code)
}

function planOf({
  receipts: statuses,
  errorCode,
  receiptDelayMs: delayMs,
}: Failure): ReceiptPlan | undefined {
  if (!statuses) return undefined
  return {
    statuses,
    ...(errorCode !== undefined && { errorCode }),
    ...(delayMs !== undefined && { delayMs }),
  }
}
