import { expect, test } from 'vitest'
import { DAY } from '../domain/clock.js'
import { QUESTIONS_KEPT } from '../domain/compose-edition.js'
import { seededDice, weighed } from '../domain/seeded-dice.js'
import { makeDraft } from './edition-drafts.js'
import type { Statement } from './engine.js'
import { openStore } from './open-store.js'

/**
 * It must stay useful, from the answers in the store to what an edition shows: the homes of a company as it has
 * them, in ten municipalities, of which 12 % answer, with opinions as uneven as real ones.
 */
const HOMES = 1650
const ANSWERING = 0.12
const COMPLEX_HOMES = 25
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
const AREAS = [
  { name: 'kust', municipalities: ['De Panne', 'Koksijde', 'Nieuwpoort'] },
  { name: 'veurne', municipalities: ['Veurne', 'Alveringem', 'Lo-Reninge'] },
  { name: 'diksmuide', municipalities: ['Diksmuide', 'Koekelare', 'Houthulst', 'Kortemark'] },
]
const VALUES = [
  ['scale', ['1', '2', '3', '4', '5', '0']],
  ['yes-no', ['yes', 'no', 'unsure']],
  ['choice', ['a', 'b', 'c', 'd', 'e']],
] as const
const NOW = Date.parse('2026-03-02T09:00:00Z')

const run = (sql: string, ...parameters: unknown[]): Statement => ({ sql, parameters })

function town(): Statement[] {
  return Object.entries(SHARES).flatMap(([name, share]) => [
    run('insert into municipality (id, name) values (?, ?)', name, name),
    ...Array.from({ length: Math.round(HOMES * share) }, (_, n) => {
      const complex = `${name} ${Math.floor(n / COMPLEX_HOMES)}`
      return [
        run(
          'insert or ignore into complex (id, municipality_id, name) values (?, ?, ?)',
          complex,
          name,
          complex,
        ),
        run(
          'insert into household (id, complex_id, external_key) values (?, ?, ?)',
          `${name}-${n}`,
          complex,
          `${n}`,
        ),
        run(
          `insert into tenant (id, first_name, language, kind, household_id, created_at)
           values (?, '', 'nl', 'tenant', ?, 0)`,
          `t ${name}-${n}`,
          `${name}-${n}`,
        ),
      ]
    }).flat(),
  ])
}

/** Each question has opinions of its own: some answers are loved and some hardly given. */
function question(number: number, dice: () => number): Statement[] {
  const [kind, values] = VALUES[number % VALUES.length] ?? VALUES[0]
  const weights = Object.fromEntries(values.map((value) => [value, dice() ** 1.5]))
  const options = kind === 'choice' ? values.map((key) => ({ key, label: { nl: key } })) : []
  const homes = Object.entries(SHARES).flatMap(([name, share]) =>
    Array.from({ length: Math.round(HOMES * share) }, (_, n) => `${name}-${n}`),
  )
  return [
    run(
      `insert into question (id, key, kind, text, options, level, created_at) values (?, ?, ?, '{"nl":"?"}', ?, 'area', ?)`,
      `q${number}`,
      `q${number}`,
      kind,
      JSON.stringify(options),
      NOW - 20 * DAY,
    ),
    ...homes
      .filter(() => dice() < ANSWERING)
      .map((home) =>
        run(
          `insert into answer (id, question_id, tenant_id, household_id, value, flagged, created_at, updated_at)
           values (?, ?, ?, ?, ?, 0, ?, ?)`,
          `${number} ${home}`,
          `q${number}`,
          `t ${home}`,
          home,
          weighed(weights, dice),
          NOW - DAY,
          NOW - DAY,
        ),
      ),
  ]
}

test('nine questions in ten show the company two answers or more, eight in ten an area', async () => {
  const engine = openStore('file::memory:', 0)
  const dice = seededDice(20_261_125)
  const numbers = Array.from({ length: QUESTIONS_KEPT }, (_, number) => number)
  await engine.commit([...town(), ...numbers.flatMap((number) => question(number, dice))])
  let made = 0
  const ids = { next: () => `id-${String(++made).padStart(10, '0')}`, dice: () => 0 }
  const themes = { themesOf: () => [], labelOf: (theme: string) => ({ nl: theme }) }
  const { content } = await makeDraft(engine, NOW, [], { areas: AREAS, themes, ids })
  const showing = (kind: string) =>
    content.questions.filter(({ results }) =>
      results.some(
        ({ place, figures }) =>
          place.kind === kind && figures.filter(({ count }) => count !== undefined).length >= 2,
      ),
    ).length
  expect(content.questions).toHaveLength(QUESTIONS_KEPT)
  expect(showing('company')).toBeGreaterThanOrEqual(0.9 * QUESTIONS_KEPT)
  expect(showing('area')).toBeGreaterThanOrEqual(0.8 * QUESTIONS_KEPT)
  // A share is said wherever the company shows two answers.
  expect(content.questions.filter(({ results }) => results[0]?.said[0]?.tenths !== undefined)).toHaveLength(
    showing('company'),
  )
}, 30_000)
