import { CALL_ME, NO_CALL, PROGRESS } from './lexicon/progress.js'
import { sentence } from './normal.js'
import { phrases } from './phrase.js'

/** Whether a text asks how far a repair is, or when somebody comes for it: nothing new is broken. */
export function asksProgress(text: string): boolean {
  return progress.test(sentence(text))
}

const progress = phrases(PROGRESS)

/** Whether a text asks to be called, in so many words. */
export function asksForCall(text: string): boolean {
  const said = sentence(text)
  return callMe.test(said) && !noCall.test(said)
}

const callMe = phrases(CALL_ME)
const noCall = phrases(NO_CALL)
