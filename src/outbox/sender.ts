import type { Channel } from '../domain/channel.js'
import type { Delivery, Found, Halt } from '../domain/delivery.js'
import type { OutboxMessage } from '../domain/outbox-message.js'
import type { RoutedMessage } from '../domain/routes.js'

/** Looks at Twilio for messages like this one. */
export interface Finder {
  /** Messages to this receiver, made at `since` (ms) or later; undefined: could not look. */
  find(message: OutboxMessage, since: number): Promise<Found | undefined>
}

/** Whoever carries messages to the outside. */
export interface Sender extends Finder {
  send(message: RoutedMessage): Promise<Delivery>
}

export interface OutboxLog {
  info(ids: object, what: string): void
  warn(ids: object, what: string): void
  error(ids: object, what: string): void
}

/** Wakes a human when a way out is closed, and tells when it is open again. */
export interface Alarm {
  /** Channels that were found stopped before this process began. */
  listStopped(): Promise<Channel[]>
  stopped(halt: Halt): Promise<void>
  worksAgain(channel: Channel): Promise<void>
  /** A setting of ours at Twilio is wrong: messages fail by it. */
  misconfigured(code: number | undefined): Promise<void>
}
