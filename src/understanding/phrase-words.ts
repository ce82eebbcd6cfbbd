import { filled, type WordLists } from './phrase-lines.js'
import { put } from './put.js'

/** What may stand at one place of a phrase: words, beginnings and other shapes of words, several words in a row. */
export interface Choice {
  words: ReadonlySet<string>
  /** By their first letter. */
  beginnings: ReadonlyMap<string, string[]>
  /** In the order in which they were written; of what has `*` in it the pieces around it. */
  others: readonly (readonly Shape[])[]
  /** The words that it can begin with, and the beginnings of words; undefined where any word can. */
  starts: Starts | undefined
}

export interface Starts {
  words: readonly string[]
  beginnings: readonly string[]
}

/** A word, or the pieces of it between which anything may stand. */
export type Shape = readonly string[]

// The same lists stand in many phrases.
const KNOWN = new WeakMap<WordLists, Map<string, Choice>>()

/** The choice that a part of a phrase gives: `gas*`, `(a|b)`, `{name}`. */
export function choiceOf(part: string, lists: WordLists): Choice {
  const known = KNOWN.get(lists) ?? new Map<string, Choice>()
  KNOWN.set(lists, known)
  const ready = known.get(part)
  if (ready !== undefined) return ready
  const choice = made(entriesOf(filled(part, lists)))
  known.set(part, choice)
  return choice
}

/** How many words from `at` on are one of the choice: every length that fits. */
export function lengthsAt(said: readonly string[], at: number, choice: Choice): readonly number[] {
  const word = said[at]
  if (word === undefined) return NONE
  let lengths = choice.words.has(word) || begins(word, choice.beginnings) ? ONE : NONE
  for (const shapes of choice.others)
    if (shapes.every((shape, offset) => fits(said[at + offset], shape))) lengths = [...lengths, shapes.length]
  return lengths
}

const NONE: readonly number[] = []
const ONE: readonly number[] = [1]

function begins(word: string, beginnings: ReadonlyMap<string, string[]>): boolean {
  if (beginnings.size === 0) return false
  return beginnings.get(word.slice(0, 1))?.some((beginning) => word.startsWith(beginning)) ?? false
}

function fits(word: string | undefined, shape: Shape): boolean {
  const [first = '', ...rest] = shape
  if (word === undefined || rest.length === 0) return word === first
  const last = rest.at(-1) ?? ''
  if (!word.startsWith(first) || !word.endsWith(last)) return false
  let at = first.length
  for (const piece of rest) {
    const found = piece === last ? word.length - last.length : word.indexOf(piece, at)
    if (found < at) return false
    at = found + piece.length
  }
  return !/[,?]/u.test(word)
}

function made(entries: readonly string[]): Choice {
  const words = new Set<string>()
  const beginnings = new Map<string, string[]>()
  const others: Shape[][] = []
  for (const entry of entries) {
    const star = entry.indexOf('*')
    if (entry.includes('_') || (star >= 0 && star < entry.length - 1) || star === 0)
      others.push(entry.split('_').map((word) => word.split('*')))
    else if (star > 0) put(beginnings, entry.slice(0, 1), entry.slice(0, -1))
    else words.add(entry)
  }
  return { words, beginnings, others, starts: startsOf(words, [...beginnings.values()].flat(), others) }
}

function startsOf(
  words: ReadonlySet<string>,
  beginnings: string[],
  others: readonly (readonly Shape[])[],
): Starts | undefined {
  const firsts = new Set(words)
  for (const [shape = []] of others) {
    const [first = '', ...rest] = shape
    if (first === '') return undefined
    if (rest.length === 0) firsts.add(first)
    else beginnings.push(first)
  }
  return { words: [...firsts], beginnings }
}

/** "(ver|)warm*" as "verwarm*" and "warm*": every way to read a part. */
function entriesOf(body: string): string[] {
  if (!/[(|]/u.test(body)) return [body]
  // Brackets only around whole entries part nothing; nearly all are so.
  if (!/[^(|]\(|\)[^)|]/u.test(body)) return body.replace(/[()]/gu, '').split('|')
  let at = 0
  function anyOf(): string[] {
    const found = inTurn()
    while (body[at] === '|') {
      at += 1
      found.push(...inTurn())
    }
    return found
  }
  function inTurn(): string[] {
    let said = ['']
    while (at < body.length && body[at] !== '|' && body[at] !== ')') {
      const next = body[at] === '(' ? inBrackets() : [literal()]
      said = said.flatMap((one) => next.map((more) => one + more))
    }
    return said
  }
  function inBrackets(): string[] {
    at += 1
    const found = anyOf()
    at += 1
    return found
  }
  function literal(): string {
    const end = body.slice(at).search(/[(|)]|$/u) + at
    const found = body.slice(at, end)
    at = end
    return found
  }
  return anyOf()
}
