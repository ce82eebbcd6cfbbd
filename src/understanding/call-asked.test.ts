import { expect, it } from 'vitest'
import { callAskedIn } from './call-asked.js'

it.each([
  ['ja bel maar', ''],
  ['ja bel mij maar', ''],
  ['bel mij aub', ''],
  ['oui appelez moi svp', ''],
  ['oui, vous pouvez me rappeler', ''],
  ['yes please call me', ''],
  ['ok call me back', ''],
  ['ja graag, kunt u mij bellen?', ''],
  ['de kraan lekt, bel mij aub', 'de kraan lekt'],
  ['le robinet fuit, appelez-moi', 'le robinet fuit'],
  ['lift kapot en bel mij', 'lift kapot'],
])('"%s" asks to be called, and says "%s" beside it', (text, beside) => {
  expect(callAskedIn(text)).toEqual({ beside })
})

it.each([
  'bel mij niet',
  'u moet mij niet bellen',
  'ne m appelez pas',
  "don't call me",
  'de bel werkt niet',
  'de bel is stuk',
  'de bel',
  'ik zal zelf bellen',
  'ja',
  '',
])('"%s" does not', (text) => {
  expect(callAskedIn(text)).toBeUndefined()
})
