import { DAY_WORDS, NUMBER_WORDS, ORDINAL_WORDS } from './lexicon/number-words.js'
import { normal } from './normal.js'
import { once } from './once.js'

/** A number word in any of our languages as a number: "drie", "trois" and "три" are 3. */
export function numberWord(word: string): number | undefined {
  return numbers().get(word)
}

/** An ordinal in any of our languages as a position from 0: "tweede" and "2e" are 1. */
export function ordinalWord(word: string): number | undefined {
  return ordinals().get(word)
}

/** The day of a month, from 1 to 31, that a word is: "elfde", "twintigste" and "vingt" are 11, 20 and 20. */
export function dayNumber(word: string): number | undefined {
  return days().get(word) ?? days().get(word.replace(/(?:de|ste|th|ieme)$/u, ''))
}

/**
 * The number that a slip of the thumbs stands for: a letter left out, doubled or changed places ("vir", "fuor",
 * "quattre"). Another letter is another word: "hier" is no "vier", "fine" no "five".
 */
export function misspeltNumber(word: string): number | undefined {
  if (word.length < SLIP_MIN || REAL_WORDS.has(word)) return undefined
  return slips().get(word)
}

const SLIP_MIN = 3
const REAL_WORDS = new Set(
  'for our vie via the there their tree tien tin cin une tous tres dos doe four'.split(' '),
)

const numbers = once(() => positions(NUMBER_WORDS))
const days = once(() => positions(DAY_WORDS))
const ordinals = once(() => positions(ORDINAL_WORDS))

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

// Words of four letters or more only: "on", "un" and "dos" with a letter off are anything.
const slips = once(
  () =>
    new Map(
      [...numbers()]
        .filter(([word, number]) => /^[a-z]{4,}$/u.test(word) && number <= 10)
        .flatMap(([word, number]) => slipsOf(word).map((slip) => [slip, number] as const)),
    ),
)

function slipsOf(word: string): string[] {
  const at = [...word].map((_letter, index) => index)
  const swapped = at
    .slice(1, -1)
    .map((i) => word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2))
  const dropped = at.slice(1).map((i) => word.slice(0, i) + word.slice(i + 1))
  const doubled = at.map((i) => word.slice(0, i) + (word[i] ?? '') + word.slice(i))
  return [...swapped, ...dropped, ...doubled]
}
