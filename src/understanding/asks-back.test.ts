import { expect, test } from 'vitest'
import { asksBack } from './asks-back.js'

test.each([
  ['Wanneer komt de loodgieter', true],
  ['en wanneer komt hij dan', true],
  ['hoe lang nog', true],
  ['dat is toch niet normaal?', true],
  ['Mag ik een hond', true],
  ['quand vient le plombier', true],
  ['puis-je payer plus tard', true],
  ['can i keep a dog', true],
  ['blabla', false],
  ['???', false],
  ['de wasserij waar ik werk', false],
  ['ik weet niet wanneer', false],
  ['merci', false],
])('"%s" asks us something: %s', (text, expected) => {
  expect(asksBack(text)).toBe(expected)
})
