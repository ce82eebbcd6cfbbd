import { ZONE } from '../../domain/clock.js'
import { type TalkLanguage, talkLanguage } from '../../domain/language.js'
import type { Wording, WordingValues } from '../../domain/wording.js'

/** The words of the phones' page in one language, and how that language writes a date and a price. */
export interface PhoneWords {
  language: TalkLanguage
  (key: string, values?: WordingValues): string
  has(key: string): boolean
  /** "maandag 23 november om 15:24", by the clocks of Brussels. */
  time(instant: number): string
  day(instant: number): string
  /** Tenths of a cent where there are no cents. */
  dollars(amount: number, digits?: number): string
}

const LOCALES = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }
const TIME = { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const

/** `language` may be one that we have no words in: then they are Dutch. */
export function phoneWords(wording: Wording, language: string): PhoneWords {
  const own = talkLanguage(language)
  const time = new Intl.DateTimeFormat(LOCALES[own], { ...TIME, timeZone: ZONE })
  const day = new Intl.DateTimeFormat(LOCALES[own], { dateStyle: 'long', timeZone: ZONE })
  return Object.assign((key: string, values?: WordingValues) => wording(own, key, values), {
    language: own,
    has: (key: string) => wording.has(own, key),
    time: (instant: number) => time.format(instant),
    day: (instant: number) => day.format(instant),
    dollars(amount: number, digits = amount < 0.01 ? 3 : 2) {
      const price = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const
      const exact = { minimumFractionDigits: digits, maximumFractionDigits: digits }
      return new Intl.NumberFormat(LOCALES[own], { ...price, ...exact }).format(amount)
    },
  })
}
