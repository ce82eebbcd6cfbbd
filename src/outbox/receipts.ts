import { CHANNELS } from '../domain/channel.js'
import type { Clock } from '../domain/clock.js'
import type { Failure } from '../domain/delivery.js'
import { BLOCKED_CODE, stateAfterReceipt } from '../domain/outbox-message.js'
import type { OutboxStore, Receipt, ReceiptChange, ReceiptTarget } from '../domain/outbox-store.js'
import { afterFailure, type FailureDeps } from './after-failure.js'
import type { Gates } from './gates.js'
import { asWritten } from './routes.js'
import type { Alarm } from './sender.js'

/** Receipts of one message come together: another one may have been written in between, this often at most. */
const TRIES_MAX = 10

export interface ReceiptDeps extends Partial<FailureDeps> {
  gates?: Gates
  alarm?: Alarm
  /** It is to be sent again, perhaps at once. */
  poke?(): void
}

/**
 * Moves a message along by what Twilio says of it. Repeated, late and unknown receipts change nothing; one
 * that comes before our own request has returned tells us the sid. A failure may be followed by another attempt:
 * the receipts of earlier ones move nothing newer.
 */
export async function takeReceipt(
  store: OutboxStore,
  receipt: Receipt,
  clock: Clock,
  deps: ReceiptDeps = {},
): Promise<void> {
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const message = await store.findState(receipt)
    if (!message) return
    if (message.isEarlier && !settlesAll(message, receipt)) return store.earlierReceipt(receipt)
    const state = stateAfterReceipt(message.state, receipt.status)
    if (state === message.state) return
    const change = await changeTo(state, message, receipt, { store, clock, ...deps })
    if (!(await store.receipt(message.id, change))) continue
    if (change.again) deps.poke?.()
    return
  }
}

/** An earlier attempt arrived after all, before the next one has left: there is nothing more to send. */
function settlesAll({ state }: ReceiptTarget, { status }: Receipt): boolean {
  return state === 'queued' && (status === 'delivered' || status === 'read')
}

async function changeTo(
  state: ReceiptChange['state'],
  target: ReceiptTarget,
  receipt: Receipt,
  deps: ReceiptDeps & { store: OutboxStore; clock: Clock },
): Promise<ReceiptChange> {
  const { clock } = deps
  const { sid, errorCode } = receipt
  const change: ReceiptChange = {
    state,
    was: target.was ?? target.state,
    sid,
    at: clock.now(),
    ...(errorCode !== undefined && { errorCode }),
  }
  if (state !== 'failed') {
    await nowWorks(target, deps)
    return change
  }
  return { ...change, ...(await afterRefusal(target, receipt, deps)) }
}

/** What follows from a failure that Twilio tells of after it took the message. */
async function afterRefusal(
  target: ReceiptTarget,
  receipt: Receipt,
  deps: ReceiptDeps & { store: OutboxStore; clock: Clock },
): Promise<Partial<ReceiptChange>> {
  const { store, clock, gates, alarm, routes = asWritten, dice } = deps
  const failure = receipt.failure ?? failureBy(receipt.errorCode)
  const { action, means, code } = failure
  const message = await store.find(target.id)
  if (!message) return {}
  const why = `${code ?? receipt.status}: ${means}`
  if (action === 'halt-account' || action === 'halt-channel') {
    const channels = action === 'halt-account' ? CHANNELS : [message.channel]
    const isNew = gates?.stop(channels, 'receipt') ?? []
    if (isNew.length > 0) await alarm?.stopped({ channels: isNew, ...(code !== undefined && { code }) })
    return { again: { notBeforeAt: clock.now(), why } }
  }
  if (action === 'slow-down') gates?.rest(message.channel)
  if (means === 'configuration') await alarm?.misconfigured(code)
  // A message that was taken when the receipt came was taken once more than the store knows.
  const charges = (message.charges ?? 0) + (target.state === 'sending' ? 1 : 0)
  const next = await afterFailure(message, failure, why, Math.max(1, charges), {
    routes,
    clock,
    ...(dice && { dice }),
  })
  if (next.do === 'again') return next
  return next.do === 'withhold' ? { ...next, withheld: next.reason } : next
}

/** A sender that was stopped by receipts works again when a receipt says so. */
async function nowWorks(
  target: ReceiptTarget,
  { store, gates, alarm }: ReceiptDeps & { store: OutboxStore },
): Promise<void> {
  if (!gates || gates.listStopped().length === 0) return
  const channel = (await store.find(target.id))?.channel
  if (channel && gates.works(channel, 'receipt')) await alarm?.worksAgain(channel)
}

/** Without a word on what the code means: all we know by ourselves is that she stopped at Twilio. */
function failureBy(errorCode: number | undefined): Failure {
  const code = errorCode === undefined ? {} : { code: errorCode }
  return { ...code, means: errorCode === BLOCKED_CODE ? 'stopped-at-twilio' : 'other', action: 'final' }
}
