import { plainIntent } from '../understanding/intent.js'
import { normal } from '../understanding/normal.js'

/** What she may send after an answer without meaning to change it. */
const ACKNOWLEDGEMENTS = new Set(
  'ok oke okay okee k kk goed is goed tis goed prima top super fijn graag gedaan ok dan tot dan tot ziens salut bien parfait daccord super ok merci fine great good sure cool perfect 👍 🙏 👌'.split(
    ' ',
  ),
)

/** "Ok i see", "ah ok, goed dan": agreeing that something was said, and not a yes to what was asked. */
const OPENS_WITH_OK = /^\s*(?:ah|oh|o|a)?[\s,]*(?:ok[ée]?|okay|okee)\b(?:\W+[\p{L}']+){0,3}\W*$/iu
const SAYS_YES_OR_NO = /\b(?:ja+|jawel|toch|nee+n?|oui|si|non|yes|yep|no|nope)\b/i

/** Whether words after an answer say "all right" rather than something new. */
export function isAcknowledgement(text: string): boolean {
  if (OPENS_WITH_OK.test(text) && !SAYS_YES_OR_NO.test(text)) return true
  const words = normal(text)
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}\s]/gu, '')
    .trim()
  return (
    plainIntent(text) === 'thanks' ||
    words === '' ||
    words.split(/\s+/).every((word) => ACKNOWLEDGEMENTS.has(word))
  )
}

const THANKING = new Set(
  'merci bedankt dank danku dankje dankjewel dankuwel thanks thank thx ty tesekkurler dziekuje multumesc gracias شكرا дякую'.split(
    ' ',
  ),
)

/** Beside those, what is said at parting: "ok merci bonne journee". */
const AT_PARTING = new Set([
  ...THANKING,
  ...'u je wel heel erg hartelijk hoor he hee zulle zeg you beaucoup veel very much zeer alvast groetjes groeten mvg gr bonne journee soiree fijne dag avond nog en et and'.split(
    ' ',
  ),
])

/** Whether every word of it only closes a talk: nothing that could be a place, a thing or an answer stands among them. */
export function isClosing(text: string): boolean {
  const words = wordsIn(text)
  return words.length > 0 && words.every((word) => ACKNOWLEDGEMENTS.has(word) || AT_PARTING.has(word))
}

/** "Ok merci", "goed, dank u": thanks for what we did. To "may we ask you something?" below it that is neither yes nor no. */
export function isThanks(text: string): boolean {
  return isClosing(text) && wordsIn(text).some((word) => THANKING.has(word))
}

function wordsIn(text: string): string[] {
  return normal(text)
    .replace(/[^\p{L}\s]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
}
