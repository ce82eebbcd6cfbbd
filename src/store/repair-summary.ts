import { type Cell, FEWEST_HOUSEHOLDS, type Figure, publishable, totalShown } from '../domain/publishable.js'
import { REPAIR_CATEGORIES, REPAIR_PLACES } from '../domain/repair.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'

/** What is broken, counted three ways; each table by itself is fit to be shown. */
export interface RepairSummary {
  categories: Figure[]
  places: Figure[]
  municipalities: Figure[]
}

/** Key under which municipalities with a single complex are counted together. */
export const ELSEWHERE = 'elsewhere'

/** Repair concerns noted since that instant. A household that wrote about two things counts under both. */
export async function summarizeRepairs(engine: Engine, since: number): Promise<RepairSummary> {
  const [categories, places, municipalities] = await Promise.all([
    engine.read(concernsByCategory({ since })),
    engine.read(concernsByPlace({ since })),
    engine.read(concernsByMunicipality({ since })),
  ])
  const summary = {
    categories: publishable(inOrder(REPAIR_CATEGORIES, categories)),
    places: publishable(inOrder([...REPAIR_PLACES, 'unknown'], places)),
    municipalities: publishable(withoutSingleComplexes(municipalities)),
  }
  if (!isolatesSome(summary)) return summary
  return { ...summary, municipalities: summary.municipalities.map(({ key }) => ({ key, count: undefined })) }
}

/**
 * A home lies in one municipality, so those figures add up to all homes that wrote. Taken from that, a kind
 * or a place tells how many homes wrote about other things only: these too must be none, or five and more.
 */
function isolatesSome({ categories, places, municipalities }: RepairSummary): boolean {
  const homes = totalShown(municipalities)
  return [...categories, ...places].some(({ count }) => {
    const others = homes - (count ?? homes)
    return others > 0 && others < FEWEST_HOUSEHOLDS
  })
}

const households = sql.fn.count<number>('household_id').distinct().as('count')

const concernsByCategory = define<{ since: number }, Cell>((value) =>
  sql
    .selectFrom('repair_concern')
    .select(['category as key', households])
    .where('created_at', '>', value.since)
    .groupBy('category'),
)

const concernsByPlace = define<{ since: number }, Cell>((value) =>
  sql
    .selectFrom('repair_concern')
    .select(['place as key', households])
    .where('created_at', '>', value.since)
    .groupBy('place'),
)

/** Every municipality, also the quiet ones, with the number of its complexes. */
const concernsByMunicipality = define<{ since: number }, Cell & { complexes: number }>((value) =>
  sql
    .selectFrom('municipality')
    .innerJoin('complex', 'complex.municipality_id', 'municipality.id')
    .leftJoin('household', 'household.complex_id', 'complex.id')
    .leftJoin('repair_concern', (join) =>
      join
        .onRef('repair_concern.household_id', '=', 'household.id')
        .on('repair_concern.created_at', '>', value.since),
    )
    .select((eb) => [
      'municipality.name as key',
      eb.fn.count<number>('repair_concern.household_id').distinct().as('count'),
      eb.fn.count<number>('complex.id').distinct().as('complexes'),
    ])
    .groupBy('municipality.name')
    .orderBy('municipality.name'),
)

/** Every key in its own order, zero where nothing was counted. */
function inOrder(keys: readonly string[], rows: Cell[]): Cell[] {
  return keys.map((key) => ({ key, count: rows.find((row) => row.key === key)?.count ?? 0 }))
}

/**
 * The figure of a municipality with one complex would be the figure of that complex: those are counted
 * together, and a lonely one together with its smallest neighbour.
 */
function withoutSingleComplexes(rows: (Cell & { complexes: number })[]): Cell[] {
  const bySize = rows.toSorted((a, b) => a.complexes - b.complexes)
  const single = bySize.filter(({ complexes }) => complexes < 2).length
  const together = new Set(bySize.slice(0, single === 1 ? 2 : single))
  if (together.size === 0) return rows.map(({ key, count }) => ({ key, count }))
  const apart = rows.filter((row) => !together.has(row)).map(({ key, count }) => ({ key, count }))
  // The whole company is one complex: there is nothing to compare.
  if (rows.length === 1) return []
  return [...apart, { key: ELSEWHERE, count: [...together].reduce((sum, { count }) => sum + count, 0) }]
}
