/**
 * Twilio's error codes by what we do about them; a code that is not here is final for its message.
 * Source: Twilio's error dictionary and rate-limit pages, as read in November 2026; the sorting is ours.
 */
export const RETRY_CODES: ReadonlySet<number> = new Set([
  20429, // too many requests at once: not processed
  20500, // Twilio's own error
  20503, // service unavailable
  21611, // this sender's queue is full
  30001, // queue overflow
  30017, // the network is congested
  30036, // it waited too long in Twilio's queue
  30410, // the provider timed out
  63009, // WhatsApp: the provider's own error
  63010, // WhatsApp: Twilio's own error
  63012, // WhatsApp: the provider's internal error
  63018, // WhatsApp: rate limit
])

/** The account is wrong or stopped: trying other messages would fail the same way. */
export const HALT_CODES: ReadonlySet<number> = new Set([
  20003, // wrong credentials
  20404, // no such account
  30002, // account suspended
])

/** The sender of one channel is: the other channel still works. */
export const CHANNEL_HALT_CODES: ReadonlySet<number> = new Set([
  63007, // no WhatsApp sender with this From
  63020, // the business has not accepted its invitation
  63051, // the WhatsApp sender is locked
])

/** The content that a message names is gone or does not fit: it can be made anew. */
export const CONTENT_CODES: ReadonlySet<number> = new Set([
  20404, // no such content
  21654, // the ContentSid is not valid
  21655, // the content is not valid for this message
  21656, // the variables do not fit
])
