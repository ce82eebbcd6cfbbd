import type { Channel } from './channel.js'
import type { Failure, RefusalMeaning } from './delivery.js'
import type { OutboxMessage, OutboxState, WithheldReason } from './outbox-message.js'
import type { Way } from './routes.js'

/** A message that was taken to be sent, by one sender only. */
export interface ClaimedMessage extends OutboxMessage {
  /** How often it was taken since Twilio last took it, this time included. */
  tries: number
  /** How often Twilio took it already: each attempt is paid for. */
  charges?: number
  /** The last attempt failed, and this is another way. */
  reroutedBecause?: RefusalMeaning
  /** It goes by the second number. */
  sender?: 'safety'
  /** She stopped: nothing unasked may go. */
  isStopped?: boolean
  /** Why nothing arrives at this address by this channel, as Twilio said before. */
  unreachable?: RefusalMeaning
}

/** Taken, and then nothing was heard: nobody knows whether it left. */
export interface StuckMessage extends ClaimedMessage {
  claimedAt: number
  /** When Twilio's list first did not hold it. */
  missedAt?: number
}

/** What Twilio says about a message. */
export interface Receipt {
  /** Our own id, from the address of the callback; absent when it was not ours to begin with. */
  outboxMessageId?: string
  sid: string
  status: string
  errorCode?: number
  /** What that code means. */
  failure?: Failure
}

/** How many may be taken by one channel. Per second counts what every process on this store took. */
export interface LaneRules {
  /** Of danger and of those who are woken for it: not held by the rate, nor by a sender that rests or is stopped. */
  urgent: number
  /** Of all others together. */
  others: number
  othersPerSecond: number
  /** Of these, what nobody asked for. */
  unasked: number
  unaskedPerSecond: number
}
export type ClaimRules = Record<Channel, LaneRules>

/** What a failure says of the person, written with it. */
export interface Consequences {
  /** She stopped at Twilio itself. */
  isBlocked?: boolean
  /** Nothing will arrive at this address by this channel. */
  unreachable?: RefusalMeaning
  /** What she was to be told is put on the coordinator's list: someone calls her. */
  isUnsaid?: boolean
}

/** Another attempt, perhaps by another way. */
export interface Again {
  notBeforeAt: number
  why: string
  way?: Way & { because: RefusalMeaning }
}

/** A message that a receipt is about. */
export interface ReceiptTarget {
  id: string
  state: OutboxState
  /** What is written in the store, where that differs: a message of unknown fate was given up, and turns up. */
  was?: OutboxState
  /** The receipt is of an attempt that was followed by another one. */
  isEarlier?: boolean
}

export interface ReceiptChange extends Consequences {
  state: OutboxState
  was: OutboxState
  sid: string
  errorCode?: number
  at: number
  /** It failed, and is sent again. */
  again?: Again
  /** It failed, and is withheld for good. */
  withheld?: WithheldReason
}

/** The outbox as deliverers see it. Instants in ms. */
export interface OutboxStore {
  /** Takes messages whose time has come, most urgent first; of one person only the oldest. Withholds what is too late. */
  claim(now: number, limit: number, rules?: ClaimRules): Promise<ClaimedMessage[]>
  /** What is due and unasked waits until then: some hundreds at a time. */
  hold(now: number, until: number): Promise<void>
  /** Writes down by which way it goes, before it is sent. */
  goes(id: string, way: Way): Promise<void>
  accepted(id: string, sid: string, at: number): Promise<void>
  /** Back in the queue until `notBeforeAt`; `isTry` false when it was not even tried. */
  requeue(id: string, notBeforeAt: number, why: string, isTry?: boolean): Promise<void>
  /** Back in the queue to go another way. */
  reroute(id: string, again: Again, consequences: Consequences, at: number): Promise<void>
  failed(
    id: string,
    why: string,
    errorCode: number | undefined,
    consequences: Consequences,
    at: number,
  ): Promise<void>
  withhold(id: string, reason: WithheldReason, consequences: Consequences, at: number): Promise<void>
  listStuck(claimedBefore: number): Promise<StuckMessage[]>
  /** Twilio's list did not hold it at this instant. */
  missed(id: string, at: number): Promise<void>
  /** Nobody will ever know: a human looks, and it is not sent again. */
  giveUp(id: string, at: number): Promise<void>
  /** Those of these sids that belong to a message we know of, or to an earlier attempt at one. */
  knownSids(sids: readonly string[]): Promise<string[]>
  /** When the next message's time comes; undefined when nothing is queued. */
  nextDueAt(): Promise<number | undefined>
  findState(receipt: Receipt): Promise<ReceiptTarget | undefined>
  /** A message as it was when it was last taken. */
  find(id: string): Promise<ClaimedMessage | undefined>
  /** Says whether it was still as `was` says. */
  receipt(id: string, change: ReceiptChange): Promise<boolean>
  /** A receipt of an earlier attempt: kept with that attempt alone. */
  earlierReceipt(receipt: Receipt): Promise<void>
}
