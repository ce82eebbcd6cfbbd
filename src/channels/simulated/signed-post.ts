import { randomUUID } from 'node:crypto'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { type ConnectionOverrides, overridesIn } from './connection-overrides.js'

/** Where our own server is: the address that Twilio knows and signs, and where it really listens. */
export interface Target {
  /** The public address of the webhook for messages, with its overrides behind a `#`. */
  webhookUrl?: string
  /** Connect here instead, for every address on the webhook's origin; the signature stays the public one. */
  localUrl?: string
}

/** What a webhook answered; status 0 when it could not be reached or took too long. */
export interface WebhookAnswer {
  status: number
  body: string
}

export type PostSigned = (url: string, form: Record<string, string>) => Promise<WebhookAnswer>

type Attempt = WebhookAnswer & { failed?: '4xx' | '5xx' | 'ct' | 'rt' }

/**
 * Posts forms as Twilio does: signed over the public address without its fragment, and tried again as the
 * fragment says, all under one idempotency token.
 */
export function signedPoster(authToken: string, target: () => Target, send: typeof fetch): PostSigned {
  return async (url, form) => {
    const overrides = overridesIn(url)
    const signed = url.replace(/#.*$/, '')
    const headers = {
      'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'User-Agent': 'TwilioProxy/1.1',
      'X-Twilio-Signature': getExpectedTwilioSignature(authToken, signed, form),
      'I-Twilio-Idempotency-Token': randomUUID(),
    }
    const over = AbortSignal.timeout(overrides.totalMs)
    const request = { method: 'POST', headers, body: new URLSearchParams(form).toString() }
    for (let tries = 0; ; tries++) {
      const signal = AbortSignal.any([over, AbortSignal.timeout(overrides.readTimeoutMs)])
      const { failed, ...answer } = await attempt(() =>
        send(connectionFor(signed, target()), { ...request, signal }),
      )
      if (!isTriedAgain(failed, tries, overrides) || over.aborted) return answer
    }
  }
}

function isTriedAgain(
  failed: Attempt['failed'],
  tries: number,
  { retries, policy }: ConnectionOverrides,
): boolean {
  return failed !== undefined && policy.has(failed) && tries < retries
}

async function attempt(request: () => Promise<Response>): Promise<Attempt> {
  try {
    const response = await request()
    const answer = { status: response.status, body: await response.text() }
    if (response.status < 400) return answer
    return { ...answer, failed: response.status < 500 ? '4xx' : '5xx' }
  } catch (cause) {
    const isTooLate = cause instanceof Error && cause.name === 'TimeoutError'
    const body = cause instanceof Error ? cause.message : String(cause)
    return { status: 0, body, failed: isTooLate ? 'rt' : 'ct' }
  }
}

function connectionFor(url: string, { webhookUrl, localUrl }: Target): string {
  if (!localUrl || !webhookUrl || new URL(url).origin !== new URL(webhookUrl).origin) return url
  const { pathname, search } = new URL(url)
  return new URL(pathname + search, localUrl).href
}
