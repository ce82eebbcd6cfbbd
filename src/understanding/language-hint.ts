import { LANGUAGE_WORDS, TELLING_LETTERS } from './lexicon/language-words.js'
import { normal, TEXT_MAX, words } from './normal.js'
import { once } from './once.js'

export type LanguageHint = 'nl' | 'fr' | 'en' | 'ar' | 'tr' | 'uk' | 'ro' | 'pl' | 'es'

/** The language a text seems to be in; undefined where that is a guess. */
export function languageHint(text: string): LanguageHint | undefined {
  const letters = text.slice(0, TEXT_MAX).toLowerCase()
  const script = scriptHint(letters)
  if (script !== undefined) return script
  const said = words(text)
  const scores = LANGUAGES.map((language) => ({ language, score: score(language, letters, said) }))
  const [best, next] = scores.sort((one, other) => other.score - one.score)
  if (best === undefined || best.score < ENOUGH) return undefined
  return best.score - (next?.score ?? 0) >= AHEAD ? best.language : undefined
}

// One word that no other language has is enough; a word of two languages is half a sign of each.
const ENOUGH = 1
const AHEAD = 0.5

/**
 * The language that a text is in beyond doubt: enough to ask somebody whether she would rather have it. A loan word
 * ("chauffage kapot"), a name or a mere "merci" is not; a few words of another alphabet are.
 */
export function clearLanguage(text: string): LanguageHint | undefined {
  const letters = text.slice(0, TEXT_MAX).toLowerCase()
  const said = words(text).filter((word) => /\p{L}{2}/u.test(word))
  const script = scriptHint(letters)
  if (script !== undefined) return said.length >= CLEAR_WORDS_OF_A_SCRIPT ? script : undefined
  if (said.length < CLEAR_WORDS) return undefined
  const scores = LANGUAGES.map((language) => ({ language, score: score(language, letters, said) }))
  const [best, next] = scores.sort((one, other) => other.score - one.score)
  if (best === undefined || best.score < CLEAR_ENOUGH || (next?.score ?? 0) > best.score / 3) return undefined
  const own = said.filter((word) => wordsOf().get(best.language)?.has(word)).length
  return own / said.length >= CLEAR_SHARE ? best.language : undefined
}

// Chosen on our own examples: of 7,357 Dutch messages nine are taken for another language, and those are in it.
const CLEAR_WORDS = 3
const CLEAR_WORDS_OF_A_SCRIPT = 2
const CLEAR_ENOUGH = 2
const CLEAR_SHARE = 0.3

type Worded = keyof typeof LANGUAGE_WORDS
const LANGUAGES = Object.keys(LANGUAGE_WORDS) as Worded[]
const wordsOf = once(
  () =>
    new Map(LANGUAGES.map((language) => [language, new Set(normal(LANGUAGE_WORDS[language]).split(' '))])),
)
const TELLING: Partial<Record<Worded, RegExp>> = TELLING_LETTERS

// Arabic and Cyrillic are told by their letters; of Cyrillic only what is Ukrainian, or may be.
function scriptHint(letters: string): LanguageHint | undefined {
  if (/\p{sc=Arabic}/u.test(letters)) return /[پچژگ]/u.test(letters) ? undefined : 'ar'
  if (/\p{sc=Cyrillic}/u.test(letters)) return /[ыэъё]/u.test(letters) ? undefined : 'uk'
  return undefined
}

function score(language: Worded, letters: string, said: readonly string[]): number {
  const told = TELLING[language]?.test(letters) ? 2 : 0
  return said.reduce((sum, word) => sum + share(language, word), told)
}

function share(language: Worded, word: string): number {
  if (!wordsOf().get(language)?.has(word)) return 0
  return 1 / LANGUAGES.filter((other) => wordsOf().get(other)?.has(word)).length
}
