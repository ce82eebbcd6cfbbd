import type { ConcernState } from '../domain/concern-life.js'
import type { Engine } from './engine.js'
import { compile, sql } from './query.js'
import type { Schema } from './schema.js'

/** A repair concern as it is handed over: what is needed to repair it, and not who told of it. */
export interface Concern {
  id: string
  /** Four characters to quote. */
  number: string
  category: string
  /** At her place, shared, outside, or unknown. */
  place: string
  /** In her words; empty where there are none. */
  problem: string
  state: ConcernState
  /** When it was noted (ms). */
  createdAt: number
  municipality?: string
  complex?: string
  /** Which home of the complex. */
  home?: string
  /** The day that was planned last, as 2026-03-10. */
  plannedOn?: string
  /** What she said of it later. */
  additions: string[]
  /** Ids of the pictures that there is a small one of. */
  pictures: string[]
}

/** Which concerns; absent: all. */
export interface ConcernFilter {
  ids?: readonly string[]
  states?: readonly ConcernState[]
  municipalityId?: string
  complexId?: string
}

const concerns = () =>
  sql
    .selectFrom('repair_concern')
    .leftJoin('household', 'household.id', 'repair_concern.household_id')
    .leftJoin('complex', 'complex.id', 'household.complex_id')
    .leftJoin('municipality', 'municipality.id', 'complex.municipality_id')
    .select([
      'repair_concern.id',
      'repair_concern.number',
      'repair_concern.category',
      'repair_concern.place',
      'repair_concern.problem',
      'repair_concern.state',
      'repair_concern.created_at',
      'municipality.name as municipality',
      'complex.name as complex',
      'household.external_key as home',
    ])
    .select((eb) =>
      eb
        .selectFrom('repair_step')
        .select('planned_on')
        .whereRef('repair_concern_id', '=', 'repair_concern.id')
        .where('planned_on', 'is not', null)
        .orderBy('repair_step.created_at', 'desc')
        .orderBy('repair_step.id', 'desc')
        .limit(1)
        .as('planned_on'),
    )

interface Row
  extends Pick<
    Schema['repair_concern'],
    'id' | 'number' | 'category' | 'place' | 'problem' | 'state' | 'created_at'
  > {
  municipality: string | null
  complex: string | null
  home: string | null
  planned_on: string | null
}

/** Concerns, those that wait longest first; at most so many. */
export async function listConcerns(engine: Engine, filter: ConcernFilter, most: number): Promise<Concern[]> {
  const { ids, states, municipalityId, complexId } = filter
  let query = concerns().orderBy('repair_concern.created_at').orderBy('repair_concern.id').limit(most)
  if (ids) query = query.where('repair_concern.id', 'in', [...ids])
  if (states) query = query.where('repair_concern.state', 'in', [...states])
  if (municipalityId !== undefined) query = query.where('municipality.id', '=', municipalityId)
  if (complexId !== undefined) query = query.where('complex.id', '=', complexId)
  return withMore(engine, await engine.read(compile<Row>(query)))
}

/** One concern by its id. */
export async function findConcern(engine: Engine, id: string): Promise<Concern | undefined> {
  const query = concerns().where('repair_concern.id', '=', id)
  return (await withMore(engine, await engine.read(compile<Row>(query))))[0]
}

async function withMore(engine: Engine, rows: readonly Row[]): Promise<Concern[]> {
  const ids = rows.map(({ id }) => id)
  const additions = sql
    .selectFrom('repair_concern_addition')
    .select(['repair_concern_id as of', 'text as what'])
    .where('repair_concern_id', 'in', ids)
    .orderBy('created_at')
    .orderBy('id')
  const pictures = sql
    .selectFrom('media')
    .select(['repair_concern_id as of', 'id as what'])
    .where('repair_concern_id', 'in', ids)
    .where('state', '=', 'kept')
    .where('has_thumbnail', '=', 1)
    .orderBy('created_at')
    .orderBy('position')
  const [said, seen] = await Promise.all([
    engine.read(compile<{ of: string; what: string }>(additions)),
    engine.read(compile<{ of: string | null; what: string }>(pictures)),
  ])
  const of = (id: string, all: readonly { of: string | null; what: string }[]) =>
    all.filter((one) => one.of === id).map(({ what }) => what)
  return rows.map((row) => concernOf(row, of(row.id, said), of(row.id, seen)))
}

function concernOf(row: Row, additions: string[], pictures: string[]): Concern {
  const { id, number, category, place, problem, state, created_at, municipality, complex, home } = row
  return {
    id,
    number,
    category,
    place,
    problem,
    state,
    createdAt: created_at,
    ...(municipality !== null && { municipality }),
    ...(complex !== null && { complex }),
    ...(home !== null && { home }),
    ...(row.planned_on !== null && { plannedOn: row.planned_on }),
    additions,
    pictures,
  }
}
