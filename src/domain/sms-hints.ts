import { gsm7Proposal, lettersOutsideGsm7 } from './segments.js'

/** A message of more parts is dear, and long to read. */
export const PARTS_MOST = 2

/** Common words with letters that make an SMS dear, and a word that says the same. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  ideeën: 'voorstellen',
  financiën: 'geld',
  fenêtre: 'vitre',
  fenêtres: 'vitres',
}

/** Letters that make a text dear by SMS. */
export type LetterHint =
  /** Another script as a whole: no word of it can be saved. */
  | { kind: 'other-script' }
  /** `instead` is empty where it is best left out. */
  | { kind: 'word'; word: string; letters: string[]; instead: string }

/** What makes a text dear to send: each word with letters outside the SMS alphabet, and what to write instead. */
export function letterHints(text: string): LetterHint[] {
  if (lettersOutsideGsm7(text).length === 0) return []
  if (!canBeSaved(text)) return [{ kind: 'other-script' }]
  const words = new Set(text.split(/\s+/).filter((word) => lettersOutsideGsm7(word).length > 0))
  return [...words].map((word) => ({
    kind: 'word',
    word,
    letters: lettersOutsideGsm7(word),
    instead: insteadOf(word),
  }))
}

/** The text with every proposal taken; one in another script stays as it was. */
export function withProposals(text: string): string {
  if (!canBeSaved(text)) return text
  return text
    .replace(/\S+/g, (word) => (lettersOutsideGsm7(word).length > 0 ? insteadOf(word, true) : word))
    .replace(/ {2,}/g, ' ')
    .trim()
}

function canBeSaved(text: string): boolean {
  return lettersOutsideGsm7(gsm7Proposal(text)).length === 0
}

/** Another word, or the same in plain letters; with what stands around it where it is put in its place. */
function insteadOf(word: string, isWhole = false): string {
  const bare = /\p{L}(?:.*\p{L})?/u.exec(word.normalize('NFC'))?.[0] ?? ''
  const other = OTHER_WORDS[bare.toLowerCase()]
  if (other === undefined) return gsm7Proposal(word)
  return isWhole ? gsm7Proposal(word.normalize('NFC').replace(bare, sameCase(other, bare))) : other
}

function sameCase(other: string, word: string): string {
  const [first = ''] = word
  const isCapital = first !== first.toLowerCase()
  return isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other
}
