import { writtenApart } from '../clitics.js'
import { conceptsIn } from './concepts.js'

/** So many places a feature can hash to; two features in one place are told apart by their company. */
export const PLACES = 2 ** 14

// A longer message is about several things; what comes first is what it is about.
const WORDS_MAX = 40
const PART_MIN = 3
const PART_MAX = 4

// Kinds of features are seeded apart: "gas" the word is another feature than "gas" inside "gasten".
const WORD = 1
const PAIR = 2
const PART = 3
const RULE = 4
const CONCEPT = 5
const CONCEPTS = 6

/**
 * Where the features of a sentence hash to, each place once: its words, pairs of words, parts of words, the
 * concepts that its words stand for, and what the rules found.
 */
export function featuresOf(said: string, found: readonly string[]): Set<number> {
  const words = writtenApart(said)
    .split(' ')
    .filter((word) => word !== '' && word !== ',')
    .slice(0, WORDS_MAX)
  const places = new Set<number>()
  let before = '^'
  for (const word of words) {
    places.add(placeOf(word, WORD))
    places.add(placeOf(`${before} ${word}`, PAIR))
    before = word
    addParts(places, `<${word}>`)
  }
  const concepts = [...conceptsIn(words)].sort()
  for (const [at, concept] of concepts.entries()) {
    places.add(placeOf(concept, CONCEPT))
    for (const other of concepts.slice(at + 1)) places.add(placeOf(`${concept} ${other}`, CONCEPTS))
  }
  for (const one of found) places.add(placeOf(one, RULE))
  return places
}

function addParts(places: Set<number>, framed: string): void {
  for (let length = PART_MIN; length <= PART_MAX; length += 1)
    for (let at = 0; at + length <= framed.length; at += 1)
      places.add(placeOf(framed.slice(at, at + length), PART))
}

// FNV-1a, with the high bits mixed into the low ones that are kept.
function placeOf(feature: string, kind: number): number {
  let value = Math.imul(0x811c9dc5 ^ kind, 0x01000193)
  for (let at = 0; at < feature.length; at += 1) value = Math.imul(value ^ feature.charCodeAt(at), 0x01000193)
  value ^= value >>> 15
  value = Math.imul(value, 0x2c1b3c6d)
  value ^= value >>> 13
  return value & (PLACES - 1)
}
