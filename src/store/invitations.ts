import { sql as raw } from 'kysely'
import type { Channel } from '../domain/channel.js'
import type { FirstContact } from '../domain/consent.js'
import { ANSWER_GOES_ON_MS, AWAITED_FOR_MS } from '../domain/reply-rules.js'
import type { WaitingInvitation } from '../domain/turn.js'
import type { Engine, Statement } from './engine.js'
import { define, sql } from './query.js'
import { isTaken } from './shared-phones.js'
import type { Who } from './who.js'

interface WaitingRow {
  id: string
  tenant_id: string
  question_id: string | null
  meeting_id: string | null
  quote_id: string | null
}

/** Invitations that wait, for a question that is still open, a meeting still to come, or a sentence of hers; oldest round first. */
const waiting = (now: number) =>
  sql
    .selectFrom('invitation')
    .innerJoin('round', 'round.id', 'invitation.round_id')
    .leftJoin('question', 'question.id', 'round.question_id')
    .leftJoin('meeting', 'meeting.id', 'round.meeting_id')
    .where('invitation.disposition', '=', 'waiting')
    .where('invitation.not_before_at', '<=', now)
    .where('round.paused_at', 'is', null)
    .where('round.cancelled_at', 'is', null)
    .where((eb) => eb.or([eb('question.closes_at', 'is', null), eb('question.closes_at', '>', now)]))
    .where((eb) => eb.or([eb('meeting.starts_at', 'is', null), eb('meeting.starts_at', '>', now)]))
    .select([
      'invitation.id',
      'invitation.tenant_id',
      'round.question_id',
      'round.meeting_id',
      'round.quote_id',
    ])
    .orderBy('invitation.created_at')
    .orderBy('invitation.id')

const waitingOfTenant = define<{ tenantId: string; now: number }, WaitingRow>(({ tenantId, now }) =>
  waiting(now).where('invitation.tenant_id', '=', tenantId).limit(1),
)

interface ReadyAt {
  now: number
  limit: number
  channel: Channel
  firstContact: FirstContact
}

/** As `wayTo` decides it, but for addresses that are closed: those are few. */
const habitualChannel = raw<Channel>`coalesce(tenant.chosen_channel, tenant.last_channel,
  case when exists (select 1 from address where address.tenant_id = tenant.id and address.kind = 'phone')
    then 'sms' else 'whatsapp' end)`

/**
 * Those whose turn may have come: she can be reached, no talk is open with her, nothing of ours waits to
 * leave, and she was not left thinking about our first question.
 */
const ready = define<ReadyAt & { awaitedSince: number; goesOnSince: number }, WaitingRow>((at) => {
  const { now, limit, channel, firstContact, awaitedSince, goesOnSince } = at
  return (
    waiting(now)
      .innerJoin('tenant', 'tenant.id', 'invitation.tenant_id')
      .leftJoin('conversation', 'conversation.tenant_id', 'invitation.tenant_id')
      .where(habitualChannel, '=', channel)
      .where('conversation.due_at', 'is', null)
      .where('tenant.left_alone_at', 'is', null)
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('address')
            .select('address.id')
            .whereRef('address.tenant_id', '=', 'invitation.tenant_id'),
        ),
      )
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('outbox_message')
              .select('outbox_message.id')
              .whereRef('outbox_message.tenant_id', '=', 'invitation.tenant_id')
              .where('outbox_message.state', 'in', ['queued', 'sending']),
          ),
        ),
      )
      .where((eb) => eb.not(isTaken(eb.ref('invitation.tenant_id'))))
      // A coordinator waits for her answer: a question in between would get it.
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('desk_reply')
              .select('desk_reply.id')
              .whereRef('desk_reply.tenant_id', '=', 'invitation.tenant_id')
              .where((either) =>
                either.or([
                  either('desk_reply.answered_at', 'is', null),
                  either('desk_reply.answered_at', '>', goesOnSince),
                ]),
              )
              .where('desk_reply.expects_answer', '=', 1)
              .where('desk_reply.created_at', '>', awaitedSince),
          ),
        ),
      )
      .where((eb) =>
        eb.or([
          eb('tenant.consent_asked_at', 'is', null),
          eb('tenant.stopped_at', 'is not', null),
          eb.exists(
            eb
              .selectFrom('consent')
              .select('consent.id')
              .whereRef('consent.tenant_id', '=', 'invitation.tenant_id'),
          ),
          eb(eb.val(firstContact), '=', 'tell-and-stop'),
        ]),
      )
      .limit(limit)
  )
})

export async function findWaitingInvitation(
  engine: Engine,
  tenantId: string,
  now: number,
): Promise<WaitingInvitation | undefined> {
  const [row] = await engine.read(waitingOfTenant({ tenantId, now }))
  return row && invitationOf(row)
}

const askedBySid = define<{ sid: string }, WaitingRow>(({ sid }) =>
  sql
    .selectFrom('outbox_message')
    .innerJoin('invitation', 'invitation.id', 'outbox_message.invitation_id')
    .innerJoin('round', 'round.id', 'invitation.round_id')
    .select([
      'invitation.id',
      'invitation.tenant_id',
      'round.question_id',
      'round.meeting_id',
      'round.quote_id',
    ])
    .where('outbox_message.sid', '=', sid),
)

/** The invitation that our message with this sid carried. */
export async function findAsked(engine: Engine, sid: string): Promise<WaitingInvitation | undefined> {
  const [row] = await engine.read(askedBySid({ sid }))
  return row && invitationOf(row)
}

/** At most `limit` invitations whose turn may have come at `now` (ms), oldest first. */
export async function listReadyInvitations(engine: Engine, at: ReadyAt): Promise<WaitingInvitation[]> {
  const awaitedSince = at.now - AWAITED_FOR_MS
  const goesOnSince = at.now - ANSWER_GOES_ON_MS
  return (await engine.read(ready({ ...at, awaitedSince, goesOnSince }))).map(invitationOf)
}

function invitationOf(row: WaitingRow): WaitingInvitation {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    ...(row.question_id !== null && { questionId: row.question_id }),
    ...(row.meeting_id !== null && { meetingId: row.meeting_id }),
    ...(row.quote_id !== null && { quoteId: row.quote_id }),
  }
}

const setDisposition = define<{ id: string; disposition: string; at: number }, never>(
  ({ id, disposition, at }) =>
    sql
      .updateTable('invitation')
      .set({
        disposition,
        invited_at: raw<number>`case when ${disposition} = 'invited' then ${at} else invited_at end`,
      })
      .where('id', '=', id),
)
export const invitation = ({ id, disposition, at }: Who & { id: string; disposition: string }): Statement =>
  setDisposition({ id, disposition, at })

/** Held back: her 30 days are full until then (ms). */
export const holdInvitation = define<{ id: string; until: number }, never>(({ id, until }) =>
  sql.updateTable('invitation').set({ not_before_at: until }).where('id', '=', id),
)

export const refuseAll = define<{ tenantId: string }, never>(({ tenantId }) =>
  sql
    .updateTable('invitation')
    .set({ disposition: 'refused' })
    .where('tenant_id', '=', tenantId)
    .where('disposition', 'in', ['waiting', 'invited', 'delivered']),
)

export const refuseQuestions = define<{ tenantId: string }, never>(({ tenantId }) =>
  sql
    .updateTable('invitation')
    .set({ disposition: 'refused' })
    .where('tenant_id', '=', tenantId)
    .where('disposition', 'in', ['waiting', 'invited', 'delivered'])
    .where('round_id', 'in', (eb) =>
      eb
        .selectFrom('round')
        .select('id')
        .where((round) =>
          round.or([round('question_id', 'is not', null), round('quote_id', 'is not', null)]),
        ),
    ),
)
