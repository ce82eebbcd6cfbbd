import { sql as raw } from 'kysely'
import type { DISPOSITIONS } from '../domain/question.js'
import type { Statement } from './engine.js'
import { define, sql } from './query.js'

/** Two rows of `tenant` that turn out to be one woman: `absorbed` goes, `survivor` stays. */
export interface Pair {
  absorbed: string
  survivor: string
}

/** What stands when one woman was in a round twice: asked is asked, and a no is a no. */
const WEAKEST_FIRST = [
  'waiting',
  'unreachable',
  'silent',
  'visited',
  'invited',
  'delivered',
  'started',
  'answered',
  'refused',
] as const satisfies readonly (typeof DISPOSITIONS)[number][]

const rankOf = (disposition: unknown) =>
  raw<number>`case ${disposition} ${raw.join(
    WEAKEST_FIRST.map((one, rank) => raw`when ${raw.lit(one)} then ${raw.lit(rank)}`),
    raw` `,
  )} else 0 end`

const otherInvitation = (absorbed: string, column: 'disposition' | 'invited_at') =>
  sql
    .selectFrom('invitation as other')
    .select(`other.${column}`)
    .where('other.tenant_id', '=', absorbed)
    .whereRef('other.round_id', '=', raw.ref('invitation.round_id'))

const invitations = define<Pair, never>(({ absorbed, survivor }) =>
  sql
    .updateTable('invitation')
    .set({
      disposition: raw<string>`(${otherInvitation(absorbed, 'disposition')})`,
      invited_at: raw<number>`coalesce(invited_at, (${otherInvitation(absorbed, 'invited_at')}))`,
    })
    .where('tenant_id', '=', survivor)
    .where(
      raw<boolean>`${rankOf(raw`(${otherInvitation(absorbed, 'disposition')})`)} > ${rankOf(raw.ref('invitation.disposition'))}`,
    ),
)

/** The invitation of the survivor to the round that an invitation of the other is to. */
const hersInstead = (invitationId: string, survivor: string) =>
  sql
    .selectFrom('invitation as gone')
    .innerJoin('invitation as kept', 'kept.round_id', 'gone.round_id')
    .select('kept.id')
    .whereRef('gone.id', '=', raw.ref(invitationId))
    .where('kept.tenant_id', '=', survivor)

/** Our messages carry the invitation that stays: a late tap finds its question by it. */
const messages = define<Pair, never>(({ absorbed, survivor }) =>
  sql
    .updateTable('outbox_message')
    .set({
      invitation_id: raw<string>`coalesce((${hersInstead('outbox_message.invitation_id', survivor)}), invitation_id)`,
    })
    .where('tenant_id', '=', absorbed)
    .where('invitation_id', 'is not', null),
)

const dropInvitations = define<Pair, never>(({ absorbed, survivor }) =>
  sql
    .deleteFrom('invitation')
    .where('tenant_id', '=', absorbed)
    .where('round_id', 'in', (eb) =>
      eb.selectFrom('invitation as kept').select('kept.round_id').where('kept.tenant_id', '=', survivor),
    ),
)

const otherAnswer = (absorbed: string, column: 'value' | 'text' | 'flagged' | 'updated_at') =>
  sql
    .selectFrom('answer as other')
    .select(`other.${column}`)
    .where('other.tenant_id', '=', absorbed)
    .whereRef('other.question_id', '=', raw.ref('answer.question_id'))

/** The later answer counts; words that came with either stay. */
const answers = define<Pair, never>(({ absorbed, survivor }) => {
  const isLater = raw`(${otherAnswer(absorbed, 'updated_at')}) > answer.updated_at`
  const other = (column: 'value' | 'text' | 'flagged' | 'updated_at') =>
    raw`(${otherAnswer(absorbed, column)})`
  return sql
    .updateTable('answer')
    .set({
      value: raw`case when ${isLater} then ${other('value')} else value end`,
      text: raw`case when ${other('text')} is null then text when text is null then ${other('text')}
        when text = ${other('text')} then text else text || ' / ' || ${other('text')} end`,
      flagged: raw<number>`case when ${other('flagged')} > flagged then ${other('flagged')} else flagged end`,
      updated_at: raw<number>`case when ${isLater} then ${other('updated_at')} else updated_at end`,
    })
    .where('tenant_id', '=', survivor)
    .where('question_id', 'in', (eb) =>
      eb.selectFrom('answer as other').select('other.question_id').where('other.tenant_id', '=', absorbed),
    )
})

const dropAnswers = define<Pair, never>(({ absorbed, survivor }) =>
  sql
    .deleteFrom('answer')
    .where('tenant_id', '=', absorbed)
    .where('question_id', 'in', (eb) =>
      eb.selectFrom('answer as kept').select('kept.question_id').where('kept.tenant_id', '=', survivor),
    ),
)

const otherRsvp = (absorbed: string, column: 'reply' | 'need' | 'updated_at') =>
  sql
    .selectFrom('rsvp as other')
    .select(`other.${column}`)
    .where('other.tenant_id', '=', absorbed)
    .whereRef('other.meeting_id', '=', raw.ref('rsvp.meeting_id'))

const rsvps = define<Pair, never>(({ absorbed, survivor }) => {
  const isLater = raw`(${otherRsvp(absorbed, 'updated_at')}) > rsvp.updated_at`
  const other = (column: 'reply' | 'need' | 'updated_at') => raw`(${otherRsvp(absorbed, column)})`
  return sql
    .updateTable('rsvp')
    .set({
      reply: raw`case when ${isLater} then ${other('reply')} else reply end`,
      need: raw`case when ${isLater} then coalesce(${other('need')}, need) else coalesce(need, ${other('need')}) end`,
      updated_at: raw<number>`case when ${isLater} then ${other('updated_at')} else updated_at end`,
    })
    .where('tenant_id', '=', survivor)
    .where('meeting_id', 'in', (eb) =>
      eb.selectFrom('rsvp as other').select('other.meeting_id').where('other.tenant_id', '=', absorbed),
    )
})

const dropRsvps = define<Pair, never>(({ absorbed, survivor }) =>
  sql
    .deleteFrom('rsvp')
    .where('tenant_id', '=', absorbed)
    .where('meeting_id', 'in', (eb) =>
      eb.selectFrom('rsvp as kept').select('kept.meeting_id').where('kept.tenant_id', '=', survivor),
    ),
)

/** One woman has one place in a round, one answer to a question, one reply to an invitation. */
export function keepOneOfEach(pair: Pair): Statement[] {
  const settle = [invitations, messages, dropInvitations, answers, dropAnswers, rsvps, dropRsvps]
  return settle.map((statement) => statement(pair))
}
