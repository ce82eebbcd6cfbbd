import { writtenFor } from './account.js'
import type { DoubleMessage } from './message-log.js'

/** RFC 2822, as Twilio's API writes its dates: "Mon, 23 Nov 2026 10:00:00 +0000". */
export function rfc2822(instant: number): string {
  return new Date(instant).toUTCString().replace('GMT', '+0000')
}

/** With a service the sender is chosen when the message leaves: until then `from` is null. */
export function isWithoutSender({ direction, messagingServiceSid, status }: DoubleMessage): boolean {
  const isUnsent = status === 'accepted' || status === 'queued'
  return direction === 'outbound-api' && messagingServiceSid !== undefined && isUnsent
}

/** A message as the API shows it. Source: Twilio's own specification, twilio_api_v2010.json. */
export function messageResource(message: DoubleMessage, accountSid: string): Record<string, unknown> {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`
  const isUnsent = isWithoutSender(message)
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: rfc2822(message.createdAt),
    date_sent: message.sentAt === undefined ? null : rfc2822(message.sentAt),
    date_updated: rfc2822(message.updatedAt),
    direction: message.direction,
    error_code: message.errorCode ?? null,
    error_message: null,
    from: isUnsent ? null : writtenFor(message.channel, message.from),
    messaging_service_sid: message.messagingServiceSid ?? null,
    num_media: String(message.mediaUrls.length),
    num_segments: isUnsent ? '0' : String(message.numSegments),
    price: null,
    price_unit: null,
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: writtenFor(message.channel, message.to),
    uri: `${uri}.json`,
  }
}
