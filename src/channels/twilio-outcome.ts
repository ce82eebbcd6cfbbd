import type { Delivery } from '../domain/delivery.js'
import { failureOf } from './twilio-codes.js'

/** The connection was never made, so Twilio has nothing. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])
/** A gateway in between gave up waiting; Twilio itself may have taken the message. */
const GATEWAY_STATUSES = new Set([502, 504])

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
    if (status !== 401) return { outcome: 'refused', why, code, means }
  }
  if (status === 401) return { outcome: 'halted', scope: 'account', why }
  if (status === 429) return { outcome: 'retry', why, slowDown: true, ...wait }
  if (GATEWAY_STATUSES.has(status)) return { outcome: 'unknown', why }
  if (status >= 500) return { outcome: 'retry', why, ...wait }
  return { outcome: 'refused', why, means: 'other' }
}
