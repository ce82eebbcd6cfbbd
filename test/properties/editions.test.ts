import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY } from '../../src/domain/clock.js'
import type { Edition } from '../../src/domain/edition.js'
import { isolatesSomebody } from '../../src/domain/isolation.js'
import { rounded } from '../../src/domain/publish.js'
import { approveEdition, makeDraft } from '../../src/store/edition-drafts.js'
import { findNewestEdition } from '../../src/store/editions.js'
import { openStore } from '../../src/store/open-store.js'
import { type Event, town, townEvents } from './town.js'

/** A month: what happens in it, and then an edition that members keep on their tablets. */
const MONTHS = fc.array(townEvents, { minLength: 2, maxLength: 4 })

test('members who keep every edition can tell no group of fewer than five households apart', async () => {
  await fc.assert(
    fc.asyncProperty(MONTHS, fc.constantFrom('company', 'area', 'municipality'), async (months, level) => {
      const people = await town(openStore('file::memory:', 0), level)
      const everShown = new Map<string, Set<string>[]>()
      let now = 1000 * DAY
      for (const [index, events] of months.entries()) {
        for (const event of events) await people.live(event as Event, now)
        now += 30 * DAY
        const edition = await publish(people, now)
        expect(edition.number).toBe(index + 1)
        for (const { subject, households } of await people.cellsOf(edition.number))
          everShown.set(subject, [...(everShown.get(subject) ?? []), households])
        expectBackedByCells(edition, everShown, people)
        for (const cells of everShown.values()) {
          expect(cells.every(({ size }) => size >= 5)).toBe(true)
          expect(isolatesSomebody(cells)).toBe(false)
        }
      }
      await people.engine.close()
    }),
    { numRuns: 25 },
  )
}, 60_000)

type Town = Awaited<ReturnType<typeof town>>

async function publish({ engine, deps, coordinator }: Town, now: number): Promise<Edition> {
  const draft = await makeDraft(engine, now, [{ kind: 'month', month: '2026-01' }], deps)
  const { number, madeAt } = draft
  expect(await approveEdition(engine, { number, madeAt, by: coordinator }, now)).toBe('published')
  const edition = await findNewestEdition(engine)
  if (!edition) throw new Error('nothing was published')
  return edition
}

/** Nothing is printed that no audited set stands behind: every count is that of a published set, rounded. */
function expectBackedByCells(
  edition: Edition,
  cells: ReadonlyMap<string, Set<string>[]>,
  people: Town,
): void {
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
