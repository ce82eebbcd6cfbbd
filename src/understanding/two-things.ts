import { readIntent } from './intent.js'
import { words } from './normal.js'
import { readRepairCategory } from './repair.js'

/** An answer, and what is said to be broken beside it. */
export interface TwoThings {
  answer: string
  broken: string
}

// An answer is short; what is broken takes at least a thing and what ails it.
const ANSWER_WORDS_MAX = 4
const BROKEN_WORDS_MIN = 2
const TEXT_MAX = 500

/**
 * "1 en de lift is kapot", "4 mais le robinet fuit": an answer with something broken behind it. Behind a comma
 * alone stands a reason ("1, de lift is vuil"), and behind a no what is still broken: those are one thing.
 */
export function twoThingsIn(text: string): TwoThings | undefined {
  const parts = PARTS.exec(text.slice(0, TEXT_MAX).trim())
  const [answer = '', broken = ''] = parts?.slice(1) ?? []
  if (words(answer).length === 0 || words(answer).length > ANSWER_WORDS_MAX) return undefined
  if (words(broken).length < BROKEN_WORDS_MIN) return undefined
  return readRepairCategory(broken) !== 'other' && readIntent(broken) === 'repair'
    ? { answer, broken }
    : undefined
}

const PARTS = new RegExp(
  "^(.{1,40}?)(?:\\s*,?\\s+(?:en|ende|et|and|plus|&|maar|mais|but|trouwens|ps:?|btw|d'ailleurs|au fait|by the way)\\s+|[.;!\\n]+\\s+)" +
    '(?:(?:en|et|and|ook|aussi|also|ps|trouwens|btw):?\\s+)*(.+)$',
  'isu',
)
