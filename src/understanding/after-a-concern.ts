import { BACK_INSIDE, GOOD_NOW, WHERE_ONLY } from './lexicon/after-a-concern.js'
import { REPAIR_LISTS } from './lexicon/repair-lists.js'
import { sentence } from './normal.js'
import { phrases } from './phrase.js'

/** Whether a text only says where: "its above the window" tells of no window. */
export function saysWhereOnly(text: string): boolean {
  const said = sentence(text)
  return whereOnly.test(said) && !broken.test(said)
}

/** Whether what was wrong is so no more: "de trap was vol vuil maar is goed nu". */
export function isGoodNow(said: string): boolean {
  return goodNow.test(said)
}

/** Whether she asks if she may go in again. */
export function asksToGoBack(text: string): boolean {
  return backInside.test(sentence(text))
}

const whereOnly = phrases(WHERE_ONLY)
const broken = phrases('{broken}', REPAIR_LISTS)
const goodNow = phrases(GOOD_NOW)
const backInside = phrases(BACK_INSIDE)
