import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Grouping, groupingsFor } from './groupings.js'
import { isolatesSomebody } from './isolation.js'
import { type Candidate, NOTHING_PUBLISHED, type Published, publishAnew, rounded } from './publish.js'
import { DIVIDED, type Voice } from './publishable.js'
import type { Question } from './question.js'

type Asked = Pick<Question, 'kind' | 'options'>

const SCALE: Asked = { kind: 'scale', options: [] }
const COMPANY = { kind: 'company', name: '' } as const

/** `counts` households under each answer; names begin with `from`. */
function voicesOf(counts: Record<string, number>, from = 'h'): Voice[] {
  return Object.entries(counts).flatMap(([value, count]) =>
    Array.from({ length: count }, (_, index) => ({ household: `${from}-${value}-${index}`, value })),
  )
}

function candidate(said: Voice[], place: Candidate['place'] = COMPANY, question: Asked = SCALE): Candidate {
  return { place, said, groupings: groupingsFor(question, said) }
}

const area = (name: string) => ({ kind: 'area' as const, name })
const shownIn = (published: Published, name = '') =>
  published.results
    .find(({ place }) => place.name === name)
    ?.figures.flatMap(({ key, count }) => (count === undefined ? [] : [`${key} ${count}`]))

describe('the figures of one place', () => {
  const CHOICE: Asked = {
    kind: 'choice',
    options: ['a', 'b', 'c', 'd'].map((key) => ({ key, label: { nl: key } })),
  }
  const YES_NO: Asked = { kind: 'yes-no', options: [] }
  const OPEN: Asked = { kind: 'open', options: [] }
  const ROWS: [string, Asked, Record<string, number>, string[] | undefined][] = [
    ['rounded to five', SCALE, { 1: 7, 2: 8, 3: 11, 4: 22, 5: 13 }, ['1 5', '2 10', '3 10', '4 20', '5 15']],
    [
      'an answer of nobody is left out, and looks like a small one',
      SCALE,
      { 1: 9, 3: 6, 4: 22 },
      ['1 10', '3 5', '4 20'],
    ],
    [
      'a small answer: put together before anything is hidden',
      SCALE,
      { 1: 3, 2: 8, 3: 11, 4: 22, 5: 13 },
      ['bad 10', 'fair 10', 'good 35'],
    ],
    ['still small: good, or not good', SCALE, { 2: 3, 3: 11, 4: 22 }, ['not-good 15', 'good 20']],
    [
      'no opinion, when small, is left out without merging the rest',
      SCALE,
      { 3: 11, 4: 22, 0: 2 },
      ['3 10', '4 20'],
    ],
    ['no opinion of many is shown', SCALE, { 3: 11, 4: 22, 0: 6 }, ['3 10', '4 20', '0 5']],
    ['five who all said no: nothing, that would tell what each said', YES_NO, { no: 5 }, undefined],
    ['all but two said no, of fewer than twenty', YES_NO, { no: 15, yes: 2 }, undefined],
    ['all but two said no, of many: the no alone', YES_NO, { no: 31, yes: 2 }, ['not-yes 30']],
    ['yes against no and not sure', YES_NO, { yes: 12, no: 4, unsure: 3 }, ['yes 10', 'not-yes 5']],
    ['few chose the last ones: together', CHOICE, { a: 20, b: 14, c: 3, d: 2 }, ['a 20', 'b 15', 'rest 5']],
    [
      'few chose one: it takes the next one with it',
      CHOICE,
      { a: 20, b: 14, c: 9, d: 1 },
      ['a 20', 'b 15', 'rest 10'],
    ],
    ['too few of all', SCALE, { 4: 3, 2: 1 }, undefined],
    ['an open question counts those who wrote', OPEN, { x: 4, y: 9 }, ['answered 15']],
    ['an open question to which four wrote', OPEN, { x: 4 }, undefined],
  ]
  test.each(ROWS)('%s', (_, question, counts, expected) => {
    const published = publishAnew(candidate(voicesOf(counts), COMPANY, question), [])
    expect(shownIn(published)).toEqual(expected)
  })

  it('counts a household once, and as divided when its people differ by what is shown', () => {
    const two = (household: string, a: string, b: string) => [
      { household, value: a },
      { household, value: b },
    ]
    const divided = Array.from({ length: 6 }, (_, index) => two(`d${index}`, '1', '5')).flat()
    const alike = Array.from({ length: 3 }, (_, index) => two(`g${index}`, '4', '5')).flat()
    const said = [...voicesOf({ 1: 2, 2: 9, 3: 12, 5: 12 }), ...divided, ...alike]
    // Put together, who said 4 and 5 in one home agree.
    expect(shownIn(publishAnew(candidate(said), []))).toEqual([
      'bad 10',
      'fair 10',
      'good 15',
      `${DIVIDED} 5`,
    ])
  })

  test.each([
    [5, 5],
    [7, 5],
    [8, 10],
    [1, 5],
    [1650, 1650],
  ])('%i households are shown as %i', (count, expected) => {
    expect(rounded(count)).toBe(expected)
  })
})

describe('shares', () => {
  const YES_NO: Asked = { kind: 'yes-no', options: [] }
  const ROWS: [string, Asked, Record<string, number>, string[], number | undefined][] = [
    // 13 of 20 is shown as 15 and 5: by those it would be "8 in 10".
    ['of exact counts, not of rounded ones', YES_NO, { yes: 13, no: 7 }, ['yes 15 7', 'no 5 4'], 7],
    ['of ten, the fewest that can show two answers', SCALE, { 3: 5, 4: 5 }, ['3 5 5', '4 5 5'], 5],
    [
      'none of one answer alone: others may have said something else',
      YES_NO,
      { yes: 30 },
      ['yes 30 -'],
      undefined,
    ],
    ['never ten: somebody says something else', YES_NO, { yes: 995, no: 5 }, ['yes 995 9', 'no 5 0'], 9],
    [
      'of answers in one breath: 7 and 7 are 15, not 10',
      SCALE,
      { 1: 6, 3: 10, 4: 7, 5: 7, 0: 5 },
      ['4+5 15 4', '3 10 3', '1 5 2', '0 5 1'],
      5,
    ],
    ['as good as equal', YES_NO, { yes: 51, no: 49 }, ['yes 50 5', 'no 50 5'], 5],
  ]
  test.each(ROWS)('%s', (_, question, counts, said, well) => {
    const [result] = publishAnew(candidate(voicesOf(counts), COMPANY, question), []).results
    const lines = result?.said.map(({ keys, count, tenths }) => `${keys.join('+')} ${count} ${tenths ?? '-'}`)
    expect(lines).toEqual(said)
    expect(result?.well).toBe(well)
  })
})

describe('places', () => {
  const west = voicesOf({ 2: 12, 4: 30 }, 'w')
  const east = voicesOf({ 2: 9, 4: 20 }, 'e')
  const publish = (third: Voice[]) =>
    publishAnew(candidate([...west, ...east, ...third]), [
      candidate(west, area('west')),
      candidate(east, area('east')),
      candidate(third, area('south')),
    ])

  it('shows every area when what is left over is large enough', () => {
    const published = publish(voicesOf({ 2: 6, 4: 11 }, 's'))
    expect(shownIn(published, 'west')).toEqual(['2 10', '4 30'])
    expect(shownIn(published, 'east')).toEqual(['2 10', '4 20'])
    expect(shownIn(published, 'south')).toEqual(['2 5', '4 10'])
  })

  it('if one cell is hidden, so is the next: the company less two areas would tell of three homes', () => {
    const published = publish(voicesOf({ 2: 3, 4: 11 }, 's'))
    expect(shownIn(published, 'west')).toEqual(['2 10', '4 30'])
    expect(shownIn(published, 'east')).toEqual(['good 20'])
    // Two thirds of the east say so: "10 in 10" of what is shown there would be a lie.
    expect(published.results.find(({ place }) => place.name === 'east')).toMatchObject({
      said: [{ keys: ['good'], count: 20 }],
    })
    expect(isolatesSomebody(published.cells)).toBe(false)
  })
})

describe('editions', () => {
  const first = voicesOf({ 2: 20, 4: 31 })
  const published = publishAnew(candidate(first), [])

  it('one more answer changes nothing that is shown', () => {
    const later = publishAnew(candidate([...first, { household: 'new', value: '2' }]), [], published)
    expect(later).toEqual(published)
  })

  it('five more under each answer are shown', () => {
    const later = publishAnew(candidate([...first, ...voicesOf({ 2: 5, 4: 5 }, 'new')]), [], published)
    expect(shownIn(later)).toEqual(['2 25', '4 35'])
  })

  it('somebody who is forgotten stays in what was published, and is in nothing new', () => {
    const later = publishAnew(candidate(first.slice(1)), [], published)
    expect(later).toEqual(published)
  })
})

/** What happens between two editions: somebody answers, changes her mind, or is forgotten. */
const EVENTS = fc.array(
  fc.record({
    home: fc.integer({ min: 0, max: 59 }),
    value: fc.constantFrom('1', '2', '3', '4', '5', '0', 'gone'),
  }),
  { maxLength: 60 },
)
const TOWNS = ['a', 'b', 'c', 'd', 'e', 'f']
const AREAS = [TOWNS.slice(0, 3), TOWNS.slice(3, 5), TOWNS.slice(5)]

describe('random people, random editions', () => {
  it('nothing that was ever shown isolates anybody, however it is added and subtracted', () => {
    fc.assert(
      fc.property(fc.array(EVENTS, { minLength: 1, maxLength: 4 }), fc.boolean(), (editions, byTown) => {
        const answers = new Map<number, string>()
        let published = NOTHING_PUBLISHED
        const everShown: Set<string>[] = []
        for (const events of editions) {
          for (const { home, value } of events)
            if (value === 'gone') answers.delete(home)
            else answers.set(home, value)
          const before = published
          published = publishAnew(candidate(saidIn(answers)), othersOf(answers, byTown), before)
          // Judged by the sheets alone: what each printed figure counts is worked out anew from the answers.
          for (const result of published.results)
            if (!before.results.includes(result)) everShown.push(...setsBehind(result, answers, byTown))
        }
        expect(everShown.every(({ size }) => size >= 5)).toBe(true)
        expect(isolatesSomebody(everShown)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})

const townOf = (home: number) => TOWNS[home % TOWNS.length] ?? ''
const saidIn = (answers: Map<number, string>, towns = TOWNS): Voice[] =>
  [...answers].flatMap(([home, value]) =>
    towns.includes(townOf(home)) ? [{ household: `h${home}`, value }] : [],
  )
const partsOf = (byTown: boolean) => (byTown ? TOWNS.map((town) => [town]) : AREAS)
const othersOf = (answers: Map<number, string>, byTown: boolean) =>
  partsOf(byTown).map((towns) => candidate(saidIn(answers, towns), area(towns.join())))

/** The households behind each figure that is shown, counted the slow way. */
function setsBehind(
  { place, grouping: name, figures }: Published['results'][number],
  answers: Map<number, string>,
  byTown: boolean,
): Set<string>[] {
  const towns = partsOf(byTown).find((part) => part.join() === place.name) ?? TOWNS
  const said = saidIn(answers, towns)
  const grouping = groupingsFor(SCALE, said).find((one: Grouping) => one.name === name)
  return figures.flatMap(({ key, count }) => {
    if (count === undefined) return []
    const behind = said.filter(({ value }) => grouping?.keyOf(value) === key)
    expect(rounded(behind.length)).toBe(count)
    return [new Set(behind.map(({ household }) => String(household)))]
  })
}
