import { expect, test } from 'vitest'
import { twoThingsIn } from './two-things.js'

test.each([
  ['1 en de lift is kapot', '1', 'de lift is kapot'],
  ['3 denk ik maar de lift is kapot', '3 denk ik', 'de lift is kapot'],
  ['4 mais le robinet fuit', '4', 'le robinet fuit'],
  ['ja. en mijn kraan lekt', 'ja', 'mijn kraan lekt'],
  ['yes and also the heating is broken', 'yes', 'the heating is broken'],
  ['ja\nps: het licht in de gang doet het niet', 'ja', 'het licht in de gang doet het niet'],
])('%j is two things', (text, answer, broken) => {
  expect(twoThingsIn(text)).toEqual({ answer, broken })
})

test.each([
  ['1, de lift is vuil'],
  ['3 want er wordt nooit gepoetst'],
  ['4 maar ze komen nooit'],
  ['ja maar enkel in de namiddag'],
  ['de lift is kapot'],
])('%j is one', (text) => {
  expect(twoThingsIn(text)).toBeUndefined()
})
