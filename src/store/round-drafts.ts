import type { AuditAction, AuditEntry } from '../domain/audit.js'
import { type DraftContent, draftContentSchema, type RoundDraft } from '../domain/round-draft.js'
import { commitAudited } from './audit.js'
import type { Engine, Guard, Statement } from './engine.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'

type Row = Schema['round_draft']

/** How many drafts are shown: those of a few years. */
const SHOWN_MOST = 100

const insert = define<Pick<Row, 'id' | 'content' | 'created_by' | 'created_at'>, never>((value) =>
  sql
    .insertInto('round_draft')
    .values({
      id: value.id,
      content: value.content,
      state: 'draft',
      version: 1,
      created_by: value.created_by,
      created_at: value.created_at,
      updated_by: value.created_by,
      updated_at: value.created_at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing()),
)

/** Begins a draft; the same id twice is the same draft. */
export async function beginDraft(
  engine: Engine,
  { id, content, by, at }: { id: string; content: DraftContent; by: string; at: number },
): Promise<void> {
  await engine.commit([insert({ id, content: JSON.stringify(content), created_by: by, created_at: at })])
}

const byId = define<{ id: string }, Row>(({ id }) =>
  sql.selectFrom('round_draft').selectAll().where('id', '=', id),
)

export async function findDraft(engine: Engine, id: string): Promise<RoundDraft | undefined> {
  const [row] = await engine.read(byId({ id }))
  return row && draftOf(row)
}

const open = define<object, Row>(() =>
  sql
    .selectFrom('round_draft')
    .selectAll()
    .where('state', 'in', ['draft', 'proposed', 'scheduled'])
    .orderBy('updated_at', 'desc')
    .limit(SHOWN_MOST),
)

/** Drafts that have not gone out, the one last touched first. */
export async function listOpenDrafts(engine: Engine): Promise<RoundDraft[]> {
  return (await engine.read(open({}))).map(draftOf)
}

const due = define<{ now: number }, Row>(({ now }) =>
  sql
    .selectFrom('round_draft')
    .selectAll()
    .where('state', '=', 'scheduled')
    .where('send_at', '<=', now)
    .orderBy('send_at'),
)

/** Drafts whose time has come at `now` (ms). */
export async function listDueDrafts(engine: Engine, now: number): Promise<RoundDraft[]> {
  return (await engine.read(due({ now }))).map(draftOf)
}

/** Which draft at which version something is done to, by whom and when (ms). */
export interface DraftStep {
  id: string
  version: number
  by: string
  at: number
}

/** `changed`: somebody else was first, or it has gone out already. */
export type DraftOutcome = 'done' | 'changed'

const write = define<DraftStep & { content: string }, never>(({ id, version, by, at, content }) =>
  sql
    .updateTable('round_draft')
    .set((eb) => ({
      content,
      // What was approved, or waits for its time, was another text.
      state: 'draft' as const,
      version: eb('version', '+', 1),
      updated_by: by,
      updated_at: at,
      proposed_by: null,
      send_at: null,
      held_because: null,
    }))
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', 'in', ['draft', 'proposed', 'scheduled']),
)

/** Keeps what is written. It is a plain draft again: what others said of it was said of another text. */
export async function saveDraft(
  engine: Engine,
  step: DraftStep,
  content: DraftContent,
): Promise<DraftOutcome> {
  return outcome(await engine.commit([], [guard(write({ ...step, content: JSON.stringify(content) }))]))
}

const move = define<
  DraftStep & { state: Row['state']; proposed_by: string | null; send_at: number | null },
  never
>(({ id, version, by, at, state, proposed_by, send_at }) =>
  sql
    .updateTable('round_draft')
    .set((eb) => ({
      state,
      version: eb('version', '+', 1),
      updated_by: by,
      updated_at: at,
      proposed_by,
      send_at,
      held_because: null,
    }))
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', 'in', ['draft', 'proposed', 'scheduled']),
)

/** Moves a draft on, as it was looked at; touches nothing when it is another one by now, or has gone out. */
export function moveDraft(
  { id, version, by, at }: DraftStep,
  state: Row['state'],
  { proposedBy, sendAt }: { proposedBy?: string; sendAt?: number } = {},
): Guard {
  const step = { id, version, by, at, state, proposed_by: proposedBy ?? null, send_at: sendAt ?? null }
  return guard(move(step))
}

/** Asks for the word of a second coordinator, to send it at once or at `sendAt` (ms). */
export async function proposeDraft(engine: Engine, step: DraftStep, sendAt?: number): Promise<DraftOutcome> {
  const moved = moveDraft(step, 'proposed', { proposedBy: step.by, ...(sendAt !== undefined && { sendAt }) })
  return outcome(await commitAudited(engine, entryOf(step, 'round-proposed'), [], [moved]))
}

/** Takes it back from its time, or from who was to approve it. */
export async function takeBackDraft(engine: Engine, step: DraftStep): Promise<DraftOutcome> {
  return outcome(
    await commitAudited(engine, entryOf(step, 'round-taken-back'), [], [moveDraft(step, 'draft')]),
  )
}

/** Throws it away; what is sent already stays. */
export async function dropDraft(engine: Engine, step: DraftStep): Promise<DraftOutcome> {
  return outcome(await engine.commit([], [moveDraft(step, 'dropped')]))
}

const hold = define<{ id: string; version: number; why: string }, never>(({ id, version, why }) =>
  sql
    .updateTable('round_draft')
    .set((eb) => ({
      state: 'draft' as const,
      version: eb('version', '+', 1),
      proposed_by: null,
      send_at: null,
      held_because: why,
    }))
    .where('id', '=', id)
    .where('version', '=', version),
)

/** Its time came, and it could not go: it is a draft again, and says why. */
export function holdDraft({ id, version }: RoundDraft, why: string): Statement {
  return hold({ id, version, why })
}

function entryOf({ id, by, at }: DraftStep, action: AuditAction): AuditEntry {
  return { at, actor: by, action, subject: id }
}

function guard(statement: Statement): Guard {
  return { name: 'changed', statement }
}

function outcome({ outcome }: { outcome: 'committed' | 'conflict' }): DraftOutcome {
  return outcome === 'committed' ? 'done' : 'changed'
}

function draftOf(row: Row): RoundDraft {
  return {
    id: row.id,
    content: draftContentSchema.parse(JSON.parse(row.content)),
    state: row.state,
    version: row.version,
    updatedBy: row.updated_by,
    updatedAt: row.updated_at,
    ...(row.proposed_by !== null && { proposedBy: row.proposed_by }),
    ...(row.send_at !== null && { sendAt: row.send_at }),
    ...(row.held_because !== null && { heldBecause: row.held_because }),
    ...(row.round_id !== null && { roundId: row.round_id }),
  }
}
