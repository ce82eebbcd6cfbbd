import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { ZONE } from './clock.js'

const months = (length: number) => z.number().int().min(1).max(240).default(length)
const days = (length: number) => z.number().int().min(1).max(3650).default(length)

/** How long what is kept, in company.json. What each is for, and why so long: docs/17-rights.md. */
export const retentionSchema = z
  .object({
    /** The words of what she wrote and what we wrote; Twilio's copies are deleted with them. */
    messagesMonths: months(3),
    /** Her own words in an answer, since she last changed it; what counts stays. */
    answerWordsMonths: months(12),
    /** What was broken in her words, since it was mended or said not to be the company's. */
    repairsMonths: months(12),
    /** Photos and voice notes; what shows something that is not mended yet stays. */
    mediaMonths: months(12),
    /** What a human looked at, since that was done. */
    attentionMonths: months(3),
    /** That a message went out, when and at what cost: its words are gone long before. */
    outboxMonths: months(24),
    /** Who moved out, or wrote once and was never heard of again. */
    goneMonths: months(12),
    /** What somebody needs to come to a meeting, since that was over. */
    needsDays: days(7),
    /** Backups, wherever copies of them lie; they hold what was forgotten meanwhile. */
    backupsDays: days(30),
  })
  .prefault({})

export type Retention = z.infer<typeof retentionSchema>

/** How many days a backup may hold what was deleted: where the nightly ones are kept longer, as long as those. */
export function backupsHeldDays(
  { backupsDays }: Retention,
  nightly: { keepDays: number } | undefined,
): number {
  return Math.max(backupsDays, nightly?.keepDays ?? 0)
}

/** What a daily run erases, in its order. */
export const RETENTION_KINDS = [
  'messages',
  'answer-words',
  'repairs',
  'media',
  'attention',
  'outbox',
  'needs',
  'gone',
] as const
export type RetentionKind = (typeof RETENTION_KINDS)[number]

/** Before which instant (ms) a kind is over at `now`. Months are of the calendar in Brussels. */
export function overBefore(kind: RetentionKind, retention: Retention, now: number): number {
  const kept = keptFor(kind, retention)
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(ZONE).subtract(kept).epochMilliseconds
}

/** How long a kind is kept. */
export function keptFor(kind: RetentionKind, retention: Retention): { months: number } | { days: number } {
  switch (kind) {
    case 'messages':
      return { months: retention.messagesMonths }
    case 'answer-words':
      return { months: retention.answerWordsMonths }
    case 'repairs':
      return { months: retention.repairsMonths }
    case 'media':
      return { months: retention.mediaMonths }
    case 'attention':
      return { months: retention.attentionMonths }
    case 'outbox':
      return { months: retention.outboxMonths }
    case 'gone':
      return { months: retention.goneMonths }
    case 'needs':
      return { days: retention.needsDays }
  }
}

/** The hour in Brussels from which on the day's run is due: nobody is written to then, and few write. */
const RUN_HOUR = 4

/** Whether the run of the day is due at `now`, when the last one was at `lastAt`. */
export function isRetentionDue(now: number, lastAt: number | undefined): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(ZONE)
  const today = local.withPlainTime({ hour: RUN_HOUR })
  const due = today.epochMilliseconds <= now ? today : today.subtract({ days: 1 })
  return lastAt === undefined || lastAt < due.epochMilliseconds
}
