import type { Channel } from './channel.js'
import type { MessagePurpose } from './outbox-message.js'

/** How far WhatsApp is with our own first words: how many of them stand where. */
export interface TemplateCounts {
  approved: number
  waiting: number
  /** Refused, paused or switched off: these go by SMS until somebody looks. */
  refused: number
}

/** What the store tells of the line: counts and instants (ms), nobody's name, number or words. */
export interface LineFacts {
  schemaNumber: number
  holdsDemoPeople: boolean
  /** Messages that wait, by what they are for; those that are held until later among them. */
  queued: Partial<Record<MessagePurpose, number>>
  /** When the message that has waited longest could have left; undefined when none is due. */
  oldestDueAt: number | undefined
  /** Taken to be sent and not answered by Twilio for a while: nobody knows whether they left. */
  unknown: number
  /** Given up as never to be known, and not looked at yet. */
  unsettled: number
  stopped: readonly Channel[]
  /** Settings at Twilio that messages fail by. */
  misconfigured: number
  /** What Twilio took in the last day, a while ago already, and of how much of it it has told more since. */
  taken: number
  told: number
  /** The last message from a tenant. */
  lastHeardAt: number | undefined
  /** The last sign of life of a server on this store. */
  aliveAt: number | undefined
  /** When the oldest round was written that the server has not taken up. */
  oldestUnexpandedAt: number | undefined
  openAttention: number
  openEmergencies: number
  /** Alert phones that a text of ours did not reach, and that nobody has looked at. */
  alertsFailed: number
  /** Messages, photos and voice notes that Twilio did not delete in a month of asking. */
  undeleted: number
  /** Since when the nightly backup fails. */
  backupFailedAt: number | undefined
  templates: TemplateCounts
}
