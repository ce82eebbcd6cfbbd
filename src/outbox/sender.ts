import type { Delivery } from '../domain/delivery.js'
import type { OutboxMessage } from '../domain/outbox-message.js'

/** Looks at Twilio for messages like this one. */
export interface Finder {
  /** Sids of messages with this receiver and these words, made at `since` (ms) or later; undefined: could not look. */
  find(message: OutboxMessage, since: number): Promise<string[] | undefined>
}

/** Whoever carries messages to the outside. */
export interface Sender extends Finder {
  send(message: OutboxMessage): Promise<Delivery>
}

export interface OutboxLog {
  info(ids: object, what: string): void
  warn(ids: object, what: string): void
  error(ids: object, what: string): void
}
