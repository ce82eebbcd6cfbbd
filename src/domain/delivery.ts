import type { Channel } from './channel.js'

/** What a failure means for the person or for the line. Twilio's codes are sorted by it in src/channels/twilio-codes.ts. */
export const REFUSAL_MEANINGS = [
  /** Her phone is off or out of reach; later it may be on. */
  'unreachable-now',
  /** Nobody has this number any more. */
  'unreachable-for-good',
  /** A landline, or no number that exists. */
  'not-a-mobile',
  /** She stopped at Twilio itself (21610): it sends her nothing from this number. */
  'stopped-at-twilio',
  /** Her number is not on WhatsApp, or WhatsApp takes nothing for it. */
  'not-on-whatsapp',
  /** WhatsApp: more than a day after she last wrote, and not an approved template. */
  'outside-window',
  /** WhatsApp: the template is paused, or does not exist in this language, or its values do not fit. */
  'template',
  /** WhatsApp chose not to deliver it today. */
  'not-today',
  /** WhatsApp will not carry this one; it says nothing about her. */
  'not-by-whatsapp',
  /** These words, or their length, are not taken. */
  'content',
  /** An operator held it for spam: the same words would be held again. */
  'filtered',
  /** It waited too long on Twilio's side. */
  'too-late',
  /** Twilio, an operator or WhatsApp is out of order or full. */
  'congested',
  /** Our own settings at Twilio: the sender, the country, the registration. */
  'configuration',
  /** A sender, or the whole account, is stopped. */
  'stopped-account',
  'other',
] as const
export type RefusalMeaning = (typeof REFUSAL_MEANINGS)[number]

/**
 * What is done about a failure. `retry`: later, the same way. `slow-down`: later, and the sender rests for a moment.
 * `final`: never this way again; another way, if the routes know one. `halt-…`: nothing more is sent, all stays queued.
 */
export type FailureClass = 'retry' | 'slow-down' | 'final' | 'halt-channel' | 'halt-account'

/** Why something did not get through, in our own terms. */
export interface Failure {
  code?: number
  means: RefusalMeaning
  action: FailureClass
}

/** What marks an address: nothing will arrive there by this channel until she writes from it. */
const FOR_GOOD: ReadonlySet<RefusalMeaning> = new Set([
  'unreachable-for-good',
  'not-a-mobile',
  'not-on-whatsapp',
])

/** Whether this says something of the address, and not only of the message. */
export function marksAddress(means: RefusalMeaning): boolean {
  return FOR_GOOD.has(means)
}

/** What became of one attempt to send. Expected outcomes are values; only bugs are thrown. */
export type Delivery =
  | { outcome: 'accepted'; sid: string }
  /** Twilio provably did not take it; try again. `afterMs` when Twilio says when; `slowDown` when the sender is too fast. */
  | { outcome: 'retry'; why: string; code?: number; afterMs?: number; slowDown?: boolean }
  /** It will never go through like this. `means` tells what that says of the person. */
  | { outcome: 'refused'; why: string; code?: number; means?: RefusalMeaning }
  /**
   * Nobody knows whether Twilio took it: look before sending again. `isTroubled`: something there answered that it is out of
   * order, and `afterMs` when to come back.
   */
  | { outcome: 'unknown'; why: string; isTroubled?: boolean; afterMs?: number }
  /** The account, or the sender of this channel, is wrong or stopped: send nothing more by it until a human looked. */
  | { outcome: 'halted'; scope: 'account' | 'channel'; why: string; code?: number }

/** A way out that is closed: what the coordinator is told. */
export interface Halt {
  channels: readonly Channel[]
  code?: number
}

/** Sids at Twilio that may be a message of ours. */
export interface Found {
  /** With the same words. */
  same: readonly string[]
  /** With other words, where Twilio puts content into words and so may differ from us. */
  similar: readonly string[]
}
