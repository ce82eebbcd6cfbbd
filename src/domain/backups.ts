import { Temporal } from 'temporal-polyfill'
import { DAY, HOUR, ZONE } from './clock.js'

/** How the nightly copies of the store are made and kept. */
export interface BackupRules {
  /** Folder that they lie in. */
  dir: string
  /** Hour of the day, by the clocks of Brussels. */
  hour: number
  /** Days that a copy is kept; what somebody wants forgotten is in no copy after that. */
  keepDays: number
}

/** In the small hours nobody is written to, and few write. */
export const BACKUP_HOUR = 3
/** Long enough to notice a mistake after a holiday, and to say "within two weeks" to who wants to be forgotten. */
export const BACKUP_KEEP_DAYS = 14
/** After a night that failed it is tried again this often, not every minute. */
const TRY_AGAIN_AFTER_MS = HOUR
/** A day and a few hours: one night was missed. */
export const BACKUP_LATE_MS = DAY + 6 * HOUR

const NAME = /^huurderslijn-(\d{4}-\d{2}-\d{2}T)(\d{2})-(\d{2})-(\d{2})Z\.sqlite$/

/** The name of a nightly copy that was begun at `at` (ms): it sorts by time. */
export function backupName(at: number): string {
  const instant = new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')
  return `huurderslijn-${instant}Z.sqlite`
}

/** When a copy with this name was begun (ms); undefined for a file of another name. */
export function backupNameTime(name: string): number | undefined {
  const [, day, hours, minutes, seconds] = NAME.exec(name) ?? []
  if (day === undefined) return undefined
  const at = Date.parse(`${day}${hours}:${minutes}:${seconds}Z`)
  return Number.isNaN(at) ? undefined : at
}

/** Whether a copy is due: the hour has come since the last good one, and the last try is not of just now. */
export function isBackupDue(
  now: number,
  hour: number,
  { madeAt = 0, triedAt = 0 }: { madeAt?: number | undefined; triedAt?: number | undefined },
): boolean {
  return madeAt < lastTimeAtHour(now, hour) && now - triedAt >= TRY_AGAIN_AFTER_MS
}

/** The latest instant, not after `now`, at which the clocks of Brussels showed that hour. */
function lastTimeAtHour(now: number, hour: number): number {
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(ZONE)
  const today = local.withPlainTime({ hour }).epochMilliseconds
  return today <= now ? today : local.subtract({ days: 1 }).withPlainTime({ hour }).epochMilliseconds
}

/** Of these names, the copies that are older than they are kept. The newest one stays, however old it is. */
export function expiredBackups(names: readonly string[], now: number, keepDays: number): string[] {
  const copies = names.filter((name) => backupNameTime(name) !== undefined).sort()
  return copies.slice(0, -1).filter((name) => (backupNameTime(name) ?? now) < now - keepDays * DAY)
}
