import { DAY, HOUR, MINUTE } from '../domain/clock.js'

/**
 * How long a talk may lie unanswered before it ends and makes room for the next. An answer that comes later
 * still counts: see `lastAsked`.
 */
export const TALK_ENDS_AFTER_MS: Record<string, number> = {
  consent: 14 * DAY,
  question: 2 * DAY,
  meeting: 2 * DAY,
  // Kept as it is when she never says where: a concern half told is still a concern.
  repair: 4 * HOUR,
}
export const OTHER_TALK_ENDS_AFTER_MS = DAY

/** Words that come this soon after a concern was noted are added to it. */
export const ADDITION_WITHIN_MS = 30 * MINUTE

/** A picture this soon before a concern is of the same burst, and shows it. */
export const SHOWN_BEFORE_MS = 2 * MINUTE

/** What reaches us later than this is answered as what it is: late, and not in the middle of the night. */
export const LATE_AFTER_MS = HOUR
/** The same danger told again this soon gets the number to call, not the whole text; staff are not woken twice. */
export const WARNED_AGAIN_WITHIN_MS = 15 * MINUTE

/** What she sends to a coordinator is acknowledged once; more of it within this time needs no word of ours. */
export const ACKNOWLEDGED_WITHIN_MS = HOUR

/** "Is that so now?" is answered within this time, or it rests. */
export const DOUBT_LASTS_MS = 12 * HOUR

/** A sticker this soon after our last words needs no answer. */
export const GESTURE_WITHIN_MS = DAY

/** A turn that another one overtook is played again, so many times at most. */
export const REPLAYS_MAX = 25

/** Who did not say whether questions are welcome is reminded once, after this long. */
export const CONSENT_REMINDER_AFTER_MS = 4 * DAY

/** So often "may we ask you something?" is said again below an answer to something else. */
export const CONSENT_COMES_BACK_MAX = 1

/** Who gets Dutch for want of her own language is told how to be called, and not again for this long. */
export const DUTCH_EXPLAINED_EVERY_MS = 30 * DAY

/** What a turn says together stays within two parts of an SMS, in whatever alphabet. */
export const SEGMENTS_MAX = 2

/** "Would you rather have English?" is answered by her next message within this time, or it rests for good. */
export const OFFER_LASTS_MS = 7 * DAY
