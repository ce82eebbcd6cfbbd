import { CHANNELS, type Channel } from '../domain/channel.js'
import type { Delivery } from '../domain/delivery.js'
import { isUnasked, isUrgent } from '../domain/outbox-message.js'
import type { ClaimedMessage, OutboxStore } from '../domain/outbox-store.js'
import type { Route, RoutedMessage, Way } from '../domain/routes.js'
import { afterFailure, type FailureDeps } from './after-failure.js'
import type { Gates } from './gates.js'
import { retryAfterMs } from './retry.js'
import type { Alarm, OutboxLog, Sender } from './sender.js'

export interface DeliverDeps extends FailureDeps {
  store: OutboxStore
  sender: Sender
  gates: Gates
  alarm: Alarm
  log: OutboxLog
  /** The store may be closed by now: what is not written down yet stays under way, and is looked for later. */
  isAbandoned(): boolean
}

/** Sends one message by the way that is right at this moment, and writes down what became of it. */
export async function deliver(message: ClaimedMessage, deps: DeliverDeps): Promise<void> {
  const { store, sender, clock, gates, log } = deps
  const ids = { outboxMessageId: message.id, tries: message.tries }
  const route = await routeNow(message, deps)
  if (route.outcome === 'withhold') {
    await store.withhold(message.id, route.reason, { isUnsaid: true }, clock.now())
    return log.info({ ...ids, reason: route.reason }, 'withheld')
  }
  if (route.outcome === 'wait') return store.requeue(message.id, route.until, 'not now', false)
  if (!isSameWay(message, route)) await store.goes(message.id, route)
  if (isUrgent(message.purpose) && !mayGo(route.channel, gates)) {
    return store.requeue(message.id, gates.closedUntil(route.channel), 'no sender works', false)
  }
  const routed: ClaimedMessage & RoutedMessage = { ...message, ...wayOf(route) }
  const delivery = await sender.send(routed)
  if (!deps.isAbandoned()) await settle(routed, delivery, deps)
}

async function routeNow(message: ClaimedMessage, { routes, gates }: DeliverDeps): Promise<Route> {
  if (message.isStopped && isUnasked(message.purpose)) return { outcome: 'withhold', reason: 'stopped' }
  return routes.route(message, gates.listStopped())
}

/** Past a rest; and where the only way is stopped, as the one message that tries it. */
function mayGo(channel: Channel, gates: Gates): boolean {
  const state = gates.state(channel)
  if (state === 'probe') gates.probed(channel)
  return state !== 'stopped'
}

function wayOf({ channel, to, sender, content }: Way): Way {
  return { channel, to, ...(sender && { sender }), ...(content && { content }) }
}

function isSameWay(message: ClaimedMessage, { channel, to, sender }: Way): boolean {
  return message.channel === channel && message.to.value === to.value && message.sender === sender
}

async function settle(message: ClaimedMessage, delivery: Delivery, deps: DeliverDeps): Promise<void> {
  const { store, clock, gates, log, alarm } = deps
  const ids = { outboxMessageId: message.id, tries: message.tries }
  // A refusal of one message shows as well that the sender works.
  if (delivery.outcome === 'accepted' || delivery.outcome === 'refused') {
    if (gates.works(message.channel, 'answer')) await alarm.worksAgain(message.channel)
  }
  switch (delivery.outcome) {
    case 'accepted':
      await store.accepted(message.id, delivery.sid, clock.now())
      return log.info(ids, 'accepted')
    case 'retry':
      return tryAgain(message, delivery, deps)
    case 'refused':
      return refused(message, delivery, deps)
    case 'halted':
      return halted(message, delivery, deps)
    case 'unknown':
      if (delivery.isTroubled) gates.restUnasked(message.channel, delivery.afterMs)
      // Stays "sending": reconcile() looks at Twilio before anything is said twice.
      return log.warn(ids, 'nobody knows whether it left')
  }
}

async function tryAgain(
  message: ClaimedMessage,
  delivery: Extract<Delivery, { outcome: 'retry' }>,
  { store, clock, gates, log, dice }: DeliverDeps,
): Promise<void> {
  const { why, code, afterMs, slowDown } = delivery
  const ids = { outboxMessageId: message.id, tries: message.tries, code }
  if (slowDown) gates.rest(message.channel, afterMs)
  const wait = retryAfterMs(message.tries, dice)
  if (wait === undefined) {
    await store.failed(message.id, why, code, { isUnsaid: true }, clock.now())
    return log.warn(ids, 'given up')
  }
  // Twilio may ask for a quarter of an hour: danger tries again as soon as after any other hiccup.
  const rest = isUrgent(message.purpose) ? 0 : (afterMs ?? 0)
  await store.requeue(message.id, clock.now() + Math.max(wait, rest), why)
  log.warn(ids, 'will be tried again')
}

async function refused(
  message: ClaimedMessage,
  { why, code, means = 'other' }: Extract<Delivery, { outcome: 'refused' }>,
  deps: DeliverDeps,
): Promise<void> {
  const { store, clock, log, alarm } = deps
  const failure = { means, action: 'final' as const, ...(code !== undefined && { code }) }
  const next = await afterFailure(message, failure, why, 0, deps)
  if (means === 'configuration') await alarm.misconfigured(code)
  const now = clock.now()
  log.warn({ outboxMessageId: message.id, tries: message.tries, code, next: next.do }, 'refused')
  switch (next.do) {
    case 'again':
      return store.reroute(message.id, next.again, next, now)
    case 'withhold':
      return store.withhold(message.id, next.reason, next, now)
    case 'fail':
      return store.failed(message.id, why, code, next, now)
  }
}

async function halted(
  message: ClaimedMessage,
  { scope, why, code }: Extract<Delivery, { outcome: 'halted' }>,
  { store, gates, alarm }: DeliverDeps,
): Promise<void> {
  const channels = scope === 'account' ? CHANNELS : [message.channel]
  const isNew = gates.stop(channels, 'answer')
  // It keeps its place: what comes after it to the same person waits as well.
  await store.requeue(message.id, message.notBeforeAt, why, false)
  if (isNew.length > 0) await alarm.stopped({ channels: isNew, ...(code !== undefined && { code }) })
}
