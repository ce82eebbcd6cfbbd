import { describe, expect, it } from 'vitest'
import type { QuestionKind } from '../domain/question.js'
import { headlineOf } from './headline.js'

function headline(kind: QuestionKind, counts: Record<string, number | undefined>) {
  return headlineOf(
    kind,
    Object.entries(counts).map(([key, count]) => ({ key, count })),
  )
}

describe('the sentence above the figures', () => {
  it.each([
    ['nothing to show', { yes: undefined, no: undefined }, { form: 'too-few' }],
    ['a share', { yes: 14, no: 6 }, { form: 'tenths', tenths: 7, keys: ['yes'] }],
    ['never ten when some say otherwise', { yes: 999, no: 5 }, { form: 'tenths', tenths: 9, keys: ['yes'] }],
    [
      'one figure is a number',
      { yes: 40, no: undefined },
      { form: 'households', households: 40, keys: ['yes'] },
    ],
    ['equal', { yes: 8, no: 8 }, { form: 'tie', answers: [['yes'], ['no']] }],
    ['as good as equal', { yes: 51, no: 49 }, { form: 'tie', answers: [['yes'], ['no']] }],
    ['divided is no answer', { yes: 6, no: 5, divided: 11 }, { form: 'tenths', tenths: 3, keys: ['yes'] }],
    [
      'only divided',
      { yes: undefined, divided: 9 },
      { form: 'households', households: 9, keys: ['divided'] },
    ],
  ])('%s', (_, counts: Record<string, number | undefined>, expected) => {
    expect(headline('yes-no', counts)).toMatchObject(expected)
  })

  it('takes good and very good together, as far as they are shown', () => {
    expect(headline('scale', { '1': 5, '2': undefined, '3': 10, '4': 12, '5': 13, '0': 5 })).toMatchObject({
      form: 'tenths',
      tenths: 6,
      keys: ['4', '5'],
    })
  })

  it('says only which was said most when many things were said', () => {
    const many = { a: 15, b: 9, c: 8, d: 8, e: 8, f: 8, g: 8 }
    expect(headline('choice', many)).toEqual({ form: 'most', keys: ['a'] })
    expect(headline('choice', { a: 12, b: 12, c: 12, d: 12 })).toEqual({ form: 'spread' })
  })
})
