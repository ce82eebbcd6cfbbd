import { z } from 'zod'
import { audience, faultsOf, instant, key, known, localized, words } from './coordinator-file.js'
import type { Audience, Meeting } from './question.js'

/** A meeting as a coordinator writes it, and who is invited. */
export type MeetingFile = Omit<Meeting, 'id'> & { audience: Audience }

const whole = ': write a whole number of 1 or more, without quotes'

const schema = z.strictObject(
  {
    key,
    title: localized('write in Dutch what the meeting is about'),
    startsAt: instant(),
    endsAt: instant('people want to know when they can go home'),
    place: words('write where it is: hall, street and number, town'),
    audience: audience.optional(),
    capacity: z.number({ error: whole }).int(whole).min(1, whole).optional(),
  },
  { error: known(['key', 'title', 'startsAt', 'endsAt', 'place', 'audience', 'capacity']) },
)

/** Reads a meeting file, or says in plain words all that is wrong with it. */
export function parseMeetingFile(
  file: unknown,
  now: number,
): { meeting: MeetingFile } | { faults: string[] } {
  const parsed = schema.safeParse(file)
  if (!parsed.success) return { faults: faultsOf(parsed.error) }
  const { audience: asked = {}, capacity, ...meeting } = parsed.data
  const faults: string[] = []
  if (meeting.startsAt <= now) faults.push('startsAt is in the past')
  if (meeting.endsAt <= meeting.startsAt) faults.push('endsAt is not after startsAt')
  if (faults.length > 0) return { faults }
  return { meeting: { ...meeting, audience: asked, ...(capacity !== undefined && { capacity }) } }
}
