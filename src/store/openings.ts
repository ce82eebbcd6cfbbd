import { HOUR } from '../domain/clock.js'
import { commitAudited, countAudit } from './audit.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'

/** An opened conversation may be read for so long; later it is opened again, with a reason. */
export const OPEN_FOR_MS = HOUR

const opened = define<{ memberId: string; tenantId: string; since: number }, { seq: number }>(
  ({ memberId, tenantId, since }) =>
    sql
      .selectFrom('audit_entry')
      .select('seq')
      .where('action', '=', 'conversation-opened')
      .where('actor', '=', memberId)
      .where('subject', '=', tenantId)
      .where('at', '>', since)
      .limit(1),
)

/** A coordinator opens what one person said and was told. `at` in ms. */
export async function openConversation(
  engine: Engine,
  { memberId, tenantId, reason, at }: { memberId: string; tenantId: string; reason: string; at: number },
): Promise<void> {
  await commitAudited(engine, {
    at,
    actor: memberId,
    action: 'conversation-opened',
    subject: tenantId,
    reason,
  })
}

/** Whether she opened it within the last hour. The log itself is what lets her in: nothing else can. */
export async function mayRead(
  engine: Engine,
  { memberId, tenantId, now }: { memberId: string; tenantId: string; now: number },
): Promise<boolean> {
  return (await engine.read(opened({ memberId, tenantId, since: now - OPEN_FOR_MS }))).length > 0
}

/** How often somebody's conversation was opened from `since` and before `until` (ms): counted for the council, and not whose. */
export function countOpenings(engine: Engine, within: { since: number; until: number }): Promise<number> {
  return countAudit(engine, 'conversation-opened', within)
}
