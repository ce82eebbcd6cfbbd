import { BACKUP_LATE_MS } from './backups.js'
import type { Check } from './check.js'
import { HOUR, MINUTE } from './clock.js'
import { DISK_SMALL, DISK_TOO_SMALL, inMegabytes } from './disk.js'
import type { LineFacts } from './line-facts.js'

/** A message that is due leaves within seconds; after this the server is not sending. */
const QUEUE_SLOW_MS = 5 * MINUTE
const QUEUE_STUCK_MS = HOUR
/** The server looks for new rounds every second. */
const ROUND_SLOW_MS = MINUTE
/** The server gives a sign of life every minute. */
const ALIVE_MS = 3 * MINUTE
/** So few receipts say nothing: a phone may be off. */
const TAKEN_TELLING = 5

/** Nothing keeps the line from its work as long as no check says `problem`. `now` is an instant in ms. */
export function checkLine(facts: LineFacts, now: number, isLive: boolean): Check[] {
  return [
    demo(facts, isLive),
    queue(facts, now),
    senders(facts),
    receipts(facts),
    unknown(facts),
    rounds(facts, now),
    emergencies(facts),
    ...alerts(facts),
    attention(facts),
    ...templates(facts),
    ...deletions(facts),
    server(facts, now),
    heard(facts, now),
  ]
}

/** `newestAt`: when the newest good nightly backup was begun (ms). No folder: none are made. */
export function checkBackups(
  folder: { newestAt: number | undefined } | undefined,
  { backupFailedAt }: Pick<LineFacts, 'backupFailedAt'>,
  now: number,
  isLive: boolean,
): Check {
  const name = 'backup'
  if (!folder) {
    const detail = 'none is made: set BACKUP_DIR to a folder, better on another disk'
    return { name, state: isLive ? 'problem' : 'ok', detail }
  }
  const { newestAt } = folder
  if (newestAt === undefined)
    return { name, state: 'problem', detail: 'there is none yet: run backup, or wait a night' }
  const detail = `the last good one is ${ago(now - newestAt)} old`
  if (now - newestAt > BACKUP_LATE_MS)
    return { name, state: 'problem', detail: `${detail}: run backup to see why` }
  if (backupFailedAt !== undefined)
    return { name, state: 'problem', detail: `${detail}, and the one after it failed: run backup to see why` }
  return { name, state: 'ok', detail }
}

export function checkDisk(free: number | undefined, name = 'disk'): Check {
  if (free === undefined) return { name, state: 'warning', detail: 'cannot tell how much room is left' }
  const detail = `${inMegabytes(free)} MB free`
  if (free < DISK_TOO_SMALL) return { name, state: 'problem', detail: `${detail}: make room now` }
  if (free < DISK_SMALL) return { name, state: 'warning', detail: `${detail}: make room soon` }
  return { name, state: 'ok', detail }
}

/** What the line does by itself, over and over. */
export interface LoopFacts {
  name: string
  everyMs: number
  /** When it last got to its end without a fault (ms). */
  succeededAt: number | undefined
  startedAt: number
}

/** A loop that has missed this many of its turns, and a minute at least, is stuck. */
const TURNS_MISSED = 5

export function checkLoops(loops: readonly LoopFacts[], now: number): Check[] {
  return loops.map(({ name, everyMs, succeededAt, startedAt }) => {
    const quietMs = now - (succeededAt ?? startedAt)
    return quietMs > Math.max(TURNS_MISSED * everyMs, MINUTE)
      ? {
          name: `loop ${name}`,
          state: 'problem',
          detail: `has not succeeded for ${ago(quietMs)}: look in the log`,
        }
      : { name: `loop ${name}`, state: 'ok', detail: 'runs' }
  })
}

function demo({ holdsDemoPeople }: LineFacts, isLive: boolean): Check {
  const name = 'demo people'
  if (!holdsDemoPeople) return { name, state: 'ok', detail: 'none' }
  return isLive
    ? { name, state: 'problem', detail: 'made-up people are in this store: set DATABASE_URL to a new one' }
    : { name, state: 'ok', detail: 'this store is for trying out' }
}

function queue({ oldestDueAt }: LineFacts, now: number): Check {
  const name = 'outbox'
  if (oldestDueAt === undefined) return { name, state: 'ok', detail: 'nothing is late' }
  const late = now - oldestDueAt
  const detail = `a message is ${ago(late)} late: is the server running?`
  if (late > QUEUE_STUCK_MS) return { name, state: 'problem', detail }
  if (late > QUEUE_SLOW_MS) return { name, state: 'warning', detail }
  return { name, state: 'ok', detail: 'messages are leaving' }
}

function senders({ stopped, misconfigured }: LineFacts): Check {
  const name = 'senders'
  if (stopped.length > 0) {
    const detail = `Twilio refuses what is sent by ${stopped.join(' and ')}: look in its console at the account and the sender`
    return { name, state: 'problem', detail }
  }
  return misconfigured > 0
    ? { name, state: 'problem', detail: 'a setting at Twilio is wrong: messages fail by it, run doctor' }
    : { name, state: 'ok', detail: 'none is stopped' }
}

/** No word at all of many messages: Twilio cannot reach us, by the wrong address or a certificate that is over. */
function receipts({ taken, told }: LineFacts): Check {
  const name = 'receipts from Twilio'
  if (taken < TAKEN_TELLING || told > 0) return { name, state: 'ok', detail: 'come in' }
  const detail = `none came of the last ${taken} messages: does PUBLIC_URL lead here, and is its certificate good?`
  return { name, state: 'problem', detail }
}

function unknown({ unknown: count, unsettled }: LineFacts): Check {
  const name = 'unknown outcomes'
  if (unsettled > 0) {
    const detail = `of ${unsettled} messages nobody will know whether they left: they are on the coordinator's list`
    return { name, state: 'warning', detail }
  }
  return count > 0
    ? { name, state: 'warning', detail: `${count} messages are being looked for at Twilio` }
    : { name, state: 'ok', detail: 'none' }
}

function rounds({ oldestUnexpandedAt }: LineFacts, now: number): Check {
  const name = 'rounds'
  if (oldestUnexpandedAt === undefined) return { name, state: 'ok', detail: 'all are under way' }
  const age = now - oldestUnexpandedAt
  return age > ROUND_SLOW_MS
    ? { name, state: 'warning', detail: `one has waited ${ago(age)} for the server: is it running?` }
    : { name, state: 'ok', detail: 'one was just written' }
}

function emergencies({ openEmergencies }: LineFacts): Check {
  const name = 'emergencies'
  return openEmergencies === 0
    ? { name, state: 'ok', detail: 'none is open' }
    : { name, state: 'warning', detail: `${openEmergencies} open: sign in as coordinator and call` }
}

/** Said only where there is something to do. */
function alerts({ alertsFailed }: LineFacts): Check[] {
  if (alertsFailed === 0) return []
  const phones = alertsFailed === 1 ? '1 alert phone' : `${alertsFailed} alert phones`
  const detail = `${phones} got no text: danger may wake nobody, see the coordinator's list`
  return [{ name: 'alerts', state: 'problem', detail }]
}

function attention({ openAttention }: LineFacts): Check {
  const name = 'attention'
  if (openAttention === 0) return { name, state: 'ok', detail: 'nobody waits for a human' }
  const detail = `${openAttention} waiting for a human: sign in as coordinator and look`
  return { name, state: 'warning', detail }
}

/** Said only where there is something to do. */
function deletions({ undeleted }: LineFacts): Check[] {
  if (undeleted === 0) return []
  const detail = `${undeleted} not deleted at Twilio in a month of asking: delete them there by hand`
  return [{ name: 'deletions', state: 'warning', detail }]
}

/** Without a sender on WhatsApp there are none, and nothing to say. */
function templates({ templates: { approved, waiting, refused } }: LineFacts): Check[] {
  const name = 'templates'
  if (approved + waiting + refused === 0) return []
  if (refused > 0) {
    const detail = `${refused} refused or paused by WhatsApp: they go by SMS, see templates status`
    return [{ name, state: 'warning', detail }]
  }
  return waiting > 0
    ? [{ name, state: 'ok', detail: `${waiting} wait for WhatsApp, and go by SMS until then` }]
    : [{ name, state: 'ok', detail: 'all are approved' }]
}

function server({ aliveAt }: LineFacts, now: number): Check {
  const name = 'server'
  if (aliveAt === undefined) return { name, state: 'ok', detail: 'has not run on this store yet' }
  return now - aliveAt > ALIVE_MS
    ? { name, state: 'warning', detail: `gave no sign of life for ${ago(now - aliveAt)}: is it running?` }
    : { name, state: 'ok', detail: 'runs' }
}

function heard({ lastHeardAt }: LineFacts, now: number): Check {
  const detail =
    lastHeardAt === undefined ? 'nobody has written yet' : `somebody wrote ${ago(now - lastHeardAt)} ago`
  return { name: 'last message', state: 'ok', detail }
}

function ago(ms: number): string {
  const count = Math.max(1, Math.floor(ms / MINUTE))
  if (count < 120) return `${count} min`
  const hours = Math.floor(count / 60)
  return hours < 72 ? `${hours} hours` : `${Math.floor(hours / 24)} days`
}
