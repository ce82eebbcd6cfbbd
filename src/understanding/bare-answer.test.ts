import { describe, expect, it } from 'vitest'
import { isSecondThought, readBareAnswer } from './bare-answer.js'

describe('readBareAnswer', () => {
  it.each([
    ['ja', 'yes'],
    ['ja graag', 'yes'],
    ['ok doe maar', 'yes'],
    ['ja vraag maar', 'yes'],
    ['dat mag', 'yes'],
    ['oui pas de souci', 'yes'],
    ["oui d'accord, avec plaisir", 'yes'],
    ['yes sure, no problem', 'yes'],
    ['yes pls', 'yes'],
    ['oui finalement', 'yes'],
    ['👍', 'yes'],
    ['evet', 'yes'],
    ['nee dank u', 'no'],
    ['liever niet', 'no'],
    ['nee ik heb geen tijd', 'no'],
    ['non merci', 'no'],
    ['no thanks, not interested', 'no'],
    ['ні', 'no'],
  ])('"%s" is %s', (text, expected) => {
    expect(readBareAnswer(text)).toBe(expected)
  })

  it.each([
    't is gerepareerd',
    'gasfornuis brandt niet goed',
    'nee geen rook',
    'de trap was vol vuil maar is goed nu',
    'ja de kraan lekt nog',
    'oui le robinet fuit',
    'yes it is fixed',
    'no hot water',
    'ah non désolé je voulais dire 2',
    'ok ze zijn geweest',
    'misschien',
    '',
  ])('"%s" tells of something, or of nothing', (text) => {
    expect(readBareAnswer(text)).toBeUndefined()
  })
})

it.each([
  ['oui finalement', true],
  ['nee toch niet', true],
  ['toch wel, ja', true],
  ['no, actually', true],
  ['ik heb toch niets nodig', false],
  ['nee dank u', false],
  ['ja', false],
  ['de lift is toch niet kapot', false],
])('whether "%s" takes something back: %s', (text, expected) => {
  expect(isSecondThought(text)).toBe(expected)
})
