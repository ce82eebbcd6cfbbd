import { describe, expect, it, test } from 'vitest'
import { composeQuestion } from './compose-question.js'
import { composeRepairs } from './compose-repairs.js'
import type { ConcernFact, EditionFacts, HomeFact, QuestionFacts } from './edition-facts.js'
import { groundsOf } from './places.js'
import type { Voice } from './publishable.js'
import type { RepairCategory } from './repair.js'

const NOW = 1_000 * 86_400_000
const TOWNS = ['Kust', 'Midden', 'Zuid'] as const
type Town = (typeof TOWNS)[number]
const AREAS = TOWNS.map((name) => ({ name, municipalities: [name] }))
const HOMES = 100

/** A hundred homes in each of three towns; ten in each complex, or all in one. */
function townsOf({
  oneComplex = [] as Town[],
  language = (_: string): string => 'nl',
} = {}): Map<string, HomeFact> {
  return new Map(
    TOWNS.flatMap((town) =>
      Array.from({ length: HOMES }, (_, n): [string, HomeFact] => [
        `${town}-${n}`,
        {
          // Neighbours in number live in different complexes.
          complexId: oneComplex.includes(town) ? town : `${town} ${n % 10}`,
          municipality: town,
          isLivedIn: true,
          languages: [language(`${town}-${n}`)],
          dwellingType: 'appartement',
        },
      ]),
    ),
  )
}

function factsOf(homes: Map<string, HomeFact>, concerns: ConcernFact[] = []): EditionFacts {
  const care = { overdue: 0, openings: 0 }
  return { now: NOW, areas: AREAS, homes, questions: [], concerns, meetings: [], care, publishedOf: () => [] }
}

type Counts = Partial<Record<string, number>>

/** So many homes of each town say each answer. */
function voices(towns: Partial<Record<Town, Counts>>): Voice[] {
  return Object.entries(towns).flatMap(([town, counts]) => {
    let n = 0
    return Object.entries(counts).flatMap(([value, count = 0]) =>
      Array.from({ length: count }, () => ({ household: `${town}-${n++}`, value })),
    )
  })
}

function asked(answers: Voice[], homes: Map<string, HomeFact>): QuestionFacts {
  return {
    id: 'q',
    key: 'q',
    kind: 'yes-no',
    text: { nl: '?' },
    options: [],
    level: 'area',
    askedAt: NOW - 1,
    answers,
    invitations: [...homes.keys()].map((household) => ({ household, disposition: 'silent' as const })),
    answered: new Set(answers.flatMap(({ household }) => household ?? [])),
    themes: [],
    quotes: [],
    followUps: [],
  } as QuestionFacts
}

describe('a place that is kept back does not follow from the others', () => {
  const even = { yes: 25, no: 25 }
  const ROWS: [string, Partial<Record<Town, Counts>>, Town[], string[]][] = [
    [
      'all can be shown',
      { Kust: even, Midden: even, Zuid: { yes: 15, no: 20 } },
      [],
      ['Kust', 'Midden', 'Zuid'],
    ],
    [
      'one is one complex',
      { Kust: { yes: 30, no: 25 }, Midden: even, Zuid: { yes: 5, no: 30 } },
      ['Zuid'],
      [],
    ],
    [
      'one says with one voice no',
      { Kust: { yes: 30, no: 25 }, Midden: even, Zuid: { no: 10 } },
      [],
      ['Kust'],
    ],
    ['in one nobody says a thing', { Kust: { yes: 30, no: 25 }, Midden: even, Zuid: {} }, [], ['Kust']],
    [
      'in one a few say something',
      { Kust: { yes: 30, no: 25 }, Midden: even, Zuid: { yes: 2, no: 2 } },
      [],
      ['Kust'],
    ],
    ['two are one complex each', { Kust: even, Midden: even, Zuid: even }, ['Midden', 'Zuid'], []],
    ['two say no, and no together', { Kust: even, Midden: { no: 8 }, Zuid: { no: 9 } }, [], []],
  ]
  test.each(ROWS)('%s', (_, said, oneComplex, expected) => {
    const homes = townsOf({ oneComplex })
    const { report } = composeQuestion(asked(voices(said), homes), factsOf(homes), [])
    expect(report.results[0]?.place.kind).toBe('company')
    expect(report.results.slice(1).map(({ place }) => place.name)).toEqual(expected)
  })
})

test('a municipality in which nobody answers looks like one in which a few do', () => {
  const homes = townsOf()
  const areas = [{ name: 'all', municipalities: [...TOWNS] }]
  const places = (zuid: Counts) =>
    groundsOf('municipality', areas, homes, voices({ Kust: { yes: 9 }, Midden: { yes: 9 }, Zuid: zuid }))
  expect(places({ yes: 9 })).toHaveLength(3)
  expect(places({ yes: 4 })).toHaveLength(1)
  expect(places({})).toEqual(places({ yes: 4 }))
})

describe('repairs', () => {
  const broken = (category: RepairCategory, households: string[], isAnswered = false): ConcernFact[] =>
    households.map((household) => ({ household, category, isAnswered, createdAt: NOW - 1 }))
  const homesFrom = (town: Town, from: number, count: number, step = 1) =>
    Array.from({ length: count }, (_, n) => `${town}-${from + n * step}`)
  const shown = (concerns: ConcernFact[], oneComplex: Town[] = []) => {
    const { report, cells } = composeRepairs(factsOf(townsOf({ oneComplex }), concerns))
    const kinds = report.categories.flatMap(({ category, count }) => (count ? [`${category} ${count}`] : []))
    const tops = report.areas.flatMap(({ area, top }) =>
      top.map((one) => `${area} ${one.category} ${one.count}`),
    )
    return { kinds, tops, answers: report.answers.map(({ count }) => count), cells }
  }

  it('of one complex are not shown: not of the company, not of an area, not by who was answered', () => {
    // Ten homes a complex, those whose number ends in 3.
    const lift = broken('lift', homesFrom('Kust', 3, 10, 10))
    expect(shown(lift)).toMatchObject({ kinds: [], tops: [], answers: [undefined, undefined, undefined] })
    const mixed = broken('lift', homesFrom('Kust', 0, 12))
    expect(shown(mixed)).toMatchObject({ kinds: ['lift 10'], tops: ['Kust lift 10'] })
  })

  it('nor when they are what an area leaves of the company', () => {
    const lift = broken('lift', [...homesFrom('Kust', 0, 12), ...homesFrom('Zuid', 0, 12)])
    const { kinds, tops } = shown(lift, ['Zuid'])
    expect([kinds, tops]).toEqual([['lift 25'], []])
  })

  it('are not told by who waits, less those of the other kinds', () => {
    const heating = broken('heating', homesFrom('Kust', 0, 13))
    const pests = broken('pests', homesFrom('Midden', 0, 2))
    const { kinds, answers } = shown([...heating, ...pests])
    expect(kinds).toEqual(['heating 15'])
    expect(answers).toEqual([undefined, undefined, undefined])
  })
})
