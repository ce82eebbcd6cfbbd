import { sql as raw } from 'kysely'
import type { ClaimedMessageRemoval, MessageRemovalStore } from '../domain/message-removal.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'

/** What lay in a message is deleted before it: afterwards Twilio may not find it by the message any more. */
const hasMedia = raw<boolean>`exists (
  select 1 from media_removal where media_removal.next_try_at is not null
    and media_removal.url like '%/Messages/' || message_removal.sid || '/Media/%')`

const claim = define<{ now: number; leaseUntil: number }, ClaimedMessageRemoval>(({ now, leaseUntil }) =>
  sql
    .updateTable('message_removal')
    .set((eb) => ({ next_try_at: leaseUntil, tries: eb('tries', '+', 1) }))
    .where('sid', 'in', (eb) =>
      eb
        .selectFrom('message_removal')
        .select('sid')
        .where('next_try_at', '<=', now)
        .where((media) => media.not(hasMedia))
        .orderBy('next_try_at')
        .limit(1),
    )
    .returning(['sid', 'tries']),
)

const removed = define<{ sid: string }, never>(({ sid }) =>
  sql.deleteFrom('message_removal').where('sid', '=', sid),
)

const postpone = define<{ sid: string; nextTryAt: number | null }, never>(({ sid, nextTryAt }) =>
  sql.updateTable('message_removal').set({ next_try_at: nextTryAt }).where('sid', '=', sid),
)

/** What is still to be deleted at Twilio, on the engine. Several workers may claim side by side. */
export function messageRemovalStore(engine: Engine): MessageRemovalStore {
  return {
    async claim(now, leaseUntil) {
      const result = await engine.commit([claim({ now, leaseUntil })])
      return result.outcome === 'committed' ? (result.rows[0] as ClaimedMessageRemoval[])[0] : undefined
    },
    async removed(sid) {
      await engine.commit([removed({ sid })])
    },
    async later(sid, nextTryAt) {
      await engine.commit([postpone({ sid, nextTryAt: nextTryAt ?? null })])
    },
  }
}
