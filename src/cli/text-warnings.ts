import { gsm7Proposal, lettersOutsideGsm7, segmentsOf } from '../domain/segments.js'

/** A message of more parts is dear, and long to read. */
const PARTS_MOST = 2

/** Common words with letters that make an SMS dear, and a word that says the same. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  ideeën: 'voorstellen',
  financiën: 'geld',
  fenêtre: 'vitre',
  fenêtres: 'vitres',
}

/** A text as a tenant would get it, and where in the file it stands. */
export interface PlacedText {
  at: string
  text: string
}

/** What makes texts dear to send: letters outside the SMS alphabet, each with a proposal, and length. */
export function textWarnings(texts: readonly PlacedText[]): string[] {
  return texts.flatMap((one) => [...letterWarnings(one), ...lengthWarnings(one)])
}

function letterWarnings({ at, text }: PlacedText): string[] {
  if (lettersOutsideGsm7(text).length === 0) return []
  // Another script as a whole: no word of it can be saved.
  if (lettersOutsideGsm7(gsm7Proposal(text)).length > 0) {
    return [`${at}: these letters are outside the SMS alphabet; a part holds 70 of them, not 160.`]
  }
  const words = new Set(text.split(/\s+/).filter((word) => lettersOutsideGsm7(word).length > 0))
  return [...words].map((word) => {
    const letters = lettersOutsideGsm7(word).join('", "')
    return `${at}: "${letters}" in "${word}" makes the SMS twice as dear. ${proposal(word)}.`
  })
}

function proposal(word: string): string {
  const bare = word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const other = OTHER_WORDS[bare.normalize('NFC').toLowerCase()]
  const plain = other ?? gsm7Proposal(word)
  return plain === '' ? 'Leave it out' : `Write "${plain}"`
}

function lengthWarnings({ at, text }: PlacedText): string[] {
  const parts = segmentsOf(text)
  if (parts <= PARTS_MOST) return []
  return [
    `${at}: needs ${parts} SMS parts (${text.length} letters); make it shorter, ${PARTS_MOST} is the most.`,
  ]
}
