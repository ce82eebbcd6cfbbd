/** Languages the bot holds a whole conversation in. Dutch first: it is what every text falls back to. */
export const TALK_LANGUAGES = ['nl', 'fr', 'en'] as const
export type TalkLanguage = (typeof TALK_LANGUAGES)[number]

/**
 * Languages the bot knows the most needed texts of: safety, consent, stopping, the wrappers of questions.
 * What is not there is said in Dutch, and she is told once, in her own language, how to be called.
 */
export const PARTIAL_LANGUAGES = ['ar', 'tr', 'uk', 'ro', 'pl', 'es'] as const
export type PartialLanguage = (typeof PARTIAL_LANGUAGES)[number]

/** All languages that there are texts of ours in: what a message is written in is what a safety text is in. */
export const SPOKEN_LANGUAGES = [...TALK_LANGUAGES, ...PARTIAL_LANGUAGES] as const

/** A language that there are texts of ours in. */
export type SpokenLanguage = TalkLanguage | PartialLanguage

/** A tenant's own language as an ISO 639 code; it may be one that the bot does not speak yet. */
export type Language = string

export function isTalkLanguage(language: Language): language is TalkLanguage {
  return (TALK_LANGUAGES as readonly string[]).includes(language)
}

export function isPartialLanguage(language: Language): language is PartialLanguage {
  return (PARTIAL_LANGUAGES as readonly string[]).includes(language)
}

/** The language to talk in with someone whose own language is `language`: that one, or Dutch. */
export function talkLanguage(language: Language): TalkLanguage {
  return isTalkLanguage(language) ? language : 'nl'
}

/** The language whose texts she gets as far as they exist: her own, also where that is a partial one; or Dutch. */
export function spokenLanguage(language: Language): SpokenLanguage {
  return isPartialLanguage(language) ? language : talkLanguage(language)
}

/** Words in several languages, as written by a coordinator. Dutch is always there. */
export type Localized = { nl: string } & { [language: string]: string }

/** The wording in `language`, or in Dutch where there is none. */
export function inLanguage(words: Localized, language: Language): string {
  return words[language] ?? words.nl
}
