import type { Failure, FailureClass, RefusalMeaning } from '../domain/delivery.js'

/** Where a code turns up: in Twilio's answer to our request, in a receipt, or in either. */
type Seen = 'answer' | 'receipt' | 'either'

/**
 * Twilio's error codes: what each means, what we do about it, and where it turns up. A code that is not here is
 * final for its message. Source: Twilio's error dictionary, its pages on rate limits, WhatsApp and status callbacks, as
 * read in November 2026; the sorting is ours.
 */
const TABLE: readonly (readonly [code: number, RefusalMeaning, FailureClass, Seen])[] = [
  // The account, and how fast we go.
  [20003, 'stopped-account', 'halt-account', 'answer'], // wrong credentials
  [20404, 'stopped-account', 'halt-account', 'answer'], // no such account
  [30002, 'stopped-account', 'halt-account', 'either'], // account suspended
  [20429, 'congested', 'slow-down', 'answer'], // too many requests at once: not processed
  [20500, 'congested', 'retry', 'answer'], // Twilio's own error
  [20503, 'congested', 'retry', 'answer'], // service unavailable
  [21611, 'congested', 'slow-down', 'answer'], // this sender's queue is full
  [30001, 'congested', 'slow-down', 'receipt'], // queue overflow

  // SMS: the number, the sender, the words.
  [21211, 'not-a-mobile', 'final', 'answer'], // no valid number
  [21217, 'not-a-mobile', 'final', 'answer'], // a number that does not seem to exist
  [21614, 'not-a-mobile', 'final', 'answer'], // a landline
  [21408, 'configuration', 'final', 'answer'], // this country is not switched on
  [21606, 'configuration', 'final', 'answer'], // our number cannot send this
  [21610, 'stopped-at-twilio', 'final', 'either'], // she stopped at Twilio itself
  [21612, 'unreachable-now', 'final', 'answer'], // not reachable by SMS from this sender
  [21617, 'content', 'final', 'answer'], // more than 1,600 letters
  [30003, 'unreachable-now', 'retry', 'receipt'], // her phone is off, or out of reach
  [30004, 'filtered', 'final', 'receipt'], // blocked
  [30005, 'unreachable-for-good', 'final', 'receipt'], // unknown handset
  [30006, 'not-a-mobile', 'final', 'receipt'], // a landline, or an operator that cannot be reached
  [30007, 'filtered', 'final', 'receipt'], // held for spam: not the same words again
  [30008, 'other', 'retry', 'receipt'], // nobody knows why
  [30017, 'congested', 'retry', 'receipt'], // the network is congested
  [30018, 'configuration', 'final', 'receipt'], // the sender is not registered
  [30036, 'too-late', 'retry', 'receipt'], // it waited too long in Twilio's queue
  [30410, 'congested', 'retry', 'receipt'], // the provider timed out
  [11751, 'content', 'final', 'receipt'], // media too large

  // WhatsApp: mostly by receipt, after Twilio took it.
  [63003, 'not-on-whatsapp', 'final', 'either'], // no such person there
  [63005, 'content', 'final', 'either'], // it does not take this content
  [63007, 'stopped-account', 'halt-channel', 'either'], // no WhatsApp sender with this From
  [63009, 'congested', 'retry', 'receipt'], // the provider's own error
  [63010, 'congested', 'retry', 'receipt'], // Twilio's own error
  [63012, 'congested', 'retry', 'receipt'], // the provider's internal error
  [63013, 'configuration', 'final', 'receipt'], // against the channel's policy: someone has to look
  [63015, 'configuration', 'final', 'receipt'], // the sandbox was not joined
  [63016, 'outside-window', 'final', 'either'], // a day after she last wrote: an approved template only
  [63018, 'congested', 'slow-down', 'either'], // rate limit
  [63019, 'content', 'final', 'receipt'], // its media could not be fetched
  [63020, 'stopped-account', 'halt-channel', 'either'], // the business has not accepted its invitation
  [63021, 'content', 'final', 'either'], // invalid content
  [63024, 'not-on-whatsapp', 'final', 'either'], // invalid recipient
  [63027, 'template', 'final', 'either'], // no template in this language
  [63028, 'template', 'final', 'either'], // the wrong number of values
  [63032, 'not-by-whatsapp', 'final', 'receipt'], // a limitation of WhatsApp; not a stop of hers
  [63033, 'not-on-whatsapp', 'final', 'receipt'], // she blocked us there
  [63041, 'template', 'final', 'either'], // the template is paused
  [63049, 'not-today', 'final', 'receipt'], // Meta chose not to deliver it: not within a day
  [63051, 'stopped-account', 'halt-channel', 'either'], // the sender is locked
]

const BY_CODE = new Map(TABLE.map(([code, means, action]) => [code, { means, action }]))

/** What a code says. Unknown ones are final, and say nothing of the person. */
export function failureOf(code: number | undefined): Failure {
  const known = code === undefined ? undefined : BY_CODE.get(code)
  return { ...(code !== undefined && { code }), ...(known ?? { means: 'other', action: 'final' }) }
}

/** The codes that are answered to with this. */
export function codesThat(...actions: readonly FailureClass[]): number[] {
  return TABLE.filter(([, , one]) => actions.includes(one)).map(([code]) => code)
}

/** The content that a message names is gone or does not fit: it can be made anew. */
export const CONTENT_CODES: ReadonlySet<number> = new Set([
  20404, // no such content
  21654, // the ContentSid is not valid
  21655, // the content is not valid for this message
  21656, // the variables do not fit
])
