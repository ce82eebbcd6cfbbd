import {
  ALL_RIGHT,
  AROUND_A_LABEL,
  CORRECTIONS,
  DONT_KNOW,
  FILLERS,
  LOOSE,
  NOT_WORDS,
  OF_FIVE,
  OUT_OF_FIVE,
  SCALE_LABELS,
  SCORE_WORDS,
  UNITS,
} from './lexicon/scale-words.js'
import { normal, sentence, words } from './normal.js'
import { misspeltNumber, numberWord } from './number-words.js'
import { type Phrases, phrases } from './phrase.js'

export type ScaleAnswer = 0 | 1 | 2 | 3 | 4 | 5

/** A score from 1 to 5; 0 for "I don't know"; undefined where a careful person would ask again. */
export function readScale(text: string): ScaleAnswer | undefined {
  const plain = normal(text)
  if (/^\W*0\W*$/u.test(plain)) return 0
  const stars = /^\*{1,5}$/u.test(plain) ? plain : plain.replace(/[^⭐🌟★]/gu, '')
  const said = scores(plain)
  if (said === undefined) return undefined
  const { numbers, between } = said
  if (numbers.length === 0 && stars !== '') return inRange([...stars].length)
  if (numbers.length === 0) return dontKnow.test(sentence(text)) ? 0 : undefined
  const last = numbers.at(-1)
  const isOne = numbers.every((number) => number === last)
  return isOne || corrections.test(between) ? inRange(last) : undefined
}

/** The score as the labelled examples have it: null for whatever is no score from 1 to 5. */
export function scaleAnswer(text: string): number | null {
  return readScale(text) || null
}

const dontKnow = phrases(DONT_KNOW)
const outOfFive = new RegExp(` ?${OUT_OF_FIVE}(?![\\d/]|[.,]\\d|\\p{L})`, 'gu')
const otherMeasure =
  /\d ?%|\d[.,]\d|\d ?\/ ?\d|[\d]⁄|(?:^|\s)-\d|\d\+|\d ?(?:op|sur|out of|von|из|din|sobre|of the) (?:de )?\d/u
const ofFive = new RegExp(OF_FIVE, 'u')
const loose = anyOf(LOOSE)
const units = new Set(normal(UNITS).split(' '))
const denial = anyOf(NOT_WORDS, ' $')
const answerNo = phrases('(no|nie|nu|لا|ni|ne|yok) $')
const BETWEEN = new Set(
  normal('een nen en ne un une a de la le the zeker echt helemaal vraiment really').split(' '),
)
const corrections = anyOf(CORRECTIONS)
const asksFirst =
  /^\W*(?:wat|wa|hoe|hoezo|waarom|quoi|comment|que|c'est quoi|what|how|why|is|qu'est|ne demek|co|ce)\b/u
const asksWhat = /betekent|veut dire|mean\b|що означає/u
// "4tje", "4sterren".
const withItsScoreWord = /^\d(?:tje|je|ke|kes|sterren|ster|etoiles?|stars?|pts?|punt|punten|points?)$/u
// Number words in which a half hides: "drieenhalf", "vierenhalf".
const hiddenHalf = /\p{L}enhalf|\p{L}eneenhalf|anderhalf|anderalf/u
// "een" and its like are articles more often than scores.
const ARTICLES = new Set('een ene un une one bir una unu uno ein on dos son eens tres'.split(' '))
const scoreWords = new Set(normal(SCORE_WORDS).split(' '))
const fillers = new Set(normal(FILLERS).split(' '))

/** The numbers in a text, and the words from the first to the last of them: what takes a number back stands there. */
interface Scores {
  numbers: number[]
  between: string
}

// The numbers said, without "out of five", without what counts weeks or is denied; undefined if unusable.
function scores(plain: string): Scores | undefined {
  const first = plain.replace(ofFive, ' ')
  const bare = (first === plain || !/\d|\p{L}/u.test(first) ? plain : first).replace(outOfFive, ' ')
  if (otherMeasure.test(bare) || hiddenHalf.test(bare)) return undefined
  const said = sentence(bare)
  if (loose.test(said) || asksFirst.test(plain) || asksWhat.test(plain)) return undefined
  const tokens = said.split(/[ ,?]+/u).filter((token) => token !== '')
  const found = tokens
    .map((token, at) => ({ number: numberIn(token, tokens), at }))
    .filter(
      ({ number, at }) => number !== undefined && !units.has(tokens[at + 1] ?? '') && !isDenied(tokens, at),
    )
  if (found.length > 0) {
    const between = ` ${tokens.slice(found[0]?.at, found.at(-1)?.at).join(' ')} `
    return { numbers: found.map(({ number }) => number as number), between }
  }
  // "vir", "fuor": a number misspelt, where it is all that is said.
  const rest = tokens.filter((token) => !fillers.has(token) && !scoreWords.has(token))
  const mended = rest.length === 1 ? misspeltNumber(rest[0] ?? '') : undefined
  return { numbers: mended === undefined ? [] : [mended], between: '' }
}

function numberIn(token: string, tokens: string[]): number | undefined {
  if (/^\d+$/u.test(token)) return Number(token)
  // A number with letters on it is a time, a count or an ordinal, never a clean score.
  if (/^\d/u.test(token)) return withItsScoreWord.test(token) ? Number(token[0]) : undefined
  if (/\d$/u.test(token))
    return /^(?:score|cijfer|nr|punt|note|punten|antwoord)\d$/u.test(token) ? Number(token.at(-1)) : undefined
  const number = numberWord(token)
  if (number === undefined || !ARTICLES.has(token)) return number
  const others = tokens.filter((other) => other !== token)
  const isAlone = others.every((other) => fillers.has(other) || scoreWords.has(other))
  return isAlone ? number : undefined
}

// "geen 5", "pas un 4", "3 ipv 2"; but in "3 nee 4" the word for no answers the number before it.
function isDenied(tokens: string[], at: number): boolean {
  let end = at
  while (end > 0 && BETWEEN.has(tokens[end - 1] ?? '')) end -= 1
  const before = tokens.slice(Math.max(0, end - 3), end).join(' ')
  if (denial.test(` ${before} `)) return true
  return answerNo.test(` ${before} `) && end < 2
}

function inRange(number: number | undefined): ScaleAnswer | undefined {
  const isScore = number !== undefined && Number.isInteger(number) && number >= 1 && number <= 5
  return isScore ? (number as ScaleAnswer) : undefined
}

function anyOf(list: string, after = ''): Phrases {
  return phrases(`(${list.trim().split(/\s+/u).join('|')})${after}`)
}

/**
 * The digit that a word of our own scale stands for, when it is all that is said: "gaat wel", "ça va moyen", "het is
 * heel goed hoor". "'t Is goed" mostly agrees, and "niet slecht" is a shade that the scale does not have: asked again.
 */
export function readScaleLabel(text: string): ScaleAnswer | undefined {
  if (allRight.test(sentence(text))) return undefined
  const bare = words(text)
    .filter((word) => /\p{L}/u.test(word))
    .join(' ')
  return LABELS.get(bare) ?? LABELS.get(labelIn(bare) ?? '')
}

const allRight = phrases(ALL_RIGHT)

// "gaat" also says that something is: "het gaat goed" is a 4.
const VERB = 'gaat'

function labelIn(bare: string): string | undefined {
  const rest = bare.split(' ').filter((word) => !AROUND_LABEL.has(word))
  if (rest.length > 1) return rest.filter((word) => word !== VERB).join(' ')
  return rest.join(' ')
}

const AROUND_LABEL = new Set(normal(AROUND_A_LABEL).split(' '))
const LABELS: ReadonlyMap<string, ScaleAnswer> = new Map(
  SCALE_LABELS.flatMap((labels) =>
    labels
      .split(';')
      .map((label, digit) => [words(label).join(' '), digit as ScaleAnswer] as const)
      .filter(([label]) => label !== ''),
  ),
)
