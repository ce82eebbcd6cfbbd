import { describe, expect, it } from 'vitest'
import { normal, sentence, words } from './normal.js'

describe('normal', () => {
  it.each([
    ['  JA\u00a0 zeker\u200b ', 'ja zeker'],
    ['Arrêté, ça marche', 'arrete, ca marche'],
    ['l’ascenseur', "l'ascenseur"],
    ['2️⃣', '2'],
    ['👍🏽', '👍'],
    ['٣ ४ ５', '3 4 5'],
    ['İstanbul ışık', 'istanbul isik'],
    ['łazienka œuf', 'lazienka oeuf'],
    ['\u202bنعم\u202c', 'نعم'],
  ])('reads %j as %j', (text, read) => {
    expect(normal(text)).toBe(read)
  })
})

describe('words', () => {
  it('parts at apostrophes and hyphens, and keeps emoji', () => {
    expect(words("'t Stopcontact, d'eau: co-alarm 👍!")).toEqual([
      't',
      'stopcontact',
      'd',
      'eau',
      'co',
      'alarm',
      '👍',
    ])
  })

  it('keeps "can\'t" and a Ukrainian apostrophe whole', () => {
    expect(words("can't п'ять")).toEqual(['cant', 'пять'])
  })
})

describe('sentence', () => {
  it('keeps pauses and questions, and shortens what is drawn out', () => {
    expect(sentence('Jaaaaa!!! helpppp?')).toBe(' jaa , help ? ')
  })
})
