import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { Channel } from '../../domain/channel.js'
import { segmentsOf } from '../../domain/segments.js'
import { type DoubleAccount, newSid, writtenFor } from './account.js'
import { mediaUrl } from './media-api.js'
import type { MediaShelf, PhoneMedium } from './media-shelf.js'
import type { NewMessage } from './message-log.js'

/** What somebody does on a made-up phone. */
export interface FromPhone {
  /** A number in E.164, or a WhatsApp user-name id such as BE.4566. */
  from: string
  channel: Channel
  body: string
  /** Which of our senders; the account's own for the channel otherwise. */
  to?: string
  /** Pictures and voice notes, which the double keeps for who fetches them. WhatsApp sends one a message. */
  media?: readonly PhoneMedium[]
  /** Fields of Twilio's form to add or to replace: MessageType, ButtonPayload, MediaUrl0, MessageSid … */
  extra?: Record<string, string>
}

/** The form of a message that comes in. Source: Twilio, "Request to your incoming message webhook URL". */
export function inboundForm(
  sent: FromPhone,
  account: DoubleAccount,
  shelf: MediaShelf,
): Record<string, string> {
  const hasMedia = sent.media !== undefined || Number(sent.extra?.NumMedia ?? 0) > 0
  const sid = sent.extra?.MessageSid ?? newSid(hasMedia ? 'MM' : 'SM')
  const own = sent.channel === 'sms' ? account.smsFrom : account.whatsappFrom
  const to = sent.to ?? own
  const service = to === own ? account.messagingServiceSid : undefined
  return {
    ...(sent.channel === 'sms' ? smsFields(sent, to) : whatsappFields(sent)),
    SmsMessageSid: sid,
    SmsSid: sid,
    SmsStatus: 'received',
    NumMedia: '0',
    ...mediaFields(sent, (medium) => mediaUrl(account.accountSid, sid, shelf.add(sid, medium))),
    Body: sent.body,
    To: writtenFor(sent.channel, to),
    ...(service && { MessagingServiceSid: service }),
    MessageSid: sid,
    AccountSid: account.accountSid,
    From: writtenFor(sent.channel, sent.from),
    ApiVersion: '2010-04-01',
    ...sent.extra,
  }
}

/** The message that such a form is, for the double's own memory. */
export function inboundMessage(sent: FromPhone, form: Record<string, string>, to: string): NewMessage {
  const count = Number(form.NumMedia) || 0
  return {
    sid: form.MessageSid ?? '',
    direction: 'inbound',
    channel: sent.channel,
    from: sent.from,
    to,
    body: form.Body ?? '',
    status: 'received',
    numSegments: Number(form.NumSegments) || 1,
    mediaUrls: Array.from({ length: count }, (_, n) => form[`MediaUrl${n}`] ?? ''),
    form,
  }
}

/** A kind of file is a kind of message, by WhatsApp; an SMS names none. */
function mediaFields(
  { channel, media = [] }: FromPhone,
  urlOf: (medium: PhoneMedium) => string,
): Record<string, string> {
  const [first] = media
  if (!first) return {}
  const fields = media.flatMap((medium, n): [string, string][] => [
    [`MediaContentType${n}`, medium.contentType],
    [`MediaUrl${n}`, urlOf(medium)],
  ])
  const type = /^(image|audio|video)\//.exec(first.contentType)?.[1] ?? 'document'
  return {
    NumMedia: String(media.length),
    ...(channel === 'whatsapp' && { MessageType: type }),
    ...Object.fromEntries(fields),
  }
}

/** Outside the US the places are sent along and empty. */
function smsFields(sent: FromPhone, to: string): Record<string, string> {
  return {
    ToCountry: countryOf(to),
    ToState: '',
    ToCity: '',
    ToZip: '',
    FromCountry: countryOf(sent.from),
    FromState: '',
    FromCity: '',
    FromZip: '',
    NumSegments: String(Math.max(1, segmentsOf(sent.body))),
  }
}

function countryOf(number: string): string {
  return parsePhoneNumberFromString(number)?.country ?? ''
}

/** A person with a user name has no number that we are told: `ExternalUserId` in place of `WaId`. */
function whatsappFields(sent: FromPhone): Record<string, string> {
  const name = sent.extra?.ProfileName ?? 'Huurder'
  const waId = sent.from.startsWith('+') ? sent.from.slice(1) : undefined
  const button = sent.extra?.ButtonText
  const context = { ...(button && { ButtonText: button }), ProfileName: name, ...(waId && { WaId: waId }) }
  return {
    ProfileName: name,
    MessageType: 'text',
    ...(waId ? { WaId: waId } : { ExternalUserId: writtenFor('whatsapp', sent.from) }),
    NumSegments: '1',
    ReferralNumMedia: '0',
    ChannelMetadata: JSON.stringify({ type: 'whatsapp', data: { context } }),
  }
}
