import { takenBackTo, wantedIn } from './choice-wanted.js'
import { byDuration } from './duration.js'
import { LAST_WORDS } from './lexicon/number-words.js'
import { NO_ONE_OPTION, WORDS_AROUND_A_POSITION } from './lexicon/option-words.js'
import { normal, sentence, words } from './normal.js'
import { dayNumber, numberWord, ordinalWord } from './number-words.js'
import { isLight, likeness, type Meanings, meanings, NOT } from './option-match.js'
import { bestByContent } from './option-ranking.js'
import { phrases } from './phrase.js'
import { readYesNo } from './yes-no.js'

/** Which option was meant, from 0; undefined for none, or for more than one. */
export function readChoice(text: string, options: readonly string[]): number | undefined {
  const said = sentence(text)
  const bare = bareChoice(said)
  if (bare !== undefined) return within(bare, options)
  const same = options.findIndex((option) => squashed(option) === squashed(text))
  if (same !== -1) return same
  // "voor- of namiddag"
  if (/\p{L}- (?:of|en|ou|et|or|and) /u.test(normal(text))) return undefined
  const wanted = wantedIn(said)
  const place = positionSaid(wanted)
  const meant = options.map(meaningsOf)
  if (place !== undefined && !namesNumber(place + 1, meant)) return within(place, options)
  const period = byDuration(text, options)
  if (period !== undefined) return period
  if (noOneOption.test(said)) return noneOption(text, options, meant)
  return byMeaning(text, wanted, options, meant)
}

// Options come from a handful of scripts and questions; what they mean is worked out once.
const OPTIONS_KEPT = 500
const KNOWN = new Map<string, Meanings>()

function meaningsOf(option: string): Meanings {
  const known = KNOWN.get(option)
  if (known !== undefined) return known
  if (KNOWN.size >= OPTIONS_KEPT) KNOWN.clear()
  const worked = meanings(option)
  KNOWN.set(option, worked)
  return worked
}

function byMeaning(
  text: string,
  wanted: string,
  options: readonly string[],
  meant: readonly Meanings[],
): number | undefined {
  const wantedMeanings = meanings(wanted)
  // "ik kom niet" where no option denies anything is the option that says no.
  if (wantedMeanings.includes(NOT) && !meant.some((words) => words.includes(NOT))) {
    const answer = byYesNo(text, options)
    if (answer !== undefined) return answer
  }
  const byContent = bestByContent(wantedMeanings, meant)
  if (byContent === 'several') return bySecondThought(wanted, meant)
  return (
    byContent ??
    byOrdinal(wanted, options) ??
    byYesNo(text, options) ??
    byDate(wanted, meant) ??
    byNumber(wanted, options) ??
    bySpelling(wanted, options)
  )
}

const noOneOption = phrases(NO_ONE_OPTION)
const lastOption = phrases(`({last}) (aub|graag|please|svp|dan|one|optie|keuze)? $`, { last: LAST_WORDS })

const AROUND = new Set(normal(WORDS_AROUND_A_POSITION).split(' '))
const plainDigit = /^ [,]? ?(\d{1,3})(?: [,?])* $/u

// A digit or a letter with nothing that could be content beside it is a position in the list.
function bareChoice(said: string): number | undefined {
  const digit = plainDigit.exec(said)?.[1]
  if (digit !== undefined) return Number(digit) - 1
  const letter = /^ ([a-h])(?: ,)? $/u.exec(said)?.[1]
  return letter === undefined ? undefined : position(letter)
}

// "keuze 2 aub", "optie b": one sign of a position, and nothing else that says anything.
function positionSaid(said: string): number | undefined {
  const [sign, ...more] = said.split(/[ ,?]+/u).filter((word) => word !== '' && !AROUND.has(word))
  return sign !== undefined && more.length === 0 && /^(?:\d{1,3}|[a-h])$/u.test(sign)
    ? position(sign)
    : undefined
}

function position(sign: string): number {
  return /\d/u.test(sign) ? Number(sign) - 1 : sign.charCodeAt(0) - 'a'.charCodeAt(0)
}

function namesNumber(number: number, meant: readonly Meanings[]): boolean {
  const holders = meant.filter((words) =>
    words.some((word) => word === String(number) || numberWord(word) === number),
  )
  return holders.length > 0 && holders.length < meant.length
}

// "keuken nee badkamer" names two options and takes the first one back.
function bySecondThought(wanted: string, meant: readonly Meanings[]): number | undefined {
  const last = takenBackTo(wanted)
  const best = last === undefined ? undefined : bestByContent(meanings(last), meant)
  return typeof best === 'number' ? best : undefined
}

function byOrdinal(said: string, options: readonly string[]): number | undefined {
  if (lastOption.test(said)) return options.length - 1
  const named = said
    .split(' ')
    .map(ordinalWord)
    .filter((place) => place !== undefined)
  return named.length === 1 ? within(named[0] ?? -1, options) : undefined
}

// "de elfde" where one option is on the 11th.
function byDate(said: string, meant: readonly Meanings[]): number | undefined {
  const days = words(said).flatMap((word) => dayNumber(word) ?? [])
  const found = meant.flatMap((option, index) =>
    days.some((day) => option.includes(String(day))) ? [index] : [],
  )
  return found.length === 1 ? found[0] : undefined
}

function byNumber(said: string, options: readonly string[]): number | undefined {
  const tokens = said.split(/[ ,?]+/u).filter((word) => word !== '')
  const numbers = tokens
    .filter((word) => !isLight(word))
    .map((word) => (/^\d$/u.test(word) ? Number(word) : numberWord(word)))
  const known = numbers.filter((number) => number !== undefined)
  // "een" and "un" are light words, but alone they are an answer.
  if (known.length === 0 && tokens.length === 1)
    return within((numberWord(tokens[0] ?? '') ?? 0) - 1, options)
  return known.length === 1 && numbers.length <= 3 ? within((known[0] ?? 0) - 1, options) : undefined
}

// "kweet het niet" is the option that says so, "ouais" the one that says yes.
function byYesNo(text: string, options: readonly string[]): number | undefined {
  const answer = readYesNo(text)
  return answer === 'unclear' ? undefined : only(options, (option) => readYesNo(option) === answer)
}

const PART_MIN = 3
const DAY = /^(?:ma|di|wo|do|vr|za|zo|lu|me|je|ve|sa|mo|tu|we|th|fr|su)$/u

// The words as they are spelled: the beginning of one word of one option ("dond", "di"), or nearly that word.
function bySpelling(said: string, options: readonly string[]): number | undefined {
  const content = words(said).filter((word) => DAY.test(word) || (word.length >= PART_MIN && !isLight(word)))
  const [word, ...more] = content
  if (word === undefined || more.length > 1) return undefined
  const spelled = options.map(words)
  const begun = more.length > 0 ? undefined : only(spelled, ([first]) => first?.startsWith(word) === true)
  return (
    begun ?? only(spelled, (option) => option.some((one) => content.some((two) => likeness(two, one) > 0)))
  )
}

function only<One>(all: readonly One[], isMeant: (one: One) => boolean): number | undefined {
  const found = all.flatMap((one, index) => (isMeant(one) ? [index] : []))
  return found.length === 1 ? found[0] : undefined
}

// "geen idee" is no choice, unless an option says just that.
function noneOption(
  text: string,
  options: readonly string[],
  meant: readonly Meanings[],
): number | undefined {
  if (readYesNo(text) === 'unsure') return byYesNo(text, options)
  if (!options.some((option) => noOneOption.test(sentence(option)))) return undefined
  const best = bestByContent(meanings(text), meant)
  return typeof best === 'number' ? best : undefined
}

// "de panne" and "depanne" are the same name.
function squashed(text: string): string {
  return words(text).join('')
}

function within(index: number, options: readonly string[]): number | undefined {
  return index >= 0 && index < options.length ? index : undefined
}
