import { Temporal } from 'temporal-polyfill'
import { ZONE } from './clock.js'
import { isRestDay } from './quiet-hours.js'

const SATURDAY = 6
/** When a working day is over at the company and at the tenants' organisations. */
const END_OF_DAY = '17:00'

/** Whether nobody works on it: a Saturday, a Sunday, a legal holiday. */
function isDayOff(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek === SATURDAY || isRestDay(day)
}

/**
 * The end (ms) of the `days`th working day after the day of `at`: what comes on Friday evening with one day to go is
 * due on Monday at five. 0: the end of that day itself, or of the first working day after it.
 */
export function endOfWorkingDay(at: number, days: number): number {
  let day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE).toPlainDate()
  let left = days
  while (isDayOff(day) || left > 0) {
    day = day.add({ days: 1 })
    if (!isDayOff(day)) left -= 1
  }
  return day.toZonedDateTime({ timeZone: ZONE, plainTime: END_OF_DAY }).epochMilliseconds
}
