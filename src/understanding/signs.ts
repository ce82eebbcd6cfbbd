import { LANGUAGE_WORDS } from './lexicon/language-words.js'
import { normalWhole } from './normal.js'
import { once } from './once.js'
import { put } from './put.js'
import { spellings } from './spelling.js'
import { nearestWord, vocabulary } from './typo.js'

/** A word of a message and what it can be a sign of: "smell", "gas", "not", "person". */
export type SignedWord<Sign extends string> = { word: string; signs: readonly Sign[] }

/**
 * Lists of words, one per sign, all languages together. Words stand between spaces; `_` is a space inside an
 * entry; a `*` at the end stands for any ending.
 */
export type SignLists<Sign extends string> = Readonly<Record<Sign, string>>

export interface SignOptions<Sign extends string> {
  /** Only these are looked for in dialect and in slips; a misspelt "person" changes little. */
  telling: readonly Sign[]
  /** Whole words that are one letter from a telling one and mean something else. */
  notMisspelt?: string
  /** First parts of Dutch compounds whose other part may be a sign: "gas" + "teller". */
  compoundHeads?: readonly string[]
  /** The sign of a number of two digits or more. */
  number?: Sign
}

// A shorter word with one wrong letter is too often another word.
const MENDED_MIN = 6
const STEM_KEY = 3
const languagesWords = once(() => normalWhole(Object.values(LANGUAGE_WORDS).join(' ')).split(' '))
const COMPOUND_TAIL_MIN = 4

/** Reads a sentence, word by word, as the signs in it. A pause carries no sign. */
export function signReader<Sign extends string>(
  lists: SignLists<Sign>,
  { telling, notMisspelt = '', compoundHeads = [], number }: SignOptions<Sign>,
): (said: string) => SignedWord<Sign>[] {
  const indexed = once(() => indexOf(lists, telling))
  const ordinary = once(() => new Set([...languagesWords(), ...normalWhole(notMisspelt).split(' ')]))

  function signsAt(tokens: readonly string[], at: number): Sign[] {
    const word = tokens[at] ?? ''
    if (word === ',' || word === '?') return []
    if (number !== undefined && /^\d{2,}$/u.test(word)) return [number]
    const index = indexed()
    const together = (index.phrases.get(word) ?? [])
      .filter(({ rest }) => rest.every((part, offset) => isSaid(part, tokens[at + 1 + offset])))
      .map(({ sign }) => sign)
    const known = index.signsOf(word)
    if (known.length > 0) return [...together, ...known]
    return [...together, ...unknown(word)]
  }

  function unknown(word: string): readonly Sign[] {
    if (ordinary().has(word)) return []
    const index = indexed()
    const parts = partsOf(word)
    if (parts.length > 0) return parts
    const spelt = spellings(word).find((spelling) => index.telling.has(spelling))
    const meant = spelt ?? (word.length < MENDED_MIN ? undefined : nearestWord(word, index.vocabulary))
    return meant === undefined ? [] : index.signsOf(meant)
  }

  function partsOf(word: string): Sign[] {
    const head = compoundHeads.find(
      (one) => word.length >= one.length + COMPOUND_TAIL_MIN && word.startsWith(one),
    )
    if (head === undefined) return []
    const { signsOf } = indexed()
    const tail = signsOf(word.slice(head.length))
    return tail.length === 0 ? [] : [...signsOf(head), ...tail]
  }

  return (said) => {
    const tokens = said.split(' ').filter((word) => word !== '')
    return tokens.map((word, at) => ({ word, signs: signsAt(tokens, at) }))
  }
}

function isSaid(part: string, word: string | undefined): boolean {
  if (word === undefined) return false
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
}

function indexOf<Sign extends string>(lists: SignLists<Sign>, telling: readonly Sign[]) {
  const words = new Map<string, Sign[]>()
  const stems = new Map<string, { stem: string; sign: Sign }[]>()
  const phrases = new Map<string, { rest: readonly string[]; sign: Sign }[]>()
  for (const sign of Object.keys(lists) as Sign[]) {
    for (const entry of normalWhole(lists[sign]).split(' ')) {
      if (entry.includes('_')) {
        const [first = '', ...rest] = entry.split('_')
        put(phrases, first, { rest, sign })
      } else if (entry.endsWith('*')) {
        const stem = entry.slice(0, -1)
        put(words, stem, sign)
        if (stem.length >= STEM_KEY) put(stems, stem.slice(0, STEM_KEY), { stem, sign })
      } else put(words, entry, sign)
    }
  }
  const told = new Set(
    [...words].filter(([, signs]) => signs.some((sign) => telling.includes(sign))).map(([word]) => word),
  )

  function signsOf(word: string): Sign[] {
    const signs = [...(words.get(word) ?? [])]
    for (const { stem, sign } of stems.get(word.slice(0, STEM_KEY)) ?? []) {
      if (word.startsWith(stem)) signs.push(sign)
    }
    return signs
  }
  return { signsOf, phrases, telling: told, vocabulary: vocabulary(told) }
}
