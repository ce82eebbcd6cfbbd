import { distance } from 'fastest-levenshtein'
import { DENIALS, LIGHT_WORDS, OPPOSITES, OPTION_MEANINGS } from './lexicon/option-words.js'
import { normal, sentence } from './normal.js'
import { numberWord } from './number-words.js'
import { once } from './once.js'
import { nearestWord, vocabulary } from './typo.js'

/** An option, or an answer to it, as the meanings it holds; an unknown word stands for itself. */
export type Meanings = readonly string[]

/** Denial, as a meaning of its own. */
export const NOT = 'not'

/** The meanings in a text: "pas lundi" is `not` and `maandag`, "nie goed" is `slecht`. */
export function meanings(text: string): Meanings {
  const spelled = sentence(text)
    .replace(/(\d+) ?[.:] ?(\d\d)(?!\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
  const joined = spelled.replace(
    severalWords(),
    (several) => ` ${meaning().get(several.trim()) ?? several.trim()}`,
  )
  const found = joined
    .split(/[ ,?]+/u)
    .filter((word) => word !== '')
    .flatMap(parts)
    .map((word) => (NEGATIONS.has(word) ? NOT : (meaning().get(word) ?? mended(word))))
  return withoutOpposites(found)
}

/** How surely a meaning said is the meaning of an option: 1 the same, 0 another; in between for typos. */
export function likeness(said: string, meant: string): number {
  if (said === meant) return 1
  if (/\d/u.test(said) || /\d/u.test(meant)) return numberWord(said) === Number(meant) ? 1 : 0
  if (said === NOT || meant === NOT || Math.min(said.length, meant.length) < 4) return 0
  if (LIGHT.has(said)) return 0
  if (Math.min(said.length, meant.length) >= 5 && (meant.startsWith(said) || said.startsWith(meant)))
    return 0.9
  if (said.length >= 5 && meant.endsWith(said) && !meant.startsWith('on') && !meant.startsWith('in'))
    return 0.8
  if (said.length >= 5 && meant.includes(said) && !/^(?:on|in)/u.test(meant)) return 0.75
  if (stem(said) === stem(meant)) return 0.9
  const typos = meant.length >= 8 ? 2 : 1
  if (Math.abs(said.length - meant.length) > typos) return 0
  if (distance(said, meant) <= typos || isSwap(said, meant)) return 0.8
  return isInflection(said, meant) ? 0.7 : 0
}

// "lfit", "kueken": two letters have changed places.
function isSwap(said: string, meant: string): boolean {
  if (said.length !== meant.length) return false
  const at = [...said].findIndex((letter, index) => letter !== meant[index])
  return (
    at !== -1 &&
    said[at] === meant[at + 1] &&
    said[at + 1] === meant[at] &&
    said.slice(at + 2) === meant.slice(at + 2)
  )
}

// "ванна" and "ванній": the languages that bend their words change the last letters.
function isInflection(said: string, meant: string): boolean {
  const kept = Math.max(4, Math.min(said.length, meant.length) - 2)
  return /^[^a-z]/u.test(said) && said.slice(0, kept) === meant.slice(0, kept)
}

// "blok" and "blokken", "boom" and "bomen".
function stem(word: string): string {
  return word.replace(/(?:en|s|e|je|jes|x)$/u, '').replace(/(.)\1/gu, '$1')
}

/** Whether a word says little by itself about which option is meant. */
export function isLight(word: string): boolean {
  return LIGHT.has(word)
}

const LIGHT = new Set(normal(LIGHT_WORDS).split(' '))
const NEGATIONS = new Set(normal(DENIALS).split(' '))

// Line by line: what is read is cut off at the length of a message, and the whole lexicon is longer.
const meaning = once((): ReadonlyMap<string, string> => {
  const lines = OPTION_MEANINGS.trim()
    .replace(/\n {2,}/gu, ' ')
    .replaceAll("'", '')
    .split('\n')
    .map((line) => normal(line).split(' '))
  return new Map(
    lines
      .flatMap((line) => line.map((word) => [word.replaceAll('_', ' '), line[0] ?? word] as const))
      .reverse(),
  )
})
const known = once(() => vocabulary(meaning().keys()))
const severalWords = once(
  () => new RegExp(` (?:${[...meaning().keys()].filter((word) => word.includes(' ')).join('|')})(?= )`, 'gu'),
)

const DAYS =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|' +
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const PARTS = 'voormiddag|ochtend|morgen|namiddag|middag|avond|noen|morning|afternoon|evening'
const DAY_AND_PART = new RegExp(`^(${DAYS})s?(${PARTS})$`, 'u')

function parts(word: string): string[] {
  const day = DAY_AND_PART.exec(word)
  // A final plural or article is no other meaning: "badkamers", Arabic "al-".
  if (day !== null) return [day[1] ?? '', day[2] ?? '']
  if (meaning().has(word)) return [word]
  const bare = word
    .replace(/^(?:ال|لل|بال|وال)/u, '')
    .replace(/(?:da|de|ta|te|yi|i)$/u, (end) => (isKnown(word, end) ? '' : end))
  return [meaning().has(bare) ? bare : word]
}

function isKnown(word: string, end: string): boolean {
  return meaning().has(word.slice(0, -end.length))
}

// "bathrom" is still a bathroom.
function mended(word: string): string {
  const near = nearestWord(word, known())
  return near === undefined ? word : (meaning().get(near) ?? word)
}

function withoutOpposites(found: string[]): string[] {
  const at = found.indexOf(NOT)
  if (at === -1) return found
  const pair = OPPOSITES.find(([word]) => found.slice(at + 1, at + 4).includes(word))
  if (pair === undefined) return found
  const [word, opposite] = pair
  return found.filter((_one, index) => index !== at).map((one) => (one === word ? opposite : one))
}
