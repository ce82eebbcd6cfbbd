import { type Clock, DAY, HOUR, MINUTE, SECOND } from '../domain/clock.js'
import type { MessageRemovalStore, RemoveMessage } from '../domain/message-removal.js'

/** How long until the next try, by how often it was tried; after these a day, for a month: the law gives us that. */
const RETRY_AFTER_MS = [30 * SECOND, 2 * MINUTE, 10 * MINUTE, HOUR, 6 * HOUR]
const TRIES_MAX = 30
/** Longer than one may take; after a crash it is free again. */
const LEASE_MS = MINUTE
/** How many are done in one go, so that stopping does not wait long. */
const AT_ONCE_MAX = 20

/**
 * Deletes at Twilio what is not kept here any more. A message that is still on its way there, a line that is down, an
 * account that is stopped: tried again.
 */
export function removingMessages(deps: {
  store: MessageRemovalStore
  remove: RemoveMessage
  clock: Clock
  log: { error(ids: object, what: string): void }
}) {
  const { store, remove, clock, log } = deps

  async function removeOne(): Promise<boolean> {
    const removal = await store.claim(clock.now(), clock.now() + LEASE_MS)
    if (!removal) return false
    const { sid, tries } = removal
    if (await remove(sid)) {
      await store.removed(sid)
      return true
    }
    const isOver = tries >= TRIES_MAX
    await store.later(sid, isOver ? undefined : clock.now() + (RETRY_AFTER_MS[tries - 1] ?? DAY))
    if (isOver)
      log.error(
        { sid, tries },
        'a message or content could not be deleted at Twilio: delete it there by hand',
      )
    return true
  }

  /** Does what is due, a number of them at the most; says how many. */
  return async function work(): Promise<number> {
    let done = 0
    while (done < AT_ONCE_MAX && (await removeOne())) done++
    return done
  }
}
