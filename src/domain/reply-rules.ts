import { DAY, HOUR } from './clock.js'
import { decentTime, type QuietHours } from './quiet-hours.js'

/** Who stopped, or is to be left alone, is written to only in answer to what she sent, and not long after it. */
const ANSWER_WITHIN_MS = 14 * DAY
/** Within this time of her last message an answer is part of a talk that she is having: it leaves at any hour. */
const STILL_TALKING_MS = 2 * HOUR

/** What decides whether a coordinator may write to a person. Instants in ms. */
export interface ReplyFacts {
  stoppedAt?: number
  leftAloneAt?: number
  /** When she last wrote, whatever it was. */
  lastHeardAt?: number
}

/** Why a coordinator may not write to her. */
export type NoReply = 'never-wrote' | 'stopped' | 'left-alone'

/**
 * Whether a coordinator may write to her from the desk; undefined: she may. What goes out from there is an answer to
 * what a person sent, never a first word: for that there are rounds, which ask for consent. Who stopped, or told of
 * violence, must have written since, and her stop itself is nothing to answer.
 */
export function mayNotReply(
  { stoppedAt, leftAloneAt, lastHeardAt }: ReplyFacts,
  now: number,
): NoReply | undefined {
  if (lastHeardAt === undefined) return 'never-wrote'
  const wroteSince = (at: number) => lastHeardAt > at && now - lastHeardAt <= ANSWER_WITHIN_MS
  if (stoppedAt !== undefined && !wroteSince(stoppedAt)) return 'stopped'
  if (leftAloneAt !== undefined && !wroteSince(leftAloneAt)) return 'left-alone'
  return undefined
}

/** When an answer of a coordinator leaves (ms): at once to who just wrote, else not in the night. */
export function replyLeavesAt({ lastHeardAt }: ReplyFacts, now: number, quiet: QuietHours): number {
  const isTalking = lastHeardAt !== undefined && now - lastHeardAt <= STILL_TALKING_MS
  return isTalking ? now : decentTime(now, quiet)
}

/** How long her next words go to the coordinator who wrote, when nothing was heard from her since. */
export const AWAITED_FOR_MS = 3 * DAY
/** And how long after her first answer: people write in pieces, and think of something more. */
export const ANSWER_GOES_ON_MS = 12 * HOUR
/** How long words wait for her to write after the template that announces them. */
export const WAITING_FOR_MS = 14 * DAY
/** The most letters of one answer: three parts of an SMS. */
export const REPLY_LETTERS_MAX = 450
