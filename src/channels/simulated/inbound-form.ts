import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { Channel } from '../../domain/channel.js'
import { segmentsOf } from '../segments.js'
import { type DoubleAccount, newSid, writtenFor } from './account.js'

/** What somebody does on a made-up phone. */
export interface FromPhone {
  /** A number in E.164, or a WhatsApp user-name id such as BE.4566. */
  from: string
  channel: Channel
  body: string
  /** Which of our senders; the account's own for the channel otherwise. */
  to?: string
  /** Fields of Twilio's form to add or to replace: MessageType, ButtonPayload, MediaUrl0, MessageSid … */
  extra?: Record<string, string>
}

/** The form of a message that comes in. Source: Twilio, "Request to your incoming message webhook URL". */
export function inboundForm(sent: FromPhone, account: DoubleAccount): Record<string, string> {
  const hasMedia = Number(sent.extra?.NumMedia ?? 0) > 0
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
  const context = { ProfileName: name, ...(waId && { WaId: waId }) }
  return {
    ProfileName: name,
    MessageType: 'text',
    ...(waId ? { WaId: waId } : { ExternalUserId: writtenFor('whatsapp', sent.from) }),
    NumSegments: '1',
    ReferralNumMedia: '0',
    ChannelMetadata: JSON.stringify({ type: 'whatsapp', data: { context } }),
  }
}
