import type { Composed } from './compose-question.js'
import { MEETING_NEEDS, type MeetingReport } from './edition.js'
import type { EditionFacts, MeetingFacts } from './edition-facts.js'
import { isOneComplex } from './places.js'
import { roundedUp } from './publish.js'
import { publishSets } from './publish-sets.js'

const COMING = 'coming'

/**
 * Chairs to put out and what is needed, rounded up. One who needs a ramp would be known by it: needs of
 * fewer than five homes are for the coordinator's eyes, and look like none.
 */
export function composeMeeting(meeting: MeetingFacts, facts: EditionFacts): Composed<MeetingReport> {
  const { key, title, startsAt, endsAt, place } = meeting
  const before = facts.publishedOf(`meeting:${meeting.id}`)
  const coming = homesWhere(meeting, ({ reply }) => reply === 'yes')
  const homes = new Set([
    ...meeting.invited.flatMap((household) => household ?? []),
    ...homesWhere(meeting, () => true),
  ])
  const isLocal = isOneComplex(homes, facts.homes)
  const sets = [
    { key: COMING, households: coming },
    ...MEETING_NEEDS.map((need) => ({
      key: need,
      households: homesWhere(meeting, (one) => one.reply === 'yes' && needsOf(one).includes(need)),
    })),
  ]
  const earlier = facts.newest?.content.meetings.find((one) => one.key === key)
  const known = new Map([
    ...(earlier?.chairs !== undefined ? [[COMING, earlier.chairs] as const] : []),
    ...(earlier?.needs ?? []).flatMap((one) =>
      one.count === undefined ? [] : [[one.key, one.count] as const],
    ),
  ])
  const { figures, cells } = publishSets(isLocal ? [] : sets, before, known, roundedUp)
  const countOf = (wanted: string) => figures.find((figure) => figure.key === wanted)?.count
  const chairs = countOf(COMING)
  const about = { kind: 'meeting', key } as const
  const why = isLocal ? 'one-complex' : figures.some(({ isKept }) => isKept) ? 'kept-earlier' : undefined
  return {
    report: {
      key,
      title,
      startsAt,
      endsAt,
      place,
      ...(chairs !== undefined && { chairs }),
      needs: MEETING_NEEDS.map((need) => ({ key: need, count: countOf(need) })),
    },
    cells,
    heldBack: why ? [{ about, why }] : coming.size > 0 && !chairs ? [{ about, why: 'too-few' }] : [],
  }
}

/** Who needs two things is counted under both. */
function needsOf({ need }: MeetingFacts['replies'][number]): string[] {
  return need?.split(' ') ?? []
}

function homesWhere(
  { replies }: MeetingFacts,
  is: (one: MeetingFacts['replies'][number]) => boolean,
): Set<string> {
  return new Set(replies.flatMap((one) => (one.household !== null && is(one) ? [one.household] : [])))
}
