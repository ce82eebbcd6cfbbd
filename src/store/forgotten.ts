import {
  type ForgottenBecause,
  type ForgottenEntry,
  type ForgottenList,
  hashOfAddress,
  hashOfExternalId,
} from '../domain/forgotten.js'
import type { Engine, Statement } from './engine.js'
import { compile, define, sql } from './query.js'
import type { Schema } from './schema.js'

const insertForgotten = define<Schema['forgotten'], never>(({ id, why, at }) =>
  sql.insertInto('forgotten').values({ id, why, at }),
)

/** Forgotten twice: it is the last time that counts, and a STOP of either. */
const insertHash = define<Schema['forgotten_hash'], never>(({ hash, forgotten_id, has_stopped }) =>
  sql
    .insertInto('forgotten_hash')
    .values({ hash, forgotten_id, has_stopped })
    .onConflict((conflict) =>
      conflict.column('hash').doUpdateSet((eb) => ({
        forgotten_id: eb.ref('excluded.forgotten_id'),
        has_stopped: eb
          .case()
          .when('excluded.has_stopped', '>', eb.ref('forgotten_hash.has_stopped'))
          .then(eb.ref('excluded.has_stopped'))
          .else(eb.ref('forgotten_hash.has_stopped'))
          .end(),
      })),
    ),
)

/** Writes down who was forgotten. */
export function rememberForgotten({ id, why, at, hashes }: ForgottenEntry): Statement[] {
  return [
    insertForgotten({ id, why, at }),
    ...hashes.map(({ hash, hasStopped }) =>
      insertHash({ hash, forgotten_id: id, has_stopped: hasStopped ? 1 : 0 }),
    ),
  ]
}

interface Identity {
  addresses: readonly string[]
  externalId: string | null
  hasStopped: boolean
}

/** What somebody is recognised by afterwards. */
export function hashesOf(authSecret: string, { addresses, externalId, hasStopped }: Identity) {
  return [
    ...addresses.map((one) => ({ hash: hashOfAddress(authSecret, one), hasStopped })),
    ...(externalId === null ? [] : [{ hash: hashOfExternalId(authSecret, externalId), hasStopped: false }]),
  ]
}

const byHash = define<{ hash: string }, { why: ForgottenBecause; has_stopped: number }>(({ hash }) =>
  sql
    .selectFrom('forgotten_hash')
    .innerJoin('forgotten', 'forgotten.id', 'forgotten_hash.forgotten_id')
    .select(['forgotten.why', 'forgotten_hash.has_stopped'])
    .where('hash', '=', hash),
)

/** What is remembered of a hash; undefined when nobody with it was forgotten. */
export async function findForgotten(
  engine: Engine,
  hash: string,
): Promise<{ why: ForgottenBecause; hasStopped: boolean } | undefined> {
  const [row] = await engine.read(byHash({ hash }))
  return row && { why: row.why, hasStopped: row.has_stopped === 1 }
}

type Joined = Schema['forgotten'] & { hash: string | null; has_stopped: number | null }

const everyone = define<object, Joined>(() =>
  sql
    .selectFrom('forgotten')
    .leftJoin('forgotten_hash', 'forgotten_hash.forgotten_id', 'forgotten.id')
    .select(['forgotten.id', 'forgotten.why', 'forgotten.at', 'hash', 'has_stopped'])
    .orderBy('forgotten.at')
    .orderBy('forgotten.id'),
)

/** Everyone who was forgotten, who came first first. */
export async function listForgotten(engine: Engine): Promise<ForgottenEntry[]> {
  const entries = new Map<string, ForgottenEntry>()
  for (const { id, why, at, hash, has_stopped } of await engine.read(everyone({}))) {
    const entry = entries.get(id) ?? { id, why, at, hashes: [] }
    if (hash !== null) entry.hashes.push({ hash, hasStopped: has_stopped === 1 })
    entries.set(id, entry)
  }
  return [...entries.values()]
}

/** Brings the list beside the store up to what the store knows. Resolves with what it lacked. */
export async function bringListUpToDate(engine: Engine, list: ForgottenList): Promise<number> {
  const listed = new Set((await list.read()).map(({ id }) => id))
  const missing = (await listForgotten(engine)).filter(({ id }) => !listed.has(id))
  if (missing.length > 0) await list.add(missing)
  return missing.length
}

/** Which of these hashes are of somebody who asked to be forgotten, and had she said STOP. */
export async function findAskedToBeForgotten(
  engine: Engine,
): Promise<ReadonlyMap<string, { hasStopped: boolean }>> {
  const rows = await engine.read(
    compile<{ hash: string; has_stopped: number }>(
      sql
        .selectFrom('forgotten_hash')
        .innerJoin('forgotten', 'forgotten.id', 'forgotten_hash.forgotten_id')
        .select(['hash', 'has_stopped'])
        .where('forgotten.why', '=', 'asked'),
    ),
  )
  return new Map(rows.map(({ hash, has_stopped }) => [hash, { hasStopped: has_stopped === 1 }]))
}
