import { NUMBER_WORDS, ORDINAL_WORDS } from './lexicon/number-words.js'
import { normal } from './normal.js'

/** A number word in any of our languages as a number: "drie", "trois" and "три" are 3. */
export function numberWord(word: string): number | undefined {
  return NUMBERS.get(word)
}

/** An ordinal in any of our languages as a position from 0: "tweede" and "2e" are 1. */
export function ordinalWord(word: string): number | undefined {
  return ORDINALS.get(word)
}

const NUMBERS = positions(NUMBER_WORDS)
const ORDINALS = positions(ORDINAL_WORDS)

function positions(lists: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [position, list] of lists.entries()) {
    for (const word of normal(list).split(' ')) {
      // The first list that has a word keeps it: "on" is ten only in Turkish, "doua" two before it is second.
      if (!found.has(word)) found.set(word, position)
    }
  }
  return found
}
