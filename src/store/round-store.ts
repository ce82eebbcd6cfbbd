import type { Ids } from '../domain/ids.js'
import type { Audience } from '../domain/question.js'
import type { RoundStore } from '../domain/round-store.js'
import { listAudience } from './audience.js'
import { noteCeiling } from './ceiling-notice.js'
import { sendDueDrafts } from './due-drafts.js'
import { countDueUnasked } from './due-unasked.js'
import type { Engine } from './engine.js'
import { listReadyInvitations } from './invitations.js'
import { findLinePause } from './line-pause.js'
import { listStopped } from './outbox-alarms.js'
import { define, sql } from './query.js'
import { insertInvitation, listUnexpandedRounds, markRoundExpanded } from './rounds.js'
import type { Schema } from './schema.js'
import { estimateSpent } from './spent.js'

/** Invitations in one commit: a large round never holds up the turns of people who write. */
const INVITATIONS_A_COMMIT = 200

const due = define<{ now: number; limit: number }, { tenant_id: string }>(({ now, limit }) =>
  sql
    .selectFrom('conversation')
    .select('tenant_id')
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(limit),
)

const unanswered = define<{ before: number; limit: number }, { id: string }>(({ before, limit }) =>
  sql
    .selectFrom('tenant')
    .innerJoin('conversation', 'conversation.tenant_id', 'tenant.id')
    .select('tenant.id')
    .where('consent_asked_at', '<=', before)
    .where('consent_reminded_at', 'is', null)
    .where('stopped_at', 'is', null)
    .where('left_alone_at', 'is', null)
    .where('conversation.state', 'like', '%"id":"consent"%')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('consent').select('consent.id').whereRef('consent.tenant_id', '=', 'tenant.id'),
        ),
      ),
    )
    .limit(limit),
)

/** Rounds on the engine. */
export function roundStore(engine: Engine, ids: Ids): RoundStore {
  return {
    lineRests: async () => (await findLinePause(engine)) !== undefined,
    async expandRounds(now) {
      await sendDueDrafts(engine, ids, now)
      const rounds = await engine.read(listUnexpandedRounds())
      for (const round of rounds) await expand(engine, ids, round, now)
      return rounds.length
    },
    listStopped: () => listStopped(engine),
    countDueUnasked: (now) => countDueUnasked(engine, now),
    estimateSpent: (since, prices) => estimateSpent(engine, since, prices),
    noteCeiling: (budget, now) => noteCeiling(engine, budget, now),
    listReadyInvitations: (at) => listReadyInvitations(engine, at),
    async listDueConversations(now, limit) {
      return (await engine.read(due({ now, limit }))).map(({ tenant_id }) => tenant_id)
    },
    async listUnansweredConsent(askedBefore, limit) {
      return (await engine.read(unanswered({ before: askedBefore, limit }))).map(({ id }) => id)
    },
  }
}

/** Cut off in the middle it simply goes on: who has an invitation keeps it. */
async function expand(engine: Engine, ids: Ids, round: Schema['round'], now: number): Promise<void> {
  const audience = await engine.read(listAudience(JSON.parse(round.audience) as Audience, now))
  const invitations = audience.map(({ tenant_id, household_id, has_address }) =>
    insertInvitation({
      id: ids.next(),
      roundId: round.id,
      tenantId: tenant_id,
      householdId: household_id,
      // A home without a phone counts, and can be visited.
      disposition: has_address ? 'waiting' : 'unreachable',
      createdAt: round.created_at,
    }),
  )
  for (let start = 0; start < invitations.length; start += INVITATIONS_A_COMMIT) {
    await engine.commit(invitations.slice(start, start + INVITATIONS_A_COMMIT))
  }
  await engine.commit([markRoundExpanded(round.id, now)])
}
