import { expect, test } from 'vitest'
import { groupingsFor } from './groupings.js'
import { type Place, publishAnew } from './publish.js'
import type { Voice } from './publishable.js'
import type { Question } from './question.js'

/**
 * It must stay useful: hiding everything is a failure too. 1,650 homes in ten municipalities as the company
 * has them, 12 % of which answer, with opinions as uneven as real ones.
 */
const HOMES = 1650
const ANSWERING = 0.12
const SHARES: Record<string, number> = {
  Veurne: 0.24,
  Koksijde: 0.16,
  Nieuwpoort: 0.14,
  Diksmuide: 0.14,
  'De Panne': 0.12,
  Koekelare: 0.05,
  Kortemark: 0.05,
  Houthulst: 0.04,
  Alveringem: 0.03,
  'Lo-Reninge': 0.03,
}
const AREAS: Record<string, string[]> = {
  kust: ['De Panne', 'Koksijde', 'Nieuwpoort'],
  veurne: ['Veurne', 'Alveringem', 'Lo-Reninge'],
  diksmuide: ['Diksmuide', 'Koekelare', 'Houthulst', 'Kortemark'],
}
const QUESTIONS = 400

/** mulberry32: dice that fall the same way each time. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const KINDS: Pick<Question, 'kind' | 'options'>[] = [
  { kind: 'scale', options: [] },
  { kind: 'yes-no', options: [] },
  { kind: 'choice', options: ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, label: { nl: key } })) },
]
const VALUES: Record<string, string[]> = {
  scale: ['1', '2', '3', '4', '5', '0'],
  'yes-no': ['yes', 'no', 'unsure'],
  choice: ['a', 'b', 'c', 'd', 'e'],
}

interface PlacedVoice extends Voice {
  town: string
}

/** Each question has opinions of its own: shares thrown by dice, some answers loved and some hardly given. */
function answersTo({ kind }: Pick<Question, 'kind'>, random: () => number): PlacedVoice[] {
  const values = VALUES[kind] ?? []
  const weights = values.map(() => random() ** 1.5)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const pick = (): string => {
    let left = random() * total
    for (const [index, value] of values.entries()) {
      left -= weights[index] ?? 0
      if (left <= 0) return value
    }
    return values[0] ?? ''
  }
  return Object.entries(SHARES).flatMap(([town, share]) =>
    Array.from({ length: Math.round(HOMES * share) }, (_, home) => `${town} ${home}`)
      .filter(() => random() < ANSWERING)
      .map((household) => ({ household, town, value: pick() })),
  )
}

test('of the questions nine in ten show the company two answers or more, eight in ten an area', () => {
  const random = dice(20261125)
  const seen = { company: 0, area: 0 }
  for (let number = 0; number < QUESTIONS; number++) {
    const question = KINDS[number % KINDS.length] ?? { kind: 'yes-no', options: [] }
    const said = answersTo(question, random)
    const candidate = (place: Place, among: Voice[]) => ({
      place,
      said: among,
      groupings: groupingsFor(question, among),
    })
    const areas = Object.entries(AREAS).map(([name, towns]) =>
      candidate(
        { kind: 'area', name },
        said.filter(({ town }) => towns.includes(town)),
      ),
    )
    const { results } = publishAnew(candidate({ kind: 'company', name: '' }, said), areas)
    const shows = (kind: Place['kind']) =>
      results.some(
        ({ place, figures }) =>
          place.kind === kind && figures.filter(({ count }) => count !== undefined).length >= 2,
      )
    if (shows('company')) seen.company += 1
    if (shows('area')) seen.area += 1
  }
  expect(seen.company / QUESTIONS).toBeGreaterThanOrEqual(0.9)
  expect(seen.area / QUESTIONS).toBeGreaterThanOrEqual(0.8)
})
