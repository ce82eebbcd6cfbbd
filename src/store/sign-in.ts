import { DAY, MINUTE } from '../domain/clock.js'
import type { Engine, Guard, Statement } from './engine.js'
import { define, sql } from './query.js'

/** A code is read off a phone and typed at once. */
export const CODE_LIVES_MS = 10 * MINUTE
/** Five guesses of a million: enough for a slip of the finger, no use to a stranger. */
const CODE_TRIES_MAX = 5
/** Codes for one member in a quarter, and in a day: so that nobody can flood her phone, or go on guessing. */
const CODES_PER_QUARTER_MAX = 3
const CODES_PER_DAY_MAX = 10

/** A code as it is kept: only its HMAC. */
export interface SignInCode {
  id: string
  memberId: string
  codeHash: string
  createdAt: number
}

interface NewCode {
  id: string
  member: string
  hash: string
  now: number
  expires: number
  quarter: number
  day: number
}

function codesSince(member: string, since: number) {
  return sql
    .selectFrom('sign_in_code')
    .select((eb) => eb.fn.countAll<number>().as('codes'))
    .where('council_member_id', '=', member)
    .where('created_at', '>', since)
}

const insertCode = define<NewCode, never>((value) =>
  sql
    .insertInto('sign_in_code')
    .columns(['id', 'council_member_id', 'code_hash', 'tries', 'used_at', 'expires_at', 'created_at'])
    .expression((eb) =>
      eb
        .selectFrom('council_member')
        .select((row) => [
          row.val(value.id).as('id'),
          'council_member.id as council_member_id',
          row.val(value.hash).as('code_hash'),
          row.lit(0).as('tries'),
          row.lit(null).as('used_at'),
          row.val(value.expires).as('expires_at'),
          row.val(value.now).as('created_at'),
        ])
        .where('council_member.id', '=', value.member)
        .where('council_member.left_at', 'is', null)
        .where((row) => row(codesSince(value.member, value.quarter).$asScalar(), '<', CODES_PER_QUARTER_MAX))
        .where((row) => row(codesSince(value.member, value.day).$asScalar(), '<', CODES_PER_DAY_MAX)),
    ),
)

const endEarlierCodes = define<{ id: string; member: string; now: number }, never>((value) =>
  sql
    .updateTable('sign_in_code')
    .set({ expires_at: value.now })
    .where('council_member_id', '=', value.member)
    .where('id', '!=', value.id)
    .where('expires_at', '>', value.now),
)

const deleteOldCodes = define<{ before: number }, never>((value) =>
  sql.deleteFrom('sign_in_code').where('created_at', '<=', value.before),
)

const takeTry = define<{ member: string; now: number }, { id: string; code_hash: string }>((value) =>
  sql
    .updateTable('sign_in_code')
    .set((eb) => ({ tries: eb('tries', '+', 1) }))
    .where('council_member_id', '=', value.member)
    .where('used_at', 'is', null)
    .where('expires_at', '>', value.now)
    .where('tries', '<', CODE_TRIES_MAX)
    .returning(['id', 'code_hash']),
)

/** Guard: writes the code, unless this member asked too many of late. */
export function newCode({ id, memberId, codeHash, createdAt }: SignInCode): Guard {
  const statement = insertCode({
    id,
    member: memberId,
    hash: codeHash,
    now: createdAt,
    expires: createdAt + CODE_LIVES_MS,
    quarter: createdAt - 15 * MINUTE,
    day: createdAt - DAY,
  })
  return { name: 'too many codes', statement }
}

/** A new code ends the ones before it; those of yesterday are of no use to anyone. */
export function tidyCodes({ id, memberId, createdAt }: Omit<SignInCode, 'codeHash'>): Statement[] {
  return [
    endEarlierCodes({ id, member: memberId, now: createdAt }),
    deleteOldCodes({ before: createdAt - DAY }),
  ]
}

/**
 * Counts a try on the member's code of the moment, before anyone compares: tries at the same time count one
 * by one. Returns nothing when there is no code that may still be tried.
 */
export async function countCodeTry(
  engine: Engine,
  memberId: string,
  now: number,
): Promise<{ id: string; codeHash: string } | undefined> {
  const result = await engine.commit([takeTry({ member: memberId, now })])
  if (result.outcome === 'conflict') return undefined
  const row = result.rows[0]?.[0] as { id: string; code_hash: string } | undefined
  return row && { id: row.id, codeHash: row.code_hash }
}
