import stemmers from 'snowball-stemmers'
import { THEME_WORDS } from './lexicon/theme-words.js'
import { normal } from './normal.js'

const STEMMER = { nl: 'dutch', fr: 'french', en: 'english' } as const
type Stemmed = keyof typeof STEMMER
const LANGUAGES = Object.keys(STEMMER) as Stemmed[]

/** Stems to themes; words that are looked for as they stand are `phrases`. */
interface Lexicon {
  stems: ReadonlyMap<string, ReadonlySet<string>>
  phrases: readonly { words: string; theme: string }[]
}

/** More different words than a company's tenants ever write. */
const STEMS_KEPT = 20_000

const lexicons = new Map<Stemmed, Lexicon>()

/**
 * Keys of the themes that a text speaks of, in the order of the lexicon. Read in the tenant's language, and
 * in Dutch as well: who is written down as French-speaking may answer in Dutch. The same text always gives
 * the same themes.
 */
export function findThemes(text: string, language: string): string[] {
  const plain = normal(text)
  const words = plain.match(/\p{L}+/gu) ?? []
  const found = new Set<string>()
  for (const one of languagesFor(language)) {
    const { stems, phrases } = lexiconOf(one)
    const stem = stemmerOf(one)
    for (const word of words) for (const theme of stems.get(stem(word)) ?? []) found.add(theme)
    const spaced = ` ${words.join(' ')} `
    for (const { words: phrase, theme } of phrases) if (spaced.includes(` ${phrase} `)) found.add(theme)
  }
  return Object.keys(THEME_WORDS).filter((theme) => found.has(theme))
}

function languagesFor(language: string): Stemmed[] {
  const own = LANGUAGES.find((one) => one === language)
  return own === undefined || own === 'nl' ? ['nl'] : [own, 'nl']
}

function lexiconOf(language: Stemmed): Lexicon {
  const known = lexicons.get(language)
  if (known) return known
  const stem = stemmerOf(language)
  const stems = new Map<string, Set<string>>()
  const phrases: { words: string; theme: string }[] = []
  for (const [theme, words] of Object.entries(THEME_WORDS))
    for (const word of words[language].split(' ')) {
      const plain = normal(word)
      if (plain.includes('-')) phrases.push({ words: plain.replaceAll('-', ' '), theme })
      else stems.set(stem(plain), (stems.get(stem(plain)) ?? new Set()).add(theme))
    }
  const lexicon = { stems, phrases }
  lexicons.set(language, lexicon)
  return lexicon
}

const stemmersOf = new Map<Stemmed, (word: string) => string>()

/** Accents are off by now, in the lexicon as in the text: both come to the same stem. */
function stemmerOf(language: Stemmed): (word: string) => string {
  const known = stemmersOf.get(language)
  if (known) return known
  const stemmer = stemmers.newStemmer(STEMMER[language])
  /** People write the same few thousand words; looking one up is a hundred times quicker than stemming it. */
  const stems = new Map<string, string>()
  const stem = (word: string) => {
    const known = stems.get(word)
    if (known !== undefined) return known
    const found = stemmer.stem(word)
    if (stems.size < STEMS_KEPT) stems.set(word, found)
    return found
  }
  stemmersOf.set(language, stem)
  return stem
}
