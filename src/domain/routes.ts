import type { Address, Channel } from './channel.js'
import type { RefusalMeaning } from './delivery.js'
import type { OutboxMessage, WithheldReason } from './outbox-message.js'
import type { ClaimedMessage } from './outbox-store.js'

/** Content at Twilio that is sent instead of the body: an approved template, with its values. */
export interface SentContent {
  sid: string
  variables: Record<string, string>
  /** The words as she will read them: what is looked for at Twilio when nobody knows whether it left. */
  text: string
}

/** The way a message takes. What is not named stays as it was written. */
export interface Way {
  channel: Channel
  to: Address
  /** `safety`: by the second number. */
  sender?: 'safety'
  /** Sent instead of the body and its choices. WhatsApp only: an SMS always carries its body. */
  content?: SentContent
}

export type Route =
  | ({ outcome: 'go' } & Way)
  /** Not now: it goes back in the queue until this instant (ms). */
  | { outcome: 'wait'; until: number }
  /** For good. */
  | { outcome: 'withhold'; reason: WithheldReason }

/** A message as it goes out. */
export interface RoutedMessage extends OutboxMessage {
  sender?: 'safety'
  content?: SentContent
}

/**
 * Decides by which way a message goes: the one rule book for channels, the hours of WhatsApp and templates. The
 * outbox asks right before each send, and again after a failure that another way may mend.
 */
export interface Routes {
  /**
   * `message.reroutedBecause` says why the last attempt failed, when this is a further one. `stopped`: what Twilio
   * refuses to send by now; what cannot wait goes by another channel then, and by its own only where there is none.
   */
  route(message: ClaimedMessage, stopped: readonly Channel[]): Promise<Route>
  /**
   * Another way after Twilio refused this one, by its answer or by a receipt. Its channel, address and sender are kept
   * with the message; `route` is asked again when it is taken. Undefined: there is none, and it has failed.
   */
  reroute(message: ClaimedMessage, why: RefusalMeaning): Promise<Route | undefined>
}
