import type { ForgottenBecause, ForgottenEntry, ForgottenList } from '../domain/forgotten.js'
import type { Ids } from '../domain/ids.js'
import type { MediaShelf } from '../domain/media.js'
import { commitAudited } from './audit.js'
import type { Engine, Guard, Statement } from './engine.js'
import {
  countHers,
  DELETED_TABLES,
  deleteHers,
  hersColumn,
  isThere,
  leaveFigures,
  noOpenConcern,
  nothingUnderWay,
  openConcerns,
  removeLater,
  sameAddresses,
} from './forget-statements.js'
import { bringListUpToDate, hashesOf, rememberForgotten } from './forgotten.js'
import type { Whose } from './hers.js'
import type { Table } from './personal/treatment.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'
import { dueForTraces, eraseTraces } from './traces.js'
import { sharedOf, whoseRows } from './whose.js'

export interface ForgetDeps {
  /** Keys the hashes that she is recognised by afterwards. */
  authSecret: string
  ids: Pick<Ids, 'next'>
  shelf: Pick<MediaShelf, 'remove'>
  list: ForgottenList
}

export interface Forgetting {
  tenantId: string
  at: number
  /** Id of a council member, `cli` or `server`. */
  actor: string
  why: ForgottenBecause
  /** In words, for the audit log: who asked, and how. */
  reason?: string
  /** What is broken and not yet mended goes as well. */
  alsoOpenRepairs?: boolean
  /** A store that came back from a backup: it was done before, and keeps its id and its time. */
  again?: Pick<ForgottenEntry, 'id' | 'at'>
  /** Others follow at once: what is left on the disk is erased after the last of them, by who calls. */
  leavesTraces?: boolean
}

/** What was deleted, as far as it can still be said. */
export interface ForgottenFacts {
  id: string
  language: string
  /** Rows of hers, by table; tables that held none are left out. */
  counts: Partial<Record<Table, number>>
  /** Messages of which Twilio keeps a copy until it is asked, and messages nobody knows the id of at Twilio. */
  atTwilio: number
  unknownAtTwilio: number
  files: number
  /** Concerns of hers that the company was told of: what it keeps of them is not ours to delete. */
  passedOn: number
  isCouncilMember: boolean
  /** False: another process was at work; what is overwritten by the night is not yet. */
  isErased: boolean
}

export type Forgotten =
  | { outcome: 'forgotten'; facts: ForgottenFacts }
  /** Nobody is that person any more. */
  | { outcome: 'nobody' }
  /** A message to her is on its way this moment. */
  | { outcome: 'under-way' }
  | { outcome: 'open-repairs'; numbers: string[] }

/** Somebody else may give her another number meanwhile, this often at the most. */
const TRIES_MAX = 5

/**
 * Forgets one person: all rows of hers in one commit, or none; then her files, and every trace on the disk. What
 * lies at Twilio is put on the lists that the server works off. A crash after the commit loses nothing of that: files
 * and Twilio's copies are on the lists too, traces and the list beside the store are looked after at the next start.
 */
export async function forgetPerson(
  engine: Engine,
  forgetting: Forgetting,
  deps: ForgetDeps,
): Promise<Forgotten> {
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const done = await attempt(engine, forgetting, deps)
    if (done === 'changed') continue
    if (done.outcome !== 'forgotten') return done
    for (const id of done.mediaIds) await deps.shelf.remove(id)
    await bringListUpToDate(engine, deps.list)
    const isErased = !forgetting.leavesTraces && (await eraseTraces(engine))
    return { outcome: 'forgotten', facts: { ...done.facts, isErased } }
  }
  throw new Error(`Somebody else changed her ${TRIES_MAX} times`)
}

type Attempt =
  | Exclude<Forgotten, { outcome: 'forgotten' }>
  | { outcome: 'forgotten'; facts: Omit<ForgottenFacts, 'isErased'>; mediaIds: string[] }
  | 'changed'

const person = define<{ id: string }, Schema['tenant']>(({ id }) =>
  sql.selectFrom('tenant').selectAll().where('id', '=', id),
)

async function attempt(engine: Engine, forgetting: Forgetting, deps: ForgetDeps): Promise<Attempt> {
  const { tenantId, at, actor, why, reason, again } = forgetting
  const [her] = await engine.read(person({ id: tenantId }))
  if (!her) return { outcome: 'nobody' }
  const who = await whoseRows(engine, tenantId)
  const entry: ForgottenEntry = {
    id: again?.id ?? deps.ids.next(),
    why,
    at: again?.at ?? at,
    hashes: hashesOf(deps.authSecret, {
      addresses: who.addresses,
      shared: await sharedOf(engine, who),
      firstName: her.first_name,
      externalId: her.external_id,
      hasStopped: her.stopped_at !== null,
      why,
    }),
  }
  const counted = countStatements(who)
  const result = await commitAudited(
    engine,
    { at, actor, action: 'forgotten', subject: tenantId, ...(reason && { reason }) },
    [
      ...counted,
      ...removeLater(who, at),
      // First what hangs on her sentences, then the sentences with the rest of her rows.
      ...leaveFigures(who, her.household_id),
      ...deleteHers(who),
      ...(again || entry.hashes.length === 0 ? [] : rememberForgotten(entry)),
      dueForTraces(at),
    ],
    guardsOf(who, forgetting),
  )
  if (result.outcome === 'committed') {
    return forgottenOf(entry.id, her, who, result.rows.slice(0, counted.length))
  }
  if (result.guard === 'changed') return 'changed'
  if (result.guard !== 'open-repairs') return { outcome: result.guard as 'nobody' | 'under-way' }
  const open = await engine.read(openConcerns({ tenantId }))
  return { outcome: 'open-repairs', numbers: open.map(({ number }) => number) }
}

function guardsOf(who: Whose, { alsoOpenRepairs }: Forgetting): Guard[] {
  const guards = [isThere(who), sameAddresses(who), nothingUnderWay(who)]
  return alsoOpenRepairs ? guards : [...guards, noOpenConcern(who)]
}

const lostAtTwilio = define<{ tenantId: string }, { id: string }>(({ tenantId }) =>
  sql
    .selectFrom('outbox_message')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('sid', 'is', null)
    .where('reason', '=', 'unknown-outcome'),
)

const passedOn = define<{ tenantId: string }, { id: string }>(({ tenantId }) =>
  sql
    .selectFrom('repair_step')
    .innerJoin('repair_concern', 'repair_concern.id', 'repair_step.repair_concern_id')
    .select('repair_concern.id')
    .distinct()
    .where('tenant_id', '=', tenantId),
)

/** What is counted in the same commit, before anything goes: nothing comes in between. */
function countStatements(who: Whose): Statement[] {
  return [
    ...DELETED_TABLES.map(({ table }) => countHers(table, who)),
    hersColumn('media', 'id', who),
    hersColumn('incoming_message', 'message_sid', who),
    hersColumn('outbox_message', 'sid', who),
    hersColumn('delivery_attempt', 'sid', who),
    lostAtTwilio({ tenantId: who.tenantId }),
    passedOn({ tenantId: who.tenantId }),
  ]
}

function forgottenOf(id: string, { language }: Schema['tenant'], who: Whose, rows: unknown[][]): Attempt {
  const tables = DELETED_TABLES.map(({ table }, place) => {
    const [row] = rows[place] as { count: number }[]
    return [table, row?.count ?? 0] as const
  })
  const [media = [], incoming = [], outgoing = [], attempts = [], lost = [], told = []] = rows.slice(
    DELETED_TABLES.length,
  )
  const valuesIn = (found: unknown[]) =>
    (found as { value: string | null }[]).flatMap(({ value }) => value ?? [])
  const mediaIds = valuesIn(media)
  return {
    outcome: 'forgotten',
    mediaIds,
    facts: {
      id,
      language,
      counts: Object.fromEntries(tables.filter(([, count]) => count > 0)),
      atTwilio: new Set([...valuesIn(incoming), ...valuesIn(outgoing), ...valuesIn(attempts)]).size,
      unknownAtTwilio: lost.length,
      files: mediaIds.length,
      passedOn: told.length,
      isCouncilMember: who.memberId !== undefined,
    },
  }
}
