import { SegmentedMessage } from 'sms-segments-calculator'

/** The letters of GSM-7 in a character class. Source: 3GPP TS 23.038, 6.2.1. */
const BASIC = `@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà`
const GSM7_BASIC = new RegExp(`^[${BASIC}]*$`)
/** With those of its extension, which count twice. */
const GSM7 = new RegExp(`^[${BASIC}€{}~|\\f\\^\\[\\]\\\\]*$`)

/**
 * How many billed parts a text is by SMS: 160 letters of GSM-7 or 70 of UCS-2 in one, 153 or 67 in each
 * of several.
 * Source: TwilioDevEd/message-segment-calculator, which counts as Twilio bills.
 */
export function segmentsOf(text: string): number {
  const written = text.normalize('NFC')
  // The calculator takes 4 ms a text, too long for a round of thousands; plain and short texts need none.
  if (GSM7_BASIC.test(written)) return written.length <= 160 ? 1 : Math.ceil(written.length / 153)
  if (written.length <= 70) return 1
  return new SegmentedMessage(written).segmentsCount
}

/** What makes a text cost twice as much: each letter outside GSM-7 once, in the order of the text. */
export function lettersOutsideGsm7(text: string): string[] {
  const written = text.normalize('NFC')
  if (GSM7.test(written)) return []
  return [...new Set(new SegmentedMessage(written).getNonGsmCharacters())]
}

/** Signs and letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '•': '-',
  '·': '-',
  '→': '->',
  '×': 'x',
  '©': '(c)',
  '®': '(r)',
  '°': ' gr. ',
  '\u0132': 'IJ',
  '\u0133': 'ij',
  œ: 'oe',
  Œ: 'OE',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ẞ: 'SS',
}

const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu
const MARKS = /\p{M}/gu
const EMOJI = /\p{Extended_Pictographic}|\p{RI}/u

/**
 * The same text inside GSM-7, as a proposal to who wrote it: typographic signs made plain, accents dropped
 * where GSM-7 has none ("ideeën" becomes "ideeen"; "café" stays), emoji left out. A text that cannot be saved
 * this way (Arabic, Cyrillic) comes back as it was: half of it would cost as much.
 */
export function gsm7Proposal(text: string): string {
  const written = text.normalize('NFC')
  if (GSM7.test(written)) return written
  let proposal = written.replace(INVISIBLE, '')
  for (const letter of lettersOutsideGsm7(proposal)) proposal = proposal.replaceAll(letter, plain(letter))
  if (lettersOutsideGsm7(proposal).length > 0) return written
  return proposal.replace(/ {2,}/g, ' ').trim()
}

function plain(letter: string): string {
  const replacement = PLAIN[letter]
  if (replacement !== undefined) return replacement
  if (EMOJI.test(letter)) return ''
  // NFKD turns "ë" into e and a mark, "…" into three dots, "½" into 1⁄2 and a fixed space into a space.
  return letter
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/\u2044/g, '/')
}
