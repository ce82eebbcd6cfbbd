import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choiceReader, listed, offered } from './choices.js'

const LABELS: Record<string, string> = {
  home: 'bij u binnen',
  shared: 'gang, trap of lift',
  outside: 'buiten',
  none: 'niets',
}
const places = offered(['home', 'shared', 'outside'], undefined, (key) => LABELS[String(key)] ?? '')
const withZero = offered(['home', 'shared'], 'none', (key) => LABELS[String(key)] ?? '')

describe('options as they are offered', () => {
  it('are numbered from one, and the one that means nothing of this is 0', () => {
    expect(listed(places)).toBe('1 bij u binnen, 2 gang, trap of lift, 3 buiten')
    expect(listed(withZero)).toBe('1 bij u binnen, 2 gang, trap of lift, 0 niets')
  })

  it('of the council bring their own words', () => {
    const options = [{ key: 'monday', label: { nl: 'maandag' } }]
    expect(offered(options, undefined, (one) => (typeof one === 'string' ? one : one.label.nl))).toEqual([
      { key: 'monday', digit: '1', label: 'maandag' },
    ])
  })
})

describe('a choice', () => {
  const ROWS: [string, { text: string; payload?: string }, string | undefined][] = [
    ['a digit', { text: '2' }, 'shared'],
    ['a digit with a stop', { text: '2.' }, 'shared'],
    ['a digit in brackets', { text: '(2)' }, 'shared'],
    ['a digit with blanks', { text: ' 2 \n' }, 'shared'],
    ['a digit that is not offered', { text: '4' }, undefined],
    ['nought that is not offered', { text: '0' }, undefined],
    ['two digits', { text: '12' }, undefined],
    ['the words', { text: 'buiten' }, 'outside'],
    ['the words in capitals', { text: 'BUITEN' }, 'outside'],
    ['a tapped button', { text: 'Gang', payload: 'shared' }, 'shared'],
    ['a tapped button without words', { text: '', payload: 'outside' }, 'outside'],
    ['a button of another question', { text: '', payload: 'monday' }, undefined],
    ['nothing', { text: '' }, undefined],
    ['something else', { text: 'weet ik veel' }, undefined],
  ]
  it.each(ROWS)('by %s', (_, heard, expected) => {
    expect(choiceReader(places).read({ ...heard, again: false })).toBe(expected)
  })

  it('of nothing, by 0', () => {
    expect(choiceReader(withZero).read({ text: '0', again: false })).toBe('none')
  })

  it('by other words that mean an option', () => {
    const also = (text: string) => (text === 'in de kelder' ? ('shared' as const) : undefined)
    expect(choiceReader(places, { also }).read({ text: 'in de kelder', again: false })).toBe('shared')
  })

  it('is one of those offered or none, whatever is sent, and each sample is one', () => {
    const keys: unknown[] = [undefined, ...places.map(({ key }) => key)]
    const reader = choiceReader(places)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, payload) => {
        expect(keys).toContain(reader.read({ text, payload, again: false }))
      }),
      { numRuns: 200 },
    )
    expect(reader.samples.map((text) => reader.read({ text, again: false }))).toEqual([
      'home',
      'shared',
      'outside',
    ])
  })
})
