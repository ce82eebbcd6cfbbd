import { ANOTHER_NUMBER, NOT_ME, WRONG_NUMBER, WRONG_NUMBER_LISTS } from './lexicon/wrong-number.js'
import { sentence, words } from './normal.js'
import { phrases } from './phrase.js'

/** Who has nothing to do with us says so in a few words; a longer text tells of something else. */
const WORDS_MAX = 16

/**
 * Whether somebody says that we write to the wrong number: `surely` in so many words, `perhaps` when she says
 * that she is not, or does not know, the one we mean (in answer to a first message that is what it means).
 */
export function readWrongNumber(text: string): 'surely' | 'perhaps' | undefined {
  const said = sentence(text)
  // A digit, or "bedoel": she takes back an answer.
  if (words(text).length > WORDS_MAX || /\d/.test(said) || anotherNumber.test(said)) return undefined
  if (wrongNumber.test(said)) return 'surely'
  return notMe.test(said) ? 'perhaps' : undefined
}

const wrongNumber = phrases(WRONG_NUMBER, WRONG_NUMBER_LISTS)
const notMe = phrases(NOT_ME)
const anotherNumber = phrases(ANOTHER_NUMBER)
