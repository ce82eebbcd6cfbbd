import { CAP_WINDOW_MS, type Caps, roomAt } from '../domain/caps.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'

/** Our question whether questions are welcome is unasked too, but no question of the council. */
const asks = define<{ tenantId: string; since: number }, { at: number }>(({ tenantId, since }) =>
  sql
    .selectFrom('invitation')
    .innerJoin('round', 'round.id', 'invitation.round_id')
    .select('invitation.invited_at as at')
    .where('invitation.tenant_id', '=', tenantId)
    .where('invitation.invited_at', '>', since)
    .where('round.question_id', 'is not', null)
    .$castTo<{ at: number }>(),
)

const unasked = define<{ tenantId: string; since: number }, { at: number }>(({ tenantId, since }) =>
  sql
    .selectFrom('outbox_message')
    .select('created_at as at')
    .where('tenant_id', '=', tenantId)
    .where('created_at', '>', since)
    .where('purpose', 'in', ['round', 'reminder'])
    .where('state', 'not in', ['withheld', 'replaced', 'failed']),
)

/**
 * When somebody may be written to again for this purpose (ms), when her 30 days are full at `now`; undefined
 * when there is room. Counts what was sent, not what was withheld.
 */
export async function findRoomAt(
  engine: Engine,
  who: { tenantId: string; isQuestion: boolean; now: number },
  caps: Caps,
): Promise<number | undefined> {
  const { tenantId, isQuestion, now } = who
  const since = now - CAP_WINDOW_MS
  const written = await engine.read(unasked({ tenantId, since }))
  const ends = [roomAt(instants(written), caps.unaskedPer30Days, now)]
  if (isQuestion) {
    ends.push(roomAt(instants(await engine.read(asks({ tenantId, since }))), caps.asksPer30Days, now))
  }
  const full = ends.filter((at) => at !== undefined)
  return full.length === 0 ? undefined : Math.max(...full)
}

function instants(rows: readonly { at: number }[]): number[] {
  return rows.map(({ at }) => at)
}
