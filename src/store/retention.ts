import { sql as raw } from 'kysely'
import {
  keptFor,
  overBefore,
  RETENTION_KINDS,
  type Retention,
  type RetentionKind,
} from '../domain/retention.js'
import { commitAudited } from './audit.js'
import type { Engine, Statement } from './engine.js'
import { type ForgetDeps, forgetPerson } from './forget-person.js'
import { CLOSED_STATES } from './forget-statements.js'
import { compile, define, sql } from './query.js'
import { countOver, ERASURES, eraseOver } from './retention-rules.js'
import { dueForTraces, eraseTraces } from './traces.js'

/** What of a kind is over now, and would be erased by the next run. */
export interface RetentionLine {
  kind: RetentionKind
  kept: { months: number } | { days: number }
  over: number
}

/** Rows that one commit erases: who writes in meanwhile is not kept waiting. */
const AT_ONCE = 500
/** People that one run forgets at the most: each is a commit with all that is hers. */
const PEOPLE_AT_ONCE = 50

const RUN = 'retention'

const lastRun = define<object, { at: number }>(() =>
  sql.selectFrom('moment').select('at').where('name', '=', RUN),
)

const noteRun = define<{ at: number }, never>(({ at }) =>
  sql
    .insertInto('moment')
    .values({ name: RUN, at })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ at })),
)

/** When the last run was (ms); undefined: never. */
export async function findLastRetention(engine: Engine): Promise<number | undefined> {
  return (await engine.read(lastRun({})))[0]?.at
}

/** The line begins to keep to its times: the first run is that of the next night. */
export async function noteRetention(engine: Engine, at: number): Promise<void> {
  await engine.commit([noteRun({ at })])
}

/** What the next run would erase, kind by kind: for who wants to see it before, and for a page. */
export async function listRetention(
  engine: Engine,
  retention: Retention,
  now: number,
): Promise<RetentionLine[]> {
  const lines: RetentionLine[] = []
  for (const kind of RETENTION_KINDS) {
    const before = overBefore(kind, retention, now)
    lines.push({ kind, kept: keptFor(kind, retention), over: await countKind(engine, kind, before) })
  }
  return lines
}

async function countKind(engine: Engine, kind: RetentionKind, before: number): Promise<number> {
  if (kind === 'gone') return (await engine.read(gone(before, 1_000_000))).length
  let count = 0
  for (const erasure of ERASURES[kind])
    count += (await engine.read(countOver(erasure, before)))[0]?.count ?? 0
  return count
}

/**
 * Erases what is over, kind by kind, in small commits; what is cut off goes on at the next run. Resolves with how many
 * rows and people that were. Files and Twilio's copies follow by the lists of what to delete there.
 */
export async function runRetention(
  engine: Engine,
  { retention, now, actor }: { retention: Retention; now: number; actor: string },
  deps: ForgetDeps,
): Promise<Record<RetentionKind, number>> {
  const erased = {} as Record<RetentionKind, number>
  for (const kind of RETENTION_KINDS) {
    const before = overBefore(kind, retention, now)
    erased[kind] =
      kind === 'gone'
        ? await forgetGone(engine, before, now, actor, deps)
        : await eraseKind(engine, kind, before, now)
  }
  const told = RETENTION_KINDS.filter((kind) => erased[kind] > 0).map((kind) => `${kind} ${erased[kind]}`)
  const reason = told.join(', ') || 'nothing'
  await commitAudited(engine, { at: now, actor, action: 'retention-run', reason }, [noteRun({ at: now })])
  await eraseTraces(engine)
  return erased
}

async function eraseKind(
  engine: Engine,
  kind: Exclude<RetentionKind, 'gone'>,
  before: number,
  now: number,
): Promise<number> {
  let erased = 0
  for (const erasure of ERASURES[kind]) {
    for (;;) {
      const statements = eraseOver(erasure, before, AT_ONCE, now)
      const result = await engine.commit([dueForTraces(now), ...statements])
      const count = result.outcome === 'committed' ? (result.rows.at(-1) ?? []).length : 0
      erased += count
      if (count < AT_ONCE) break
    }
  }
  return erased
}

/**
 * Who moved out, or wrote once and was never imported, and was not heard of since `before`; not while something of hers is
 * broken, nor somebody unknown who said that she wants our questions.
 */
function gone(before: number, limit: number): Statement<{ id: string }> {
  const query = raw<{ id: string }>`
    select id from tenant
    where (moved_out_at < ${before} or (kind = 'unknown' and created_at < ${before}))
      and not exists (select 1 from incoming_message
        where incoming_message.tenant_id = tenant.id and received_at >= ${before})
      and not exists (select 1 from repair_concern
        where repair_concern.tenant_id = tenant.id and state not in (${raw.join(CLOSED_STATES)}))
      and (kind <> 'unknown' or not exists (select 1 from consent
        where consent.tenant_id = tenant.id and state = 'given' and withdrawn_at is null))
    order by id limit ${raw.lit(limit)}`
  return compile<{ id: string }>({ compile: () => query.compile(sql) })
}

async function forgetGone(
  engine: Engine,
  before: number,
  at: number,
  actor: string,
  deps: ForgetDeps,
): Promise<number> {
  let forgotten = 0
  for (const { id: tenantId } of await engine.read(gone(before, PEOPLE_AT_ONCE))) {
    const done = await forgetPerson(engine, { tenantId, at, actor, why: 'over', leavesTraces: true }, deps)
    if (done.outcome === 'forgotten') forgotten += 1
  }
  return forgotten
}
