import { DAY } from './clock.js'
import type { Composed } from './compose-question.js'
import { composeRepairAnswers, LATE_AFTER_DAYS } from './compose-repair-answers.js'
import type { HeldBack, RepairFigure, RepairReport } from './edition.js'
import type { Cells, ConcernFact, EditionFacts, Subject } from './edition-facts.js'
import { among, COMPANY_PLACE, isOfOneComplex, isOneComplex } from './places.js'
import { type NamedSet, publishSets } from './publish-sets.js'
import { FEWEST_HOUSEHOLDS } from './publishable.js'
import { REPAIR_CATEGORIES, type RepairCategory } from './repair.js'

/** Concerns of the last twelve months are counted. */
export const REPAIRS_COUNTED_MS = 365 * DAY
const TOP_OF_AREA = 3
const COMPANY = 'company'

interface Report extends Omit<Composed<RepairReport>, 'cells'> {
  /** By subject. */
  cells: Map<Subject, Cells>
}

/** What is broken, in rolling twelve months: households by kind, and the three largest kinds of each area. */
export function composeRepairs(facts: EditionFacts): Report {
  const { now, areas } = facts
  const since = now - REPAIRS_COUNTED_MS
  const concerns = facts.concerns.filter(({ createdAt }) => createdAt > since && createdAt <= now)
  const tops = new Map(areas.map(({ name }) => [name, topOf(name, concerns, facts)]))
  const kinds = REPAIR_CATEGORIES.map((category) => composeKind(category, concerns, tops, facts))
  const answers = composeRepairAnswers(concerns, facts, REPAIRS_COUNTED_MS)
  return {
    report: {
      since,
      until: now,
      categories: kinds.map(({ figure }) => figure),
      areas: areas.map(({ name }) => ({ area: name, top: sorted(kinds, name) })),
      answers: answers.figures,
      ...(answers.countedAt !== undefined && { answersCountedAt: answers.countedAt }),
      lateAfterDays: LATE_AFTER_DAYS,
    },
    cells: new Map<Subject, Cells>([
      ...kinds.map(({ category, cells }) => [`repairs:${category}`, cells] as const),
      ['repair-answers', answers.cells],
    ]),
    heldBack: [...kinds.flatMap(({ heldBack }) => heldBack), ...answers.heldBack],
  }
}

interface Kind {
  category: RepairCategory
  figure: RepairFigure
  areas: { area: string; count: number; countedAt: number }[]
  cells: Cells
  heldBack: HeldBack[]
}

function composeKind(
  category: RepairCategory,
  concerns: readonly ConcernFact[],
  tops: ReadonlyMap<string, readonly RepairCategory[]>,
  facts: EditionFacts,
): Kind {
  const { now, areas, homes } = facts
  const company = householdsWith(category, concerns)
  const isOfOne = (households: ReadonlySet<string>) =>
    households.size >= FEWEST_HOUSEHOLDS && isOfOneComplex(households, homes)
  const inAreas = areas.map(({ name, municipalities }): NamedSet => {
    const ground = { place: { kind: 'area' as const, name }, municipalities }
    return { key: name, households: among(ground, homes, company) }
  })
  // A fault that only one complex has is a figure of that complex, whatever place it is told of; and the whole less the
  // other areas would be one.
  const isAnyOfOne = inAreas.some(({ households }) => isOfOne(households))
  const sets: NamedSet[] = [
    ...(isOfOne(company) ? [] : [{ key: COMPANY, households: company }]),
    ...(isAnyOfOne ? [] : inAreas.filter(({ key }) => tops.get(key)?.includes(category))),
  ]
  const known = earlierOf(category, facts)
  const counts = new Map([...known].map(([key, { count }]) => [key, count]))
  const { figures, cells } = publishSets(sets, facts.publishedOf(`repairs:${category}`), counts)
  const at = (key: string, isKept: boolean) => (isKept ? (known.get(key)?.countedAt ?? now) : now)
  const [whole] = figures.filter(({ key }) => key === COMPANY)
  const earlier = facts.quarterAgo?.content.repairs.categories.find((one) => one.category === category)
  return {
    category,
    figure: {
      category,
      ...(whole && { count: whole.count, countedAt: at(COMPANY, whole.isKept) }),
      ...(earlier?.count !== undefined && {
        earlier: { count: earlier.count, at: earlier.countedAt ?? facts.quarterAgo?.madeAt ?? now },
      }),
    },
    areas: figures.flatMap(({ key, count, isKept }) =>
      key === COMPANY ? [] : [{ area: key, count, countedAt: at(key, isKept) }],
    ),
    cells,
    heldBack: heldBackOf(category, company, figures, isOfOne(company)),
  }
}

function heldBackOf(
  category: RepairCategory,
  company: ReadonlySet<string>,
  figures: readonly { key: string; isKept: boolean }[],
  isOfOne: boolean,
): HeldBack[] {
  const about = { kind: 'repairs', category } as const
  const kept = figures.filter(({ isKept }) => isKept)
  const isHidden = company.size > 0 && !figures.some(({ key }) => key === COMPANY)
  return [
    ...(isHidden ? [{ about, why: isOfOne ? 'one-complex' : 'too-few' } as const] : []),
    ...kept.map(({ key }): HeldBack => {
      const place = key === COMPANY ? COMPANY_PLACE : ({ kind: 'area', name: key } as const)
      return { about, place, why: 'kept-earlier' }
    }),
  ]
}

/** What members see until now, of the company and of the areas; no older than the concerns it counts. */
function earlierOf(
  category: RepairCategory,
  { newest, now }: EditionFacts,
): Map<string, { count: number; countedAt: number }> {
  const known = new Map<string, { count: number; countedAt: number }>()
  const keep = (key: string, count: number | undefined, countedAt: number) => {
    if (count !== undefined && now - countedAt < REPAIRS_COUNTED_MS) known.set(key, { count, countedAt })
  }
  const repairs = newest?.content.repairs
  const whole = repairs?.categories.find((one) => one.category === category)
  keep(COMPANY, whole?.count, whole?.countedAt ?? 0)
  for (const { area, top } of repairs?.areas ?? [])
    for (const one of top) if (one.category === category) keep(area, one.count, one.countedAt)
  return known
}

/** The kinds of repair that most households of an area wrote about; equal ones in their fixed order. */
function topOf(
  name: string,
  concerns: readonly ConcernFact[],
  { areas, homes }: EditionFacts,
): RepairCategory[] {
  const municipalities = areas.find((area) => area.name === name)?.municipalities ?? []
  const ground = { place: { kind: 'area' as const, name }, municipalities }
  if (isOneComplex(among(ground, homes, homes.keys()), homes)) return []
  return REPAIR_CATEGORIES.map((category) => ({
    category,
    size: among(ground, homes, householdsWith(category, concerns)).size,
  }))
    .filter(({ size }) => size >= FEWEST_HOUSEHOLDS)
    .sort((a, b) => b.size - a.size)
    .slice(0, TOP_OF_AREA)
    .map(({ category }) => category)
}

function sorted(kinds: readonly Kind[], area: string): RepairReport['areas'][number]['top'] {
  return kinds
    .flatMap(({ category, areas }) =>
      areas
        .filter((one) => one.area === area)
        .map(({ count, countedAt }) => ({ category, count, countedAt })),
    )
    .sort((a, b) => b.count - a.count)
}

function householdsWith(category: RepairCategory, concerns: readonly ConcernFact[]): Set<string> {
  return new Set(
    concerns.flatMap((one) => (one.category === category && one.household !== null ? [one.household] : [])),
  )
}
