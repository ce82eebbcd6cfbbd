import { type Clock, DAY, HOUR, MINUTE, SECOND } from '../domain/clock.js'
import {
  type ClaimedMedium,
  LEASE_MS,
  type MediaShelf,
  type MediaSource,
  type MediaStore,
  type RefusalReason,
} from '../domain/media.js'
import { kindOfContent } from './kinds.js'
import { writtenAnew } from './picture.js'
import { type TellDeps, tellingSenders } from './told.js'

/** How long until the next try, by how often it was tried: two days in all. */
const RETRY_AFTER_MS = [30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 12 * HOUR, DAY]
/** How many are done in one go, so that stopping does not wait long. */
const AT_ONCE_MAX = 20

type Ready = { contentType: string; content: Uint8Array; thumbnail?: Uint8Array }

/**
 * Brings home what tenants sent beside words, after their turn: fetched, looked at, kept or refused, and then
 * deleted at Twilio. Each step is written down before the next, so it may be killed at any.
 */
export function mediaWorker(deps: {
  store: MediaStore
  source: MediaSource
  shelf: MediaShelf
  clock: Clock
  tell: Pick<TellDeps, 'wording' | 'ids' | 'afterMs'>
  log: { info(ids: object, what: string): void; warn(ids: object, what: string): void }
}) {
  const { store, source, shelf, clock, log } = deps
  const toldOf = tellingSenders({ store, clock, ...deps.tell })

  async function bringHome(medium: ClaimedMedium): Promise<void> {
    const { id: mediaId, tries } = medium
    const refuse = async (why: RefusalReason) => {
      await store.refused(medium, why, clock.now(), await toldOf(medium, why))
      log.warn({ mediaId, tries, why }, 'a medium is not kept')
    }
    if (medium.kind === 'sticker') return void (await store.refused(medium, 'gesture', clock.now()))
    // Killed at every try so far: not a whole one is left.
    if (tries > RETRY_AFTER_MS.length + 1) return refuse('not-fetched')

    const fetched = await source.fetch(medium.url)
    switch (fetched.outcome) {
      case 'gone':
        await store.gone(medium, clock.now())
        return log.warn({ mediaId }, 'a medium is not at Twilio any more')
      case 'refused':
        return refuse(fetched.why)
      case 'retry':
        return later(medium, fetched.why)
      case 'fetched': {
        const ready = await readyToKeep(fetched.bytes)
        return typeof ready === 'string' ? refuse(ready) : keep(medium, ready)
      }
    }
  }

  async function keep(medium: ClaimedMedium, { contentType, content, thumbnail }: Ready): Promise<void> {
    await shelf.put(medium.id, { content, ...(thumbnail && { thumbnail }) })
    const file = { contentType, byteCount: content.length, hasThumbnail: thumbnail !== undefined }
    const isKept = await store.kept(medium, file, clock.now())
    // Forgotten while it was on its way: nothing of it stays. What another worker kept meanwhile does.
    if (!isKept && (await store.isForgotten(medium.id))) await shelf.remove(medium.id)
    log.info({ mediaId: medium.id, isKept }, 'a medium came home')
  }

  async function later(medium: ClaimedMedium, why: string): Promise<void> {
    const wait = RETRY_AFTER_MS[medium.tries - 1]
    if (wait === undefined) await store.refused(medium, 'not-fetched', clock.now())
    else await store.retry(medium, clock.now() + wait)
    const ids = { mediaId: medium.id, tries: medium.tries, why }
    log.warn(ids, wait === undefined ? 'a medium is given up' : 'a medium will be fetched again')
  }

  async function fetchOne(): Promise<boolean> {
    const medium = await store.claim(clock.now(), clock.now() + LEASE_MS)
    if (!medium) return false
    // A full disk, a store that is busy: tried again like a line that is down.
    await bringHome(medium).catch((error: unknown) =>
      later(medium, String((error as Error).message ?? error)),
    )
    return true
  }

  async function removeOne(): Promise<boolean> {
    const removal = await store.claimRemoval(clock.now(), clock.now() + LEASE_MS)
    if (!removal) return false
    const { id, tries, erasesFile } = removal
    if (erasesFile) await shelf.remove(id)
    if (await source.remove(removal.url)) {
      await store.removed(id)
      return true
    }
    const wait = RETRY_AFTER_MS[tries - 1]
    await store.removeLater(id, wait === undefined ? undefined : clock.now() + wait)
    const end = wait === undefined ? ': delete it by hand' : ''
    log.warn({ mediaId: id, tries }, `a medium could not be deleted at Twilio${end}`)
    return true
  }

  return {
    /** Takes away what a crash left half written. */
    clean: () => shelf.clean(),
    /** Does what is due, a number of them at the most; says how many. */
    async work(): Promise<number> {
      let done = 0
      while (done < AT_ONCE_MAX && (await fetchOne())) done++
      while (done < AT_ONCE_MAX && (await removeOne())) done++
      return done
    },
  }
}

/** What is written to disk of a file, or why nothing is. */
async function readyToKeep(bytes: Buffer): Promise<Ready | RefusalReason> {
  const found = await kindOfContent(bytes)
  if (found.kind === 'unwanted') return 'kind'
  if (found.kind === 'as-it-is') return { contentType: found.contentType, content: bytes }
  const picture = await writtenAnew(bytes)
  if (picture) return { contentType: 'image/jpeg', ...picture }
  return found.kind === 'apple-picture' ? 'heic' : 'unreadable'
}
