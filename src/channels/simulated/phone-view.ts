import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { Channel } from '../../domain/channel.js'
import { lettersOutsideGsm7 } from '../segments.js'
import type { DoubleMessage } from './message-log.js'
import { PHONE_WORDS as words } from './phone-words.js'
import { estimateUsd, PRICES_SEEN_ON } from './prices.js'

/** Somebody made up, with one channel of one phone. The same number by SMS and by WhatsApp is two of them. */
export interface PhonePerson {
  name: string
  /** A number in E.164, or a WhatsApp user-name id. */
  phone: string
  channel: Channel
  language: string
  /** Who she is, in a few words: "Veurne, gelijkvloers". */
  note?: string
}

/** A message as it stands on a phone. */
export interface Bubble {
  id: string
  side: 'me' | 'them'
  text: string
  /** Small, beneath it: parts, letters, price, where it is. */
  details: string[]
  /** What went wrong with it. */
  warning?: string
}

/** Where messages are shown that go to nobody's phone here: a sign-in code, an alert. */
export const OTHERS_ID = 'phone-others'

/** The anchor of a phone on the page. */
export function phoneId(person: Pick<PhonePerson, 'phone' | 'channel'>): string {
  return `phone-${person.channel}-${person.phone.replace(/[^A-Za-z0-9]/g, '')}`
}

/** On which of the phones a message belongs. */
export function phoneOf(message: DoubleMessage, people: readonly PhonePerson[]): string {
  const phone = message.direction === 'inbound' ? message.from : message.to
  const person = people.find((one) => one.channel === message.channel && one.phone === phone)
  return person ? phoneId(person) : OTHERS_ID
}

/** A number as Belgians write it; a number from abroad, or a user name, as it is. */
export function writtenNumber(phone: string): string {
  const number = parsePhoneNumberFromString(phone)
  return (number?.country === 'BE' ? number.formatNational() : number?.formatInternational()) ?? phone
}

/** A message as a bubble. Ours carry what they cost; a tenant's own says it when we did not take it. */
export function bubbleOf(message: DoubleMessage, isOther = false): Bubble {
  const about = { id: `m-${message.sid}`, text: textOf(message) }
  if (message.direction === 'inbound') {
    const warning = webhookWarning(message.webhookStatus)
    return { ...about, side: 'me', details: [], ...(warning && { warning }) }
  }
  const receiver = isOther ? [words.toNumber(writtenNumber(message.to))] : []
  if (message.direction === 'outbound-reply') {
    return { ...about, side: 'them', details: [...receiver, words.byTwilio] }
  }
  const isLost = message.status === 'failed' || message.status === 'undelivered'
  return {
    ...about,
    side: 'them',
    details: [...receiver, ...costOf(message), ...(isLost ? [] : [statusOf(message)])],
    ...(isLost && { warning: words.undelivered(message.errorCode) }),
  }
}

/** Dollars as the page writes them; tenths of a cent where there are no cents. */
function dollars(amount: number): string {
  const digits = amount < 0.01 ? 3 : 2
  return `$\u00a0${amount.toFixed(digits).replace('.', ',')}`
}

/** What the prices rest on, for the foot of the page. */
export function priceNote(): string {
  const day = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'UTC' })
  return words.prices(
    `$\u00a0${String(estimateUsd('sms', 1)).replace('.', ',')}`,
    day.format(new Date(PRICES_SEEN_ON)),
  )
}

function costOf({ channel, text, numSegments }: DoubleMessage): string[] {
  const letters = words.letters([...text].length)
  const price = words.about(dollars(estimateUsd(channel, numSegments)))
  if (channel === 'whatsapp') return [letters, price]
  const dear = lettersOutsideGsm7(text).slice(0, 5).join(' ')
  return [words.parts(numSegments), letters, price, ...(dear ? [words.dear(dear)] : [])]
}

function statusOf({ status }: DoubleMessage): string {
  return words.statuses[status] ?? status
}

function webhookWarning(status: number | undefined): string | undefined {
  if (status === undefined || (status >= 200 && status < 300)) return undefined
  return status === 0 ? words.noAnswer : words.badAnswer(status)
}

function textOf({ text, contentSid, contentVariables, mediaUrls, form }: DoubleMessage): string {
  if (text) return text
  if (contentSid) return words.template(contentSid, contentVariables ?? '')
  return mediaUrls.length > 0 ? words.medium(form.MessageType || form.MediaContentType0 || 'media') : ''
}
