import { DAY, HOUR } from '../domain/clock.js'
import type { Localized } from '../domain/language.js'
import { weighed } from '../domain/seeded-dice.js'
import { type Event, MONTH_MS, type World } from './demo-world.js'
import type { Statement } from './engine.js'
import { insertInvitation, insertMeeting, insertRound } from './rounds.js'
import { need, rsvp } from './rsvps.js'

const ANNOUNCED_DAYS = 21
/** Announced in the morning, held in the afternoon. */
const HOURS_LATER = 4

export interface YearMeeting {
  key: string
  monthsAgo: number
  title: Localized
  place: string
  municipalities: string[]
  /** How many of those invited come, from 0 to 1. */
  share: number
}

/** A meeting of some municipalities, who was invited, who comes and what they need. */
export function meetingStatements(
  { key, monthsAgo, title, place, municipalities, share }: YearMeeting,
  needs: Readonly<Record<string, number>>,
  { residents, dice, ids, now }: World,
): Event[] {
  const announcedAt = now - monthsAgo * MONTH_MS - ANNOUNCED_DAYS * DAY
  const startsAt = now - monthsAgo * MONTH_MS + HOURS_LATER * HOUR
  const meetingId = ids.next()
  const roundId = ids.next()
  const audience = { municipalities }
  const begin: Statement[] = [
    insertMeeting({ id: meetingId, key, title, place, startsAt, endsAt: startsAt + 2 * HOUR }, announcedAt),
    insertRound({
      id: roundId,
      about: { meetingId },
      audience,
      createdAt: announcedAt,
      expandedAt: announcedAt,
    }),
  ]
  const invited = residents.filter(({ municipality }) => municipalities.includes(municipality))
  const replies = invited.map(({ person }): Event => {
    const { id: tenantId, householdId } = person
    const luck = dice()
    const reply = luck < share ? 'yes' : luck < 2 * share ? 'no' : undefined
    const at = announcedAt + Math.ceil((1 + dice() * 14) * DAY)
    const disposition = reply ? ('answered' as const) : ('silent' as const)
    const invitation = { id: ids.next(), roundId, tenantId, householdId, disposition, createdAt: announcedAt }
    return {
      at,
      statements: [
        insertInvitation({ ...invitation, invitedAt: announcedAt }),
        ...(reply ? [rsvp({ tenantId, householdId, at, meetingId, reply })] : []),
        ...(reply === 'yes' ? [need({ meetingId, tenantId, need: weighed(needs, dice), at })] : []),
      ],
    }
  })
  return [{ at: announcedAt, statements: begin }, ...replies]
}
