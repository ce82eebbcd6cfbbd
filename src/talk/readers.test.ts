import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreeing, coming, consenting, problem, scale, text, yesNoOrUnsure, yesOrNo } from './readers.js'

const heard = (said: string, more: { payload?: string; again?: boolean } = {}) => ({
  text: said,
  again: false,
  ...more,
})

describe('yes or no', () => {
  it.each([
    ['ja', 'yes'],
    ['nee', 'no'],
    ['oui', 'yes'],
    ['no', 'no'],
    ['misschien', undefined],
    ['', undefined],
    ['2', undefined],
  ])('"%s" is %s', (said, expected) => {
    expect(yesOrNo.read(heard(said))).toBe(expected)
  })

  it.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['maybe', undefined],
  ])('the button %s is %s', (payload, expected) => {
    expect(yesOrNo.read(heard('', { payload }))).toBe(expected)
  })

  it.each([
    ['ja', 'yes'],
    ['ok', 'yes'],
    ['nee liever niet', 'no'],
    ['liever niet', 'no'],
    ['ja maar de lift is kapot', 'yes'],
    ['nee, de kraan lekt nog altijd', 'no'],
    // Said of something else.
    ['nobody came and it is still leaking', undefined],
    ['nobody came', undefined],
    ['kraan is nog altijd kapot', undefined],
    ['ok merci', undefined],
    ['goed, dank u', undefined],
  ])('to what we offer, "%s" is %s', (said, expected) => {
    expect(agreeing.read(heard(said))).toBe(expected)
  })

  it.each([
    ['ja graag', 'yes'],
    ['nee dank u', 'no'],
    ['t is gerepareerd', undefined],
    ['ja bel maar', undefined],
    ['nee, de kraan lekt nog altijd', undefined],
  ])('where it is kept as consent, "%s" is %s', (said, expected) => {
    expect(consenting.read(heard(said))).toBe(expected)
  })

  it('unsure is asked once more, and then taken', () => {
    expect(yesNoOrUnsure.read(heard('misschien'))).toBeUndefined()
    expect(yesNoOrUnsure.read(heard('misschien', { again: true }))).toBe('unsure')
  })

  it('perhaps coming is an answer at once', () => {
    expect(coming.read(heard('misschien'))).toBe('maybe')
    expect(coming.read(heard('', { payload: 'maybe' }))).toBe('maybe')
    expect(coming.read(heard('ja'))).toBe('yes')
  })
})

describe('words', () => {
  it('count when there are any, without the blanks around them', () => {
    expect(text.read(heard('  de lift '))).toBe('de lift')
    expect(text.read(heard(' \n'))).toBeUndefined()
  })

  it('of a problem keep what can be understood of it', () => {
    expect(problem.read(heard('De kraan in de keuken lekt'))).toEqual({
      words: 'De kraan in de keuken lekt',
      category: 'plumbing_leak',
      place: 'home',
    })
    expect(problem.read(heard(''))).toBeUndefined()
  })
})

it.each([
  ['yesOrNo', yesOrNo],
  ['yesNoOrUnsure', yesNoOrUnsure],
  ['coming', coming],
  ['scale', scale],
  ['text', text],
  ['problem', problem],
] as const)('%s reads anything without throwing, and understands its own samples', (_, reader) => {
  for (const sample of reader.samples)
    expect(reader.read(heard(sample, { again: true })), sample).toBeDefined()
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string(),
      fc.boolean(),
      (said, payload, again) => {
        reader.read({ text: said, payload, again })
      },
    ),
    { numRuns: 150 },
  )
})
