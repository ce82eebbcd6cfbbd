/** Longer than any SMS or WhatsApp text we expect; what comes after it is not read. */
export const TEXT_MAX = 6_000

// Where each script's own ten digits start, for those that NFKC leaves as they are.
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0,
  // Digits in circles, black and white: their "zero" is the place before their one.
  0x2775, 0x277f, 0x2789,
]

// Letters that carry their stroke or ligature inside, so that taking off accents leaves them whole.
const FOLDED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  đ: 'd',
  ı: 'i',
  ґ: 'г',
  ة: 'ه',
  ى: 'ي',
  ک: 'ك',
  ی: 'ي',
}

/** The text without what a tenant did not mean by it: case, accents, invisible marks, odd quotes. */
export function normal(text: string): string {
  return normalWhole(text.slice(0, TEXT_MAX))
}

/** The same, however long: for our own word lists, of which nothing may be cut off. */
export function normalWhole(text: string): string {
  const plain = NOT_PLAIN.test(text) ? text.replace(NOT_PLAIN_EACH, plainLetter) : text
  return plain.toLowerCase().replaceAll('`', "'").replace(/\s+/gu, ' ').trim()
}

// Whatever is not ASCII, or is invisible in it. Most texts have none of it.
const NOT_PLAIN = /[^\t\n\r\x20-\x7e]/u
const NOT_PLAIN_EACH = /[^\t\n\r\x20-\x7e]/gu

// Each letter is worked out once: a lexicon has a hundred thousand of them, and two hundred different ones.
const PLAIN = new Map<string, string>()
const PLAIN_MAX = 5_000

function plainLetter(letter: string): string {
  const known = PLAIN.get(letter)
  if (known !== undefined) return known
  const plain = letterMadePlain(letter)
  if (PLAIN.size < PLAIN_MAX) PLAIN.set(letter, plain)
  return plain
}

function letterMadePlain(letter: string): string {
  return (
    letter
      .replace(/[\u2018\u2019\u201a\u201b\u02bc\u02b9\u00b4\u2032\uff07]/u, "'")
      .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/u, '"')
      .replace(/[\u2010-\u2015\u2212]/u, '-')
      .normalize('NFKD')
      // Off go accents, keycaps, emoji styles and skin tones, joiners, direction marks, Arabic tatweel.
      .replace(/[\p{M}\p{Cf}\p{EMod}\u0640\u2640\u2642]/gu, '')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[łøœæßđıґةىکی]/gu, (one) => FOLDED[one] ?? one)
      .replace(/(?![0-9])(?:\p{Nd}|[\u2776-\u277e\u2780-\u2788\u278a-\u2792])/gu, plainDigit)
  )
}

/** The words of a text, normalised, without punctuation; an emoji is a word of its own. */
export function words(text: string): string[] {
  return sentence(text)
    .split(' ')
    .filter((word) => word !== '' && word !== ',' && word !== '?')
}

// A word never grows past this, so that no pattern can be made to run over one endless "word".
const WORD_MAX = 40

/**
 * A text as phrases are looked up in it: words between single spaces, with a space at both ends. A comma
 * stands for any pause, a question mark for itself, so that nothing is read across two clauses by accident.
 */
export function sentence(text: string): string {
  const spaced = normal(text)
    // "can't" is one word; "l'ascenseur" and "'t" are two; an apostrophe inside a Cyrillic word is a letter.
    .replace(/n't(?!\p{L})/gu, 'nt')
    .replace(/'(?<=\p{sc=Cyrillic}')(?=\p{sc=Cyrillic})/gu, '')
    .replace(/[?؟]+/gu, ' ? ')
    .replace(/[.,;:!()،؛\u2026|]+(?!\d)|[.,;:!]+(?=\d)(?<!\d[.,:])|\s-+\s/gu, ' , ')
    .replace(/\p{Extended_Pictographic}/gu, ' $& ')
    // Vowels are drawn out in pairs ("jaaaa"), consonants to one ("helppp").
    .replace(/([aeiouy])\1{2,}/gu, '$1$1')
    .replace(/([b-df-hj-np-tvwxz])\1{2,}/gu, '$1')
    .split(/[^\p{L}\p{N}\p{Extended_Pictographic},?]+/u)
    .filter((word) => word !== '')
    .map((word) => (word.length > WORD_MAX ? word.slice(0, WORD_MAX) : word))
  return ` ${spaced.join(' ')} `
}

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = ZEROS.find((start) => code >= start && code < start + 10)
  return zero === undefined ? digit : String(code - zero)
}
