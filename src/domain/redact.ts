import { findPhoneNumbersInText } from 'libphonenumber-js/max'

/** What stands where something was taken out. */
export const TAKEN_OUT = '…'

/** Longer than any message that is kept; what comes after it is not shown. */
const TEXT_MAX = 6_000

const EMAIL = /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\s?\.\s?[\p{L}\p{N}-]+)+/giu
const LINK = /\b(?:https?:\/\/|www\.)\S+/giu
/** Two letters, two digits and eight or more in fours, however they are spaced. Source: ISO 13616. */
const IBAN = /\b[A-Z]{2}\s?\d{2}(?:[\s.-]?[A-Z0-9]{4}){2,7}(?:[\s.-]?\d{1,3})?\b/giu
/** The Belgian national number: yy.mm.dd-xxx.cc, with or without its marks. */
const NATIONAL = /\b\d{2}[\s./-]?\d{2}[\s./-]?\d{2}[\s./-]?\d{3}[\s./-]?\d{2}\b/gu
/** A street by its ending or its beginning, with what stands around it: a number, a bus, a town's code. */
const STREET =
  /(?:\p{L}[\p{L}'-]*\s){0,2}?\p{L}*(?:straat|laan|weg|plein|dreef|steenweg|lei|dijk|kaai|hof|singel|pad|markt|park)(?:\s*,?\s*(?:nr\.?|nummer|huisnummer)?\s*\d+\s?[a-z]?\b)(?:\s*(?:,|bus|bte|b)\.?\s*\w{1,4}\b)?/giu
const RUE =
  /\b(?:rue|avenue|av\.|boulevard|bd\.?|place|chemin|chaussée|quai|impasse|allée)\s+(?:\p{L}[\p{L}'-]*\s?){1,5}?\s*,?\s*(?:n[°o]\.?\s*)?\d+\s?[a-z]?\b/giu
/** Where in a building: "nr 12", "appartement 3B", "bus 4", "verdieping 2", "2de verdiep", "2e étage". */
const DOOR =
  /\b(?:nr|nummer|huisnummer|appartement|appart|app|apt|flat|bus|bte|boîte|deur|kamer|blok|bloc|block|verdieping|verdiep|étage|etage|floor|numéro|number)\.?\s*:?\s*(?:\d+\s?[a-z]?|[a-z]\d+)\b|\b\d+(?:ste|de|e|ème|eme|er|st|nd|rd|th)\s+(?:verdieping|verdiep|étage|etage|floor)\b/giu
const POSTCODE = /\b\d{4}\s+\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?/gu
/** What is left of a number of five digits or more says too much, whatever it is. */
const LONG_NUMBER = /\d(?:[\s./-]?\d){4,}/gu
/** Behind these words somebody's name may stand. */
const INTRODUCTIONS = [
  ...['mijn naam is', 'ik heet', 'ik ben', 'met vriendelijke groeten', 'met vriendelijke groet', 'groetjes'],
  ...['vriendelijke groeten', 'groeten', 'mvg', "je m'appelle", 'mon nom est', 'cordialement', 'bien à vous'],
  ...['my name is', 'i am', 'kind regards', 'regards', 'greetings', 'meneer', 'mijnheer', 'mevrouw'],
  ...['madame', 'monsieur', 'mr', 'mrs', 'mme', 'dhr', 'mevr', 'mw', 'mvr', 'dokter', 'dr'],
]
const PARTICLES = '(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Ll]a|[Ll]e|[Ee]l|[Aa]l|[Bb]en)'
/** A name begins with a capital; the words before it may be written in any case. */
const SAID_NAME = new RegExp(
  `(?<!\\p{L})(${INTRODUCTIONS.map(inAnyCase).join('|')})([\\s,.:!-]+)((?:${PARTICLES}\\s+)*\\p{Lu}[\\p{L}'-]+(?:\\s+(?:${PARTICLES}\\s+)*\\p{Lu}[\\p{L}'-]+)*)`,
  'gu',
)

function inAnyCase(words: string): string {
  return words.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
}

/**
 * A tenant's words without what tells who she is: e-mail, links, account and national numbers, phone
 * numbers, addresses, other long numbers, and names, those of `names` (her own and her neighbours' first
 * names) and those that introduce themselves. What is taken out is taken out for good: a human reads the rest
 * before anybody else does, for no rule knows every name.
 */
export function redact(text: string, names: readonly string[] = []): string {
  let left = withoutContacts(text)
  for (const pattern of [STREET, RUE, POSTCODE, DOOR, LONG_NUMBER]) left = left.replace(pattern, TAKEN_OUT)
  left = left.replace(SAID_NAME, `$1$2${TAKEN_OUT}`)
  for (const name of names) left = withoutName(left, name)
  return left.replace(/…(?:[\s,.;/-]*…)+/gu, TAKEN_OUT).trim()
}

/** Words that leave the house: without what somebody can be called, written to or paid by; where it is stays. */
export function withoutContacts(text: string): string {
  let left = text.slice(0, TEXT_MAX).normalize('NFC')
  for (const pattern of [EMAIL, LINK, IBAN, NATIONAL]) left = left.replace(pattern, TAKEN_OUT)
  return withoutPhones(left)
}

/** Belgian numbers in any shape, and those of the neighbours with their prefix. */
function withoutPhones(text: string): string {
  let left = text
  for (const { startsAt, endsAt } of findPhoneNumbersInText(text, 'BE').toReversed())
    left = left.slice(0, startsAt) + TAKEN_OUT + left.slice(endsAt)
  return left
}

/** A name of two letters or more, as a word of its own, whatever its case. */
function withoutName(text: string, name: string): string {
  const words = name.trim()
  if (words.length < 2) return text
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu'), TAKEN_OUT)
}
