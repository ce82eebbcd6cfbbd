import { PARTIAL_LANGUAGES, type PartialLanguage } from '../domain/language.js'
import { languageHint } from './language-hint.js'
import { SERVICE_WORDS } from './lexicon/service-words.js'
import { words } from './normal.js'
import { once } from './once.js'

/**
 * The language, of those that we have a part of our texts in, in which she says STOP, asks for a call or agrees to
 * something; undefined where it is none of them, or a guess. One word is enough: "стоп", "evet", "llamame".
 */
export function serviceLanguage(text: string): PartialLanguage | undefined {
  if (/\p{sc=Arabic}/u.test(text)) return /[پچژگ]/u.test(text) ? undefined : 'ar'
  // Who writes Russian reads our Ukrainian rather than our Dutch.
  if (/\p{sc=Cyrillic}/u.test(text)) return 'uk'
  const hint = PARTIAL_LANGUAGES.find((language) => language === languageHint(text))
  if (hint) return hint
  // "Sí" is Spanish; without its accent it is French or Romanian as well.
  if (/^\s*sí\s*[.!]*\s*$/iu.test(text)) return 'es'
  const said = words(text)
  const found = PARTIAL_LANGUAGES.filter((language) => isIn(language, said))
  return found.length === 1 ? found[0] : undefined
}

function isIn(language: PartialLanguage, said: readonly string[]): boolean {
  const { anywhere, alone } = lists()[language]
  if (said.length === 1 && said.some((word) => alone.has(word) || anywhere.has(word))) return true
  // In a longer text one loan word tells nothing.
  const own = said.filter((word) => anywhere.has(word)).length
  return own > 0 && own * 2 >= said.length
}

const lists = once(() => {
  const setOf = (list: string): ReadonlySet<string> => new Set(words(list))
  const of = (language: PartialLanguage) => ({
    anywhere: setOf(SERVICE_WORDS[language].anywhere),
    alone: setOf(SERVICE_WORDS[language].alone),
  })
  return Object.fromEntries(PARTIAL_LANGUAGES.map((one) => [one, of(one)])) as Record<
    PartialLanguage,
    ReturnType<typeof of>
  >
})
