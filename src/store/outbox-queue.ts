import { sql as raw } from 'kysely'
import { SECOND } from '../domain/clock.js'
import type { ClaimRules, LaneRules, OutboxStore } from '../domain/outbox-store.js'
import type { Engine, Statement } from './engine.js'
import { findLinePause } from './line-pause.js'
import { claimDue, holdUnasked, withholdTooLate } from './outbox-claim.js'
import { earlierReceipt, findTarget, writeReceipt } from './outbox-receipts.js'
import { messageOf } from './outbox-row.js'
import { end, findRow, goesBy, markAccepted, markRequeued, reroute } from './outbox-settle.js'
import { giveUp, knownSids, listStuck, markMissed } from './outbox-unknown.js'
import { define, sql } from './query.js'

// Written out: the index holds what waits only, and is used only where the query says so itself.
const nextDue = define<object, { at: number | null }>(() => ({
  compile: () =>
    raw<{ at: number | null }>`
      select min(not_before_at) as at from outbox_message where state = 'queued' and paused = 0`.compile(sql),
}))

/** Without rules: as many as the caller has room for. */
function unlimited(most: number): ClaimRules {
  const all: LaneRules = {
    urgent: most,
    others: most,
    othersPerSecond: Number.MAX_SAFE_INTEGER,
    unasked: most,
    unaskedPerSecond: Number.MAX_SAFE_INTEGER,
  }
  return { sms: all, whatsapp: all }
}

/** While the line rests, what nobody asked for waits: looked at again after this. */
const RESTS_FOR_MS = 30 * SECOND

function withoutUnasked({ sms, whatsapp }: ClaimRules): ClaimRules {
  return { sms: { ...sms, unasked: 0 }, whatsapp: { ...whatsapp, unasked: 0 } }
}

/** The outbox on the engine. Every change is guarded by the state it starts from. */
export function outboxStore(engine: Engine): OutboxStore {
  const write = async (statement: Statement): Promise<void> => {
    await engine.commit([statement])
  }
  return {
    async claim(now, limit, rules = unlimited(limit)) {
      await withholdTooLate(engine, now)
      const rests = (await findLinePause(engine)) !== undefined
      if (rests) await engine.commit(holdUnasked(now, now + RESTS_FOR_MS))
      const rows = await claimDue(engine, now, limit, rests ? withoutUnasked(rules) : rules)
      return rows.sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1)).map(messageOf)
    },
    async hold(now, until) {
      await engine.commit(holdUnasked(now, until))
    },
    goes: (id, way) => write(goesBy(id, way)),
    accepted: (id, sid, at) => write(markAccepted(id, sid, at)),
    requeue: (id, notBeforeAt, why, isTry = true) =>
      write(markRequeued({ id, notBeforeAt, why, uncounted: isTry ? 0 : 1 })),
    reroute: (id, again, consequences, at) => reroute(engine, id, again, consequences, at),
    failed: (id, why, errorCode, consequences, at) =>
      end(engine, id, { state: 'failed', why, errorCode }, consequences, at),
    withhold: (id, reason, consequences, at) =>
      end(engine, id, { state: 'withheld', why: reason }, consequences, at),
    listStuck: (before) => listStuck(engine, before),
    missed: (id, at) => write(markMissed(id, at)),
    giveUp: (id, at) => giveUp(engine, id, at),
    knownSids: (sids) => knownSids(engine, sids),
    async nextDueAt() {
      const [row] = await engine.read(nextDue({}))
      return row?.at ?? undefined
    },
    findState: (receipt) => findTarget(engine, receipt),
    async find(id) {
      const row = await findRow(engine, id)
      return row && messageOf(row)
    },
    receipt: (id, change) => writeReceipt(engine, id, change),
    earlierReceipt: (receipt) => write(earlierReceipt(receipt)),
  }
}
