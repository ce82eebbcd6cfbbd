import { distance } from 'fastest-levenshtein'

/** Known words, ready to look up a misspelt one in. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>

// Under this length one wrong letter makes another word: "lek" and "hek", "gas" and "was".
const MENDED_MIN = 5
const LONG = 9

/** A vocabulary of the words long enough to be recognised in a misspelling. */
export function vocabulary(words: Iterable<string>): Vocabulary {
  const byShape = new Map<string, string[]>()
  for (const word of new Set(words)) {
    if (word.length < MENDED_MIN) continue
    const shape = shapeOf(word, word.length)
    const others = byShape.get(shape)
    if (others === undefined) byShape.set(shape, [word])
    else others.push(word)
  }
  return byShape
}

/** The known word that a misspelt one stands for: same first letter, one letter off, two in a long word. */
export function nearestWord(word: string, known: Vocabulary): string | undefined {
  if (word.length < MENDED_MIN) return undefined
  const typos = word.length >= LONG ? 2 : 1
  for (let length = word.length - typos; length <= word.length + typos; length += 1) {
    const near = known.get(shapeOf(word, length))?.find((one) => distance(one, word) <= typos)
    if (near !== undefined) return near
  }
  return undefined
}

function shapeOf(word: string, length: number): string {
  return `${word[0] ?? ''}${length}`
}
