import { Temporal } from 'temporal-polyfill'
import { ZONE } from './clock.js'

/** Hours in which nothing unasked is sent, as hours and minutes of Brussels time; `none` switches them off. */
export type QuietHours = { from: string; until: string } | 'none'

/** When a working day begins for people who were left in peace overnight. */
const MORNING = '09:00'

/**
 * The first instant (ms) from `at` on at which something unasked may be sent: outside the quiet hours, not on
 * Sundays or the ten Belgian legal holidays.
 */
export function decentTime(at: number, quiet: QuietHours): number {
  if (quiet === 'none') return at
  let moment = inBrussels(at)
  // At most a week of rest in a row (Christmas week has two holidays and a Sunday).
  for (let tries = 0; tries < 14; tries++) {
    const rest = endOfRest(moment, quiet)
    if (!rest) return moment.epochMilliseconds
    moment = rest
  }
  return moment.epochMilliseconds
}

/** Nine o'clock of the next day, in ms: how long an open talk rests after an emergency. */
export function nextMorning(at: number): number {
  return inBrussels(at).add({ days: 1 }).withPlainTime(MORNING).epochMilliseconds
}

/** When the rest that `moment` falls in ends, or nothing when it falls in none. */
function endOfRest(
  moment: Temporal.ZonedDateTime,
  { from, until }: { from: string; until: string },
): Temporal.ZonedDateTime | undefined {
  if (isRestDay(moment.toPlainDate())) return moment.add({ days: 1 }).withPlainTime(until)
  const time = moment.toPlainTime()
  const isBefore = (clock: string) => Temporal.PlainTime.compare(time, Temporal.PlainTime.from(clock)) < 0
  const overMidnight = from > until
  const isQuiet = overMidnight ? !isBefore(from) || isBefore(until) : !isBefore(from) && isBefore(until)
  if (!isQuiet) return undefined
  const endsToday = isBefore(until)
  return (endsToday ? moment : moment.add({ days: 1 })).withPlainTime(until)
}

function inBrussels(at: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE)
}

/** A Sunday or a legal holiday. */
export function isRestDay(date: Temporal.PlainDate): boolean {
  if (date.dayOfWeek === 7) return true
  return legalHolidays(date.year).some((holiday) => holiday.equals(date))
}

/** The ten legal holidays. Source: Belgian law of 4 January 1974 and royal decree of 18 April 1974. */
function legalHolidays(year: number): Temporal.PlainDate[] {
  const easter = easterSunday(year)
  const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25']
  const movable = [1, 39, 50].map((days) => easter.add({ days }))
  return [...fixed.map((day) => Temporal.PlainDate.from(`${year}-${day}`)), ...movable]
}

/** Gregorian Easter, by the anonymous algorithm (Nature, 1876). */
function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(f / 31), day: (f % 31) + 1 })
}
