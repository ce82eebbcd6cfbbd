import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../domain/clock.js'
import { MINUTE, SECOND } from '../domain/clock.js'
import { isUrgent } from '../domain/outbox-message.js'
import type { ClaimedMessage, OutboxStore, Receipt } from '../domain/outbox-store.js'
import { decentTime, type QuietHours } from '../domain/quiet-hours.js'
import type { Rates } from '../domain/rates.js'
import type { Routes } from '../domain/routes.js'
import { claimRules, IN_FLIGHT_MAX } from './claim-rules.js'
import { type DeliverDeps, deliver } from './deliver.js'
import { createGates } from './gates.js'
import { takeReceipt } from './receipts.js'
import { reconcile } from './reconcile.js'
import type { Dice } from './retry.js'
import { asWritten } from './routes.js'
import type { Alarm, OutboxLog, Sender } from './sender.js'

/** How often the queue is looked at when nobody pokes: another process may have written to it. */
const LOOK_EVERY_MS = 500
/** How soon again when something is due that could not leave yet: the rate of its sender, the one before it. */
const LOOK_SOON_MS = 100
/** Longer than one request may take: a message that is still "sending" then is stuck. */
export const STUCK_AFTER_MS = 15 * SECOND
/** How long a stop waits for Twilio's answers. What is unanswered then is looked for at the next start. */
const STOP_WAIT_MS = 2 * SECOND

export interface Outbox {
  /** Something may be due. */
  poke(): void
  start(): void
  /** Sends everything that is due now, and waits until it is done. */
  deliverDue(): Promise<void>
  /** Looks for messages of which nobody knows whether they left. */
  reconcile(): Promise<void>
  /** Moves a message along by what Twilio says of it. */
  takeReceipt(receipt: Receipt): Promise<void>
  /** Stops taking messages, and waits for those under way; not for ever. */
  stop(): Promise<void>
}

export interface OutboxDeps {
  store: OutboxStore
  sender: Sender
  clock: Clock
  log: OutboxLog
  /** By default each message goes as it was written. */
  routes?: Routes
  /** By default as fast as Twilio answers. */
  rates?: Rates
  quietHours?: QuietHours
  alarm?: Alarm
  dice?: Dice
}

const UNLIMITED: Rates = { sms: Number.MAX_SAFE_INTEGER, whatsapp: Number.MAX_SAFE_INTEGER }

/** Takes due messages one sender at a time, sends them, and writes down what became of each. */
export function createOutbox(deps: OutboxDeps): Outbox {
  const { store, sender, clock, log, dice, rates = UNLIMITED, quietHours = 'none' } = deps
  const underWay = new Map<string, Promise<void>>()
  const gates = createGates(clock, dice)
  const restUntil = endOfRest(quietHours)
  let timer: NodeJS.Timeout | undefined
  let isRunning = false
  let isLooking = false
  let wasPoked = false
  let isAbandoned = false
  let looking: Promise<void> = Promise.resolve()

  const delivering: DeliverDeps = {
    store,
    sender,
    clock,
    log,
    gates,
    routes: deps.routes ?? asWritten,
    alarm: deps.alarm ?? silentAlarm(log),
    isAbandoned: () => isAbandoned,
    ...(dice && { dice }),
  }

  async function remember(): Promise<void> {
    gates.remember(await delivering.alarm.listStopped().catch(() => []))
  }

  function dispatch(message: ClaimedMessage): void {
    const task = deliver(message, delivering)
      .catch((error: unknown) =>
        log.error({ outboxMessageId: message.id, error: String(error) }, 'delivery broke'),
      )
      .finally(() => {
        underWay.delete(message.id)
        if (isRunning) poke()
      })
    underWay.set(message.id, task)
  }

  async function takeDue(): Promise<number> {
    const now = clock.now()
    const room = IN_FLIGHT_MAX - underWay.size
    const until = restUntil(now)
    const isQuiet = until > now
    if (room <= 0) return 0
    // Poked after every turn, and mostly nothing is due yet: looking is cheaper than taking.
    const dueAt = await store.nextDueAt()
    if (dueAt === undefined || dueAt > now) return 0
    if (isQuiet) await store.hold(now, until)
    const messages = await store.claim(
      now,
      room,
      claimRules(gates, rates, { underWay: underWay.size, isQuiet }),
    )
    // What cannot wait is taken beside the one that tries, and asks for itself.
    for (const { channel, purpose } of messages) if (!isUrgent(purpose)) gates.probed(channel)
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
    const pause = isRunning ? await untilNext() : 0
    isLooking = false
    if (isRunning) timer = setTimeout(poke, wasPoked ? 0 : pause)
  }

  async function untilNext(): Promise<number> {
    const dueAt = await store.nextDueAt().catch(() => undefined)
    const ahead = dueAt === undefined ? LOOK_EVERY_MS : dueAt - clock.now()
    return ahead <= 0 ? LOOK_SOON_MS : Math.min(ahead, LOOK_EVERY_MS)
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
      void remember().then(poke)
    },
    async deliverDue() {
      while ((await takeDue()) > 0 || underWay.size > 0) await Promise.all(underWay.values())
    },
    reconcile: () =>
      reconcile({
        store,
        finder: sender,
        clock,
        log,
        stuckAfterMs: STUCK_AFTER_MS,
        isUnderWay: (id) => underWay.has(id),
      }),
    takeReceipt: (receipt) => takeReceipt(store, receipt, clock, { ...delivering, poke }),
    async stop() {
      isRunning = false
      clearTimeout(timer)
      await looking
      clearTimeout(timer)
      const waiting = new AbortController()
      const answered = Promise.all(underWay.values())
      await Promise.race([
        answered,
        wait(STOP_WAIT_MS, undefined, { signal: waiting.signal }).catch(() => {}),
      ])
      waiting.abort()
      isAbandoned = true
    },
  }
}

/** When the rest that an instant falls in ends (ms); the instant itself when it falls in none. Looked up once a minute. */
function endOfRest(quiet: QuietHours): (now: number) => number {
  let minute = Number.NaN
  let until = 0
  return (now) => {
    const current = Math.floor(now / MINUTE)
    if (current !== minute) {
      minute = current
      until = decentTime(current * MINUTE, quiet)
    }
    return until > current * MINUTE ? until : now
  }
}

function silentAlarm(log: OutboxLog): Alarm {
  return {
    listStopped: async () => [],
    async stopped(halt) {
      log.error(halt, 'Twilio refuses the account or the sender: nothing is sent by these channels')
    },
    async worksAgain(channel) {
      log.info({ channel }, 'Twilio takes messages again')
    },
    async misconfigured(code) {
      log.error({ code }, 'a setting at Twilio is wrong')
    },
  }
}
