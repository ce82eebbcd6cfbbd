import { commitAudited } from './audit.js'
import type { CouncilMember } from './council-members.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'

const leave = define<{ id: string; at: number }, never>(({ id, at }) =>
  sql
    .updateTable('council_member')
    .set({ left_at: at, digest: 'none', email: null })
    .where('id', '=', id)
    .where('left_at', 'is', null),
)
const endSessions = define<{ id: string }, never>(({ id }) =>
  sql.deleteFrom('session').where('council_member_id', '=', id),
)
const endCodes = define<{ id: string }, never>(({ id }) =>
  sql.deleteFrom('sign_in_code').where('council_member_id', '=', id),
)

/**
 * Somebody leaves the council, or her number is no longer hers: she is signed out everywhere and cannot sign in. What
 * she did stays under her name. Says whether she was there. `at` is an instant in ms.
 */
export async function leaveCouncil(
  engine: Engine,
  { id }: Pick<CouncilMember, 'id'>,
  by: string,
  at: number,
): Promise<boolean> {
  const done = await commitAudited(
    engine,
    { at, actor: by, action: 'member-removed', subject: id },
    [endSessions({ id }), endCodes({ id })],
    [{ name: 'is there', statement: leave({ id, at }) }],
  )
  return done.outcome === 'committed'
}
