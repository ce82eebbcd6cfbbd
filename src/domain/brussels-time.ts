import { Temporal } from 'temporal-polyfill'
import { ZONE } from './clock.js'

const DATE_AND_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/
const OFFSET = /(z|[+-]\d{2}(:?\d{2})?)$/i

/**
 * The instant (ms) of "2026-03-10T14:00:00+01:00", or of "2026-03-10T14:00" by the clocks of Brussels.
 * Undefined when it is not a date with a time, or no day of the calendar.
 */
export function parseInstant(written: string): number | undefined {
  const text = written.trim()
  if (!DATE_AND_TIME.test(text)) return undefined
  try {
    return OFFSET.test(text.slice(10))
      ? Temporal.Instant.from(text).epochMilliseconds
      : Temporal.PlainDateTime.from(text).toZonedDateTime(ZONE).epochMilliseconds
  } catch {
    return undefined
  }
}

/** The first instant (ms) of a day in Brussels: "2026-03-31", or "31/03/2026" as Excel makes of it. */
export function parseDay(written: string): number | undefined {
  const belgian = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written.trim())
  const iso = belgian
    ? `${belgian[3]}-${belgian[2]?.padStart(2, '0')}-${belgian[1]?.padStart(2, '0')}`
    : written.trim()
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined
  try {
    return Temporal.PlainDate.from(iso).toZonedDateTime(ZONE).epochMilliseconds
  } catch {
    return undefined
  }
}

/** An instant as a coordinator reads it back: "2026-03-10 14:00", by the clocks of Brussels. */
export function brusselsTime(at: number): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE)
  return `${local.toPlainDate()} ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`
}

/** The first instant at least `weeks` weeks after `now` with the weekday and the hour that `at` has in Brussels. */
export function sameHourWeeksAhead(at: number, now: number, weeks: number): number {
  const wanted = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE)
  const earliest = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(ZONE).add({ weeks })
  const days = (wanted.dayOfWeek - earliest.dayOfWeek + 7) % 7
  const sameDay = earliest.add({ days }).withPlainTime(wanted.toPlainTime())
  return (sameDay.epochMilliseconds < earliest.epochMilliseconds ? sameDay.add({ weeks: 1 }) : sameDay)
    .epochMilliseconds
}

/** The first instant (ms) of the calendar month in Brussels that `at` falls in, and of the one after it. */
export function monthOf(at: number): { startsAt: number; endsAt: number } {
  const day = Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(ZONE)
    .toPlainDate()
    .with({ day: 1 })
  const first = (date: Temporal.PlainDate) => date.toZonedDateTime(ZONE).epochMilliseconds
  return { startsAt: first(day), endsAt: first(day.add({ months: 1 })) }
}
