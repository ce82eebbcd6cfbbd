import { Temporal } from 'temporal-polyfill'
import { monthOf } from './brussels-time.js'
import { ZONE } from './clock.js'
import type { EditionReason } from './edition.js'
import { isRestDay } from './quiet-hours.js'

/** When a coordinator's day begins. */
const MORNING = '08:00'
const SATURDAY = 6

/** What was made already: drafts that wait and editions that were published. */
export interface MadeBefore {
  reasons: readonly EditionReason[]
  madeAt: number
}

/**
 * Why an edition is due at `now` (ms): the month before is over and its first working day has come, or a
 * question closed since the last one was made. Empty: none is.
 */
export function dueReasons(
  now: number,
  made: readonly MadeBefore[],
  closed: readonly { key: string; closesAt: number }[],
): EditionReason[] {
  const month = lastMonth(now)
  const isMade = made.some(({ reasons }) =>
    reasons.some((one) => one.kind === 'month' && one.month === month),
  )
  const madeAt = Math.max(0, ...made.map((one) => one.madeAt))
  return [
    ...(!isMade && now >= firstWorkingMorning(now) ? [{ kind: 'month', month } as const] : []),
    ...closed
      .filter(({ closesAt }) => closesAt > madeAt && closesAt <= now)
      .map(({ key }) => ({ kind: 'question-closed', key }) as const),
  ]
}

/** The month before the one of `now`, as in `2026-10`. */
export function lastMonth(now: number): string {
  const { startsAt } = monthOf(now)
  return Temporal.Instant.fromEpochMilliseconds(startsAt)
    .toZonedDateTimeISO(ZONE)
    .toPlainDate()
    .subtract({ months: 1 })
    .toPlainYearMonth()
    .toString()
}

/** Eight o'clock of the first day of that month that is no Saturday, Sunday or legal holiday (ms). */
export function firstWorkingMorning(at: number): number {
  let day = Temporal.Instant.fromEpochMilliseconds(monthOf(at).startsAt)
    .toZonedDateTimeISO(ZONE)
    .toPlainDate()
  while (day.dayOfWeek === SATURDAY || isRestDay(day)) day = day.add({ days: 1 })
  return day.toZonedDateTime({ timeZone: ZONE, plainTime: MORNING }).epochMilliseconds
}
