import type { TalkLanguage } from '../../domain/language.js'
import { dayInWords, hourInWords } from '../../domain/when.js'

const LOCALE: Record<TalkLanguage, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }

/** "US$ 12,40" */
export function money(amount: number, currency: string, language: TalkLanguage): string {
  return new Intl.NumberFormat(LOCALE[language], { style: 'currency', currency }).format(amount)
}

/** "dinsdag 3 maart, 14.05 u." */
export function moment(at: number, language: TalkLanguage): string {
  return `${dayInWords(at, language)}, ${hourInWords(at, language)}`
}
