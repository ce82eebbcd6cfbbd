import type { Channel } from '../../domain/channel.js'
import { readIdentity } from './account.js'
import { diceOf } from './dice.js'

/** What shall go wrong with one request to send; what is left out goes well. */
export interface Failure {
  /** Answer this HTTP status, and take nothing, unless `isTaken`. */
  status?: number
  /** The message is taken, although the answer is that status: something in between broke. */
  isTaken?: boolean
  /** Twilio's code in the answer; without one a 5xx or a 408 answers with a proxy's page instead of JSON. */
  code?: number
  /** Break the connection: before the message is taken, or after it is taken and before the answer. */
  drop?: 'before' | 'after'
  /** Take it (or fail) this much later. */
  delayMs?: number
  /** Take it at once and answer this much later. */
  answerDelayMs?: number
  /** It waits so long in Twilio's queue; when that is longer than its ValidityPeriod it never leaves (30036). */
  queuedMs?: number
  /** The receipts in place of the usual ones: in this order, twice, too few, or none. */
  receipts?: readonly string[]
  /** Twilio's code on those of them that say failed or undelivered. */
  errorCode?: number
  /** Between a message and its first receipt, and between two; the double's own delay otherwise. */
  receiptDelayMs?: number
  /** Whether all its receipts come before the request is answered. */
  isEarly?: boolean
}

/** Which requests a failure is for: the next one, unless it says otherwise. */
export interface FaultRule {
  /** For so many requests that fit; `Infinity` until it is lifted. */
  times?: number
  /** Only to this person: a number or a user name, without `whatsapp:`. */
  to?: string
  channel?: Channel
  /** Each time with this chance, from 0 to 1, by dice that `seed` decides. */
  chance?: number
  seed?: number
}

export interface Faults {
  /** Adds one; gives how to lift it again. */
  add(failure: Failure, rule?: FaultRule): () => void
  /** What goes wrong with a request to this receiver; the oldest that fits. */
  next(to: string): Failure | undefined
}

interface Waiting {
  failure: Failure
  rule: FaultRule
  left: number
  dice: () => number
}

/** All that was told to go wrong, oldest first. */
export function createFaults(): Faults {
  let waiting: Waiting[] = []
  return {
    add(failure, rule = {}) {
      const one = { failure, rule, left: rule.times ?? 1, dice: diceOf(rule.seed ?? 1) }
      waiting.push(one)
      return () => {
        waiting = waiting.filter((other) => other !== one)
      }
    },
    next(to) {
      const found = waiting.find((one) => fits(one, to))
      if (!found) return undefined
      found.left--
      if (found.left <= 0) waiting = waiting.filter((one) => one !== found)
      return found.failure
    },
  }
}

function fits({ rule, dice }: Waiting, to: string): boolean {
  const { channel, identity } = readIdentity(to)
  if (rule.to !== undefined && rule.to !== identity) return false
  if (rule.channel !== undefined && rule.channel !== channel) return false
  return rule.chance === undefined || dice() < rule.chance
}

/** Lost on the way: these codes come after `sent`, as `undelivered`. All others fail before they leave. */
const LOST_ON_THE_WAY = new Set([30003, 30004, 30005, 30006, 30007, 30008, 30017, 30410, 63049])

/** Accepted with a 201, and failed afterwards with one of Twilio's codes. */
export function failsLater(errorCode: number): Failure {
  const receipts = LOST_ON_THE_WAY.has(errorCode) ? ['sent', 'undelivered'] : ['failed']
  return { receipts, errorCode }
}
