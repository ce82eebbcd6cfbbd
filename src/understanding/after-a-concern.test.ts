import { expect, it } from 'vitest'
import { asksToGoBack, saysWhereOnly } from './after-a-concern.js'
import { plainIntent } from './intent.js'
import { readRepairCategory } from './repair.js'

it.each([
  ['its above the window', true],
  ['boven het raam', true],
  ["c'est derrière le lit", true],
  ['het raam boven is kapot', false],
  ['de lift is kapot', false],
])('whether "%s" only says where: %s', (text, expected) => {
  expect(saysWhereOnly(text)).toBe(expected)
})

it.each(['its above the window', 'beneden 2 boven 4', 'boven'])('"%s" is no noise', (text) => {
  expect(readRepairCategory(text)).not.toBe('noise_neighbours')
})

it('what was wrong and is good now is no repair', () => {
  expect(plainIntent('de trap was vol vuil en kapot maar is goed nu')).not.toBe('repair')
  expect(plainIntent('de trap was al kapot en is nog niet goed')).toBe('repair')
})

it.each([
  ['kan ik trg naar binnen?', true],
  ['mogen we weer binnen', true],
  ['on peut rentrer?', true],
  ['can we go back in', true],
  ['er komt water binnen', false],
  ['wanneer komt de technieker', false],
])('whether "%s" asks to go back: %s', (text, expected) => {
  expect(asksToGoBack(text)).toBe(expected)
})
