import { writtenApart } from './clitics.js'
import { NO_PHRASES, STILL_WRONG } from './lexicon/no-phrases.js'
import {
  ASKING,
  ASKING_VERB,
  BOTH,
  EARLY_DOUBT,
  GOOD_DAY,
  NO_WORRY,
  TAKEN_BACK,
} from './lexicon/yes-no-turns.js'
import { NO_ANSWER, UNSURE, YES_NO_LISTS } from './lexicon/yes-no-words.js'
import { YES_OF_LANGUAGE } from './lexicon/yes-of-language.js'
import { YES_PHRASES } from './lexicon/yes-phrases.js'
import { normal, sentence, words } from './normal.js'
import { phrases } from './phrase.js'

/** French "ya une fuite": il y a, and no yes at all. */
const THERE_IS = /^\s*ya\s+(?=(?:des?|du|une?|quoi|souvent|encore|toujours|trop|eu|plus|pas|rien|les?|la)\b)/i

export type YesNo = 'yes' | 'no' | 'unsure' | 'unclear'

const noAnswer = phrases(NO_ANSWER)
const unsure = phrases(UNSURE, YES_NO_LISTS)
const noPhrase = phrases(NO_PHRASES, YES_NO_LISTS)
const stillWrong = phrases(STILL_WRONG, YES_NO_LISTS)
const yesPhrase = phrases(YES_PHRASES, YES_NO_LISTS)

// Before the answer itself come sighs and politeness: "bah neen", "ah ja", "wel oui".
const leadingYes = phrases('^ {sigh}? ,? {sigh}? ,? {yes}', YES_NO_LISTS)
const leadingNo = phrases('^ {sigh}? ,? {sigh}? ,? {no}', YES_NO_LISTS)
const closingYes = phrases('{yes} (hoor|zulle|he|graag|aub|merci|dank_u|please|svp)? $', YES_NO_LISTS)
const closingNo = phrases('{no} (hoor|zulle|he|merci|dank_u|bedankt|thanks|zeg)? $', YES_NO_LISTS)

// "ja maar ik kan niet komen" is a no; "ja maar niet om 20u" stays a yes.
const takenBack = phrases(TAKEN_BACK, YES_NO_LISTS)

// A "no" that opens an agreement: "nee geen probleem", "non pas de souci", "no problem".
const noWorry = phrases(NO_WORRY, YES_NO_LISTS)

const asking = phrases(ASKING, YES_NO_LISTS)

// "mag mijn hond mee" asks something back, with or without its question mark.
const askingVerb = phrases(ASKING_VERB, YES_NO_LISTS)

// "goeiedag" and "goed weekend" are no consent, though a word of it says good.
const greeting = phrases(GOOD_DAY, YES_NO_LISTS)

const both = phrases(BOTH, YES_NO_LISTS)
const earlyDoubt = phrases(EARLY_DOUBT, YES_NO_LISTS)

/** What a tenant answers to a yes-or-no question. In Polish "no" means yes, hence the language. */
export function readYesNo(text: string, language?: string): YesNo {
  const said = sentence(text.replace(THERE_IS, 'il y a '))
  const apart = writtenApart(said)
  const read = readSaid(said, language)
  if (read !== 'unclear' && !noAnswer.test(apart)) return read
  const plain = readSaid(apart, language)
  const bare = apart.replace(HELLO, ' ').replace(PLEASE, ' ')
  return plain === 'unclear' && bare.trim() !== '' && bare !== apart ? readSaid(bare, language) : plain
}

/** Whether a text says yes in a word of that language, which is none of the others'. */
export function isYesIn(language: keyof typeof YES_OF_LANGUAGE, text: string): boolean {
  const own = normal(YES_OF_LANGUAGE[language]).split(' ')
  return readYesNo(text, language) === 'yes' && words(text).some((word) => own.includes(word))
}

/** Whether a text begins with its yes or no: what comes after that is about something else. */
export function opensWithYesOrNo(text: string): boolean {
  const said = sentence(text)
  return leadingYes.test(said) || leadingNo.test(said)
}

/** "Nobody came", "still leaking": a no to whether it is mended, and no answer to whether something is welcome. */
export function saysStillWrong(text: string): boolean {
  return stillWrong.test(sentence(text)) && !opensWithYesOrNo(text)
}

/** Politeness around an answer, taken off where nothing was understood with it. */
const HELLO =
  /^ (?:(?:goe(?:ie|de)n?)? ?(?:dag|morgen|middag|avond)|hallo|hello|hi|hey|bonjour|bonsoir|salut|beste)(?: ,)? (?=\S)/u
const PLEASE = /(?: ,)? (?:aub|alstublieft|svp|please|dank u|dank je|merci|bedankt|thanks) (?:, )?$/u

function readSaid(said: string, language: string | undefined): YesNo {
  if (noAnswer.test(said) || greeting.test(said)) return 'unclear'
  if (language === 'pl' && /^ no /u.test(said)) return 'yes'
  // "nu" is no in Romanian and now in Dutch: an answer only when it stands alone.
  if (/^ nu (?![,?]|$)/u.test(said) && language !== 'ro' && !noPhrase.test(said) && !unsure.test(said))
    return 'unclear'
  if (noWorry.test(said)) return 'yes'
  const isYes = leadingYes.test(said)
  if (isYes && takenBack.test(said)) return 'no'
  if (isYes && !both.test(said)) return earlyDoubt.test(said) ? 'unsure' : 'yes'
  if (leadingNo.test(said) && !both.test(said)) return earlyDoubt.test(said) ? 'unsure' : 'no'
  if (unsure.test(said)) return 'unsure'
  if (asking.test(said) || said.includes(' ? ')) return 'unclear'
  if (noPhrase.test(said) || closingNo.test(said)) return 'no'
  if (closingYes.test(said)) return 'yes'
  if (askingVerb.test(said)) return 'unclear'
  return yesPhrase.test(said) ? 'yes' : 'unclear'
}
