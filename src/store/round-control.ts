import type { AuditAction } from '../domain/audit.js'
import type { Localized } from '../domain/language.js'
import { UNASKED } from '../domain/outbox-message.js'
import { commitAudited } from './audit.js'
import type { Engine, Statement } from './engine.js'
import { compile, define, sql } from './query.js'
import { questionsOutOfReplies, REPLY_MOVED } from './round-replies.js'

/** A round as the coordinator sees it: how far it is, and whether it rests. Instants in ms. */
export interface RoundState {
  id: string
  /** Key of its question or meeting. */
  key: string
  about: 'question' | 'meeting'
  title: Localized
  createdAt: number
  /** When the question closes, or the meeting begins. */
  endsAt?: number
  state: 'going-out' | 'paused' | 'cancelled'
  /** People by where they stand, those whose turn has not come among them. */
  dispositions: Record<string, number>
  /** Messages of it that wait to leave. */
  queued: number
}

interface RoundRow {
  id: string
  key: string
  about: 'question' | 'meeting'
  title: string
  created_at: number
  ends_at: number | null
  paused_at: number | null
  cancelled_at: number | null
}

const rounds = () =>
  sql
    .selectFrom('round')
    .leftJoin('question', 'question.id', 'round.question_id')
    .leftJoin('meeting', 'meeting.id', 'round.meeting_id')
    .select((eb) => [
      'round.id',
      eb.fn.coalesce('question.key', 'meeting.key').as('key'),
      eb.fn.coalesce('question.text', 'meeting.title').as('title'),
      eb.fn.coalesce('question.closes_at', 'meeting.starts_at').as('ends_at'),
      eb.case().when('round.question_id', 'is', null).then('meeting').else('question').end().as('about'),
      'round.created_at',
      'round.paused_at',
      'round.cancelled_at',
    ])
    // A sentence goes to her alone whose it is: that is no round to be steered.
    .where('round.quote_id', 'is', null)
    .orderBy('round.created_at', 'desc')
    .orderBy('round.id', 'desc')

const dispositions = define<object, { round_id: string; disposition: string; people: number }>(() =>
  sql
    .selectFrom('invitation')
    .select((eb) => ['round_id', 'disposition', eb.fn.countAll<number>().as('people')])
    .groupBy(['round_id', 'disposition']),
)

const waitingToLeave = define<object, { round_id: string; messages: number }>(() =>
  sql
    .selectFrom('outbox_message')
    .innerJoin('invitation', 'invitation.id', 'outbox_message.invitation_id')
    .select((eb) => ['invitation.round_id', eb.fn.countAll<number>().as('messages')])
    .where('outbox_message.state', '=', 'queued')
    .groupBy('invitation.round_id'),
)

/** The newest rounds, newest first. */
export async function listRounds(engine: Engine, most: number): Promise<RoundState[]> {
  const rows = await engine.read(compile<RoundRow>(rounds().limit(most).$castTo<RoundRow>()))
  const people = await engine.read(dispositions({}))
  const messages = new Map(
    (await engine.read(waitingToLeave({}))).map(({ round_id, messages }) => [round_id, messages]),
  )
  return rows.map((row) => ({
    id: row.id,
    key: row.key,
    about: row.about,
    title: JSON.parse(row.title) as Localized,
    createdAt: row.created_at,
    ...(row.ends_at !== null && { endsAt: row.ends_at }),
    state: row.cancelled_at !== null ? 'cancelled' : row.paused_at !== null ? 'paused' : 'going-out',
    dispositions: Object.fromEntries(
      people.flatMap((one) => (one.round_id === row.id ? [[one.disposition, one.people]] : [])),
    ),
    queued: messages.get(row.id) ?? 0,
  }))
}

/** One round by its id. */
export async function findRound(engine: Engine, id: string): Promise<RoundState | undefined> {
  return (await listRounds(engine, Number.MAX_SAFE_INTEGER)).find((round) => round.id === id)
}

const messagesOf = define<{ id: string }, { state: string; messages: number }>(({ id }) =>
  sql
    .selectFrom('outbox_message')
    .innerJoin('invitation', 'invitation.id', 'outbox_message.invitation_id')
    .select((eb) => ['outbox_message.state', eb.fn.countAll<number>().as('messages')])
    .where('invitation.round_id', '=', id)
    .groupBy('outbox_message.state'),
)

/** How many messages of a round are in each state of the outbox. */
export async function countMessagesOf(engine: Engine, id: string): Promise<Record<string, number>> {
  const rows = await engine.read(messagesOf({ id }))
  return Object.fromEntries(rows.map(({ state, messages }) => [state, messages]))
}

/** The rounds of a question or a meeting, by its key. */
export async function findRoundsByKey(engine: Engine, key: string): Promise<RoundState[]> {
  return (await listRounds(engine, Number.MAX_SAFE_INTEGER)).filter((round) => round.key === key)
}

const setPaused = define<{ id: string; at: number }, never>(({ id, at }) =>
  sql
    .updateTable('round')
    .set({ paused_at: at })
    .where('id', '=', id)
    .where('paused_at', 'is', null)
    .where('cancelled_at', 'is', null),
)

const setResumed = define<{ id: string }, never>(({ id }) =>
  sql
    .updateTable('round')
    .set({ paused_at: null })
    .where('id', '=', id)
    .where('paused_at', 'is not', null)
    .where('cancelled_at', 'is', null),
)

/** An answer to her is never held, also where a question of the round follows behind it. */
const holdQueued = define<{ id: string; paused: number }, never>(({ id, paused }) =>
  sql
    .updateTable('outbox_message')
    .set({ paused })
    .where('state', '=', 'queued')
    .where('purpose', 'in', UNASKED)
    .where('invitation_id', 'in', (eb) =>
      eb.selectFrom('invitation').select('invitation.id').where('round_id', '=', id),
    ),
)

/** Which round something is done to, by whom (a council member, or `cli`) and when (ms). */
export interface RoundStep {
  id: string
  by: string
  at: number
}

/** `nothing-to-do`: it was so already, or the round is over. */
export type RoundOutcome = 'done' | 'nothing-to-do'

/**
 * Nothing more of this round goes out until it is resumed. What is under way to Twilio still arrives, and replies leave
 * without the question that followed in them.
 */
export async function pauseRound(engine: Engine, step: RoundStep): Promise<RoundOutcome> {
  const { id, at } = step
  return stop(engine, step, 'round-paused', setPaused({ id, at }), [holdQueued({ id, paused: 1 })])
}

/** What waited goes out again. */
export async function resumeRound(engine: Engine, step: RoundStep): Promise<RoundOutcome> {
  const { id } = step
  return control(engine, step, 'round-resumed', setResumed({ id }), [holdQueued({ id, paused: 0 })])
}

/** Does it once, and writes down who did. */
async function control(
  engine: Engine,
  { id, by, at }: RoundStep,
  action: AuditAction,
  mark: Statement,
  statements: readonly Statement[],
): Promise<RoundOutcome> {
  const entry = { at, actor: by, action, subject: id }
  const done = await commitAudited(engine, entry, statements, [{ name: 'nothing-to-do', statement: mark }])
  return done.outcome === 'committed' ? 'done' : 'nothing-to-do'
}

/** Replies leave all the time: what waits is looked at anew so often at the most. */
const TRIES_MAX = 20

/** As above; the round's question is taken out of replies that wait. One that leaves meanwhile leaves whole. */
async function stop(
  engine: Engine,
  step: RoundStep,
  action: AuditAction,
  mark: Statement,
  statements: readonly Statement[],
): Promise<RoundOutcome> {
  const entry = { at: step.at, actor: step.by, action, subject: step.id }
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const replies = await questionsOutOfReplies(engine, step.id)
    const guards = [{ name: 'nothing-to-do', statement: mark }, ...replies.guards]
    const done = await commitAudited(engine, entry, [...statements, ...replies.statements], guards)
    if (done.outcome === 'committed') return 'done'
    if (done.guard !== REPLY_MOVED) return 'nothing-to-do'
  }
  return control(engine, step, action, mark, statements)
}

const setCancelled = define<{ id: string; at: number }, never>(({ id, at }) =>
  sql.updateTable('round').set({ cancelled_at: at }).where('id', '=', id).where('cancelled_at', 'is', null),
)

/** The open talks of those whom the message has not reached end at once: they were never asked. */
const endTalks = define<{ id: string; at: number }, never>(({ id, at }) =>
  sql
    .updateTable('conversation')
    .set({ due_at: at })
    .where('tenant_id', 'in', (eb) =>
      eb
        .selectFrom('outbox_message')
        .innerJoin('invitation', 'invitation.id', 'outbox_message.invitation_id')
        .select('invitation.tenant_id')
        .where('outbox_message.state', '=', 'queued')
        .where('outbox_message.purpose', 'in', UNASKED)
        .where('invitation.round_id', '=', id),
    ),
)

const withhold = define<{ id: string }, never>(({ id }) =>
  sql
    .updateTable('outbox_message')
    .set({ state: 'withheld', reason: 'cancelled' })
    .where('state', '=', 'queued')
    .where('purpose', 'in', UNASKED)
    .where('invitation_id', 'in', (eb) =>
      eb.selectFrom('invitation').select('invitation.id').where('round_id', '=', id),
    ),
)

/** Nothing of this round goes out any more; who was asked may still answer until it closes. Cannot be undone. */
export async function cancelRound(engine: Engine, step: RoundStep): Promise<RoundOutcome> {
  const { id, at } = step
  return stop(engine, step, 'round-cancelled', setCancelled({ id, at }), [
    endTalks({ id, at }),
    withhold({ id }),
  ])
}
