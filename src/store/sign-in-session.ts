import { DAY, HOUR } from '../domain/clock.js'
import type { CouncilMember } from './council-members.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'

/** An evening, on a device that others may use too. */
const EVENING_MS = 12 * HOUR
/** A device of her own that she asked us to remember. */
const REMEMBERED_MS = 90 * DAY

export function sessionLivesMs(isRemembered: boolean): number {
  return isRemembered ? REMEMBERED_MS : EVENING_MS
}

/** Who is signed in, as far as a page needs to know. */
export type SignedIn = Pick<CouncilMember, 'id' | 'name' | 'role'>

const useCode = define<{ id: string; now: number }, never>((value) =>
  sql
    .updateTable('sign_in_code')
    .set({ used_at: value.now })
    .where('id', '=', value.id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', value.now),
)

const insertRow = define<{ hash: string; member: string; now: number; expires: number }, never>((value) =>
  sql.insertInto('session').values({
    token_hash: value.hash,
    council_member_id: value.member,
    created_at: value.now,
    expires_at: value.expires,
  }),
)

const deleteRow = define<{ hash: string }, never>((value) =>
  sql.deleteFrom('session').where('token_hash', '=', value.hash),
)

const deleteOldSessions = define<{ now: number }, never>((value) =>
  sql.deleteFrom('session').where('expires_at', '<=', value.now),
)

const signedIn = define<{ hash: string; now: number }, SignedIn>((value) =>
  sql
    .selectFrom('session')
    .innerJoin('council_member', 'council_member.id', 'session.council_member_id')
    .select(['council_member.id', 'council_member.name', 'council_member.role'])
    .where('session.token_hash', '=', value.hash)
    .where('session.expires_at', '>', value.now),
)

/** Uses up a code for a session. False when someone used it in the meantime. */
export async function openSession(
  engine: Engine,
  session: { tokenHash: string; memberId: string; codeId: string; now: number; livesMs: number },
): Promise<boolean> {
  const { tokenHash, memberId, codeId, now, livesMs } = session
  const result = await engine.commit(
    [
      insertRow({ hash: tokenHash, member: memberId, now, expires: now + livesMs }),
      deleteOldSessions({ now }),
    ],
    [{ name: 'code is used once', statement: useCode({ id: codeId, now }) }],
  )
  return result.outcome === 'committed'
}

export async function closeSession(engine: Engine, tokenHash: string): Promise<void> {
  await engine.commit([deleteRow({ hash: tokenHash })])
}

export async function findSignedIn(
  engine: Engine,
  tokenHash: string,
  now: number,
): Promise<SignedIn | undefined> {
  const [row] = await engine.read(signedIn({ hash: tokenHash, now }))
  return row
}
