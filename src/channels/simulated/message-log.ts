import type { Channel } from '../../domain/channel.js'
import type { Clock } from '../../domain/clock.js'

/** What can be tapped under a WhatsApp message: buttons, or a list behind a button of its own. */
export interface ShownChoices {
  readonly kind: 'buttons' | 'list'
  /** The words that open the list. */
  readonly button?: string
  readonly options: readonly { readonly id: string; readonly title: string; readonly description?: string }[]
}

/** A message as the double holds it. A change makes a new one: what was handed out never moves. */
export interface DoubleMessage {
  readonly sid: string
  /** `outbound-reply` is Twilio's own: its English answer to STOP, START and HELP. */
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-reply'
  readonly channel: Channel
  /** Numbers and user names without the `whatsapp:` before them. */
  readonly from: string
  readonly to: string
  /** What Twilio still holds: empty once redacted. */
  readonly body: string
  /** What stands on the phone, whatever we erase at Twilio. */
  readonly text: string
  readonly status: string
  readonly numSegments: number
  readonly createdAt: number
  readonly updatedAt: number
  readonly sentAt?: number
  readonly errorCode?: number
  readonly messagingServiceSid?: string
  readonly statusCallback?: string
  readonly contentSid?: string
  readonly contentVariables?: string
  readonly choices?: ShownChoices
  readonly mediaUrls: readonly string[]
  /** The whole form that we posted (inbound) or were sent (outbound): for buttons, places and more. */
  readonly form: Readonly<Record<string, string>>
  /** What our own webhook said to an inbound message; 0 when nobody answered. */
  readonly webhookStatus?: number
  readonly isDeleted: boolean
  /** The log's version at its last change. */
  readonly version: number
}

export type NewMessage = Omit<
  DoubleMessage,
  'createdAt' | 'updatedAt' | 'version' | 'isDeleted' | 'text' | 'mediaUrls'
> & { mediaUrls?: readonly string[] }

export interface MessageLog {
  add(message: NewMessage): DoubleMessage
  change(sid: string, fields: Partial<NewMessage> & { isDeleted?: true }): DoubleMessage | undefined
  find(sid: string): DoubleMessage | undefined
  /** All that is remembered, oldest first. */
  list(): DoubleMessage[]
  /** Goes up with every message and every change. */
  version(): number
  /** Called once for every new message, in either direction. Gives back how to stop. */
  onMessage(listener: (message: DoubleMessage) => void): () => void
}

/** Enough for a demo evening; a double that runs for weeks must not fill the memory. */
const REMEMBERED_MAX = 2000

/** The double's memory: the last messages and nothing on disk. */
export function createMessageLog(clock: Clock, max = REMEMBERED_MAX): MessageLog {
  const messages = new Map<string, DoubleMessage>()
  const listeners = new Set<(message: DoubleMessage) => void>()
  let version = 0

  return {
    add(message) {
      const now = clock.now()
      const added: DoubleMessage = {
        mediaUrls: [],
        ...(message.direction !== 'outbound-api' && { sentAt: now }),
        ...message,
        text: message.body,
        createdAt: now,
        updatedAt: now,
        isDeleted: false,
        version: ++version,
      }
      messages.set(added.sid, added)
      for (const oldest of messages.keys()) {
        if (messages.size <= max) break
        messages.delete(oldest)
      }
      for (const listener of listeners) listener(added)
      return added
    },
    change(sid, fields) {
      const before = messages.get(sid)
      if (!before) return undefined
      const after = { ...before, ...fields, updatedAt: clock.now(), version: ++version }
      messages.set(sid, after)
      return after
    },
    find: (sid) => messages.get(sid),
    list: () => [...messages.values()],
    version: () => version,
    onMessage(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
