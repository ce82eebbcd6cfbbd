import type { IncomingMessage } from './incoming-message.js'

/** A message in Twilio's list of what it received for us. */
export interface ListedMessage {
  messageSid: string
  /** When Twilio got it (ms; Twilio tells whole seconds). */
  sentAt: number
  /**
   * The message as it would have been posted, as far as the list tells; undefined when nobody can answer it.
   * Asks for its media where it has some; rejects when Twilio cannot be reached.
   */
  open(): Promise<IncomingMessage | undefined>
}

export type Listed =
  | { outcome: 'listed'; messages: ListedMessage[]; isWhole: true }
  /** Cut: of what was sent before `unreadBefore` (ms) some was not read. */
  | { outcome: 'listed'; messages: ListedMessage[]; isWhole: false; unreadBefore: number }
  | { outcome: 'failed'; why: string }

/** Twilio's list of what it received for us since an instant (ms), and until another one, oldest first. */
export type ReceivedList = (since: number, until?: number) => Promise<Listed>

/** `alive`: when the line last ran; `listed`: until when nothing can be missing. */
export type Moment = 'alive' | 'listed'

/** What catching up needs of the store. Instants in ms. */
export interface CatchUpStore {
  findMoment(name: Moment): Promise<number | undefined>
  noteMoment(name: Moment, at: number): Promise<void>
  /** When the last message came in; undefined when there was none yet. */
  lastReceivedAt(): Promise<number | undefined>
  /** Those of these that were received. */
  knownSids(sids: readonly string[]): Promise<ReadonlySet<string>>
  /**
   * Sid of our question that was the last at `at`, where another one followed it since: what she wrote then
   * belongs to that one. Undefined when what she was asked last is what she was asked then.
   */
  findAskedThen(address: string, at: number): Promise<string | undefined>
}
