import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type DraftFault, type ReadingDraft, readDraft } from './read-round-draft.js'
import { type DraftContent, draftContentSchema } from './round-draft.js'
import { lettersOutsideGsm7 } from './segments.js'
import { letterHints, withProposals } from './sms-hints.js'

const NOW = Date.parse('2026-03-03T10:00:00+01:00')
const PLACES = [
  { municipalityId: 'm-1', municipality: 'Koksijde', complexId: 'c-1', complex: 'Duinhof' },
  { municipalityId: 'm-1', municipality: 'Koksijde', complexId: 'c-2', complex: 'Zeedijk' },
  { municipalityId: 'm-2', municipality: 'Veurne', complexId: 'c-3', complex: 'Duinhof' },
  { municipalityId: 'm-3', municipality: 'Diksmuide' },
]
const READING: ReadingDraft = { places: PLACES, takenKeys: new Set(['hoe-proper-is-de-gang']), now: NOW }

function question(changes: object = {}): DraftContent {
  return draftContentSchema.parse({
    about: 'question',
    kind: 'yes-no',
    text: { nl: 'Is de lift kapot?' },
    ...changes,
  })
}

function meeting(changes: object = {}): DraftContent {
  return draftContentSchema.parse({
    about: 'meeting',
    title: { nl: 'lift en poets' },
    place: 'Zaal Duinhof',
    startsAt: '2026-03-10T14:00',
    endsAt: '2026-03-10T16:00',
    ...changes,
  })
}

const chosen = (municipalityIds: string[], complexIds: string[] = []) => ({
  audience: { where: 'chosen', municipalityIds, complexIds, kind: 'tenant' },
})

function readyFile(content: DraftContent) {
  const read = readDraft(content, READING)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.ready.file
}

describe('a draft that is in order', () => {
  it('is the file that the command line reads', () => {
    const options = [{ nl: 'Sneller herstellen', fr: 'réparer' }, {}, { nl: 'sneller herstellen' }]
    expect(
      readyFile(question({ kind: 'choice', options, closesAt: '2026-04-01T12:00', series: 'lift' })),
    ).toEqual({
      key: 'is-de-lift-kapot',
      kind: 'choice',
      text: { nl: 'Is de lift kapot?' },
      options: [
        { key: 'sneller-herstellen', label: { nl: 'Sneller herstellen', fr: 'réparer' } },
        { key: 'sneller-herstellen-2', label: { nl: 'sneller herstellen' } },
      ],
      level: 'area',
      series: 'lift',
      closesAt: Date.parse('2026-04-01T12:00:00+02:00'),
      audience: {},
    })
    expect(readyFile(meeting({ capacity: ' 40 ' }))).toMatchObject({ key: 'lift-en-poets', capacity: 40 })
  })

  it('keeps answers of a choice out of another kind, and finds a name that is free', () => {
    const file = readyFile(question({ text: { nl: 'Hoe proper is de gang?' }, options: [{ fr: 'sans' }] }))
    expect(file).toMatchObject({ key: 'hoe-proper-is-de-gang-2', options: [] })
  })

  test.each([
    [chosen(['m-1']), { municipalities: ['Koksijde'] }],
    [chosen([], ['c-3']), { complexes: ['Veurne/Duinhof'] }],
    // A whole municipality beside one complex: both, not what they have in common.
    [chosen(['m-1'], ['c-3']), { complexes: ['Koksijde/Duinhof', 'Koksijde/Zeedijk', 'Veurne/Duinhof'] }],
    [{ audience: { where: 'everywhere', kind: 'candidate' } }, { kind: 'candidate' }],
  ])('%j is for %j', (changes, audience) => {
    expect(readyFile(question(changes)).audience).toEqual(audience)
  })
})

describe('what is wrong with a draft', () => {
  test.each<[DraftContent, string, DraftFault['why']]>([
    [question({ text: {} }), 'text-nl', 'missing'],
    [question({ text: { fr: 'Quoi ?' } }), 'text-nl', 'missing'],
    [question({ text: { nl: 'a'.repeat(1001) } }), 'text-nl', 'too-long'],
    [question({ kind: 'choice', options: [{ nl: 'een' }] }), 'option-1-nl', 'too-few-options'],
    [
      question({ kind: 'choice', options: [{ nl: 'een' }, { fr: 'deux' }] }),
      'option-2-nl',
      'option-without-dutch',
    ],
    [question({ closesAt: '2026-03-03T09:59' }), 'closesAt', 'past'],
    [question({ closesAt: 'morgen' }), 'closesAt', 'no-date'],
    [question({ series: 'met spatie' }), 'series', 'bad-key'],
    [question({ key: 'hoe-proper-is-de-gang' }), 'key', 'key-taken'],
    [question(chosen([])), 'audience', 'nowhere'],
    // Never everybody, because the place she chose is not there any more.
    [question(chosen(['m-1', 'm-9'])), 'audience', 'place-gone'],
    [meeting({ startsAt: '' }), 'startsAt', 'missing'],
    [meeting({ endsAt: '2026-03-10T14:00' }), 'endsAt', 'ends-first'],
    [meeting({ place: ' ' }), 'place', 'missing'],
    [meeting({ capacity: '0' }), 'capacity', 'no-number'],
  ])('%j', (content, at, why) => {
    const read = readDraft(content, READING)
    expect('faults' in read && read.faults).toContainEqual({ at, why })
  })

  it('is all found before the file itself is read, whatever was typed', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('', ' ', 'Is het goed?', '2026-05-01T10:00', '12', '?'),
    )
    const words = fc.dictionary(fc.constantFrom('nl', 'fr', 'ar'), text, { maxKeys: 3 })
    const audience = fc.record({
      where: fc.constantFrom('everywhere', 'chosen'),
      municipalityIds: fc.subarray(['m-1', 'm-3', 'm-9']),
      complexIds: fc.subarray(['c-1', 'c-3']),
    })
    const drafts = fc.record({
      about: fc.constantFrom('question', 'meeting'),
      kind: fc.constantFrom('yes-no', 'choice', 'odd'),
      text: words,
      title: words,
      options: fc.array(words, { maxLength: 12 }),
      ...Object.fromEntries(
        ['series', 'closesAt', 'key', 'place', 'startsAt', 'endsAt', 'capacity'].map((name) => [name, text]),
      ),
      audience,
    })
    fc.assert(
      fc.property(drafts, (written) => {
        expect(() => readDraft(draftContentSchema.parse(written), READING)).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })
})

describe('letters that make a text dear', () => {
  test.each([
    ['Hebt u ideeën?', 'Hebt u voorstellen?'],
    ['Ideeën over de coördinatie…', 'Voorstellen over de coördinatie...'],
    ['Goed 🙂 gedaan', 'Goed gedaan'],
    ['financiën, geïnteresseerd', 'geld, geinteresseerd'],
    ['Это важно', 'Это важно'],
    ['Gewoon goed', 'Gewoon goed'],
  ])('"%s" becomes "%s"', (text, plain) => {
    expect(withProposals(text)).toBe(plain)
    expect(letterHints(withProposals(text)).filter(({ kind }) => kind === 'word')).toEqual([])
  })

  it('are named with what to write instead', () => {
    expect(letterHints('Hebt u ideeën?')).toEqual([
      { kind: 'word', word: 'ideeën?', letters: ['ë'], instead: 'voorstellen' },
    ])
    expect(letterHints('Это важно')).toEqual([{ kind: 'other-script' }])
  })

  it('are gone from any text that can be saved', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aë 🙂’…Ж1'\n") }), (text) => {
        const plain = withProposals(text)
        expect(plain === text || lettersOutsideGsm7(plain).length === 0).toBe(true)
      }),
    )
  })
})
