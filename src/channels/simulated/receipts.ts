import type { Clock } from '../../domain/clock.js'
import type { DoubleAccount } from './account.js'
import type { DoubleMessage, MessageLog } from './message-log.js'
import { receiptForm } from './receipt-form.js'
import type { PostSigned } from './signed-post.js'

const HAS_LEFT = new Set(['sent', 'delivered', 'read'])
const HAS_FAILED = new Set(['failed', 'undelivered'])

/** A message's own status only goes up, whatever order its receipts are told in. */
const RANK = [
  ['accepted', 'scheduled'],
  ['queued'],
  ['sending'],
  ['sent'],
  ['delivered'],
  ['read', 'failed', 'undelivered', 'canceled'],
]
const TOP = RANK.length - 1

function rankOf(status: string): number {
  return RANK.findIndex((names) => names.includes(status))
}

/**
 * The receipts that follow an accepted message, in order. The state a message was created in gets none.
 * Source: Twilio, "Outbound message status in status callbacks".
 */
function statusesAfter(message: Pick<DoubleMessage, 'channel' | 'messagingServiceSid'>): string[] {
  const first = message.messagingServiceSid ? ['queued'] : []
  return [...first, 'sent', 'delivered', ...(message.channel === 'whatsapp' ? ['read'] : [])]
}

/** Which receipts a message gets in place of the usual ones. */
export interface ReceiptPlan {
  statuses: readonly string[]
  /** On those of them that say failed or undelivered. */
  errorCode?: number
  /** Before the first, and between two. */
  delayMs?: number
}

export interface Receipts {
  /** Moves a message to a status and tells its callback; the callback's HTTP status, if it has one. */
  give(sid: string, status: string, errorCode?: number): Promise<number | undefined>
  /** Gives all receipts of a message by and by: the usual, or as planned; the first no sooner than after `waitMs`. */
  follow(message: DoubleMessage, plan?: ReceiptPlan, waitMs?: number): void
  /** Gives all of them now, one after the other. */
  giveAll(message: DoubleMessage, plan?: ReceiptPlan): Promise<void>
}

export interface ReceiptsOptions {
  clock: Clock
  log: MessageLog
  account: DoubleAccount
  post: PostSigned
  delayMs: number
  /** The code with which everything that has not left fails, while there is one: the account is suspended. */
  stoppedBy: () => number | undefined
}

/** Receipts, late by `delayMs` each. A callback that answers an error is not tried again: Twilio does not either. */
export function createReceipts(options: ReceiptsOptions): Receipts {
  const { clock, log, account, post, delayMs, stoppedBy } = options

  async function give(sid: string, status: string, errorCode?: number): Promise<number | undefined> {
    const before = log.find(sid)
    if (!before) throw new Error(`the double knows no message ${sid}`)
    const message = log.change(sid, {
      ...(rankOf(status) >= rankOf(before.status) && { status }),
      ...(errorCode !== undefined && { errorCode }),
      ...(HAS_LEFT.has(status) && { sentAt: before.sentAt ?? clock.now() }),
    })
    if (!message?.statusCallback) return undefined
    const form = receiptForm(message, { status, ...(errorCode !== undefined && { errorCode }) }, account)
    return (await post(message.statusCallback, form)).status
  }

  /** The next status of a message, and its code; none where the message is forgotten or has got an end of its own. */
  function nextOf(sid: string, status: string | undefined, plan: ReceiptPlan | undefined) {
    const message = log.find(sid)
    if (!status || !message || message.isDeleted) return undefined
    if (!plan && rankOf(message.status) === TOP) return undefined
    const stop = HAS_LEFT.has(message.status) ? undefined : stoppedBy()
    if (stop !== undefined) return { status: 'failed', errorCode: stop }
    return { status, errorCode: HAS_FAILED.has(status) ? plan?.errorCode : undefined }
  }

  async function step(
    sid: string,
    statuses: readonly string[],
    plan: ReceiptPlan | undefined,
  ): Promise<void> {
    const [first, ...rest] = statuses
    const next = nextOf(sid, first, plan)
    if (!next) return
    await give(sid, next.status, next.errorCode)
    if (next.status === first) later(() => step(sid, rest, plan), plan?.delayMs)
  }

  function later(action: () => Promise<void>, ms = delayMs): void {
    setTimeout(() => void action(), ms).unref()
  }

  return {
    give,
    follow: (message, plan, waitMs = 0) =>
      later(
        () => step(message.sid, plan?.statuses ?? statusesAfter(message), plan),
        waitMs + (plan?.delayMs ?? delayMs),
      ),
    async giveAll(message, plan) {
      for (const status of plan?.statuses ?? statusesAfter(message)) {
        const next = nextOf(message.sid, status, plan)
        if (next) await give(message.sid, next.status, next.errorCode)
      }
    },
  }
}
