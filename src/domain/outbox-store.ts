import type { Channel } from './channel.js'
import type { RefusalMeaning } from './delivery.js'
import type { OutboxMessage, OutboxState } from './outbox-message.js'

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
  /** It was already looked for at Twilio once, without finding it. */
  wasLookedFor: boolean
}

/** What Twilio says about a message. */
export interface Receipt {
  /** Our own id, from the address of the callback; absent when it was not ours to begin with. */
  outboxMessageId?: string
  sid: string
  status: string
  errorCode?: number
}

/** The outbox as deliverers see it. Instants in ms. */
export interface OutboxStore {
  /** Takes messages whose time has come, most urgent first; of one person only the oldest. */
  claim(now: number, limit: number, channels?: readonly Channel[]): Promise<ClaimedMessage[]>
  accepted(id: string, sid: string, at: number): Promise<void>
  /** Back in the queue until `notBeforeAt`; `isTry` false when it was not even tried. */
  requeue(id: string, notBeforeAt: number, why: string, isTry?: boolean): Promise<void>
  failed(id: string, why: string, errorCode: number | undefined): Promise<void>
  /** Twilio sends nothing to this receiver any more: she stopped there. */
  noteBlocked(id: string, at: number): Promise<void>
  listStuck(claimedBefore: number): Promise<StuckMessage[]>
  lookedFor(id: string, at: number): Promise<void>
  /** Those of these sids that belong to a message we know of. */
  knownSids(sids: readonly string[]): Promise<string[]>
  /** When the next message's time comes; undefined when nothing is queued. */
  nextDueAt(): Promise<number | undefined>
  findState(receipt: Receipt): Promise<{ id: string; state: OutboxState } | undefined>
  receipt(
    id: string,
    change: { state: OutboxState; was: OutboxState; sid: string; errorCode?: number },
  ): Promise<boolean>
}
