import { writtenApart } from '../clitics.js'
import { conceptsIn } from './concepts.js'
import { sentence } from '../normal.js'

/** So many places a feature can hash to; two features in one place are told apart by their company. */
export const PLACES_BITS = Number(process.env.BITS ?? 13)
export const PLACES = 2 ** PLACES_BITS

// A message longer than this is about several things; what comes first is what it is about.
const WORDS_MAX = 40
const PART_MIN = 3
const PART_MAX = Number(process.env.PMAX ?? 5)

/** Where the features of a text hash to: its words, pairs of words, and parts of words; each place once. */
export function featuresOf(text: string, extra: readonly string[] = []): number[] {
  const words = writtenApart(sentence(text)).split(' ').filter((w) => w !== '' && w !== ',').slice(0, WORDS_MAX)
  const places = new Set<number>()
  let before = '^'
  for (const word of words) {
    places.add(placeOf(word, 1))
    places.add(placeOf(`${before} ${word}`, 2))
    before = word
    const framed = `<${word}>`
    for (let length = PART_MIN; length <= PART_MAX; length += 1) {
      for (let at = 0; at + length <= framed.length; at += 1)
        places.add(placeOf(framed.slice(at, at + length), 3))
    }
  }
  if (process.env.CON !== '0') {
    const concepts = [...new Set(conceptsIn(words))]
    for (const one of concepts) {
      places.add(placeOf(one, 5))
      for (const two of concepts) if (one < two) places.add(placeOf(`${one} ${two}`, 6))
    }
  }
  for (const e of extra) places.add(placeOf(e, 4))
  return [...places]
}

// FNV-1a over UTF-16 units, seeded with the kind of feature, folded.
function placeOf(feature: string, kind: number): number {
  let value = Math.imul(0x811c9dc5 ^ kind, 0x01000193)
  for (let at = 0; at < feature.length; at += 1)
    value = Math.imul(value ^ feature.charCodeAt(at), 0x01000193)
  value ^= value >>> 15
  value = Math.imul(value, 0x2c1b3c6d)
  value ^= value >>> 13
  return value & (PLACES - 1)
}
