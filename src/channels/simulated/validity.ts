import { HOUR, SECOND } from '../../domain/clock.js'
import type { DoubleMessage } from './message-log.js'

/** What a request may ask for, in seconds. Source: Twilio, "90007: Invalid validity period value". */
const VALIDITY_MAX_S = 36_000

/**
 * How long a message may wait in Twilio's queue (ms) where the request does not say. Source: Twilio, "Understanding
 * Twilio Rate Limits and Message Queues".
 */
const QUEUE_MAX_MS = { sms: 10 * HOUR, whatsapp: 4 * HOUR }

/** A whole number of seconds from 1 to 36,000, or nothing. */
export function isValidity(written: string): boolean {
  const seconds = Number(written)
  return written === '' || (Number.isInteger(seconds) && seconds >= 1 && seconds <= VALIDITY_MAX_S)
}

/** How long a message may wait before Twilio gives it up, in ms. */
export function validityMs({ channel, form }: Pick<DoubleMessage, 'channel' | 'form'>): number {
  const asked = form.ValidityPeriod ? Number(form.ValidityPeriod) * SECOND : Number.POSITIVE_INFINITY
  return Math.min(asked, QUEUE_MAX_MS[channel])
}
