import { sql as raw } from 'kysely'
import type { StuckMessage } from '../domain/outbox-store.js'
import type { Engine, Statement } from './engine.js'
import { alertFailed } from './outbox-alarms.js'
import { messageOf, type OutboxRow } from './outbox-row.js'
import { compile, define, sql } from './query.js'

/** Why a message has failed of which nobody will know whether it left. */
export const UNKNOWN_OUTCOME = 'unknown-outcome'

/** Looked for in one go. */
const STUCK_AT_ONCE = 50

const stuck = define<{ before: number }, OutboxRow>(({ before }) => ({
  compile: () =>
    raw<OutboxRow>`
      select * from outbox_message where state = 'sending' and claimed_at < ${before}
      order by coalesce(missed_at, 0), claimed_at limit ${raw.lit(STUCK_AT_ONCE)}`.compile(sql),
}))

/** Taken before this instant, and nothing heard since. */
export async function listStuck(engine: Engine, before: number): Promise<StuckMessage[]> {
  const rows = await engine.read(stuck({ before }))
  return rows.map((row) => ({
    ...messageOf(row),
    claimedAt: row.claimed_at ?? 0,
    ...(row.missed_at !== null && { missedAt: row.missed_at }),
  }))
}

const missed = define<{ id: string; at: number }, never>(({ id, at }) =>
  sql
    .updateTable('outbox_message')
    .set({ missed_at: at })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .where('missed_at', 'is', null),
)
export const markMissed = (id: string, at: number): Statement => missed({ id, at })

const givenUp = define<{ id: string; why: string }, never>(({ id, why }) =>
  sql
    .updateTable('outbox_message')
    .set({ state: 'failed', reason: why })
    .where('id', '=', id)
    .where('state', '=', 'sending'),
)

const askHuman = define<{ id: string; at: number; kind: string }, never>(({ id, at, kind }) => ({
  compile: () =>
    raw<never>`
      insert into attention (id, tenant_id, kind, detail, outbox_message_id, created_at)
      select id, tenant_id, ${kind}, body, id, ${at} from outbox_message where id = ${id}
      on conflict do nothing`.compile(sql),
}))

/** Nobody will ever know whether it left: a human is shown the words. A receipt may settle it still. */
export async function giveUp(engine: Engine, id: string, at: number): Promise<void> {
  const guard = givenUp({ id, why: UNKNOWN_OUTCOME })
  const statements = [askHuman({ id, at, kind: UNKNOWN_OUTCOME }), alertFailed(id, at)]
  await engine.commit(statements, [{ name: 'still under way', statement: guard }])
}

const settled = define<{ id: string; at: number; kind: string }, never>(({ id, at, kind }) =>
  sql
    .updateTable('attention')
    .set({ done_at: at })
    .where('outbox_message_id', '=', id)
    .where('kind', '=', kind)
    .where('done_at', 'is', null),
)
/** It turned up: there is nothing left to look at. */
export const settledAfterAll = (id: string, at: number): Statement =>
  settled({ id, at, kind: UNKNOWN_OUTCOME })

/** Those of these sids that are of a message of ours, or of an earlier attempt at one. */
export async function knownSids(engine: Engine, sids: readonly string[]): Promise<string[]> {
  if (sids.length === 0) return []
  const current = sql
    .selectFrom('outbox_message')
    .select('sid')
    .where('sid', 'in', [...sids])
  const earlier = sql
    .selectFrom('delivery_attempt')
    .select('sid')
    .where('sid', 'in', [...sids])
  const rows = await engine.read(compile<{ sid: string | null }>(current.unionAll(earlier)))
  return rows.flatMap(({ sid }) => (sid === null ? [] : [sid]))
}
