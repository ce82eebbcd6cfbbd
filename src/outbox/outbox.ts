import { CHANNELS } from '../domain/channel.js'
import type { Clock } from '../domain/clock.js'
import { MINUTE, SECOND } from '../domain/clock.js'
import type { Delivery } from '../domain/delivery.js'
import { BLOCKED_CODE } from '../domain/outbox-message.js'
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
  const haltedUntil = { sms: 0, whatsapp: 0 }
  let timer: NodeJS.Timeout | undefined
  let isRunning = false
  let isLooking = false
  let wasPoked = false
  let looking: Promise<void> = Promise.resolve()

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
        if (delivery.code === BLOCKED_CODE) {
          await store.noteBlocked(message.id, clock.now())
        }
        return log.warn({ ...ids, code: delivery.code }, 'refused')
      case 'halted':
        return halt(message, delivery)
      case 'unknown':
        // Stays "sending": reconcile() looks at Twilio before anything is said twice.
        return log.warn(ids, 'nobody knows whether it left')
    }
  }

  async function halt(
    message: ClaimedMessage,
    delivery: Extract<Delivery, { outcome: 'halted' }>,
  ): Promise<void> {
    const until = clock.now() + HALT_MS
    const channels = delivery.scope === 'account' ? CHANNELS : [message.channel]
    for (const channel of channels) haltedUntil[channel] = until
    await store.requeue(message.id, until, delivery.why, false)
    const ids = { outboxMessageId: message.id, code: delivery.code, channels }
    log.error(ids, 'Twilio refuses the account or the sender: nothing is sent by these channels')
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
    const now = clock.now()
    const channels = CHANNELS.filter((channel) => now >= haltedUntil[channel])
    if (room <= 0 || channels.length === 0) return 0
    // Poked after every turn, and mostly nothing is due yet: looking is cheaper than taking.
    const dueAt = await store.nextDueAt()
    if (dueAt === undefined || dueAt > now) return 0
    const messages = await store.claim(now, room, channels)
    for (const message of messages) dispatch(message)
    return messages.length
  }

  async function look(): Promise<void> {
    isLooking = true
    clearTimeout(timer)
    try {
      do {
        wasPoked = false
        await takeDue()
      } while (wasPoked && isRunning)
    } catch (error) {
      log.error({ error: String(error) }, 'the queue could not be read')
    }
    const wait = isRunning ? await untilNext() : 0
    isLooking = false
    if (isRunning) timer = setTimeout(poke, wasPoked ? 0 : wait)
  }

  async function untilNext(): Promise<number> {
    const dueAt = await store.nextDueAt().catch(() => undefined)
    const wait = dueAt === undefined ? LOOK_EVERY_MS : dueAt - clock.now()
    // What is due but could not be taken (order, room) is poked when the one before it is done.
    return wait <= 0 ? LOOK_EVERY_MS : Math.min(wait, LOOK_EVERY_MS)
  }

  function poke(): void {
    if (!isRunning) return
    if (isLooking) wasPoked = true
    else looking = look()
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
      await looking
      clearTimeout(timer)
      await Promise.all(underWay)
    },
  }
}
