import { remembered } from '../remembered.js'
import { spelledOut } from '../spelled-out.js'
import { conceptsIn } from './concepts.js'

// A longer message is about several things; what comes first is what it is about.
const WORDS_MAX = 40
const PART_MIN = 3
const PART_MAX = 4
const LENGTH_MAX = 9

/** The kinds of features. They are told apart: "gas" the word is another feature than "gas" inside "gasten". */
export const KINDS = [
  'words',
  'pairs',
  'parts',
  'signs',
  'sign pairs',
  'concepts',
  'concept pairs',
  'length',
] as const
export type Kind = (typeof KINDS)[number]

// A feature is a hash with its kind in the last three bits.
const KIND_BITS = 3
const KIND_MASK = (1 << KIND_BITS) - 1

/** How much a feature of each kind counts for. Chosen by cross-validation on the open examples. */
const WEIGHT: Record<Kind, number> = {
  words: 1,
  pairs: 1,
  parts: 0.5,
  signs: 1,
  'sign pairs': 1,
  concepts: 2,
  'concept pairs': 1,
  length: 1,
}
const WEIGHTS = Float64Array.from(KINDS, (kind) => WEIGHT[kind])

/** The kind of a feature. */
export function kindOf(feature: number): Kind {
  return KINDS[feature & KIND_MASK] ?? 'words'
}

/** How much a feature counts for. */
export function weightOf(feature: number): number {
  return WEIGHTS[feature & KIND_MASK] ?? 1
}

/**
 * The features of a sentence, each once: its words, pairs of words, parts of words, the concepts that its words
 * stand for, its length, what the rules found, and pairs of the signs that the rules read in it.
 */
export function featuresOf(said: string, found: readonly string[], signs: readonly string[] = []): number[] {
  const own = new Set<number>()
  addWithPairs(own, signs, 'signs', 'sign pairs')
  for (const one of found) own.add(featureOf(one, 'signs'))
  return [...featuresOfWords(said), ...own]
}

// Several models are asked about one message, and its words are the same for each.
const featuresOfWords = remembered((said): readonly number[] => {
  const words = spelledOut(said)
    .split(' ')
    .filter((word) => word !== '' && word !== ',')
    .slice(0, WORDS_MAX)
  const features = new Set<number>()
  let before = '^'
  for (const word of words) {
    features.add(featureOf(word, 'words'))
    features.add(featureOf(`${before} ${word}`, 'pairs'))
    before = word
    addParts(features, `<${word}>`)
  }
  features.add(featureOf(String(Math.min(LENGTH_MAX, words.length)), 'length'))
  addWithPairs(features, [...conceptsIn(words)], 'concepts', 'concept pairs')
  return [...features]
})

function addParts(features: Set<number>, framed: string): void {
  for (let length = PART_MIN; length <= PART_MAX; length += 1)
    for (let at = 0; at + length <= framed.length; at += 1)
      features.add(featureOf(framed.slice(at, at + length), 'parts'))
}

function addWithPairs(features: Set<number>, names: readonly string[], one: Kind, pair: Kind): void {
  const sorted = [...new Set(names)].sort()
  for (const [at, name] of sorted.entries()) {
    features.add(featureOf(name, one))
    for (const other of sorted.slice(at + 1)) features.add(featureOf(`${name} ${other}`, pair))
  }
}

// FNV-1a, with the high bits mixed into the low ones.
function featureOf(text: string, kind: Kind): number {
  const code = KINDS.indexOf(kind)
  let value = Math.imul(0x811c9dc5 ^ code, 0x01000193)
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value ^= value >>> 15
  value = Math.imul(value, 0x2c1b3c6d)
  value ^= value >>> 13
  return ((value << KIND_BITS) | code) >>> 0
}
