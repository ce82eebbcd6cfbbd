import { type AuditAction, type AuditEntry, FIRST_HASH, hashOf } from '../domain/audit.js'
import type { Committed, Engine, Guard, Statement } from './engine.js'
import { compile, define, sql } from './query.js'
import type { Reading } from './read-only-store.js'
import type { Schema } from './schema.js'

type Row = Schema['audit_entry']

/** Two entries at one moment: the second is written anew on top of the first, this often at the most. */
const TRIES_MAX = 50

const last = define<object, Pick<Row, 'seq' | 'hash'>>(() =>
  sql.selectFrom('audit_entry').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1),
)

/** Touches nothing when another entry took this place in the chain. */
const append = define<Row, never>((value) =>
  sql
    .insertInto('audit_entry')
    .values({
      seq: value.seq,
      at: value.at,
      actor: value.actor,
      action: value.action,
      subject: value.subject,
      reason: value.reason,
      hash: value.hash,
    })
    .onConflict((conflict) => conflict.column('seq').doNothing()),
)

/**
 * Does something to people's data and writes down that it was done, together or not at all; done to several at once, an
 * entry for each. A guard of the caller's that does not hold comes back as its conflict.
 */
export async function commitAudited(
  engine: Engine,
  entries: AuditEntry | readonly AuditEntry[],
  statements: readonly Statement[] = [],
  guards: readonly Guard[] = [],
): Promise<Committed> {
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const result = await engine.commit(statements, [...guards, ...(await guardsOf(engine, [entries].flat()))])
    if (result.outcome === 'committed' || result.guard !== AUDIT_GUARD) return result
  }
  throw new Error(`The audit log was overtaken ${TRIES_MAX} times`)
}

const AUDIT_GUARD = 'audit'

async function guardsOf(engine: Engine, entries: readonly AuditEntry[]): Promise<Guard[]> {
  const [before] = await engine.read(last({}))
  let seq = before?.seq ?? 0
  let hash = before?.hash ?? FIRST_HASH
  return entries.map((entry) => {
    seq += 1
    hash = hashOf(hash, seq, entry)
    const { at, actor, action, subject, reason } = entry
    const row = { seq, at, actor, action, subject: subject ?? null, reason: reason ?? null, hash }
    return { name: AUDIT_GUARD, statement: append(row) }
  })
}

const all = define<{ after: number; limit: number }, Row>(({ after, limit }) =>
  sql.selectFrom('audit_entry').selectAll().where('seq', '>', after).orderBy('seq').limit(limit),
)

/** Entries read at once while the chain is walked. */
const WALKED_AT_ONCE = 1000

/** The place of the first entry that does not fit the one before it; undefined when the chain is whole. */
export async function findBrokenAudit(engine: Reading): Promise<number | undefined> {
  let previous = FIRST_HASH
  let seq = 0
  for (;;) {
    const rows = await engine.read(all({ after: seq, limit: WALKED_AT_ONCE }))
    if (rows.length === 0) return undefined
    for (const row of rows) {
      seq += 1
      if (row.seq !== seq || row.hash !== hashOf(previous, seq, entryOf(row))) return seq
      previous = row.hash
    }
  }
}

/** The newest entries, newest first. */
export async function listAudit(engine: Engine, most: number): Promise<(AuditEntry & { seq: number })[]> {
  const newest = sql.selectFrom('audit_entry').selectAll().orderBy('seq', 'desc').limit(most)
  return (await engine.read(compile<Row>(newest))).map((row) => ({ seq: row.seq, ...entryOf(row) }))
}

/** What was done to somebody or something, newest first. */
export async function listAuditOf(
  engine: Engine,
  subject: string,
  actions: readonly AuditAction[],
  most: number,
): Promise<AuditEntry[]> {
  const query = sql
    .selectFrom('audit_entry')
    .selectAll()
    .where('subject', '=', subject)
    .where('action', 'in', [...actions])
    .orderBy('seq', 'desc')
    .limit(most)
  return (await engine.read(compile<Row>(query))).map(entryOf)
}

/** How often something was done from `since` (ms) on. */
export async function countAudit(
  engine: Engine,
  action: AuditAction,
  { since, until }: { since: number; until: number },
): Promise<number> {
  const counted = sql
    .selectFrom('audit_entry')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('action', '=', action)
    .where('at', '>=', since)
    .where('at', '<', until)
  const [row] = await engine.read(compile<{ count: number }>(counted))
  return row?.count ?? 0
}

function entryOf({ at, actor, action, subject, reason }: Row): AuditEntry {
  return {
    at,
    actor,
    action: action as AuditAction,
    ...(subject !== null && { subject }),
    ...(reason !== null && { reason }),
  }
}
