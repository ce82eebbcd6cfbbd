import { once } from './once.js'
import { linesOf, partsOf, type WordLists } from './phrase-lines.js'
import { endOf, type Step, startsOf, stepsOf } from './phrase-steps.js'
import { put } from './put.js'
import { remembered } from './remembered.js'

/** Many phrases, to be looked for in a `sentence`. */
export interface Phrases {
  /** Whether any of them is said. */
  test(said: string): boolean
  /** The first that is said, and of those that begin there the one that was written first. */
  find(said: string): string | undefined
}

/**
 * Phrases stand one a line, as people would write them; a line that ends in `|` goes on in the next:
 * - `gas*`, `*geur`: any ending, any beginning; `(a|b)` either, also inside a word
 * - `word?`: may be left out
 * - `..`: up to four more words in the same clause; `...`: up to seven
 * - `{name}`: any word of that list; `_` is a space inside an entry
 * - `^` and `$`: the start and the end of the message; `(meer|,|$)`: that word, or the clause ends there
 *
 * They are made ready when they are first looked for. A phrase is looked up by the words that it can begin with,
 * and then followed word by word: a pattern for all of them takes ten times as long to make, and twice to try.
 */
export function phrases(source: string, lists: WordLists = {}): Phrases {
  const index = once(() => indexOf(source, lists))
  const find = (said: string) => foundIn(said, index())
  return { find, test: (said) => find(said) !== undefined }
}

interface Line {
  order: number
  text: string
  steps?: readonly Step[]
}

interface Index {
  lists: WordLists
  byWord: ReadonlyMap<string, Line[]>
  /** Those that begin with a beginning of a word, by its first letter. */
  byLetter: ReadonlyMap<string, { beginning: string; line: Line }[]>
  /** Those that any word may begin, or none. */
  open: readonly Line[]
}

function indexOf(source: string, lists: WordLists): Index {
  const byWord = new Map<string, Line[]>()
  const byLetter = new Map<string, { beginning: string; line: Line }[]>()
  const open: Line[] = []
  for (const [order, text] of linesOf(source).entries()) {
    const line: Line = { order, text }
    const starts = startsOf(text, lists)
    if (starts === undefined) {
      open.push(line)
      continue
    }
    for (const word of starts.words) put(byWord, word, line)
    for (const beginning of starts.beginnings) put(byLetter, beginning.slice(0, 1), { beginning, line })
  }
  return { lists, byWord, byLetter, open }
}

function foundIn(said: string, index: Index): string | undefined {
  const words = wordsOf(said)
  for (let at = 0; at <= words.length; at += 1) {
    const found = foundAt(words, at, index)
    if (found !== undefined) return found
  }
  return undefined
}

const wordsOf = remembered(partsOf)

function foundAt(said: readonly string[], at: number, index: Index): string | undefined {
  let first: Line | undefined
  let end = at
  for (const line of linesFor(said[at], index)) {
    if (first !== undefined && line.order > first.order) continue
    line.steps ??= stepsOf(line.text, index.lists)
    const found = endOf(said, at, line.steps)
    if (found === undefined) continue
    first = line
    end = found
  }
  return first && said.slice(at, end).join(' ')
}

function linesFor(word: string | undefined, { byWord, byLetter, open }: Index): readonly Line[] {
  if (word === undefined) return open
  const own = byWord.get(word)
  let lines = own === undefined ? open : open.length === 0 ? own : [...open, ...own]
  for (const { beginning, line } of byLetter.get(word.slice(0, 1)) ?? [])
    if (word.startsWith(beginning)) lines = [...lines, line]
  return lines
}
