import { PROGRESS } from './lexicon/progress.js'
import { sentence } from './normal.js'
import { phrases } from './phrase.js'

/** Whether a text asks how far a repair is, or when somebody comes for it: nothing new is broken. */
export function asksProgress(text: string): boolean {
  return progress.test(sentence(text))
}

const progress = phrases(PROGRESS)
