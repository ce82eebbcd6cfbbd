import { describe, expect, it } from 'vitest'
import { languageHint } from './language-hint.js'

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
