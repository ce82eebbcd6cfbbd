import type { TalkStore } from '../domain/turn.js'
import { findCoordinator } from './desk-replies.js'
import type { Engine } from './engine.js'
import { findLinePause } from './line-pause.js'
import { define, sql } from './query.js'

const paused = define<{ invitationId: string }, { id: string }>(({ invitationId }) =>
  sql
    .selectFrom('invitation')
    .innerJoin('round', 'round.id', 'invitation.round_id')
    .select('round.id')
    .where('invitation.id', '=', invitationId)
    .where('round.paused_at', 'is not', null)
    .where('round.cancelled_at', 'is', null),
)

/** What the desk decided that a turn of this person must know. */
export async function findDeskFacts(
  engine: Engine,
  { tenantId, invitationId, now }: Parameters<TalkStore['findDeskFacts']>[0],
): ReturnType<TalkStore['findDeskFacts']> {
  const lineRests = (await findLinePause(engine)) !== undefined
  const roundRests = invitationId !== undefined && (await engine.read(paused({ invitationId }))).length > 0
  const coordinator = await findCoordinator(engine, tenantId, now)
  return {
    ...((lineRests || roundRests) && { rests: lineRests ? 'line' : 'round' }),
    ...(coordinator && { coordinator }),
  }
}
