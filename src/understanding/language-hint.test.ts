import { describe, expect, it } from 'vitest'
import { clearLanguage, languageHint } from './language-hint.js'

const SAID: [text: string, language: ReturnType<typeof languageHint>][] = [
  ['mijn kraan lekt al een week', 'nl'],
  ["'t is weer kapot, kunt ge eens komen", 'nl'],
  ['bonjour, mon chauffage ne marche plus', 'fr'],
  ['je ne comprends pas', 'fr'],
  ['hello, my door is broken', 'en'],
  ['when is the meeting', 'en'],
  ['مرحبا المصعد معطل', 'ar'],
  ['merhaba asansör bozuk', 'tr'],
  ['добрий день, немає води', 'uk'],
  ['bună ziua, nu avem apă caldă', 'ro'],
  ['dzień dobry, nie działa winda', 'pl'],
  ['hola, no hay luz en la escalera', 'es'],
  ['ok', undefined],
  ['👍', undefined],
  ['3', undefined],
  ['', undefined],
]

describe('languageHint', () => {
  it.each(SAID)('takes %j for %s', (text, language) => {
    expect(languageHint(text)).toBe(language)
  })
})

const CLEAR: [text: string, language: ReturnType<typeof clearLanguage>][] = [
  ['le robinet de la cuisine fuit depuis trois jours', 'fr'],
  ['je ne comprends pas ce message', 'fr'],
  ['my kitchen tap is leaking', 'en'],
  ['de lift in onze blok is weer kapot', 'nl'],
  ['المصعد معطل', 'ar'],
  ['немає гарячої води', 'uk'],
  ['mutfakta musluk bozuk ve su akiyor', 'tr'],
  // Loan words, names, politeness: people who write Dutch write these.
  ['chauffage kapot', undefined],
  ['merci', undefined],
  ['ok merci bonne journee', undefined],
  ['robinet vd lavabo zit vast', 'nl'],
  ['ik kan zaterdag l après-midi niet', 'nl'],
  ['parking en garage', undefined],
  ['sa va moyen', undefined],
  ['sorry, ik was kwaad', 'nl'],
  ['sorry, was te laat', undefined],
  ['gas leak help', undefined],
  ['h e l l o', undefined],
  ['yes please', undefined],
  ['نعم', undefined],
  ['2', undefined],
  ['', undefined],
]

describe('clearLanguage', () => {
  it.each(CLEAR)('takes %j for %s beyond doubt', (text, language) => {
    expect(clearLanguage(text)).toBe(language)
  })
})
