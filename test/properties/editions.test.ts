import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY } from '../../src/domain/clock.js'
import { REPAIRS_COUNTED_MS } from '../../src/domain/compose-repairs.js'
import type { Edition } from '../../src/domain/edition.js'
import { groupingsFor } from '../../src/domain/groupings.js'
import { isolatesSomebody } from '../../src/domain/isolation.js'
import { rounded } from '../../src/domain/publish.js'
import { approveEdition, makeDraft } from '../../src/store/edition-drafts.js'
import { findNewestEdition } from '../../src/store/editions.js'
import { openStore } from '../../src/store/open-store.js'
import { type Event, livesIn, repairEvents, town, townEvents } from './town.js'

/** A month: what happens in it, and then an edition that members keep on their tablets. */
const MONTHS = fc.array(townEvents, { minLength: 2, maxLength: 4 })
/** Two years, in which the first year rolls out of what is counted. */
const TWO_YEARS = fc.array(repairEvents, { minLength: 24, maxLength: 24 })

test('members who keep every edition can tell no group of fewer than five households apart', async () => {
  await fc.assert(
    fc.asyncProperty(MONTHS, fc.constantFrom('company', 'area', 'municipality'), async (months, level) => {
      await liveAndJudge(months as Event[][], level)
    }),
    { numRuns: 16 },
  )
}, 60_000)

test('nor in two years of repairs that are counted in rolling twelve months', async () => {
  await fc.assert(
    fc.asyncProperty(TWO_YEARS, async (months) => {
      const editions = await liveAndJudge(months as Event[][], 'area')
      // Safe and useful: of some twelve concerns a month, members see the kinds that most write about.
      for (const { content } of editions.slice(6))
        expect(content.repairs.categories.some(({ count }) => count !== undefined)).toBe(true)
    }),
    { numRuns: 3 },
  )
}, 60_000)

type Town = Awaited<ReturnType<typeof town>>
type Cells = ReadonlyMap<string, Set<string>[]>

/** Lives through the months, publishes after each, and judges all that was ever shown by the sheets alone. */
async function liveAndJudge(months: readonly Event[][], level: string): Promise<Edition[]> {
  const people = await town(openStore('file::memory:', 0), level)
  const everShown = new Map<string, Set<string>[]>()
  const editions: Edition[] = []
  let now = 1000 * DAY
  for (const [index, events] of months.entries()) {
    for (const event of events) await people.live(event, now)
    now += 30 * DAY
    const edition = await publish(people, now)
    expect(edition.number).toBe(index + 1)
    const { cells, named } = await people.cellsOf(edition.number)
    for (const { subject, households } of cells)
      everShown.set(subject, [...(everShown.get(subject) ?? []), households])
    expectBackedByCells(edition, everShown, people)
    expectCountedAnew(edition, everShown, people, named)
    for (const shown of everShown.values()) {
      expect(shown.every(({ size }) => size >= 5)).toBe(true)
      expect(isolatesSomebody(shown)).toBe(false)
    }
    editions.push(edition)
  }
  await people.engine.close()
  return editions
}

async function publish({ engine, deps, coordinator }: Town, now: number): Promise<Edition> {
  const draft = await makeDraft(engine, now, [{ kind: 'month', month: '2026-01' }], deps)
  const { number, madeAt } = draft
  expect(await approveEdition(engine, { number, madeAt, by: coordinator }, now)).toBe('published')
  const edition = await findNewestEdition(engine)
  if (!edition) throw new Error('nothing was published')
  return edition
}

/** Nothing is printed that no audited set stands behind: every count is that of a published set, rounded. */
function expectBackedByCells(edition: Edition, cells: Cells, people: Town): void {
  const isBacked = (subject: string, count: number | undefined, size = rounded) =>
    count === undefined || (cells.get(subject) ?? []).some((one) => size(one.size) === count)
  const { questions, repairs, meetings, missing } = edition.content
  for (const { key, results, participation, themes } of questions) {
    const subject = `question:${people.questionId(key)}`
    const counts = [...results.flatMap(({ figures }) => figures), ...participation, ...themes]
    for (const { count } of counts) expect(isBacked(subject, count)).toBe(true)
  }
  for (const { category, count } of repairs.categories)
    expect(isBacked(`repairs:${category}`, count)).toBe(true)
  for (const { top } of repairs.areas)
    for (const { category, count } of top) expect(isBacked(`repairs:${category}`, count)).toBe(true)
  for (const { count } of repairs.answers) expect(isBacked('repair-answers', count)).toBe(true)
  const up = (size: number) => Math.ceil(size / 5) * 5
  for (const { key, chairs, needs } of meetings) {
    const subject = `meeting:m-${key}`
    for (const count of [chairs, ...needs.map((one) => one.count)])
      expect(isBacked(subject, count, up)).toBe(true)
  }
  for (const { dimension, groups } of missing)
    for (const { homes, answered } of groups)
      for (const count of [homes, answered]) expect(isBacked(`missing:${dimension}`, count)).toBe(true)
}

/**
 * What was counted for this edition is worked out once more, from what is true of the town: the set behind
 * each figure is one that the audit knows, and a share is of just those sets.
 */
function expectCountedAnew(
  { madeAt, content }: Edition,
  cells: Cells,
  people: Town,
  named: (subject: string, homes: Iterable<number>) => Set<string>,
): void {
  const truth = people.truth()
  const expectKnown = (subject: string, homes: number[], count: number) => {
    expect(rounded(homes.length)).toBe(count)
    const households = named(subject, homes)
    expect((cells.get(subject) ?? []).some((cell) => isSame(cell, households))).toBe(true)
  }
  for (const { key, kind, results } of content.questions) {
    const given = [...(kind === 'scale' ? truth.scale : truth.words)]
    const voices = given.map(([home, value]) => ({ household: String(home), value }))
    for (const { place, grouping: name, figures, said, countedAt } of results) {
      if (countedAt !== madeAt) continue
      const grouping = groupingsFor({ kind, options: [] }, voices).find((one) => one.name === name)
      const saying = (keys: readonly string[]) =>
        given
          .filter(([home, value]) => livesIn(home, place.name) && keys.includes(grouping?.keyOf(value) ?? ''))
          .map(([home]) => home)
      const shown = figures.flatMap((one) => (one.count === undefined ? [] : [{ ...one, count: one.count }]))
      const subject = `question:${people.questionId(key)}`
      for (const figure of shown) expectKnown(subject, saying([figure.key]), figure.count)
      const whole = saying(shown.map((figure) => figure.key)).length
      for (const { keys, count, tenths } of said) {
        expect(keys.every((one) => shown.some((figure) => figure.key === one))).toBe(true)
        expect(rounded(saying(keys).length)).toBe(count)
        if (tenths === undefined) continue
        expect(whole).toBeGreaterThanOrEqual(10)
        expect(tenths).toBe(Math.min(9, Math.round((10 * saying(keys).length) / whole)))
      }
    }
  }
  const since = madeAt - REPAIRS_COUNTED_MS
  const broken = (category: string, place: string) => {
    const concerns = truth.concerns.filter((one) => one.category === category && one.at > since)
    return [...new Set(concerns.map(({ home }) => home))].filter((home) => livesIn(home, place))
  }
  const places = [
    { place: '', top: content.repairs.categories },
    ...content.repairs.areas.map(({ area, top }) => ({ place: area, top })),
  ]
  for (const { place, top } of places)
    for (const { category, count, countedAt } of top) {
      if (count === undefined) continue
      if (countedAt === madeAt) expectKnown(`repairs:${category}`, broken(category, place), count)
      else expect(madeAt - (countedAt ?? 0)).toBeLessThan(REPAIRS_COUNTED_MS)
    }
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one))
}
