import { describe, expect, it } from 'vitest'
import type { Said } from '../domain/said.js'
import { headlineOf } from './headline.js'

const one = (keys: string, count: number, tenths?: number): Said => ({
  keys: keys.split('+'),
  count,
  ...(tenths !== undefined && { tenths }),
})

describe('the sentence above the figures', () => {
  it.each([
    ['nothing to show', [], { form: 'too-few' }],
    ['a share', [one('yes', 15, 7), one('no', 5, 3)], { form: 'tenths', tenths: 7, keys: ['yes'] }],
    ['one figure is a number', [one('yes', 40)], { form: 'households', households: 40, keys: ['yes'] }],
    ['equal', [one('yes', 10, 5), one('no', 10, 5)], { form: 'tie', answers: [['yes'], ['no']] }],
    [
      'divided is no answer, also where it is most',
      [one('divided', 10, 5), one('yes', 5, 3), one('no', 5, 2)],
      { form: 'tenths', tenths: 3, keys: ['yes'] },
    ],
    ['only divided', [one('divided', 10)], { form: 'households', households: 10, keys: ['divided'] }],
    [
      'good and very good in one breath',
      [one('4+5', 25, 6), one('3', 10, 2), one('1', 5, 1)],
      { form: 'tenths', tenths: 6, keys: ['4', '5'] },
    ],
    ['under three in ten', [one('a', 15, 2), one('b', 10, 1)], { form: 'most', keys: ['a'] }],
    ['of many things as often', ['a', 'b', 'c', 'd'].map((key) => one(key, 10, 2)), { form: 'spread' }],
  ])('%s', (_, said: Said[], expected) => {
    expect(headlineOf({ said })).toEqual(expected)
  })

  it('says that there is too little where no result was published', () => {
    expect(headlineOf(undefined)).toEqual({ form: 'too-few' })
  })
})
