import { expect, test } from 'vitest'
import { readTyped } from './typed.js'

const PEOPLE = ['fatima', 'jan']

test.each([
  ['hallo', '> hallo'],
  ['  kraan lekt  ', '> kraan lekt'],
  ['jan> goeiedag', 'jan> goeiedag'],
  ['wie> goeiedag', '> wie> goeiedag'],
  ['[to: Hoe proper] 3', '> [to: Hoe proper] 3'],
  ['/ask gang', '! ask gang'],
  ['/announce samenkomst', '! announce samenkomst'],
  ['/wait 3 days', '~ 3 days'],
  ['/photo', '> [photo]'],
  ['/photo kraan lekt', '> [photo] kraan lekt'],
  ['/voice', '> [voice]'],
  ['/tap 5 heel goed', '> [tap 5 heel goed]'],
  ['/twilio posts again', '! twilio posts again'],
  ['/restart', '! restart'],
])('%s is played as "%s"', (typed, played) => {
  expect(readTyped(typed, PEOPLE)).toEqual({ play: [played] })
})

test('a backslash at the end says that more follows', () => {
  expect(readTyped('kraan lekt \\', PEOPLE)).toEqual({ unfinished: '> kraan lekt' })
  expect(readTyped('jan> hallo\\', PEOPLE)).toEqual({ unfinished: 'jan> hallo' })
})

test.each(['/foo', '/ask', '/wait', '/', '/helpme'])('%s is unknown', (typed) => {
  expect(readTyped(typed, PEOPLE)).toEqual({ unknown: typed })
})

test.each(['kept', 'help', 'quit'])('/%s is for the terminal', (word) => {
  expect(readTyped(`/${word}`, PEOPLE)).toBe(word)
})

test('an empty line is nothing', () => {
  expect(readTyped('  ', PEOPLE)).toBe('nothing')
})
