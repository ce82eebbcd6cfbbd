import type { Clock } from '../domain/clock.js'
import type { OutboxStore, StuckMessage } from '../domain/outbox-store.js'
import type { Finder, OutboxLog } from './sender.js'

/** Twilio's clock and ours may differ by this much, in ms. */
const CLOCK_SLACK_MS = 60_000

/**
 * Settles messages of which nobody knows whether they left (a dropped connection, a crash between sending and
 * writing down). Found at Twilio under a sid that is nobody else's: it left. Not found twice, with the time
 * of `stuckAfterMs` in between: it did not, and is sent again. Could not look: it waits.
 */
export async function reconcile(deps: {
  store: OutboxStore
  finder: Finder
  clock: Clock
  log: OutboxLog
  stuckAfterMs: number
}): Promise<void> {
  const { store, clock, stuckAfterMs } = deps
  for (const message of await store.listStuck(clock.now() - stuckAfterMs)) await settle(deps, message)
}

async function settle(deps: Parameters<typeof reconcile>[0], message: StuckMessage): Promise<void> {
  const { store, finder, clock, log } = deps
  const ids = { outboxMessageId: message.id }
  const sids = await finder.find(message, message.createdAt - CLOCK_SLACK_MS)
  if (sids === undefined) return log.warn(ids, 'could not look whether it left')

  const known = new Set(await store.knownSids(sids))
  const own = sids.filter((sid) => !known.has(sid))
  if (own[0] !== undefined) {
    await store.accepted(message.id, own[0], clock.now())
    return log.info(ids, 'it had left')
  }
  if (message.wasLookedFor) {
    await store.requeue(message.id, clock.now(), 'it had not left')
    return log.warn(ids, 'it had not left: sent again')
  }
  await store.lookedFor(message.id, clock.now())
}
