import { describe, expect, it } from 'vitest'
import { sentence } from './normal.js'
import { phrases } from './phrase.js'

const LISTS = { gas: "gas gaz l'gaz", smell: 'ruik* riek*' }

describe('phrases', () => {
  it.each([
    ['{smell} .. {gas}', 'ik ruik hier precies gas', true],
    ['{smell} .. {gas}', 'ik ruik niets, gas is duur', false],
    ['kraan? lekt', 'het lekt', true],
    ['^ ja $', 'Ja!', true],
    ['^ ja $', 'ja maar', false],
    ['geen (meer|,|$)', 'ik wil er geen', true],
    ['geen (meer|,|$)', 'ik wil er geen drie', false],
    ['*geur', 'een brandgeur', true],
  ])('%j in %j: %s', (source, text, isFound) => {
    expect(phrases(source, LISTS).test(sentence(text))).toBe(isFound)
  })

  it('gives what was found', () => {
    expect(phrases('{smell} {gas}', LISTS).find(sentence('ja, ik ruik gas!'))).toBe('ruik gas')
  })

  it('refuses a list that does not exist', () => {
    expect(() => phrases('{water}', LISTS).test(' ja ')).toThrow('water')
  })
})
