import type { ConcernStep } from '../domain/concern-life.js'
import type { Engine } from './engine.js'
import { compile, define, sql } from './query.js'

/** Who is called about a concern. */
export interface ConcernPerson {
  tenantId: string
  firstName: string
  phone?: string
  /** Somebody may read along or pick up: she is reached through the coordinator alone. */
  isLeftAlone: boolean
}

interface Row {
  tenant_id: string
  first_name: string
  phone: string | null
  left_alone_at: number | null
}

const whose = define<{ id: string }, Row>(({ id }) =>
  sql
    .selectFrom('repair_concern')
    .innerJoin('tenant', 'tenant.id', 'repair_concern.tenant_id')
    .select(['repair_concern.tenant_id', 'tenant.first_name', 'tenant.left_alone_at'])
    .select((eb) =>
      eb
        .selectFrom('address')
        .select('value')
        .whereRef('address.tenant_id', '=', 'tenant.id')
        .where('address.kind', '=', 'phone')
        .orderBy('address.created_at', 'desc')
        .orderBy('address.id', 'desc')
        .limit(1)
        .as('phone'),
    )
    .where('repair_concern.id', '=', id),
)

/** Who reported a concern, and how she is called; her number is not given where a call may put her in danger. */
export async function findConcernPerson(engine: Engine, id: string): Promise<ConcernPerson | undefined> {
  const [row] = await engine.read(whose({ id }))
  if (!row) return undefined
  const isLeftAlone = row.left_alone_at !== null
  return {
    tenantId: row.tenant_id,
    firstName: row.first_name,
    isLeftAlone,
    ...(row.phone !== null && !isLeftAlone && { phone: row.phone }),
  }
}

/** These concerns by who reported them: the ids of each person's, oldest first. */
export async function groupByReporter(engine: Engine, ids: readonly string[]): Promise<string[][]> {
  const query = sql
    .selectFrom('repair_concern')
    .select(['id', 'tenant_id'])
    .where('id', 'in', [...ids])
    .orderBy('created_at')
    .orderBy('id')
  const groups = new Map<string, string[]>()
  for (const { id, tenant_id } of await engine.read(compile(query))) {
    groups.set(tenant_id, [...(groups.get(tenant_id) ?? []), id])
  }
  return [...groups.values()]
}

/** What was said of a concern, and when (ms). */
export interface StepTaken {
  state: ConcernStep
  /** As 2026-03-10. */
  plannedOn?: string
  at: number
}

const steps = define<{ id: string }, { state: ConcernStep; planned_on: string | null; created_at: number }>(
  ({ id }) =>
    sql
      .selectFrom('repair_step')
      .select(['state', 'planned_on', 'created_at'])
      .where('repair_concern_id', '=', id)
      .orderBy('created_at')
      .orderBy('id'),
)

/** All that the repair desk said of a concern, oldest first. */
export async function listSteps(engine: Engine, concernId: string): Promise<StepTaken[]> {
  return (await engine.read(steps({ id: concernId }))).map(({ state, planned_on, created_at }) => ({
    state,
    at: created_at,
    ...(planned_on !== null && { plannedOn: planned_on }),
  }))
}
