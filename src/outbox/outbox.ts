import type { Clock } from '../domain/clock.js'
import { MINUTE, SECOND } from '../domain/clock.js'
import type { ClaimedMessage, OutboxStore } from '../domain/outbox-store.js'
import { reconcile } from './reconcile.js'
import { retryAfterMs } from './retry.js'
import type { OutboxLog, Sender } from './sender.js'

/** How many requests to Twilio are under way at once. */
const IN_FLIGHT_MAX = 20
/** How often the queue is looked at when nobody pokes: another process may have written to it. */
const LOOK_EVERY_MS = 500
/** After Twilio refused the account or the sender nothing is sent for this long. */
const HALT_MS = MINUTE
/** Longer than one request may take: a message that is still "sending" then is stuck. */
export const STUCK_AFTER_MS = 15 * SECOND

export interface Outbox {
  /** Something may be due. */
  poke(): void
  start(): void
  /** Sends everything that is due now, and waits until it is done. */
  deliverDue(): Promise<void>
  /** Looks for messages of which nobody knows whether they left. */
  reconcile(): Promise<void>
  /** Stops taking messages, and waits for those under way. */
  stop(): Promise<void>
}

/** Takes due messages one sender at a time, sends them, and writes down what became of each. */
export function createOutbox(deps: {
  store: OutboxStore
  sender: Sender
  clock: Clock
  log: OutboxLog
}): Outbox {
  const { store, sender, clock, log } = deps
  const underWay = new Set<Promise<void>>()
  let haltedUntil = 0
  let timer: NodeJS.Timeout | undefined
  let isRunning = false
  let isLooking = false
  let wasPoked = false

  async function deliver(message: ClaimedMessage): Promise<void> {
    const ids = { outboxMessageId: message.id, tries: message.tries }
    const delivery = await sender.send(message)
    switch (delivery.outcome) {
      case 'accepted':
        await store.accepted(message.id, delivery.sid, clock.now())
        return log.info(ids, 'accepted')
      case 'retry': {
        const wait = retryAfterMs(message.tries)
        if (wait === undefined) await store.failed(message.id, delivery.why, delivery.code)
        else await store.requeue(message.id, clock.now() + wait, delivery.why)
        return log.warn(
          { ...ids, code: delivery.code },
          wait === undefined ? 'given up' : 'will be tried again',
        )
      }
      case 'refused':
        await store.failed(message.id, delivery.why, delivery.code)
        return log.warn({ ...ids, code: delivery.code }, 'refused')
      case 'halted':
        haltedUntil = clock.now() + HALT_MS
        await store.requeue(message.id, haltedUntil, delivery.why)
        return log.error(
          { ...ids, code: delivery.code },
          'Twilio refuses the account or the sender: nothing is sent',
        )
      case 'unknown':
        // Stays "sending": reconcile() looks at Twilio before anything is said twice.
        return log.warn(ids, 'nobody knows whether it left')
    }
  }

  function dispatch(message: ClaimedMessage): void {
    const task = deliver(message)
      .catch((error: unknown) =>
        log.error({ outboxMessageId: message.id, error: String(error) }, 'delivery broke'),
      )
      .finally(() => {
        underWay.delete(task)
        if (isRunning) poke()
      })
    underWay.add(task)
  }

  async function takeDue(): Promise<number> {
    const room = IN_FLIGHT_MAX - underWay.size
    if (room <= 0 || clock.now() < haltedUntil) return 0
    const messages = await store.claim(clock.now(), room)
    for (const message of messages) dispatch(message)
    return messages.length
  }

  async function look(): Promise<void> {
    if (isLooking) {
      wasPoked = true
      return
    }
    isLooking = true
    clearTimeout(timer)
    try {
      do {
        wasPoked = false
        await takeDue()
      } while (wasPoked && isRunning)
    } catch (error) {
      log.error({ error: String(error) }, 'the queue could not be read')
    } finally {
      isLooking = false
      if (isRunning) timer = setTimeout(look, await untilNext())
    }
  }

  async function untilNext(): Promise<number> {
    const dueAt = await store.nextDueAt().catch(() => undefined)
    const wait = dueAt === undefined ? LOOK_EVERY_MS : dueAt - clock.now()
    // What is due but could not be taken (order, room) is poked when the one before it is done.
    return wait <= 0 ? LOOK_EVERY_MS : Math.min(wait, LOOK_EVERY_MS)
  }

  function poke(): void {
    if (isRunning) void look()
  }

  return {
    poke,
    start() {
      isRunning = true
      poke()
    },
    async deliverDue() {
      while ((await takeDue()) > 0 || underWay.size > 0) await Promise.all(underWay)
    },
    reconcile: () => reconcile({ store, finder: sender, clock, log, stuckAfterMs: STUCK_AFTER_MS }),
    async stop() {
      isRunning = false
      clearTimeout(timer)
      await Promise.all(underWay)
    },
  }
}
