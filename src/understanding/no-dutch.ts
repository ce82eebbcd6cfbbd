import { NO_DUTCH, NO_DUTCH_LISTS } from './lexicon/no-dutch.js'
import { sentence } from './normal.js'
import { phrases } from './phrase.js'

/** Whether a text says that Dutch, or our language, is the trouble: no answer to anything, least of all a no. */
export function saysNoDutch(text: string): boolean {
  return noDutch.test(sentence(text))
}

const noDutch = phrases(NO_DUTCH, NO_DUTCH_LISTS)
