import { LIST_PRICES, priceOfReply } from '../../domain/prices.js'
import { lettersOutsideGsm7 } from '../../domain/segments.js'
import type { DoubleMessage, ShownChoices } from './message-log.js'
import { OTHERS_ID, type PhonePerson, phoneOf, writtenNumber } from './person.js'
import type { PhoneWords } from './phone-words.js'

/** A message as it stands on a phone. */
export interface Bubble {
  id: string
  side: 'me' | 'them'
  text: string
  /** Above it, where another day begins. */
  time?: string
  medium?: 'photo' | 'voice'
  place?: string
  /** Small, beneath it: parts, letters, price, where it is. */
  details: string[]
  /** What went wrong with it. */
  warning?: string
  /** What can be tapped, on which phone. */
  taps?: { phone: string; sid: string; choices: ShownChoices }
}

/** A message, and the one before it on the same phone. */
export interface Placed {
  phone: string
  message: DoubleMessage
  before: DoubleMessage | undefined
}

/** The neighbours' messages are many; only their last are worth looking at. */
export const OTHERS_MAX = 30

/** Every message on its phone, oldest first. */
export function placed(messages: DoubleMessage[], people: readonly PhonePerson[]): Placed[] {
  const last = new Map<string, DoubleMessage>()
  const all = messages.map((message) => {
    const phone = phoneOf(message, people)
    const before = last.get(phone)
    last.set(phone, message)
    return { phone, message, before }
  })
  const others = new Set(all.filter(({ phone }) => phone === OTHERS_ID).slice(-OTHERS_MAX))
  return all.filter((one) => one.phone !== OTHERS_ID || others.has(one))
}

/** A message as a bubble. Ours carry what they cost; a tenant's own says it when we did not take it. */
export function bubbleOf({ phone, message, before }: Placed, words: PhoneWords): Bubble {
  const isNewDay = !before || words.day(before.createdAt) !== words.day(message.createdAt)
  const about = {
    id: `m-${message.sid}`,
    text: textOf(message, words),
    ...(isNewDay && { time: words.time(message.createdAt) }),
  }
  if (message.direction === 'inbound') {
    const warning = webhookWarning(message.webhookStatus, words)
    return { ...about, ...sentAlong(message), side: 'me', details: [], ...(warning && { warning }) }
  }
  const receiver =
    phone === OTHERS_ID ? [words('phones:to-number', { phone: writtenNumber(message.to) })] : []
  if (message.direction === 'outbound-reply') {
    return { ...about, side: 'them', details: [...receiver, words('phones:by-twilio')] }
  }
  const isLost = message.status === 'failed' || message.status === 'undelivered'
  const { choices, sid } = message
  return {
    ...about,
    side: 'them',
    details: [...receiver, ...costOf(message, words), ...(isLost ? [] : [statusOf(message, words)])],
    ...(isLost && { warning: lostWarning(message, words) }),
    ...(choices && phone !== OTHERS_ID && { taps: { phone, sid, choices } }),
  }
}

function costOf({ channel, text, numSegments }: DoubleMessage, words: PhoneWords): string[] {
  const count = [...text].length
  const letters = count === 1 ? words('phones:letter-one') : words('phones:letters', { number: count })
  const price = `±\u00a0${words.dollars(priceOfReply(channel, numSegments, LIST_PRICES))}`
  if (channel === 'whatsapp') return [letters, price]
  const parts = numSegments === 1 ? words('phones:part-one') : words('phones:parts', { number: numSegments })
  const dear = lettersOutsideGsm7(text).slice(0, 5).join(' ')
  return [parts, letters, price, ...(dear ? [words('phones:dear', { letters: dear })] : [])]
}

function statusOf({ status }: DoubleMessage, words: PhoneWords): string {
  return words.has(`phones:status-${status}`) ? words(`phones:status-${status}`) : status
}

function lostWarning({ errorCode: code }: DoubleMessage, words: PhoneWords): string {
  return code === undefined ? words('phones:undelivered') : words('phones:undelivered-code', { code })
}

function webhookWarning(status: number | undefined, words: PhoneWords): string | undefined {
  if (status === undefined || (status >= 200 && status < 300)) return undefined
  return status === 0 ? words('phones:no-answer') : words('phones:bad-answer', { status })
}

function sentAlong({ form }: DoubleMessage): Pick<Bubble, 'medium' | 'place'> {
  const type = form.MediaContentType0 ?? ''
  const place = [form.Label, form.Address].filter(Boolean).join(', ')
  return {
    ...(type.startsWith('image/') && { medium: 'photo' }),
    ...(type.startsWith('audio/') && { medium: 'voice' }),
    ...(form.Latitude && { place: place || `${form.Latitude}, ${form.Longitude}` }),
  }
}

function textOf({ text, mediaUrls, form }: DoubleMessage, words: PhoneWords): string {
  if (text || mediaUrls.length === 0) return text
  const type = form.MediaContentType0 ?? ''
  return /^(image|audio)\//.test(type) ? '' : words('phones:medium', { type })
}
