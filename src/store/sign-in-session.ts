import { DAY, HOUR } from '../domain/clock.js'
import { commitAudited } from './audit.js'
import type { CouncilMember } from './council-members.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'
import { noteUse } from './sessions.js'

/** An evening, on a device that others may use too. */
const EVENING_MS = 12 * HOUR
/** A device of her own that she asked us to remember. */
const REMEMBERED_MS = 90 * DAY

type Kind = Schema['session']['kind']

export function sessionLivesMs(kind: Kind): number {
  return kind === 'remembered' ? REMEMBERED_MS : EVENING_MS
}

/** Who is signed in, as far as a page needs to know. */
export type SignedIn = Pick<CouncilMember, 'id' | 'name' | 'role'> & { sessionId: string }

/** A session that begins. `id` is what it is called; only the browser knows its token. */
export interface NewSession {
  id: string
  tokenHash: string
  member: Pick<CouncilMember, 'id' | 'role'>
  kind: Kind
  device: string
  now: number
}

const useCode = define<{ id: string; now: number }, never>((value) =>
  sql
    .updateTable('sign_in_code')
    .set({ used_at: value.now })
    .where('id', '=', value.id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', value.now),
)

const insertRow = define<Schema['session'], never>((value) =>
  sql.insertInto('session').values({
    token_hash: value.token_hash,
    id: value.id,
    council_member_id: value.council_member_id,
    kind: value.kind,
    device: value.device,
    created_at: value.created_at,
    last_used_at: value.last_used_at,
    expires_at: value.expires_at,
  }),
)

const deleteRow = define<{ hash: string }, never>((value) =>
  sql.deleteFrom('session').where('token_hash', '=', value.hash),
)

const deleteOldSessions = define<{ now: number }, never>((value) =>
  sql.deleteFrom('session').where('expires_at', '<=', value.now),
)

type Found = SignedIn & { lastUsedAt: number }

const signedIn = define<{ hash: string; now: number }, Found>((value) =>
  sql
    .selectFrom('session')
    .innerJoin('council_member', 'council_member.id', 'session.council_member_id')
    .select([
      'council_member.id',
      'council_member.name',
      'council_member.role',
      'session.id as sessionId',
      'session.last_used_at as lastUsedAt',
    ])
    .where('session.token_hash', '=', value.hash)
    .where('session.expires_at', '>', value.now)
    .where('council_member.left_at', 'is', null),
)

/**
 * Uses up a code for a session. False when someone used it in the meantime. That staff signs in is written down: they
 * see what members do not.
 */
export async function openSession(engine: Engine, session: NewSession, codeId: string): Promise<boolean> {
  const { id, tokenHash, member, kind, device, now } = session
  const statements = [
    insertRow({
      token_hash: tokenHash,
      id,
      council_member_id: member.id,
      kind,
      device,
      created_at: now,
      last_used_at: now,
      expires_at: now + sessionLivesMs(kind),
    }),
    deleteOldSessions({ now }),
  ]
  const guards = [{ name: 'code is used once', statement: useCode({ id: codeId, now }) }]
  const entry = { at: now, actor: member.id, action: 'signed-in', subject: id } as const
  const result =
    member.role === 'member'
      ? await engine.commit(statements, guards)
      : await commitAudited(engine, entry, statements, guards)
  return result.outcome === 'committed'
}

export async function closeSession(engine: Engine, tokenHash: string): Promise<void> {
  await engine.commit([deleteRow({ hash: tokenHash })])
}

/** Who is signed in by this token; notes that she is here. */
export async function findSignedIn(
  engine: Engine,
  tokenHash: string,
  now: number,
): Promise<SignedIn | undefined> {
  const [row] = await engine.read(signedIn({ hash: tokenHash, now }))
  if (!row) return undefined
  const { lastUsedAt, ...member } = row
  const used = noteUse({ id: member.sessionId, lastUsedAt }, now)
  // A disk that is full still shows its pages.
  if (used.length > 0) await engine.commit(used).catch(() => {})
  return member
}
