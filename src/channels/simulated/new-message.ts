import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { isE164 } from '../../domain/phone-number.js'
import { segmentsOf } from '../../domain/segments.js'
import { type DoubleAccount, newSid, readIdentity, writtenFor } from './account.js'
import { type ApiError, apiError } from './api-errors.js'
import type { BlockList } from './block-list.js'
import type { Contents } from './contents.js'
import type { NewMessage } from './message-log.js'
import { shownContent } from './shown-content.js'
import { isValidity } from './validity.js'

/** Source: Twilio, "Message resource", Body. */
const BODY_MAX = 1600

/** A WhatsApp user-name id: a country, a dot, and up to 128 letters and digits. */
const USER_NAME_ID = /^[A-Z]{2}\.[A-Za-z0-9]{1,128}$/

export interface NewMessageOptions {
  account: DoubleAccount
  contents: Contents
  /** Whether this sender or service may not write to this receiver, and says so at once. */
  isRefused: BlockList['isBlocked']
}

/** Reads a request to send as Twilio does: the message it makes, or the refusal. */
export function newMessage(
  form: Record<string, string | string[] | undefined>,
  { account, isRefused, contents }: NewMessageOptions,
): NewMessage | ApiError {
  const one = (name: string) => [form[name]].flat()[0] ?? ''
  const service = one('MessagingServiceSid')
  const mediaUrls = [form.MediaUrl].flat().filter((url): url is string => Boolean(url))

  if (!one('To')) return apiError(21604)
  const { channel, identity: to } = readIdentity(one('To'))
  if (!isE164(to) && !(channel === 'whatsapp' && USER_NAME_ID.test(to))) return apiError(21211)
  if (channel === 'sms' && isLandline(to)) return apiError(21614)
  if (!one('From') && !service) return apiError(21603)
  if (one('From') && readIdentity(one('From')).channel !== channel) return apiError(21910)
  if (!one('Body') && !one('ContentSid') && mediaUrls.length === 0) return apiError(21602)
  if (one('Body').length > BODY_MAX) return apiError(21617)
  if (!isValidity(one('ValidityPeriod'))) return apiError(21624)
  if (one('StatusCallback') && !isCallable(one('StatusCallback'))) return apiError(21609)

  const shown = one('ContentSid')
    ? shownContent(contents.find(one('ContentSid')), channel, one('ContentVariables'))
    : { text: one('Body') }
  if ('status' in shown) return shown

  const own = channel === 'sms' ? account.smsFrom : account.whatsappFrom
  const from = one('From') ? readIdentity(one('From')).identity : own
  if (isRefused(service || from, writtenFor(channel, to))) return apiError(21610)

  return {
    sid: newSid(mediaUrls.length > 0 ? 'MM' : 'SM'),
    direction: 'outbound-api',
    channel,
    from,
    to,
    body: shown.text,
    status: service ? 'accepted' : 'queued',
    numSegments: channel === 'sms' ? segmentsOf(shown.text) : 1,
    mediaUrls,
    ...('choices' in shown && { choices: shown.choices }),
    form: Object.fromEntries(Object.keys(form).map((name) => [name, one(name)])),
    ...(service && { messagingServiceSid: service }),
    ...(one('StatusCallback') && { statusCallback: one('StatusCallback') }),
    ...(one('ContentSid') && { contentSid: one('ContentSid') }),
    ...(one('ContentVariables') && { contentVariables: one('ContentVariables') }),
  }
}

/** A Belgian landline gets no text message. Source: Twilio, Belgium SMS guidelines. */
function isLandline(number: string): boolean {
  return parsePhoneNumberFromString(number)?.getType() === 'FIXED_LINE'
}

/** Source: Twilio, "Message resource", StatusCallback: a whole address, without an underscore in its host. */
function isCallable(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && !new URL(url).hostname.includes('_')
}
