import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sentence } from './normal.js'
import { phrases } from './phrase.js'
import { linesOf } from './phrase-lines.js'

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
    ['(ver|)warm* aan', 'de verwarming aan', true],
    ['(ver|)warm* aan', 'warm aan', true],
    ['k*n aan', 'kraan aan', true],
    ['k*n aan', 'kraag aan', false],
    ['{gas} (in_huis|binnen)', 'lgaz, gas in huis', true],
    ['gas ... nu', 'gas een twee drie vier vijf zes zeven nu', true],
    ['gas ... nu', 'gas een twee drie vier vijf zes zeven acht nu', false],
    ['gas ?', 'ruikt ge gas?', true],
  ])('%j in %j: %s', (source, text, isFound) => {
    expect(phrases(source, LISTS).test(sentence(text))).toBe(isFound)
  })

  it('gives what was found', () => {
    expect(phrases('{smell} {gas}', LISTS).find(sentence('ja, ik ruik gas!'))).toBe('ruik gas')
  })

  it('gives the first that is said, and of two that begin there the one written first', () => {
    expect(phrases('gas\nik ruik\nik').find(' ik ruik gas ')).toBe('ik ruik')
  })

  it('refuses a list that does not exist', () => {
    expect(() => phrases('{water}', LISTS).test(' ja ')).toThrow('water')
  })
})

// A phrase is made ready only when its first word is said, so that nobody would notice a bracket that is not closed.
it('every phrase in the lexicons has its brackets closed', async () => {
  const folder = new URL('./lexicon/', import.meta.url)
  const modules = await Promise.all(
    readdirSync(folder).map((file) => import(new URL(file, folder).href) as Promise<Record<string, unknown>>),
  )
  const lexicons = modules.flatMap((one) => Object.values(one)).filter((one) => typeof one === 'string')
  expect(lexicons.length).toBeGreaterThan(50)
  const lines = lexicons.flatMap((one) => linesOf(one))
  expect(lines.filter((line) => !isClosed(line))).toEqual([])
})

function isClosed(line: string): boolean {
  let open = 0
  for (const letter of line) {
    if (letter === '(') open += 1
    if (letter === ')') open -= 1
    if (open < 0) return false
  }
  return open === 0
}
