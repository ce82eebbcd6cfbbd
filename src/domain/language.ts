/** Languages the bot holds a whole conversation in. Dutch first: it is what every text falls back to. */
export const TALK_LANGUAGES = ['nl', 'fr', 'en'] as const
export type TalkLanguage = (typeof TALK_LANGUAGES)[number]

/** Languages that a safety text exists in: what a message is written in is what it is answered in. */
export const SAFETY_LANGUAGES = [...TALK_LANGUAGES, 'ar', 'tr', 'uk', 'ro', 'pl', 'es'] as const

/** A tenant's own language as an ISO 639 code; it may be one that the bot does not speak yet. */
export type Language = string

export function isTalkLanguage(language: Language): language is TalkLanguage {
  return (TALK_LANGUAGES as readonly string[]).includes(language)
}

/** The language to talk in with someone whose own language is `language`: that one, or Dutch. */
export function talkLanguage(language: Language): TalkLanguage {
  return isTalkLanguage(language) ? language : 'nl'
}

/** Words in several languages, as written by a coordinator. Dutch is always there. */
export type Localized = { nl: string } & { [language: string]: string }

/** The wording in `language`, or in Dutch where there is none. */
export function inLanguage(words: Localized, language: Language): string {
  return words[language] ?? words.nl
}
