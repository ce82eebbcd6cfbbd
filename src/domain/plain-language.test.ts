import { describe, expect, test } from 'vitest'
import { type PlainFault, plainFaults, readingEase, wordsOf } from './plain-language.js'
import { addressFaults, insteadFor } from './plain-language-address.js'
import { PLAIN_WORDS } from './plain-words.js'

const kinds = (text: string, language: 'nl' | 'fr' | 'en' = 'nl') =>
  plainFaults(text, language).map(({ kind }) => kind)

const FAULTS: [text: string, kinds: PlainFault['kind'][]][] = [
  ['Hoe proper is uw gang?', []],
  ['Mogen wij u soms iets vragen? Stuur JA of NEE.', []],
  ['Iets kapot? Schrijf wat en waar. Gebeld worden? Stuur BEL.', []],
  ['Een ja of een nee is genoeg. Weet u het niet? Stuur WEET NIET. Is het goed?', []],
  [`Wij ${'en u '.repeat(7)}samen.`, ['long-sentence']],
  [
    'De huurders van dit huis vragen of iemand morgen wil komen. De kraan in de keuken lekt al heel lang op de grond.',
    ['long-sentences'],
  ],
  ['Ja. Nee. Goed. Wel. Dus. Kom.', ['many-sentences']],
  ['Gelieve te antwoorden.', ['jargon']],
  ['De bijeenkomsten zijn goed, bv. in de zaal.', ['jargon', 'jargon']],
  ['Het appartementsgebouw is oud.', ['long-word']],
  ['De huurdersadviesraad leest het.', []],
  [
    'Medewerkers controleren binnenkort opnieuw verschillende ruimten volgens planning',
    ['long-words', 'long-word'],
  ],
  ['Is het proper? Is het stil?', ['many-questions']],
  ['Is het proper? De buren zien niets.', ['question-not-last']],
]

describe('plainFaults', () => {
  test.each(FAULTS)('%j: %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  test('says which word, and what to write instead', () => {
    expect(plainFaults('De vergadering is defect.', 'nl')).toEqual([
      { kind: 'jargon', word: 'vergadering', instead: 'samenkomst' },
      { kind: 'jargon', word: 'defect', instead: 'kapot' },
    ])
  })

  test('lists of words are Dutch: French and English are measured only', () => {
    expect(kinds('Gelieve te antwoorden.', 'fr')).toEqual([])
    expect(kinds('Ça va? Et vous?', 'fr')).toEqual(['many-questions'])
  })

  test('numbers are no words', () => {
    expect(wordsOf('Bel 058 00 00 00, zo is het.')).toEqual(['Bel', 'zo', 'is', 'het'])
  })
})

describe('readingEase', () => {
  // One sentence of six words, each of one syllable: 206.84 - 0.93 × 6 - 77 × 1.
  test('of a Dutch sentence is what Douma computes', () => {
    expect(readingEase('De kraan lekt in de gang.', 'nl')).toBeCloseTo(124.26, 2)
  })
  // Six words, ten syllables: 207 - 1.015 × 6 - 73.6 × 10 / 6; the e at the end of a word is not heard.
  test('of a French sentence is what Kandel and Moles compute', () => {
    expect(readingEase('Le robinet coule dans notre couloir.', 'fr')).toBeCloseTo(
      207 - 6.09 - (73.6 * 9) / 6,
      2,
    )
  })
  test('falls with long words', () => {
    expect(readingEase('De verantwoordelijke administratie communiceert.', 'nl')).toBeLessThan(0)
  })
})

describe('addressFaults', () => {
  test.each([
    ['Hoe is jouw gang? Vind je hem proper?', 'u', ['jouw', 'je']],
    ['Hoe is uw gang? Vindt u hem proper?', 'je', ['uw', 'u']],
    ['Hoe is uw gang? Vindt u hem proper?', 'u', []],
    ['Hoe is je gang?', 'je', []],
    // Hours, and words with these letters in them.
    ['Samenkomst om 14 u. of 15.30u, tot 16 uur.', 'je', []],
    ['Jan en zijn muur: een prullenmandje.', 'u', []],
    ['Jullie zijn welkom.', 'u', []],
  ] as const)('%j where tenants are called %s: %j', (text, address, words) => {
    expect(addressFaults(text, 'nl', address).map(({ word }) => word)).toEqual(words)
  })

  test('is of Dutch alone', () => {
    expect(addressFaults('Je suis content. U are welcome.', 'fr', 'u')).toEqual([])
  })

  test('no plain word is proposed that speaks to her otherwise than the company', () => {
    const proposed = Object.values(PLAIN_WORDS).map((instead) => insteadFor(instead, 'je'))
    expect(proposed.flatMap((instead) => addressFaults(instead, 'nl', 'je'))).toEqual([])
  })
})
