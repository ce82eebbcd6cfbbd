import { ASKS_TO_BE_FORGOTTEN, ASKS_WHAT_IS_KEPT, TAKES_BACK } from './lexicon/own-data.js'
import { sentence, words } from './normal.js'
import { phrases } from './phrase.js'

/** Who asks for this asks for nothing else; a longer text tells of something beside it, and a human reads that. */
const WORDS_MAX = 20

/**
 * Whether she asks in plain words what is kept of her (`privacy`), to have it deleted (`forget`), or to have one answer
 * of hers taken back (`take-back`).
 */
export function readOwnData(text: string): 'privacy' | 'forget' | 'take-back' | undefined {
  if (words(text).length > WORDS_MAX) return undefined
  const said = sentence(text)
  if (forgotten.test(said)) return 'forget'
  if (takenBack.test(said)) return 'take-back'
  return kept.test(said) ? 'privacy' : undefined
}

const kept = phrases(ASKS_WHAT_IS_KEPT)
const forgotten = phrases(ASKS_TO_BE_FORGOTTEN)
const takenBack = phrases(TAKES_BACK)
