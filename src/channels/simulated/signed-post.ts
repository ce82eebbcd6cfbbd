import { randomUUID } from 'node:crypto'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'

/** Where our own server is: the address that Twilio knows and signs, and where it really listens. */
export interface Target {
  /** The public address of the webhook for messages. */
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

/** Twilio waits this long. Source: Twilio, "Webhooks connection overrides", rt and tt. */
const READ_TIMEOUT_MS = 15_000

/** Posts forms as Twilio does: signed over the public address, without its fragment. */
export function signedPoster(authToken: string, target: () => Target, send: typeof fetch): PostSigned {
  return async (url, form) => {
    const signed = withoutFragment(url)
    try {
      const response = await send(connectionFor(signed, target()), {
        method: 'POST',
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
          'User-Agent': 'TwilioProxy/1.1',
          'X-Twilio-Signature': getExpectedTwilioSignature(authToken, signed, form),
          'I-Twilio-Idempotency-Token': randomUUID(),
        },
        body: new URLSearchParams(form).toString(),
        signal: AbortSignal.timeout(READ_TIMEOUT_MS),
      })
      return { status: response.status, body: await response.text() }
    } catch (cause) {
      return { status: 0, body: cause instanceof Error ? cause.message : String(cause) }
    }
  }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '')
}

function connectionFor(url: string, { webhookUrl, localUrl }: Target): string {
  if (!localUrl || !webhookUrl || new URL(url).origin !== new URL(webhookUrl).origin) return url
  const { pathname, search } = new URL(url)
  return new URL(pathname + search, localUrl).href
}
