import type { MeetingFacts } from '../domain/edition-facts.js'
import type { Engine } from './engine.js'
import { compile, define, sql } from './query.js'
import type { Schema } from './schema.js'

const endedAfter = define<{ since: number }, Schema['meeting']>(({ since }) =>
  sql.selectFrom('meeting').selectAll().where('ends_at', '>', since).orderBy('starts_at'),
)

/** Meetings that end after `since` (ms), the first one first, with who was invited and what they said. */
export async function listMeetingFacts(engine: Engine, since: number): Promise<MeetingFacts[]> {
  const rows = await engine.read(endedAfter({ since }))
  const ids = rows.map(({ id }) => id)
  const invited = await engine.read<{ meeting_id: string; household_id: string | null }>(
    compile(
      sql
        .selectFrom('invitation')
        .innerJoin('round', 'round.id', 'invitation.round_id')
        .select(['round.meeting_id', 'invitation.household_id'])
        .where('round.meeting_id', 'in', ids)
        .$castTo<{ meeting_id: string; household_id: string | null }>(),
    ),
  )
  const replies = await engine.read<Reply>(
    compile(
      sql
        .selectFrom('rsvp')
        .select(['meeting_id', 'household_id', 'reply', 'need'])
        .where('meeting_id', 'in', ids),
    ),
  )
  return rows.map((row) => ({
    id: row.id,
    key: row.key,
    title: JSON.parse(row.title),
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: row.place,
    createdAt: row.created_at,
    invited: invited
      .filter(({ meeting_id }) => meeting_id === row.id)
      .map(({ household_id }) => household_id),
    replies: replies
      .filter(({ meeting_id }) => meeting_id === row.id)
      .map(({ household_id, reply, need }) => ({ household: household_id, reply, need })),
  }))
}

type Reply = Pick<Schema['rsvp'], 'meeting_id' | 'household_id' | 'reply' | 'need'>
