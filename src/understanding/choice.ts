import { LAST_WORDS } from './lexicon/number-words.js'
import { NO_ONE_OPTION, WORDS_AROUND_A_POSITION } from './lexicon/option-words.js'
import { normal, sentence, words } from './normal.js'
import { numberWord, ordinalWord } from './number-words.js'
import { isLight, likeness, type Meanings, meanings, NOT } from './option-match.js'
import { phrases } from './phrase.js'
import { readYesNo } from './yes-no.js'

/** Which option was meant, from 0; undefined for none, or for more than one. */
export function readChoice(text: string, options: readonly string[]): number | undefined {
  const said = sentence(text)
  const bare = bareChoice(said)
  if (bare !== undefined) return within(bare, options)
  const same = options.findIndex((option) => squashed(option) === squashed(text))
  if (same !== -1) return same
  const wanted = preferred(said)
  const place = positionSaid(wanted)
  const meant = options.map(meanings)
  if (place !== undefined && !namesNumber(place + 1, meant)) return within(place, options)
  if (noOneOption.test(said)) return noneOption(said, options, meant)
  const wantedMeanings = meanings(wanted)
  // "ik kom niet" where no option denies anything is the option that says no.
  if (wantedMeanings.includes(NOT) && !meant.some((words) => words.includes(NOT))) {
    const answer = byYesNo(text, options)
    if (answer !== undefined) return answer
  }
  const byContent = bestByContent(wantedMeanings, meant)
  if (byContent === 'several') return undefined
  return byContent ?? byOrdinal(wanted, options) ?? byYesNo(text, options) ?? byNumber(wanted, options)
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

const correction = new RegExp(
  '^.*[^ ,] ,? ?(?:nee toch|of nee|neen toch|nee wacht|allez nee|non plutot|no wait|of toch|euh nee|' +
    'ah nee|sorry|pardon) (.+)$',
  'u',
)

// "liever thee dan koffie", "thee ipv koffie", "koffie, nee toch thee": only what is wanted stays.
function preferred(said: string): string {
  const dropped = said
    .replace(
      / (?:ipv|in plaats van|plutot que|au lieu de|instead of|rather than|zamiast|en lugar de) .*$/u,
      ' ',
    )
    .replace(/( (?:liever|eerder|beter|better|rather) .*?) (?:dan|als|than) .*$/u, '$1 ')
  const later = correction.exec(dropped)
  return later?.[1] === undefined ? dropped : ` ${later[1].trim()} `
}

function namesNumber(number: number, meant: readonly Meanings[]): boolean {
  const holders = meant.filter((words) =>
    words.some((word) => word === String(number) || numberWord(word) === number),
  )
  return holders.length > 0 && holders.length < meant.length
}

type Found = { index: number; score: number; matched: ReadonlySet<string>; isWhole: boolean }

// More than a small word in common, less than one misspelt word.
const MEANT_MIN = 0.25

// The option that shares most of its meaning with the answer, unless another one shares something else.
function bestByContent(said: Meanings, meant: readonly Meanings[]): number | 'several' | undefined {
  const found = meant.map((words, index) => compare(said, words, index, meant))
  const ranked = found.filter(({ score }) => score > MEANT_MIN).sort((one, other) => other.score - one.score)
  const [best, next] = ranked
  if (best === undefined) return undefined
  if (isDeniedOnly(said, meant[best.index] ?? [])) return meant.length === 2 ? 1 - best.index : 'several'
  if (next === undefined) return best.index
  const isTie = best.score - next.score < 0.05
  const saysMore = [...next.matched].some((word) => !best.matched.has(word))
  // "ja" is no choice between "Ja, alleen" and "Ja, met twee"; "goed" is one between "Goed" and "Heel goed".
  const isPartOfBoth = !best.isWhole && next.matched.size === best.matched.size
  return isTie || saysMore || isPartOfBoth ? 'several' : best.index
}

function compare(said: Meanings, words: Meanings, index: number, meant: readonly Meanings[]): Found {
  const matched = new Set<string>()
  let isWhole = true
  let score = 0
  for (const word of words) {
    const close = said.map((one) => [one, likeness(one, word)] as const).sort((a, b) => b[1] - a[1])[0]
    if (close === undefined || close[1] === 0) {
      if (weight(word, meant) >= 0.3) isWhole = false
      score -= weight(word, meant) * (word === NOT ? 0.6 : 0.1)
      continue
    }
    score += close[1] * weight(word, meant)
    if (weight(word, meant) >= 0.5) matched.add(close[0])
  }
  return { index, score, matched, isWhole }
}

// A word that every option has tells little, and so does a small word.
function weight(word: string, meant: readonly Meanings[]): number {
  if (meant.length > 1 && meant.every((words) => words.includes(word))) return 0.3
  return isLight(word) && !/\d/u.test(word) ? 0.1 : 1
}

// "not monday" says which one it is not.
function isDeniedOnly(said: Meanings, words: Meanings): boolean {
  return said.includes(NOT) && !words.includes(NOT) && said.indexOf(NOT) <= 1
}

function byOrdinal(said: string, options: readonly string[]): number | undefined {
  if (lastOption.test(said)) return options.length - 1
  const named = said
    .split(' ')
    .map(ordinalWord)
    .filter((place) => place !== undefined)
  return named.length === 1 ? within(named[0] ?? -1, options) : undefined
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
  if (answer === 'unclear') return undefined
  const same = options
    .map((option, index) => ({ index, is: readYesNo(option) }))
    .filter(({ is }) => is === answer)
  return same.length === 1 ? same[0]?.index : undefined
}

// "geen mening" is no choice, unless an option says just that.
function noneOption(
  said: string,
  options: readonly string[],
  meant: readonly Meanings[],
): number | undefined {
  if (!options.some((option) => noOneOption.test(sentence(option)))) return undefined
  const best = bestByContent(meanings(said), meant)
  return typeof best === 'number' ? best : undefined
}

// "de panne" and "depanne" are the same name.
function squashed(text: string): string {
  return words(text).join('')
}

function within(index: number, options: readonly string[]): number | undefined {
  return index >= 0 && index < options.length ? index : undefined
}
