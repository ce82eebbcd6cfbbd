import type { Address, Channel } from './channel.js'
import type { Choices } from './choices.js'

/** `queued` until its `notBeforeAt`; `withheld` for good, with a reason; `replaced` by a newer turn before it left. */
export const OUTBOX_STATES = [
  'queued',
  'sending',
  'sent',
  'delivered',
  'read',
  'failed',
  'withheld',
  'replaced',
] as const
export type OutboxState = (typeof OUTBOX_STATES)[number]

/** Why a message is never sent. */
export const WITHHELD_REASONS = [
  /** She stopped. */
  'stopped',
  /** No address that anything arrives at. */
  'no-address',
  /** What it says is no longer true, or no longer of use. */
  'expired',
  /** Outside the hours of WhatsApp, without an approved template and without a phone. */
  'no-template',
  /** Its round was cancelled. */
  'cancelled',
  /** Who has this number said that it is a wrong one. */
  'wrong-number',
  /** The company's file says that this number is somebody else's now. */
  'number-of-another',
  /** She told of violence or despair: nobody writes to her unasked. */
  'left-alone',
] as const
export type WithheldReason = (typeof WITHHELD_REASONS)[number]

/** What says the same as a message where WhatsApp takes approved templates only: its name, and its values in order. */
export interface MessageTemplate {
  name: string
  language: string
  values: readonly string[]
}

/** What a message is for, in order of urgency. */
export const PURPOSES = ['safety', 'alert', 'reply', 'code', 'reminder', 'round'] as const
export type MessagePurpose = (typeof PURPOSES)[number]

export function isSafety(purpose: string): boolean {
  return purpose === 'safety'
}

/** Danger, and who is woken for it: neither a rate, a rest, nor a sender that stands still holds it up. */
export function isUrgent(purpose: MessagePurpose): boolean {
  return purpose === 'safety' || purpose === 'alert'
}

/** Twilio's code for someone who stopped at Twilio itself: it sends nothing to her any more. */
export const BLOCKED_CODE = 21610

/** What she did not ask for: it waits for decent hours, and ends with a stop. Everything else is never held. */
export const UNASKED: readonly MessagePurpose[] = ['reminder', 'round']

export function isUnasked(purpose: MessagePurpose): boolean {
  return UNASKED.includes(purpose)
}

/** Lower goes first: a round of thousands never delays a reply. */
export function priorityOf(purpose: MessagePurpose): number {
  return PURPOSES.indexOf(purpose)
}

/** What we mean to send. */
export interface OutboxMessage {
  id: string
  tenantId?: string
  to: Address
  channel: Channel
  body: string
  purpose: MessagePurpose
  /** What she can tap; the body stands by itself without it. */
  choices?: Choices
  /** For outside the hours of WhatsApp; without one it goes by SMS there. */
  template?: MessageTemplate
  /** Not before this instant (ms): the end of a burst, the end of quiet hours, a retry. */
  notBeforeAt: number
  /** After this instant (ms) it is of no use any more, and withheld. */
  expiresAt?: number
  createdAt: number
}

/** Twilio's words for where a message is. Unknown ones are tolerated and change nothing. */
const RANK = new Map(
  Object.entries({
    accepted: 0,
    scheduled: 0,
    queued: 1,
    sending: 2,
    sent: 3,
    delivered: 4,
    read: 5,
  }),
)
const FINAL_FAILURES = new Set(['failed', 'undelivered', 'canceled'])

/** Rank of our own states on the same ladder. */
const STATE_RANK: Record<OutboxState, number> = {
  queued: 0,
  sending: 2,
  sent: 3,
  delivered: 4,
  read: 5,
  failed: 9,
  withheld: 9,
  replaced: 9,
}

/**
 * The state after a receipt. Receipts come late, twice and out of order: a state never moves back.
 * Source: Twilio, "Outbound message status in status callbacks".
 */
export function stateAfterReceipt(state: OutboxState, status: string): OutboxState {
  if (STATE_RANK[state] === 9) return state
  // A failure after it was delivered or read is noise; before that it is the end.
  if (FINAL_FAILURES.has(status)) return STATE_RANK[state] >= STATE_RANK.delivered ? state : 'failed'
  const rank = RANK.get(status)
  if (rank === undefined || rank < STATE_RANK.sent || rank <= STATE_RANK[state]) return state
  return status as OutboxState
}
