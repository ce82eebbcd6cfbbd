import type { Address, Channel } from './channel.js'

/** What kind of thing a tenant sent. `unknown` is whatever a channel invents next: kept, never refused. */
export const INCOMING_KINDS = [
  'text',
  'tap',
  'pick',
  'image',
  'video',
  'voice',
  'document',
  'contact',
  'sticker',
  'location',
  'flow',
  'unknown',
] as const
export type IncomingKind = (typeof INCOMING_KINDS)[number]

/** A medium that waits at Twilio. */
export interface Media {
  url: string
  contentType: string
  /** What the file is called, where that came in place of words. */
  name?: string
}

/** What a tenant sent, parsed once at the door. `text` is trimmed and in Unicode NFC; it may be empty. */
export interface IncomingMessage {
  /** Twilio's id; a message is accepted once, whatever the number of posts. */
  messageSid: string
  channel: Channel
  from: Address
  /** The other name of the same person, where WhatsApp tells it (a user-name id beside a number). */
  alias?: Address
  /** Our own sender that she wrote to. */
  to: string
  kind: IncomingKind
  text: string
  /** Id of a tapped button or picked row. */
  payload?: string
  media: Media[]
  location?: { latitude: number; longitude: number; label?: string }
  /** Set when Twilio's own opt-out handling matched, and has answered already. */
  optOut?: 'stop' | 'start' | 'help'
  /** Sid of the message she replied to, when it is younger than seven days. */
  repliesTo?: string
  /** When Twilio got it (ms), for what it could not post to us: we were away, and found it in its list. */
  sentAt?: number
}
