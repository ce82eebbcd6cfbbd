import { AROUND_AN_ANSWER, SECOND_THOUGHT } from './lexicon/bare-answers.js'
import { YES_NO_LISTS } from './lexicon/yes-no-words.js'
import { normalWhole, sentence, words } from './normal.js'
import { once } from './once.js'
import { phrases } from './phrase.js'
import { readYesNo } from './yes-no.js'

/**
 * The yes or no of a text that is nothing else: "ja graag", "non merci", "ok doe maar". "T is gerepareerd" and "nee geen
 * rook" have one in them, but tell of something, and are none of these: a consent may not be read into them.
 */
export function readBareAnswer(text: string): 'yes' | 'no' | undefined {
  const read = readYesNo(text)
  return (read === 'yes' || read === 'no') && isBare(text) ? read : undefined
}

/** Whether no word of a text says more than yes, no, and politeness. */
export function isBare(text: string): boolean {
  return words(text).every((word) => known().has(word) || !/[\p{L}\p{N}]/u.test(word))
}

/** "Oui finalement", "nee toch niet": it says by itself that it changes what she said before. */
export function isSecondThought(text: string): boolean {
  return isBare(text) && secondThought.test(sentence(text))
}

const secondThought = phrases(SECOND_THOUGHT)

const known = once(
  () =>
    new Set(
      normalWhole(`${YES_NO_LISTS.yes} ${YES_NO_LISTS.no} ${YES_NO_LISTS.sigh} ${AROUND_AN_ANSWER}`).split(
        /[\s_]+/u,
      ),
    ),
)
