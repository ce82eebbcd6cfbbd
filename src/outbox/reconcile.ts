import type { Clock } from '../domain/clock.js'
import { DAY, HOUR, SECOND } from '../domain/clock.js'
import type { OutboxStore, StuckMessage } from '../domain/outbox-store.js'
import type { Finder, OutboxLog } from './sender.js'

/** Twilio's clock and ours may differ by this much, in ms. */
const CLOCK_SLACK_MS = 60_000
/** Between two lists that do not hold it: what Twilio took shows within seconds. */
const LOOK_AGAIN_AFTER_MS = 10 * SECOND
/** When it could not be looked for this long, a human is asked. */
const BLIND_MAX_MS = 2 * HOUR
/** A message this old is not said again, although it never left: a human decides. */
const RESEND_MAX_MS = DAY

interface ReconcileDeps {
  store: OutboxStore
  finder: Finder
  clock: Clock
  log: OutboxLog
  stuckAfterMs: number
  /** This process still waits for Twilio's answer. */
  isUnderWay?(id: string): boolean
}

/**
 * Settles messages of which nobody knows whether they left (a dropped connection, a crash between sending and
 * writing down). Found at Twilio under a sid that is nobody else's: it left. Not in two lists, ten seconds apart: it did
 * not, and is sent again. Anything else waits, and in the end a human is shown it; it is never said twice.
 */
export async function reconcile(deps: ReconcileDeps): Promise<void> {
  const { store, clock, stuckAfterMs, isUnderWay } = deps
  for (const message of await store.listStuck(clock.now() - stuckAfterMs)) {
    if (!isUnderWay?.(message.id)) await settle(deps, message)
  }
}

async function settle(deps: ReconcileDeps, message: StuckMessage): Promise<void> {
  const { store, finder, clock, log } = deps
  const ids = { outboxMessageId: message.id }
  const now = clock.now()
  const isOld = now - message.claimedAt
  if (message.missedAt !== undefined && now - message.missedAt < LOOK_AGAIN_AFTER_MS) return
  const found = await finder.find(message, message.createdAt - CLOCK_SLACK_MS)
  if (found === undefined) {
    if (isOld < BLIND_MAX_MS) return log.warn(ids, 'could not look whether it left')
    await store.giveUp(message.id, now)
    return log.warn(ids, 'could not look whether it left: a human is asked')
  }

  const known = new Set(await store.knownSids([...found.same, ...found.similar]))
  const own = found.same.find((sid) => !known.has(sid))
  if (own !== undefined) {
    await store.accepted(message.id, own, now)
    return log.info(ids, 'it had left')
  }
  if (message.missedAt === undefined) return store.missed(message.id, now)
  if (isOld > RESEND_MAX_MS || found.similar.some((sid) => !known.has(sid))) {
    await store.giveUp(message.id, now)
    return log.warn(ids, 'nobody can tell whether it left: a human is asked')
  }
  await store.requeue(message.id, now, 'it had not left')
  log.warn(ids, 'it had not left: sent again')
}
