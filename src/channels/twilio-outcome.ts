import type { Delivery } from '../domain/delivery.js'
import { failureOf } from './twilio-codes.js'

/** The connection was never made, so Twilio has nothing. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])
/**
 * An answer without a code of Twilio's is of something in between, or of a Twilio that broke halfway: the message may have
 * been taken all the same. Only Twilio's own code tells that it was not.
 */
function mayHideATaking(status: number): boolean {
  return status >= 500 || status === 408
}

interface RequestFault {
  status?: number
  /** Twilio's own, or that of the connection. */
  code?: number | string
  message?: string
  retryAfterMs?: number
}

/** What a failed request means. */
export function outcomeOf(error: unknown): Delivery {
  const { status, code, message, retryAfterMs } = error as RequestFault
  const why = `${code ?? status ?? 'error'}: ${message ?? 'no answer'}`
  if (typeof code === 'string' && NEVER_CONNECTED.has(code)) return { outcome: 'retry', why: code }
  if (status === undefined) return { outcome: 'unknown', why: String(code ?? 'no answer') }
  const wait = retryAfterMs === undefined ? {} : { afterMs: retryAfterMs }
  if (typeof code === 'number') {
    const { action, means } = failureOf(code)
    if (action === 'halt-account') return { outcome: 'halted', scope: 'account', why, code }
    if (action === 'halt-channel') return { outcome: 'halted', scope: 'channel', why, code }
    if (action === 'slow-down' || status === 429)
      return { outcome: 'retry', why, code, slowDown: true, ...wait }
    if (action === 'retry' || status >= 500) return { outcome: 'retry', why, code, ...wait }
    if (status !== 401 && status !== 408) return { outcome: 'refused', why, code, means }
  }
  if (status === 401) return { outcome: 'halted', scope: 'account', why }
  if (status === 429) return { outcome: 'retry', why, slowDown: true, ...wait }
  if (mayHideATaking(status)) return { outcome: 'unknown', why, isTroubled: true, ...wait }
  return { outcome: 'refused', why, means: 'other' }
}
