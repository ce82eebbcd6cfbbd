import { ASKS_TO_BE_FORGOTTEN, ASKS_WHAT_IS_KEPT } from './lexicon/own-data.js'
import { sentence, words } from './normal.js'
import { phrases } from './phrase.js'

/** Who asks for this asks for nothing else; a longer text tells of something beside it, and a human reads that. */
const WORDS_MAX = 20

/** Whether she asks in plain words what is kept of her (`privacy`), or to have it deleted (`forget`). */
export function readOwnData(text: string): 'privacy' | 'forget' | undefined {
  if (words(text).length > WORDS_MAX) return undefined
  const said = sentence(text)
  if (forgotten.test(said)) return 'forget'
  return kept.test(said) ? 'privacy' : undefined
}

const kept = phrases(ASKS_WHAT_IS_KEPT)
const forgotten = phrases(ASKS_TO_BE_FORGOTTEN)
