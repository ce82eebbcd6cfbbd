import {
  type ForgottenBecause,
  type ForgottenEntry,
  type ForgottenList,
  hashOfAddress,
  hashOfExternalId,
  hashOfSharer,
} from '../domain/forgotten.js'
import type { TenantRow } from '../domain/tenant-row.js'
import type { Engine, Statement } from './engine.js'
import { define, sql } from './query.js'
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
  /** Of these: those by which somebody else is reached as well, who is not forgotten. */
  shared: readonly string[]
  firstName: string
  externalId: string | null
  hasStopped: boolean
  why: ForgottenBecause
}

/** What somebody is recognised by afterwards. Whose time was over is nobody to remember, unless she had said STOP. */
export function hashesOf(authSecret: string, identity: Identity) {
  const { addresses, shared, firstName, externalId, hasStopped, why } = identity
  if (why === 'over' && !hasStopped) return []
  const own = addresses.filter((one) => !shared.includes(one))
  // Of one whose time was over only the STOP counts: that of a phone, whoever has it.
  const byName = why === 'over' ? [] : addresses
  return [
    ...own.map((one) => ({ hash: hashOfAddress(authSecret, one), hasStopped })),
    ...byName.map((one) => ({ hash: hashOfSharer(authSecret, one, firstName), hasStopped: false })),
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

/** Hashes of who asked to be forgotten, and of who had said STOP. */
interface Remembered {
  asked: ReadonlySet<string>
  stopped: ReadonlySet<string>
}

async function readRemembered(engine: Engine): Promise<Remembered> {
  const everyone = await listForgotten(engine)
  const hashes = (of: readonly ForgottenEntry[]) => of.flatMap((one) => one.hashes)
  return {
    asked: new Set(hashes(everyone.filter(({ why }) => why === 'asked')).map(({ hash }) => hash)),
    stopped: new Set(hashes(everyone).flatMap(({ hash, hasStopped }) => (hasStopped ? [hash] : []))),
  }
}

/** What of a file is about people who were forgotten. */
export interface ForgottenInFile {
  /** Rows of people who asked for it. */
  rows: TenantRow[]
  /** Numbers that had said STOP: whoever has them now, nothing unasked goes there. */
  stoppedPhones: ReadonlySet<string>
}

/** Looks who of a file was forgotten: by the number, or by what the company calls her. */
export async function findForgottenInFile(
  engine: Engine,
  rows: readonly TenantRow[],
  authSecret: string,
): Promise<ForgottenInFile> {
  const { asked, stopped } = await readRemembered(engine)
  // Nobody was: a file of thousands need not be hashed.
  if (asked.size + stopped.size === 0) return { rows: [], stoppedPhones: new Set() }
  const hasAsked = ({ phone, externalId, firstName }: TenantRow) =>
    (phone !== undefined &&
      (asked.has(hashOfAddress(authSecret, phone)) ||
        asked.has(hashOfSharer(authSecret, phone, firstName)))) ||
    (externalId !== undefined && asked.has(hashOfExternalId(authSecret, externalId)))
  const phones = rows.flatMap(({ phone }) => phone ?? [])
  return {
    rows: rows.filter(hasAsked),
    stoppedPhones: new Set(phones.filter((phone) => stopped.has(hashOfAddress(authSecret, phone)))),
  }
}

/** The company brings somebody in who was forgotten: she is known again, and not left out of the next file. */
export function knownAgain(rows: readonly TenantRow[], authSecret: string): Statement[] {
  const hashes = rows.flatMap(({ phone, externalId, firstName }) => [
    ...(phone ? [hashOfAddress(authSecret, phone), hashOfSharer(authSecret, phone, firstName)] : []),
    ...(externalId ? [hashOfExternalId(authSecret, externalId)] : []),
  ])
  return hashes.map((hash) => dropHash({ hash }))
}

const dropHash = define<{ hash: string }, never>(({ hash }) =>
  sql.deleteFrom('forgotten_hash').where('hash', '=', hash),
)
