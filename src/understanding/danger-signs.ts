import { AIR_SIGNS } from './lexicon/danger-air.js'
import { NOT_MISSPELT } from './lexicon/danger-look-alikes.js'
import { COMMON_SIGNS } from './lexicon/danger-common.js'
import { PEOPLE_SIGNS } from './lexicon/danger-people.js'
import { WATER_POWER_LIFT_SIGNS } from './lexicon/danger-water-power-lift.js'
import { LANGUAGE_WORDS } from './lexicon/language-words.js'
import { normal, sentence } from './normal.js'
import { spellings } from './spelling.js'
import { nearestWord, vocabulary } from './typo.js'

const SIGNS = { ...AIR_SIGNS, ...WATER_POWER_LIFT_SIGNS, ...PEOPLE_SIGNS, ...COMMON_SIGNS }

/** What one word, or a few together, can be a sign of: "smell", "gas", "not", "person". */
export type Sign = keyof typeof SIGNS | 'number'

/** A message as the signs in it, word by word. */
export type SignedWord = { word: string; signs: readonly Sign[] }

type Entry = { rest: readonly string[]; sign: Sign }
type Stem = { stem: string; sign: Sign }

const NAMES = Object.keys(SIGNS) as (keyof typeof SIGNS)[]
const STEM_KEY = 3
const HEADS = ['gas', 'gaz', 'water', 'lift', 'elektriek', 'elektriciteits', 'elektro', 'stroom', 'rook', 'brand', 'vonken', 'kelder', 'keuken']
const INSIDE = new Set(normal('in int inde uit dans ds inside into within w в у en în din fi').split(' '))

// A shorter word with one wrong letter is too often another word.
const MENDED_MIN = 6

// Only what tells a danger is looked for in dialect and in slips; a misspelt "person" changes little.
const TELLING: readonly Sign[] = [
  'smell', 'gas', 'gasleak', 'gaspart', 'co', 'alarm', 'ill', 'burner', 'fire', 'aflame', 'burn', 'flames', 'smoke', 'explosion',
  'water', 'gush', 'flooded', 'burst', 'live', 'shock', 'spark', 'current', 'lift', 'stuck', 'breath', 'unconscious', 'attack',
  'fall', 'bleed', 'hit', 'threat', 'weapon', 'breakin', 'selfharm', 'ambulance', 'place',
]
const index = buildIndex()

/** The signs in a sentence, in its order. A pause carries no sign. */
export function readSigns(said: string): SignedWord[] {
  const tokens = said.split(' ').filter((word) => word !== '')
  return tokens.map((word, at) => ({ word, signs: signsAt(tokens, at) }))
}

function signsAt(tokens: readonly string[], at: number): Sign[] {
  const word = tokens[at] ?? ''
  if (word === ',' || word === '?') return []
  if (/^\d{2,}$/u.test(word)) return ['number']
  const found = new Set<Sign>()
  for (const { rest, sign } of index.phrases.get(word) ?? []) {
    if (rest.every((part, offset) => isSaid(part, tokens[at + 1 + offset]))) found.add(sign)
  }
  const known = signsOf(word)
  if (known.includes('lift') && isInside(tokens, at)) found.add('inlift')
  for (const sign of known) found.add(sign)
  if (known.length > 0 || index.ordinary.has(word)) return [...found]
  const parts = partsOf(word)
  if (parts.length > 0) return [...found, ...parts]
  const meant = meantBy(word)
  return meant === undefined ? [...found] : [...found, ...signsOf(meant)]
}

function isSaid(part: string, word: string | undefined): boolean {
  if (word === undefined) return false
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
}

// "in die lift", "dans notre ascenseur": a word for inside, at most two words before.
function isInside(tokens: readonly string[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((word) => INSIDE.has(word))
}

// Dutch writes compounds as one word: "gasteller", "liftdeur", "elektriekdraad".
function partsOf(word: string): Sign[] {
  const head = HEADS.find((one) => word.length > one.length + 3 && word.startsWith(one))
  if (head === undefined) return []
  const tail = signsOf(word.slice(head.length))
  return tail.length === 0 ? [] : [...signsOf(head), ...tail]
}

/** The telling word that an unknown one stands for, in dialect or by a slip. */
export function meantBy(word: string): string | undefined {
  if (index.ordinary.has(word) || signsOf(word).length > 0) return undefined
  const spelt = spellings(word).find((spelling) => index.telling.has(spelling))
  if (spelt !== undefined) return spelt
  return word.length < MENDED_MIN ? undefined : nearestWord(word, index.vocabulary)
}

function signsOf(word: string): Sign[] {
  const signs = [...(index.words.get(word) ?? [])]
  for (const { stem, sign } of index.stems.get(word.slice(0, STEM_KEY)) ?? []) {
    if (word.startsWith(stem)) signs.push(sign)
  }
  return signs
}

function buildIndex() {
  const words = new Map<string, Sign[]>()
  const stems = new Map<string, Stem[]>()
  const phrases = new Map<string, Entry[]>()
  for (const sign of NAMES) {
    for (const entry of normal(SIGNS[sign]).split(' ')) {
      const [first = '', ...rest] = entry.split('_')
      if (rest.length > 0) put(phrases, first, { rest, sign })
      else if (first.endsWith('*')) {
        const stem = first.slice(0, -1)
        put(words, stem, sign)
        if (stem.length >= STEM_KEY) put(stems, stem.slice(0, STEM_KEY), { stem, sign })
      } else put(words, first, sign)
    }
  }
  const ordinary = new Set([...Object.values(LANGUAGE_WORDS), NOT_MISSPELT].flatMap((list) => normal(list).split(' ')))
  const telling = new Set([...words].filter(([, signs]) => signs.some((sign) => TELLING.includes(sign))).map(([word]) => word))
  return { words, stems, phrases, ordinary, telling, vocabulary: vocabulary(telling) }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
