import type { MediaState } from '../../domain/media.js'

/** What is said: the open talk, what came in, and what lay in it. */

export interface ConversationTable {
  tenant_id: string
  /** Goes up by one each turn; a turn read at an older version is played again. */
  version: number
  /** The stack of talks, the burst that waits, what was last asked: JSON of src/talk/conversation-state.ts. */
  state: string
  /** When something has to happen although nobody writes: a talk that ends unanswered. */
  due_at: number | null
  updated_at: number
}

export interface IncomingMessageTable {
  id: string
  message_sid: string
  tenant_id: string
  address_id: string
  channel: string
  kind: string
  text: string
  /** Media, location, payload and the like as JSON; null for plain text. */
  extra: string | null
  received_at: number
  /** When Twilio got it; null for what was posted at once. */
  sent_at: number | null
}

/** A picture, a voice note, a document: its file lies in the media folder under its id. */
export interface MediaTable {
  id: string
  incoming_message_id: string
  tenant_id: string
  /** The concern that it shows; null when only the coordinator may see it. */
  repair_concern_id: string | null
  /** Which of the media of its message, from 0. */
  position: number
  /** The kind of message that it came with. */
  kind: string
  /** Where it lay at Twilio. */
  url: string
  name: string | null
  state: MediaState
  reason: string | null
  tries: number
  next_try_at: number | null
  /** By what is in it, not by what was said of it; null unless it is kept. */
  content_type: string | null
  byte_count: number | null
  has_thumbnail: number
  created_at: number
  settled_at: number | null
}
