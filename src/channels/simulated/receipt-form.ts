import { type DoubleAccount, writtenFor } from './account.js'
import type { DoubleMessage } from './message-log.js'

/** Made up, as in Twilio's samples: which WhatsApp installation it went through. */
const CHANNEL_INSTALL_SID = `XE${'0'.repeat(32)}`

/** What one receipt tells of a message. The message itself may be further by then. */
export interface Told {
  status: string
  errorCode?: number
}

/** A receipt's form: exactly the parameters Twilio sends. Absent means absent, never empty. */
export function receiptForm(
  message: DoubleMessage,
  { status, errorCode }: Told,
  account: DoubleAccount,
): Record<string, string> {
  const isDone = ['delivered', 'undelivered'].includes(status)
  return {
    SmsSid: message.sid,
    SmsStatus: status,
    MessageStatus: status,
    To: writtenFor(message.channel, message.to),
    MessageSid: message.sid,
    AccountSid: account.accountSid,
    From: writtenFor(message.channel, message.from),
    ApiVersion: '2010-04-01',
    ...(message.messagingServiceSid && { MessagingServiceSid: message.messagingServiceSid }),
    ...(errorCode !== undefined && { ErrorCode: String(errorCode) }),
    ...(message.channel === 'sms' && isDone && { RawDlrDoneDate: rawDate(message.updatedAt) }),
    ...(message.channel === 'whatsapp' && {
      ChannelPrefix: 'whatsapp',
      ChannelToAddress: message.to.replace(/.{4}$/, 'XXXX'),
      ChannelInstallSid: CHANNEL_INSTALL_SID,
      ...(errorCode !== undefined && { ChannelStatusMessage: `The double: ${errorCode}` }),
    }),
    ...(status === 'read' && { EventType: 'READ' }),
  }
}

/** YYMMDDhhmm, without a zone. */
function rawDate(instant: number): string {
  return new Date(instant).toISOString().replace(/\D/g, '').slice(2, 12)
}
