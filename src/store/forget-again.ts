import { hashOfAddress, hashOfExternalId, hashOfSharer } from '../domain/forgotten.js'
import type { Engine } from './engine.js'
import { type ForgetDeps, forgetPerson } from './forget-person.js'
import { listForgotten, rememberForgotten } from './forgotten.js'
import { define, sql } from './query.js'

interface Reached {
  tenant_id: string
  value: string
  first_name: string
  people: number
}

const addresses = define<object, Reached>(() =>
  sql
    .selectFrom('address')
    .innerJoin('tenant', 'tenant.id', 'address.tenant_id')
    .select(['address.tenant_id', 'address.value', 'tenant.first_name'])
    .select((eb) =>
      eb
        .selectFrom('address as same')
        .select((count) => count.fn.countAll<number>().as('people'))
        .whereRef('same.value', '=', 'address.value')
        .as('people'),
    )
    .$castTo<Reached>(),
)

const externalIds = define<object, { id: string; external_id: string | null }>(() =>
  sql.selectFrom('tenant').select(['id', 'external_id']).where('external_id', 'is not', null),
)

/**
 * Forgets again whom the list beside the store knows and the store does not: it came back from a backup. To be called
 * before the line speaks, and by whatever puts a backup in the place of the store. Resolves with how many people
 * that were. Whoever cannot be forgotten this moment is tried again at the next call.
 */
export async function forgetAgain(engine: Engine, at: number, deps: ForgetDeps): Promise<number> {
  const known = new Set((await listForgotten(engine)).map(({ id }) => id))
  const missing = (await deps.list.read()).filter(({ id }) => !known.has(id))
  if (missing.length === 0) return 0
  const people = await peopleByHash(engine, deps.authSecret)
  let forgotten = 0
  for (const entry of missing) {
    const back = new Set(entry.hashes.flatMap(({ hash }) => people.get(hash) ?? []))
    let isDone = true
    for (const tenantId of back) {
      const done = await forgetPerson(
        engine,
        { tenantId, at, actor: 'server', why: entry.why, reason: BACK, alsoOpenRepairs: true, again: entry },
        deps,
      )
      if (done.outcome === 'forgotten') forgotten += 1
      else if (done.outcome !== 'nobody') isDone = false
    }
    if (isDone) await engine.commit(rememberForgotten(entry))
  }
  return forgotten
}

const BACK = 'the store came back from a backup of before she was forgotten'

async function peopleByHash(engine: Engine, authSecret: string): Promise<Map<string, string>> {
  const people = new Map<string, string>()
  for (const { tenant_id, value, first_name, people: reached } of await engine.read(addresses({}))) {
    // Of two on one phone the one who was forgotten is known by her name as well; the other stays.
    if (reached === 1) people.set(hashOfAddress(authSecret, value), tenant_id)
    people.set(hashOfSharer(authSecret, value, first_name), tenant_id)
  }
  for (const { id, external_id } of await engine.read(externalIds({})))
    if (external_id !== null) people.set(hashOfExternalId(authSecret, external_id), id)
  return people
}
