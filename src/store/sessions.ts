import { MINUTE } from '../domain/clock.js'
import { commitAudited } from './audit.js'
import type { Engine, Statement } from './engine.js'
import { compile, define, sql } from './query.js'
import type { Schema } from './schema.js'

/** Somewhere that somebody is signed in. Instants in ms. */
export interface Session {
  id: string
  kind: Schema['session']['kind']
  /** Such as `Firefox, Android`; empty when it is not known. */
  device: string
  createdAt: number
  lastUsedAt: number
  expiresAt: number
}

/** A look at a page within so long of the one before it is not written down anew. */
const USE_NOTED_EVERY_MS = 10 * MINUTE

/** Where a member is signed in now, last used first. */
export async function listSessions(engine: Engine, memberId: string, now: number): Promise<Session[]> {
  const open = sql
    .selectFrom('session')
    .select(['id', 'kind', 'device', 'created_at', 'last_used_at', 'expires_at'])
    .where('council_member_id', '=', memberId)
    .where('expires_at', '>', now)
    .orderBy('last_used_at', 'desc')
    .orderBy('id')
  return (await engine.read(compile(open))).map((row) => ({
    id: row.id,
    kind: row.kind,
    device: row.device,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    expiresAt: row.expires_at,
  }))
}

const endOne = define<{ id: string; member: string }, never>(({ id, member }) =>
  sql.deleteFrom('session').where('id', '=', id).where('council_member_id', '=', member),
)

const endAll = define<{ member: string; but: string }, never>(({ member, but }) =>
  sql.deleteFrom('session').where('council_member_id', '=', member).where('id', '<>', but),
)

/**
 * Ends one session of a member, or all but the one she is at. `by` is who does it: her own id, or `cli`. Says whether
 * there was anything to end.
 */
export async function endSessions(
  engine: Engine,
  which: { memberId: string; id: string } | { memberId: string; allBut: string },
  by: string,
  at: number,
): Promise<boolean> {
  const { memberId } = which
  const ends =
    'id' in which
      ? endOne({ id: which.id, member: memberId })
      : endAll({ member: memberId, but: which.allBut })
  const subject = 'id' in which ? which.id : memberId
  const entry = { at, actor: by, action: 'session-ended', subject } as const
  const done = await commitAudited(engine, entry, [], [{ name: 'is open', statement: ends }])
  return done.outcome === 'committed'
}

const use = define<{ id: string; at: number; before: number }, never>(({ id, at, before }) =>
  sql
    .updateTable('session')
    .set({ last_used_at: at })
    .where('id', '=', id)
    .where('last_used_at', '<=', before),
)

/** Notes that a session is used; nothing when that was noted a moment ago. */
export function noteUse({ id, lastUsedAt }: { id: string; lastUsedAt: number }, at: number): Statement[] {
  const before = at - USE_NOTED_EVERY_MS
  return lastUsedAt > before ? [] : [use({ id, at, before })]
}
