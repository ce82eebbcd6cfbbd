import type { Clock } from '../domain/clock.js'
import { BLOCKED_CODE, stateAfterReceipt } from '../domain/outbox-message.js'
import type { OutboxStore, Receipt } from '../domain/outbox-store.js'

/** Receipts of one message come together: another one may have been written in between, this often at most. */
const TRIES_MAX = 10

/**
 * Moves a message along by what Twilio says of it. Repeated, late and unknown receipts change nothing; one
 * that comes before our own request has returned tells us the sid.
 */
export async function takeReceipt(store: OutboxStore, receipt: Receipt, clock: Clock): Promise<void> {
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const message = await store.findState(receipt)
    if (!message) return
    const state = stateAfterReceipt(message.state, receipt.status)
    if (state === message.state) return
    const { sid, errorCode } = receipt
    const change = { state, was: message.state, sid, ...(errorCode !== undefined && { errorCode }) }
    if (!(await store.receipt(message.id, change))) continue
    if (state === 'failed' && errorCode === BLOCKED_CODE) await store.noteBlocked(message.id, clock.now())
    return
  }
}
