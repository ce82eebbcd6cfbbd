import type { AuditEntry } from '../domain/audit.js'
import { type ConcernStep, statesBefore } from '../domain/concern-life.js'
import type { Ids } from '../domain/ids.js'
import type { Language } from '../domain/language.js'
import type { QuietHours } from '../domain/quiet-hours.js'
import type { RouteFacts } from '../domain/route.js'
import type { Wording } from '../domain/wording.js'
import { commitAudited } from './audit.js'
import { findConcernPerson } from './concern-people.js'
import { findCoordinator, stillWaits, waitsForHer } from './desk-replies.js'
import type { Engine, Guard, Statement } from './engine.js'
import { insertOutboxMessage } from './outbox-messages.js'
import { compile, define, sql } from './query.js'
import { planReply, replyOf } from './reply-plan.js'
import type { Schema } from './schema.js'

/** What the line says by, and with. */
export interface TellingDeps {
  engine: Engine
  ids: Pick<Ids, 'next'>
  wording: Wording
  senders: RouteFacts['senders']
  quietHours: QuietHours
}

export interface Step {
  /** One, or several of one person: she is told of them in one text. */
  concernIds: readonly string[]
  state: ConcernStep
  /** As 2026-03-10: only, and always, of what is planned. */
  plannedOn?: string
  /** Id of who says it. */
  memberId: string
  at: number
}

/** `untold`: done, but she is not written to (she stopped, is left alone, or nothing arrives). `late`: it was done already, or cannot be. */
export type StepOutcome = 'told' | 'untold' | 'late'

/** Her words that wait may leave in the meantime; then the step is written anew, this often at the most. */
const TRIES_MAX = 5
const WAITS = 'still waits'

/**
 * Moves concerns one step on and tells who reported them, all together or not at all: pressed twice, or by two people, it
 * is done and said once. `words` is what she is told, in her language.
 */
export async function takeStep(
  deps: TellingDeps,
  step: Step,
  words: (language: Language) => string,
): Promise<StepOutcome> {
  const { engine, ids } = deps
  const action = step.state === 'seen' ? 'concern-handed-over' : 'concern-answered'
  const entries = step.concernIds.map(
    (subject): AuditEntry => ({
      at: step.at,
      actor: step.memberId,
      action,
      subject,
      ...(action === 'concern-answered' && { reason: step.state }),
    }),
  )
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const telling = await tellingOf(deps, step, words)
    const rows = step.concernIds.map((id) => insertStep(rowOf(step, id, ids.next())))
    const moved = step.concernIds.map((id) => ({ name: 'stands before it', statement: move(step, id) }))
    const statements = [...rows, ...telling.statements]
    const done = await commitAudited(engine, entries, statements, [...moved, ...telling.guards])
    if (done.outcome === 'committed') return telling.statements.length > 0 ? 'told' : 'untold'
    if (done.guard !== WAITS) return 'late'
  }
  throw new Error(`What waits for her changed ${TRIES_MAX} times`)
}

interface Telling {
  statements: Statement[]
  guards: Guard[]
}

/** By the rules of an answer of a coordinator: her report is what it answers. */
async function tellingOf(
  { engine, ids, wording, senders, quietHours }: TellingDeps,
  { concernIds: [concernId = ''], memberId, at }: Step,
  words: (language: Language) => string,
): Promise<Telling> {
  const nothing = { statements: [], guards: [] }
  const person = await findConcernPerson(engine, concernId)
  const plan = person && (await planReply(engine, person.tenantId, { senders, quietHours }, at))
  if (!plan || 'no' in plan) return nothing
  const written = { id: ids.next(), words: words(plan.language), memberId, expectsAnswer: false }
  const reply = replyOf(plan, written, wording, at)
  const message = insertOutboxMessage(reply.message)
  if (reply.waiting === undefined) return { statements: [message], guards: [] }
  const before = await findCoordinator(engine, plan.tenantId, at)
  // A coordinator awaits her answer: what she writes next is for that.
  if (before?.isAwaited) return nothing
  if (before?.waiting === undefined) return { statements: [waitsForHer(reply), message], guards: [] }
  const both = { ...reply, waiting: `${before.waiting}\n${reply.waiting}` }
  const guards = [{ name: WAITS, statement: stillWaits({ id: before.replyId }) }]
  return { statements: [waitsForHer(both), message], guards }
}

const insertStep = define<Schema['repair_step'], never>((value) =>
  sql.insertInto('repair_step').values({
    id: value.id,
    repair_concern_id: value.repair_concern_id,
    state: value.state,
    planned_on: value.planned_on,
    council_member_id: value.council_member_id,
    created_at: value.created_at,
  }),
)

function rowOf(
  { state, plannedOn, memberId, at }: Step,
  concernId: string,
  id: string,
): Schema['repair_step'] {
  const row = { id, repair_concern_id: concernId, state, planned_on: plannedOn ?? null }
  return { ...row, council_member_id: memberId, created_at: at }
}

/** Touches nothing where the concern does not stand before this step, or is planned for that very day. */
function move({ state, plannedOn }: Step, concernId: string): Statement {
  const query = sql
    .updateTable('repair_concern')
    .set({ state })
    .where('id', '=', concernId)
    .where('state', 'in', [...statesBefore(state)])
  if (plannedOn === undefined) return compile(query)
  const thatDay = sql
    .selectFrom('repair_step')
    .select('repair_step.id')
    .where('repair_concern_id', '=', concernId)
    .where('planned_on', '=', plannedOn)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('repair_step as later')
            .select('later.id')
            .whereRef('later.repair_concern_id', '=', 'repair_step.repair_concern_id')
            .whereRef('later.id', '>', 'repair_step.id'),
        ),
      ),
    )
  return compile(query.where((eb) => eb.or([eb('state', '<>', 'planned'), eb.not(eb.exists(thatDay))])))
}
