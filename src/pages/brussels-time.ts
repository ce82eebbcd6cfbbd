import { ZONE } from '../domain/clock.js'
import type { TalkLanguage } from '../domain/language.js'

const LOCALE: Record<TalkLanguage, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }

/** The day of an instant on the coast: "3 oktober 2025"; short, under a picture: "3 okt 2025". */
export function dayInBrussels(
  instant: number,
  language: TalkLanguage,
  length: 'long' | 'short' = 'long',
): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    day: 'numeric',
    month: length,
    year: 'numeric',
    timeZone: ZONE,
  }).format(instant)
}
