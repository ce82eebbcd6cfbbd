import { sql as raw } from 'kysely'
import { HOUR } from '../domain/clock.js'
import { commitAudited } from './audit.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'
import { CODE_LIVES_MS, tidyCodes } from './sign-in.js'

/** Wrong guesses in an hour, of a million million: who mistypes may go on, who guesses gets nowhere. */
const TRIES_PER_HOUR_MAX = 10

const dropCodes = define<{ member: string }, never>(({ member }) =>
  sql.deleteFrom('recovery_code').where('council_member_id', '=', member),
)

const insertCode = define<{ id: string; member: string; hash: string; at: number }, never>((value) =>
  sql.insertInto('recovery_code').values({
    id: value.id,
    council_member_id: value.member,
    code_hash: value.hash,
    used_at: null,
    created_at: value.at,
  }),
)

/** Gives a member new codes on paper, in the place of those she had. Only their hashes are kept. */
export async function replaceRecoveryCodes(
  engine: Engine,
  codes: { memberId: string; hashes: readonly { id: string; hash: string }[] },
  { at, actor }: { at: number; actor: string },
): Promise<void> {
  const { memberId: member, hashes } = codes
  await commitAudited(engine, { at, actor, action: 'recovery-codes-made', subject: member }, [
    dropCodes({ member }),
    ...hashes.map(({ id, hash }) => insertCode({ id, member, hash, at })),
  ])
}

interface Try {
  member: string
  now: number
  anHourAgo: number
}

/** Counts a try on all of her codes, before anyone compares: tries at the same time count one by one. */
const takeTry = define<Try, { id: string; code_hash: string }>(({ member, now, anHourAgo }) =>
  sql
    .updateTable('recovery_code')
    .set({
      tries: raw<number>`case when tried_at > ${anHourAgo} then tries + 1 else 1 end`,
      tried_at: now,
    })
    .where('council_member_id', '=', member)
    .where('used_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('tries', '<', TRIES_PER_HOUR_MAX),
        eb('tried_at', 'is', null),
        eb('tried_at', '<=', anHourAgo),
      ]),
    )
    .returning(['id', 'code_hash']),
)

const useCode = define<{ id: string; now: number }, never>(({ id, now }) =>
  sql.updateTable('recovery_code').set({ used_at: now }).where('id', '=', id).where('used_at', 'is', null),
)

const forgiveTries = define<{ member: string }, never>(({ member }) =>
  sql.updateTable('recovery_code').set({ tries: 0 }).where('council_member_id', '=', member),
)

const admit = define<{ id: string; member: string; hash: string; now: number; expires: number }, never>(
  (value) =>
    sql.insertInto('sign_in_code').values({
      id: value.id,
      council_member_id: value.member,
      code_hash: value.hash,
      used_at: null,
      expires_at: value.expires,
      created_at: value.now,
    }),
)

/**
 * Takes a code from the paper in the place of one by SMS: it is used up, and from now on is the member's code of the
 * moment. A wrong one changes nothing but the count of tries.
 */
export async function admitRecoveryCode(
  engine: Engine,
  { id, memberId, hash, now }: { id: string; memberId: string; hash: string; now: number },
  isSame: (one: string, other: string) => boolean,
): Promise<void> {
  const tried = await engine.commit([takeTry({ member: memberId, now, anHourAgo: now - HOUR })])
  if (tried.outcome === 'conflict') return
  const rows = (tried.rows[0] ?? []) as { id: string; code_hash: string }[]
  const found = rows.find((one) => isSame(one.code_hash, hash))
  if (!found) return
  const expires = now + CODE_LIVES_MS
  await engine.commit(
    [
      ...tidyCodes({ id, memberId, createdAt: now }),
      admit({ id, member: memberId, hash, now, expires }),
      forgiveTries({ member: memberId }),
    ],
    [{ name: 'code is used once', statement: useCode({ id: found.id, now }) }],
  )
}

const unused = define<{ member: string }, { count: number }>(({ member }) =>
  sql
    .selectFrom('recovery_code')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('council_member_id', '=', member)
    .where('used_at', 'is', null),
)

/** How many of her codes on paper a member has left. */
export async function countRecoveryCodes(engine: Engine, memberId: string): Promise<number> {
  return (await engine.read(unused({ member: memberId })))[0]?.count ?? 0
}
