import { HOUR, MINUTE } from '../domain/clock.js'
import type { StoreHealth } from '../store/health.js'
import type { Check } from './check.js'

/** A message that is due leaves within seconds; after this the server is not sending. */
const QUEUE_SLOW_MS = 5 * MINUTE
const QUEUE_STUCK_MS = HOUR
/** The server looks for new rounds every second. */
const ROUND_SLOW_MS = MINUTE

/** What the store tells about people, and about the server that should be at work on it. */
export function checkHealth(health: StoreHealth, now: number, isLive: boolean): Check[] {
  return [demo(health, isLive), queue(health, now), rounds(health, now), attention(health)]
}

function demo({ holdsDemoPeople }: StoreHealth, isLive: boolean): Check {
  const name = 'demo people'
  if (!holdsDemoPeople) return { name, state: 'ok', detail: 'none' }
  return isLive
    ? { name, state: 'problem', detail: 'made-up people are in this store: set DATABASE_URL to a new one' }
    : { name, state: 'ok', detail: 'this store is for trying out' }
}

function queue({ oldestDueAt }: StoreHealth, now: number): Check {
  const name = 'outbox'
  if (oldestDueAt === undefined) return { name, state: 'ok', detail: 'nothing is late' }
  const late = now - oldestDueAt
  const detail = `a message is ${minutes(late)} late: is the server running?`
  if (late > QUEUE_STUCK_MS) return { name, state: 'problem', detail }
  if (late > QUEUE_SLOW_MS) return { name, state: 'warning', detail }
  return { name, state: 'ok', detail: 'messages are leaving' }
}

function rounds({ oldestUnexpandedAt }: StoreHealth, now: number): Check {
  const name = 'rounds'
  if (oldestUnexpandedAt === undefined) return { name, state: 'ok', detail: 'all are under way' }
  const age = now - oldestUnexpandedAt
  return age > ROUND_SLOW_MS
    ? { name, state: 'warning', detail: `one has waited ${minutes(age)} for the server: is it running?` }
    : { name, state: 'ok', detail: 'one was just written' }
}

function attention({ openAttention }: StoreHealth): Check {
  const name = 'attention'
  if (openAttention === 0) return { name, state: 'ok', detail: 'nobody waits for a human' }
  const detail = `${openAttention} waiting for a human: sign in as coordinator and look`
  return { name, state: 'warning', detail }
}

function minutes(ms: number): string {
  const count = Math.max(1, Math.floor(ms / MINUTE))
  return count < 120 ? `${count} min` : `${Math.floor(count / 60)} hours`
}
