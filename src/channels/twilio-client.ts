import twilio, { type Twilio } from 'twilio'
import RequestClient from 'twilio/lib/base/RequestClient.js'

/** Below the fifteen seconds after which an unanswered message counts as stuck. */
const TIMEOUT_MS = 10_000

/** Twilio's own client, with every host of Twilio at another origin when one is given. */
export function twilioClient(
  account: { accountSid: string; authToken: string; apiUrl?: string },
  timeoutMs = TIMEOUT_MS,
): Twilio {
  return twilio(account.accountSid, account.authToken, { httpClient: clientFor(account.apiUrl, timeoutMs) })
}

function clientFor(origin: string | undefined, timeout: number): RequestClient {
  const client = new RequestClient({ timeout })
  if (origin === undefined) return client
  const base = origin.replace(/\/$/, '')
  const request = client.request.bind(client)
  client.request = (options) => {
    const { pathname, search } = new URL(options.uri)
    return request({ ...options, uri: `${base}${pathname}${search}` })
  }
  return client
}
