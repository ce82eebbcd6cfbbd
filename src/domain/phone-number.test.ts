import { describe, expect, it } from 'vitest'
import { isE164, parsePhoneNumber } from './phone-number.js'

const LANDLINE = { fault: 'a landline: it gets no SMS' }
const NONE = { fault: 'not a phone number' }

describe('a number as people write it', () => {
  const ROWS: [string, string, string | object][] = [
    ['as Belgians write it', '0470 12 34 56', '+32470123456'],
    ['with a slash and dots', '0470/12.34.56', '+32470123456'],
    ['with hyphens', '0470-12-34-56', '+32470123456'],
    ['in full', '+32470123456', '+32470123456'],
    ['in full, with a nought in brackets', '+32 (0)470/12.34.56', '+32470123456'],
    ['in full, with a nought', '+32 0470 12 34 56', '+32470123456'],
    ['with two noughts', '0032470123456', '+32470123456'],
    ['without its nought, as Excel leaves it', '470123456', '+32470123456'],
    ['without its plus, as Excel leaves it', '32470123456', '+32470123456'],
    ['with blanks around', '  0470123456 ', '+32470123456'],
    ['with a fixed space', '0470\u00a012\u00a034\u00a056', '+32470123456'],
    ['with marks of direction, copied from a phone', '\u202a+32470123456\u202c', '+32470123456'],
    ['a French mobile', '+33 6 12 34 56 78', '+33612345678'],
    ['a French mobile with two noughts', '0033612345678', '+33612345678'],
    ['a Dutch mobile', '+31 6 12345678', '+31612345678'],
    ['a Ukrainian mobile', '+380501234567', '+380501234567'],
    ['a landline', '058 31 11 11', LANDLINE],
    ['a landline of Brussels', '+32 2 555 11 11', LANDLINE],
    ['a free number', '0800 12 345', LANDLINE],
    ['a number that is too short', '0470 12 34', NONE],
    ['a number that is too long', '0470 12 34 56 78', NONE],
    ['an emergency number', '112', NONE],
    ['a short code', '8686', NONE],
    ['words', 'geen gsm', NONE],
    ['nothing', '', NONE],
    ['a name', 'Fatima', NONE],
  ]
  it.each(ROWS)('%s', (_, written, expected) => {
    expect(parsePhoneNumber(written)).toEqual(expected)
  })

  it('comes out in the shape that Twilio uses', () => {
    for (const [, written, expected] of ROWS) {
      const parsed = parsePhoneNumber(written)
      if (typeof expected === 'string') expect(typeof parsed === 'string' && isE164(parsed)).toBe(true)
    }
  })
})

describe('the shape of E.164', () => {
  it.each([
    ['+32470000001', true],
    ['+15005550006', true],
    ['+123456', true],
    ['+32470000001 ', false],
    ['+32470000001\n', false],
    ['32470000001', false],
    ['+02470000001', false],
    ['+12345', false],
    ['+1234567890123456', false],
    ['whatsapp:+32470000001', false],
    ['BE.4566546130240823', false],
    ['8686', false],
    ['', false],
  ])('"%s" is: %s', (value, expected) => {
    expect(isE164(value)).toBe(expected)
  })
})
