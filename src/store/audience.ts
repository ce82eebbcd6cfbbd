import type { Audience } from '../domain/question.js'
import type { Statement } from './engine.js'
import { compile, sql } from './query.js'

export interface AudienceRow {
  tenant_id: string
  household_id: string | null
  /** 1: there is an address to write to; 0: she can only be visited. */
  has_address: number
}

/**
 * Who a round goes to: people who live there at `now`, stopped or not (the server decides what that means).
 * Complexes go by name, or by "Municipality/Complex" where two have the same name.
 */
export function listAudience(audience: Audience, now = Number.MAX_SAFE_INTEGER): Statement<AudienceRow> {
  return compile<AudienceRow>(
    inAudience(audience, now)
      .select((eb) => [
        'tenant.id as tenant_id',
        'tenant.household_id as household_id',
        eb
          .case()
          .when(
            eb.exists(
              eb.selectFrom('address').select('address.id').whereRef('address.tenant_id', '=', 'tenant.id'),
            ),
          )
          .then(1)
          .else(0)
          .end()
          .as('has_address'),
      ])
      .orderBy('tenant.id'),
  )
}

/** The people of an audience who live there at `now`, to select from. */
export function inAudience({ complexes, municipalities, kind = 'tenant' }: Audience, now: number) {
  let query = sql
    .selectFrom('tenant')
    .leftJoin('household', 'household.id', 'tenant.household_id')
    .leftJoin('complex', 'complex.id', 'household.complex_id')
    .leftJoin('municipality', 'municipality.id', 'complex.municipality_id')
    .where('tenant.kind', '=', kind)
    .where((eb) => eb.or([eb('tenant.moved_out_at', 'is', null), eb('tenant.moved_out_at', '>', now)]))
  if (municipalities) query = query.where('municipality.name', 'in', municipalities)
  if (complexes) {
    query = query.where((eb) =>
      eb.or([
        eb('complex.name', 'in', complexes),
        ...complexes
          .filter((name) => name.includes('/'))
          .map((name) => {
            const slash = name.indexOf('/')
            return eb.and([
              eb('municipality.name', '=', name.slice(0, slash)),
              eb('complex.name', '=', name.slice(slash + 1)),
            ])
          }),
      ]),
    )
  }
  return query
}
