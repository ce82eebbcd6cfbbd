import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** A phone number in E.164, such as +32470000001. Never a bare string. */
export type PhoneNumber = string & { readonly __brand: 'PhoneNumber' }

/** What is wrong with a number that cannot be texted. */
export type PhoneNumberFault = 'not a phone number' | 'a landline: it gets no SMS'

const MOBILE = new Set(['MOBILE', 'FIXED_LINE_OR_MOBILE'])

/**
 * Reads a number as Belgians write it ("0470 12 34 56", "+32 (0)470/12.34.56") or in full from abroad
 * ("0033 6…"). Only numbers that can get an SMS pass; French mobiles are welcome (the border is near).
 */
export function parsePhoneNumber(written: string): PhoneNumber | { fault: PhoneNumberFault } {
  const number = parsePhoneNumberFromString(written.replace(/\(0\)/, ''), 'BE')
  if (!number?.isValid()) return { fault: 'not a phone number' }
  if (!MOBILE.has(number.getType() ?? '')) return { fault: 'a landline: it gets no SMS' }
  return number.number as string as PhoneNumber
}

/** True for anything in E.164 shape. Used at Twilio's door, where the number is Twilio's word and not ours to judge. */
export function isE164(value: string): value is PhoneNumber {
  return /^\+[1-9]\d{5,14}$/.test(value)
}
