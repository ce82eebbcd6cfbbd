import fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import { gsm7Proposal, lettersOutsideGsm7, segmentsOf } from './segments.js'

describe('segments', () => {
  const ROWS: [string, string, number][] = [
    ['160 letters', 'a'.repeat(160), 1],
    ['161', 'a'.repeat(161), 2],
    ['306', 'a'.repeat(306), 2],
    ['307', 'a'.repeat(307), 3],
    ['1600', 'a'.repeat(1600), 11],
    ['70 outside GSM-7', 'ë'.repeat(70), 1],
    ['71', 'ë'.repeat(71), 2],
    ['134', 'ë'.repeat(134), 2],
    ['135', 'ë'.repeat(135), 3],
    ['1600 outside', 'ë'.repeat(1600), 24],
    ['35 emoji of two units', '😀'.repeat(35), 1],
    ['36', '😀'.repeat(36), 2],
    ['80 euro signs of two septets', '€'.repeat(80), 1],
    ['81', '€'.repeat(81), 2],
    ['a euro sign over the border of two parts', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
    ['letters written as letter and accent', 'e\u0301'.repeat(160), 1],
  ]
  it.each(ROWS)('counts %s', (_label, text, parts) => {
    expect(segmentsOf(text)).toBe(parts)
  })

  it('counts as the calculator does, also where it is not asked', () => {
    const letter = fc.constantFrom(...'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ aZ09-€[]{}~^|\\\fëç’😀')
    const plain = fc.array(letter, { maxLength: 90 }).map((letters) => letters.join(''))
    const texts = fc.oneof(plain, fc.string({ unit: 'grapheme', maxLength: 90 }), fc.lorem({ maxCount: 60 }))
    fc.assert(
      fc.property(texts, (text) => {
        const counted = new SegmentedMessage(text.normalize('NFC'))
        expect(segmentsOf(text)).toBe(counted.segmentsCount)
        expect(lettersOutsideGsm7(text)).toEqual([...new Set(counted.getNonGsmCharacters())])
      }),
    )
  })
})

describe('letters outside GSM-7', () => {
  const ROWS: [string, string, string[]][] = [
    ['plain Dutch', 'Café, één, coöperatie, 10 €', []],
    ['ideeën', 'ideeën, Ideeën', ['ë']],
    ['small ç, not capital', 'ça, Ça', ['ç']],
    ['in order, once', '“Oké” … ok 👍👍', ['“', '”', '…', '👍']],
    ['decomposed', 'e\u0308', ['ë']],
  ]
  it.each(ROWS)('of %s', (_label, text, letters) => {
    expect(lettersOutsideGsm7(text)).toEqual(letters)
  })
})

describe('a proposal inside GSM-7', () => {
  const ROWS: [string, string, string][] = [
    ['an accent less', 'ideeën', 'ideeen'],
    ['accents GSM-7 has', 'één café, coöperatie', 'één café, coöperatie'],
    ['French', 'Le chauffage, ça va bientôt? Cœur, « oui »', 'Le chauffage, ca va bientot? Coeur, " oui "'],
    ['typographic signs', '“Zo’n buur” – dat is… wat', '"Zo\'n buur" - dat is... wat'],
    ['the Dutch ij', '\u0132zer', 'IJzer'],
    ['fixed spaces', '10\u00a0€', '10 €'],
    ['Polish and Turkish', 'Łódź, ağaç, ışık', 'Lodz, agac, isik'],
    ['emoji', 'Dank u 👍🏽🇧🇪 tot dan', 'Dank u tot dan'],
    ['a script of its own', 'شكرا…', 'شكرا…'],
    ['halves', '½ uur, 20 °C', '1/2 uur, 20 gr. C'],
    ['nothing', '', ''],
  ]
  it.each(ROWS)('takes %s', (_label, text, proposal) => {
    expect(gsm7Proposal(text)).toBe(proposal)
  })

  it('fits, or is the text itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const proposal = gsm7Proposal(text)
        expect(lettersOutsideGsm7(proposal).length === 0 || proposal === text.normalize('NFC')).toBe(true)
        expect(gsm7Proposal(proposal)).toBe(proposal)
      }),
    )
  })
})
