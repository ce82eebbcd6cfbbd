import twilio, { type Twilio } from 'twilio'
import RequestClient from 'twilio/lib/base/RequestClient.js'
import { SECOND } from '../domain/clock.js'

/**
 * How long a request may take. All that one send may ask for (content, our number, the second number) stays below the 25
 * seconds after which another process may take a message for lost.
 */
const TIMEOUT_MS = 10 * SECOND
const CONTENT_TIMEOUT_MS = 3 * SECOND
/** A wait that Twilio asks for is believed up to this long. */
const RETRY_AFTER_MAX_MS = 15 * 60 * SECOND

/** Twilio says when to come back. */
class BusyError extends Error {
  constructor(
    readonly status: number,
    readonly code: number | undefined,
    readonly retryAfterMs: number,
  ) {
    super('Twilio asks to wait')
  }
}

/** Twilio's own client, with every host of Twilio at another origin when one is given. */
export function twilioClient(
  account: { accountSid: string; authToken: string; apiUrl?: string },
  timeoutMs = TIMEOUT_MS,
): Twilio {
  const client = new RequestClient({ timeout: timeoutMs })
  const base = account.apiUrl?.replace(/\/$/, '')
  const request = client.request.bind(client)
  client.request = async (options) => {
    const { host, pathname, search } = new URL(options.uri)
    const timeout = host.startsWith('content.') ? CONTENT_TIMEOUT_MS : timeoutMs
    const uri = base === undefined ? options.uri : `${base}${pathname}${search}`
    const response = await request({ ...options, uri, timeout })
    const { statusCode, body } = response as { statusCode: number; body: unknown }
    const retryAfterMs = retryAfter((response as { headers?: Record<string, unknown> }).headers)
    if (statusCode >= 400 && retryAfterMs !== undefined) {
      throw new BusyError(statusCode, codeIn(body), retryAfterMs)
    }
    return response
  }
  return twilio(account.accountSid, account.authToken, { httpClient: client })
}

/** The header in seconds, as Twilio writes it; a date there is not looked at. */
function retryAfter(headers: Record<string, unknown> | undefined): number | undefined {
  const seconds = Number(headers?.['retry-after'] ?? Number.NaN)
  return seconds >= 0 ? Math.min(seconds * SECOND, RETRY_AFTER_MAX_MS) : undefined
}

function codeIn(body: unknown): number | undefined {
  try {
    const read: unknown = typeof body === 'string' ? JSON.parse(body) : body
    const code = (read as { code?: unknown } | null)?.code
    return typeof code === 'number' ? code : undefined
  } catch {
    return undefined
  }
}
