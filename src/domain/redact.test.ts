import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { redact } from './redact.js'

describe('what tells who somebody is, taken out', () => {
  const ROWS: [string, string, string][] = [
    ['a mobile number', 'bel mij op 0470 12 34 56 aub', 'bel mij op … aub'],
    ['the same, with dots', 'bel 0470/12.34.56', 'bel …'],
    ['in full', 'mijn nr is +32 470 12 34 56.', 'mijn nr is ….'],
    ['a landline', 'of 058 31 12 34', 'of …'],
    ['a French mobile', 'ou +33 6 12 34 56 78', 'ou …'],
    ['e-mail', 'mail naar rita.peeters@telenet.be graag', 'mail naar … graag'],
    ['e-mail with (at)', 'rita (at) telenet.be', '…'],
    ['a link', 'zie https://facebook.com/rita.p', 'zie …'],
    ['an account', 'BE68 5390 0754 7034 is van mij', '… is van mij'],
    ['an account in one piece', 'be68539007547034', '…'],
    ['a national number', 'rijksregister 85.07.30-033.61', 'rijksregister …'],
    ['a national number without marks', '85073003361', '…'],
    ['a street', 'ik woon in de Kerkstraat 12 bus 3', 'ik woon …'],
    ['a French street', "j'habite rue de la Gare 5", "j'habite …"],
    ['a postcode and a town', 'hier in 8630 Veurne is het koud', 'hier in … is het koud'],
    ['a flat', 'appartement 3B heeft lawaai', '… heeft lawaai'],
    ['a floor', 'op de 2de verdieping ligt vuil', 'op de … ligt vuil'],
    ['who signs', 'De lift is stuk. Groeten, Rita Peeters', 'De lift is stuk. Groeten, …'],
    ['who says her name', 'Ik heet Fatima en het is koud', 'Ik heet … en het is koud'],
    ['a man with a title', 'meneer Van den Bossche is altijd vriendelijk', 'meneer … is altijd vriendelijk'],
    ['no name behind I am', 'ik ben tevreden', 'ik ben tevreden'],
    ['short numbers stay', 'al 3 weken, 2 keer gebeld', 'al 3 weken, 2 keer gebeld'],
    ['a year stays', 'sinds 2019 vocht', 'sinds 2019 vocht'],
    ['what is ordinary stays', 'De gang is vuil en de lift stinkt.', 'De gang is vuil en de lift stinkt.'],
  ]
  test.each(ROWS)('%s', (_, text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  it('takes out the names it is given, as words of their own', () => {
    expect(redact('Jan en Rita poetsen in januari', ['Jan', 'rita'])).toBe('… en … poetsen in januari')
    expect(redact('vraag het aan D. (Piet)', ['(Piet)', 'D.'])).toBe('vraag het aan …')
  })
})

describe('whatever stands around it', () => {
  const digit = fc.integer({ min: 0, max: 9 })
  const mark = fc.constantFrom('', ' ', '.', '/', '-')
  const words = fc.constantFrom('', 'bel ', 'mijn nummer: ', 'ik zit op ', 'tel ')
  const after = fc.constantFrom('', ' aub', '!', ', dank u', ' of kom langs')

  it('a Belgian mobile number leaves no five digits behind', () => {
    fc.assert(
      fc.property(words, fc.array(digit, { minLength: 7, maxLength: 7 }), mark, after, (a, digits, m, b) => {
        const [x, y, ...rest] = digits
        const number = `04${7}${x}${m}${y}${rest.slice(0, 1).join('')}${m}${rest.slice(1, 3).join('')}${m}${rest.slice(3).join('')}`
        expect(redact(a + number + b)).not.toMatch(/\d(?:\D?\d){4}/)
      }),
    )
  })

  it('a national number or an account leaves no five digits behind', () => {
    const pieces = fc.tuple(fc.array(digit, { minLength: 11, maxLength: 11 }), mark, mark)
    fc.assert(
      fc.property(words, pieces, after, (a, [digits, m, n], b) => {
        const at = (from: number, to: number) => digits.slice(from, to).join('')
        const national = [at(0, 2), at(2, 4), at(4, 6)].join(m) + n + at(6, 9) + m + at(9, 11)
        expect(redact(a + national + b)).not.toMatch(/\d(?:\D?\d){4}/)
      }),
    )
  })

  it('never fails, never grows much, and does nothing more the second time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
        const once = redact(text)
        expect(once.length).toBeLessThanOrEqual(text.normalize('NFC').length + 1)
        expect(redact(once)).toBe(once)
      }),
    )
  })

  it('is quick, also where a text is made to be slow', () => {
    const started = performance.now()
    for (const text of [
      'a '.repeat(5000),
      '1 '.repeat(5000),
      'a@'.repeat(3000),
      'rue a '.repeat(2000),
      'BE12 '.repeat(2000),
    ])
      redact(text)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
