import type { CatchUpStore, ListedMessage, ReceivedList } from '../domain/catch-up.js'
import { type Clock, DAY, MINUTE, SECOND } from '../domain/clock.js'
import type { IncomingMessage } from '../domain/incoming-message.js'

/** Webhooks are lost now and then without anybody noticing: one request for each of our senders. */
const SWEEP_EVERY_MS = 15 * MINUTE
/** While Twilio cannot be reached. */
const RETRY_EVERY_MS = MINUTE
/** Between two parts of a list that was cut: its dates are whole seconds, and more than one message may have the same. */
const PART_OVERLAP_MS = SECOND
/** A list may lag behind, and clocks differ. */
const OVERLAP_MS = 10 * MINUTE
/** Its webhook may still be on its way: Twilio gives up after fifteen seconds. */
const UNDER_WAY_MS = 20 * SECOND
/** Twilio keeps the words of a message for thirty days. */
const LOOK_BACK_MAX_MS = 30 * DAY
const ALIVE_EVERY_MS = MINUTE
/** So long at the most the first look keeps new questions waiting: what she answered comes before the next one. */
const FIRST_LOOK_MS = 3 * SECOND
/** Longer than this without a sign of life: the line was down, or the machine slept. */
const GAP_MS = 3 * MINUTE

export interface CatchUpDeps {
  list: ReceivedList
  store: CatchUpStore
  /** The same door that the webhook has; it takes every message once. */
  hear(message: IncomingMessage): Promise<unknown>
  clock: Clock
  log: {
    info(ids: object, what: string): void
    warn(ids: object, what: string): void
    error(ids: object, what: string): void
  }
}

/** A list that is being read, in parts where it is long: newest first, so that nothing is past before all of it is read. */
interface Reading {
  begunAt: number
  since: number
  /** Where the next part ends (ms). */
  until?: number
  /** What never came to us, as far as it is read, by sid. */
  missed: Map<string, ListedMessage>
}

/** Finds what Twilio could not post to us, and plays it as if it had come. */
export interface CatchUp {
  /** Looks whether it is time; to be called every few seconds. */
  tick(): Promise<void>
  /** Looks at Twilio's list now. Resolves with how many messages were played. */
  run(): Promise<number>
  /** False for a moment at the start, while it looks for the first time. */
  mayAsk(): boolean
  /** Something was wrong and is right again: looks at the next tick. */
  soon(): void
}

export function catchingUp({ list, store, hear, clock, log }: CatchUpDeps): CatchUp {
  let dueAt = 0
  let noticedAt = Number.NEGATIVE_INFINITY
  let isFailing = false
  let firstLookAt: number | undefined
  let hasLooked = false
  let reading: Reading | undefined

  async function run(): Promise<number> {
    const now = clock.now()
    dueAt = now + SWEEP_EVERY_MS
    const until = (await store.findMoment('listed')) ?? (await store.lastReceivedAt())
    if (until === undefined) {
      // A new line has missed nothing: what an old one received is not its business.
      await store.noteMoment('listed', now)
      return 0
    }
    reading ??= {
      begunAt: now,
      since: Math.max(until - OVERLAP_MS, now - LOOK_BACK_MAX_MS),
      missed: new Map(),
    }
    const listed = await list(reading.since, reading.until)
    if (listed.outcome === 'failed') {
      dueAt = now + RETRY_EVERY_MS
      if (!isFailing)
        log.warn({ why: listed.why }, 'Twilio cannot tell what it received: asked again every minute')
      isFailing = true
      return 0
    }
    if (isFailing) log.info({}, 'Twilio tells again what it received')
    isFailing = false
    for (const one of await notReceived(listed.messages)) reading.missed.set(one.messageSid, one)
    if (!listed.isWhole) {
      readOn(reading, listed.unreadBefore)
      return 0
    }
    return finish(reading, now)
  }

  /** The list was cut: the older part of it is read at the next tick, and only then is anything played. */
  function readOn(reading: Reading, unreadBefore: number): void {
    log.warn(
      { readMs: reading.begunAt - unreadBefore },
      'Twilio received more than is read at once: reading on',
    )
    const until = unreadBefore + PART_OVERLAP_MS
    // A second so full that reading gets no further is left at that: what is in it was read as far as it goes.
    reading.until =
      until < (reading.until ?? Number.POSITIVE_INFINITY) ? until : unreadBefore - PART_OVERLAP_MS
    dueAt = 0
  }

  /** All of the list was read: what of it never came is played, oldest first. */
  async function finish({ begunAt, missed: all }: Reading, now: number): Promise<number> {
    reading = undefined
    const missed = await notReceived([...all.values()].sort((a, b) => a.sentAt - b.sentAt))
    const ready = missed.filter(({ sentAt }) => now - sentAt > UNDER_WAY_MS)
    if (ready.length < missed.length) dueAt = now + UNDER_WAY_MS
    const { played, broken } = await play(ready)
    if (broken > 0) dueAt = now + RETRY_EVERY_MS
    else await store.noteMoment('listed', begunAt)
    return played
  }

  async function notReceived(messages: ListedMessage[]): Promise<ListedMessage[]> {
    const missed: ListedMessage[] = []
    const AT_ONCE = 500
    for (let from = 0; from < messages.length; from += AT_ONCE) {
      const some = messages.slice(from, from + AT_ONCE)
      const known = await store.knownSids(some.map(({ messageSid }) => messageSid))
      missed.push(...some.filter(({ messageSid }) => !known.has(messageSid)))
    }
    return missed
  }

  /** One after the other, as they were sent; one that breaks does not hold up the rest. */
  async function play(messages: readonly ListedMessage[]): Promise<{ played: number; broken: number }> {
    let played = 0
    let broken = 0
    for (const listed of messages) {
      const { messageSid, sentAt } = listed
      try {
        const message = await listed.open()
        if (!message) continue
        const asked = await store.findAskedThen(message.from.value, sentAt)
        await hear({ ...message, ...(asked !== undefined && { repliesTo: asked }) })
        played++
        log.info(
          { messageSid, lateMs: clock.now() - sentAt },
          'a message that had not come was found at Twilio',
        )
      } catch (error) {
        broken++
        log.error({ messageSid, error: String(error) }, 'a message found at Twilio could not be played')
      }
    }
    return { played, broken }
  }

  return {
    run,
    mayAsk: () => hasLooked || (firstLookAt !== undefined && clock.now() - firstLookAt >= FIRST_LOOK_MS),
    soon() {
      dueAt = 0
    },
    async tick() {
      const now = clock.now()
      firstLookAt ??= now
      if (now - noticedAt >= ALIVE_EVERY_MS) {
        const alive = await store.findMoment('alive')
        if (alive !== undefined && now - alive > GAP_MS) dueAt = 0
        await store.noteMoment('alive', now)
        noticedAt = now
      }
      if (now < dueAt) return
      await run().finally(() => {
        hasLooked = true
      })
    },
  }
}
