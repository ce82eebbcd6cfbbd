import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { Channel } from '../../domain/channel.js'
import type { Localized } from '../../domain/language.js'
import type { DoubleMessage } from './message-log.js'

/** Somebody made up, with one channel of one phone. The same number by SMS and by WhatsApp is two of them. */
export interface PhonePerson {
  name: string
  /** A number in E.164, or a WhatsApp user-name id. */
  phone: string
  channel: Channel
  language: string
  /** Who she is, in a few words: "huurder in Koksijde". */
  note?: Localized
  /** Which of the first steps on the page is tried on her phone: `phones:first-…`. */
  first?: 'answer' | 'tap' | 'code'
}

/** Where messages are shown that go to nobody's phone here: to the neighbours, an alert. */
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
