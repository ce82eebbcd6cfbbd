import { CANNOT_COME, COMES_BY, NEED_WORDS, NOTHING_NEEDED } from './lexicon/needs.js'
import { saysNoDutch } from './no-dutch.js'
import { sentence } from './normal.js'
import { phrases } from './phrase.js'
import { readYesNo } from './yes-no.js'

/** What somebody needs to be able to come to a meeting. */
export type Need = keyof typeof NEED_WORDS | 'nothing'

/** All that she needs, by what it is for: "ik heb een rolstoel". None of these is nothing at all. */
export function readNeeds(text: string): Need[] {
  const said = sentence(text)
  if (comesBy.test(said)) return ['nothing']
  const found = NEEDS.filter(
    ([need, words]) => words.test(said) || (need === 'interpreter' && saysNoDutch(text)),
  )
  if (found.length > 0) return found.map(([need]) => need)
  return nothing.test(said) || readYesNo(text) === 'no' ? ['nothing'] : []
}

/** Whether she takes back that she comes. A bare no is not that: it answers what was asked. */
export function cannotCome(text: string): boolean {
  return notComing.test(sentence(text))
}

const comesBy = phrases(COMES_BY)
const nothing = phrases(NOTHING_NEEDED)
const notComing = phrases(CANNOT_COME)
const NEEDS = Object.entries(NEED_WORDS).map(
  ([need, words]) => [need as keyof typeof NEED_WORDS, phrases(words)] as const,
)
