import type { Selectable } from 'kysely'
import type { AskedQuestion, Audience, Disposition, Meeting } from '../domain/question.js'
import type { Statement } from './engine.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'

const question = define<Schema['question'], never>((value) =>
  sql.insertInto('question').values({
    id: value.id,
    key: value.key,
    kind: value.kind,
    text: value.text,
    options: value.options,
    closes_at: value.closes_at,
    level: value.level,
    series: value.series,
    created_at: value.created_at,
  }),
)

const meeting = define<Schema['meeting'], never>((value) =>
  sql.insertInto('meeting').values({
    id: value.id,
    key: value.key,
    title: value.title,
    starts_at: value.starts_at,
    ends_at: value.ends_at,
    place: value.place,
    capacity: value.capacity,
    created_at: value.created_at,
  }),
)

const round = define<Omit<Selectable<Schema['round']>, 'paused_at' | 'cancelled_at'>, never>((value) =>
  sql.insertInto('round').values({
    id: value.id,
    question_id: value.question_id,
    meeting_id: value.meeting_id,
    quote_id: value.quote_id,
    audience: value.audience,
    created_at: value.created_at,
    expanded_at: value.expanded_at,
  }),
)

/** A key serves one question only: a second insert of it fails. */
export function insertQuestion(asked: AskedQuestion, at: number): Statement {
  const { id, key, kind, text, options, level, series, closesAt } = asked
  return question({
    id,
    key,
    kind,
    text: JSON.stringify(text),
    options: JSON.stringify(options),
    closes_at: closesAt ?? null,
    level,
    series: series ?? null,
    created_at: at,
  })
}

/** A key serves one meeting only: a second insert of it fails. */
export function insertMeeting(one: Meeting, at: number): Statement {
  const { id, key, title, startsAt, endsAt, place, capacity } = one
  return meeting({
    id,
    key,
    title: JSON.stringify(title),
    starts_at: startsAt,
    ends_at: endsAt,
    place,
    capacity: capacity ?? null,
    created_at: at,
  })
}

/** One sending of a question, a meeting, or a sentence to whose it is. Until `expandedAt` the server still has to write its invitations. */
export interface NewRound {
  id: string
  about: { questionId: string } | { meetingId: string } | { quoteId: string }
  audience: Audience
  createdAt: number
  expandedAt?: number
}

export function insertRound({ id, about, audience, createdAt, expandedAt }: NewRound): Statement {
  return round({
    id,
    question_id: 'questionId' in about ? about.questionId : null,
    meeting_id: 'meetingId' in about ? about.meetingId : null,
    quote_id: 'quoteId' in about ? about.quoteId : null,
    audience: JSON.stringify(audience),
    created_at: createdAt,
    expanded_at: expandedAt ?? null,
  })
}

const unexpanded = define<object, Schema['round']>(() =>
  sql.selectFrom('round').selectAll().where('expanded_at', 'is', null).orderBy('created_at').orderBy('id'),
)

/** Rounds whose invitations are not written yet, oldest first. `audience` is the JSON of an Audience. */
export function listUnexpandedRounds(): Statement<Schema['round']> {
  return unexpanded({})
}

const invitation = define<Omit<Schema['invitation'], 'not_before_at'>, never>((value) =>
  sql
    .insertInto('invitation')
    .values({
      id: value.id,
      round_id: value.round_id,
      tenant_id: value.tenant_id,
      household_id: value.household_id,
      disposition: value.disposition,
      invited_at: value.invited_at,
      created_at: value.created_at,
    })
    .onConflict((conflict) => conflict.columns(['round_id', 'tenant_id']).doNothing()),
)

export interface NewInvitation {
  id: string
  roundId: string
  tenantId: string
  householdId: string | null
  disposition: Disposition
  createdAt: number
  invitedAt?: number
}

/** Invites someone to a round once: who is in it already stays as she is. */
export function insertInvitation(one: NewInvitation): Statement {
  return invitation({
    id: one.id,
    round_id: one.roundId,
    tenant_id: one.tenantId,
    household_id: one.householdId,
    disposition: one.disposition,
    invited_at: one.invitedAt ?? null,
    created_at: one.createdAt,
  })
}

const expanded = define<{ id: string; at: number }, never>((value) =>
  sql
    .updateTable('round')
    .set({ expanded_at: value.at })
    .where('id', '=', value.id)
    .where('expanded_at', 'is', null),
)

/** Also good as the guard of an expansion: it touches nothing when another process was first. */
export function markRoundExpanded(id: string, at: number): Statement {
  return expanded({ id, at })
}
