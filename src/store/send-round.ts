import type { Ids } from '../domain/ids.js'
import type { ReadyDraft } from '../domain/read-round-draft.js'
import type { RoundDraft } from '../domain/round-draft.js'
import { commitAudited } from './audit.js'
import type { Engine, Guard } from './engine.js'
import { define, sql } from './query.js'
import { type DraftStep, moveDraft } from './round-drafts.js'
import { insertMeeting, insertQuestion, insertRound } from './rounds.js'

/** A question or a meeting that is in order, by whom it is sent (a council member, `cli` or `server`), and when (ms). */
export interface Sending {
  ready: ReadyDraft
  by: string
  at: number
  ids: Ids
}

/** Ids of what was sent; or the guard that stood in the way, and nothing was. */
export type Sent =
  | { outcome: 'sent'; aboutId: string; roundId: string }
  | { outcome: 'not-sent'; why: string }

/**
 * Writes a question or a meeting with its round; the running server invites. A key serves once: a second one fails
 * with `key-taken`. `draft` is what it was written as in the browser.
 */
export async function sendRound(
  engine: Engine,
  { ready, by, at, ids }: Sending,
  draft?: { id: string; guards: readonly Guard[] },
): Promise<Sent> {
  const aboutId = ids.next()
  const roundId = ids.next()
  const { key, audience } = ready.file
  const isQuestion = ready.about === 'question'
  const about = isQuestion ? { questionId: aboutId } : { meetingId: aboutId }
  const done = await commitAudited(
    engine,
    { at, actor: by, action: 'round-sent', subject: roundId },
    [
      isQuestion
        ? insertQuestion({ ...ready.file, id: aboutId }, at)
        : insertMeeting({ ...ready.file, id: aboutId }, at),
      insertRound({ id: roundId, about, audience, createdAt: at }),
      ...(draft ? [linkRound({ id: draft.id, roundId })] : []),
    ],
    [
      ...(draft?.guards ?? []),
      { name: 'key-taken', statement: isQuestion ? freeQuestionKey({ key }) : freeMeetingKey({ key }) },
    ],
  )
  return done.outcome === 'committed'
    ? { outcome: 'sent', aboutId, roundId }
    : { outcome: 'not-sent', why: done.guard }
}

/** Who may send a draft at which version, and how. */
export interface DraftSending extends Sending {
  draft: RoundDraft
  /** A second coordinator has to say yes: whoever asked for it cannot. */
  secondApproval: boolean
}

/** Sends a draft as it was looked at, once: `changed` when it is another one by now, or has gone out. */
export async function sendDraft(engine: Engine, sending: DraftSending): Promise<Sent> {
  const guards = [...mayApprove(sending), moveDraft(stepOf(sending), 'sent')]
  return sendRound(engine, sending, { id: sending.draft.id, guards })
}

/** Sets a draft to go at `sendAt` (ms); the server sends it then. Says what stood in the way. */
export async function scheduleDraft(
  engine: Engine,
  sending: Omit<DraftSending, 'ready' | 'ids'>,
  sendAt: number,
): Promise<{ outcome: 'scheduled' } | { outcome: 'not-sent'; why: string }> {
  const { by, at, draft } = sending
  const done = await commitAudited(
    engine,
    { at, actor: by, action: 'round-scheduled', subject: draft.id },
    [],
    [...mayApprove(sending), moveDraft(stepOf(sending), 'scheduled', { sendAt })],
  )
  return done.outcome === 'committed' ? { outcome: 'scheduled' } : { outcome: 'not-sent', why: done.guard }
}

/** Sends a draft whose time has come; whoever set it had the right to. A change since then makes it `changed`. */
export async function sendScheduled(
  engine: Engine,
  draft: RoundDraft,
  sending: Omit<Sending, 'by'>,
): Promise<Sent> {
  const step = { id: draft.id, version: draft.version, by: draft.updatedBy, at: sending.at }
  return sendRound(engine, { ...sending, by: 'server' }, { id: draft.id, guards: [moveDraft(step, 'sent')] })
}

function stepOf({ draft, by, at }: Pick<DraftSending, 'draft' | 'by' | 'at'>): DraftStep {
  return { id: draft.id, version: draft.version, by, at }
}

function mayApprove({
  draft,
  by,
  secondApproval,
}: Pick<DraftSending, 'draft' | 'by' | 'secondApproval'>): Guard[] {
  const isCoordinator: Guard = { name: 'not-allowed', statement: coordinator({ by }) }
  if (!secondApproval) return [isCoordinator]
  return [isCoordinator, { name: 'second-needed', statement: proposedByAnother({ id: draft.id, by }) }]
}

const coordinator = define<{ by: string }, { id: string }>(({ by }) =>
  sql.selectFrom('council_member').select('id').where('id', '=', by).where('role', '=', 'coordinator'),
)

const proposedByAnother = define<{ id: string; by: string }, { id: string }>(({ id, by }) =>
  sql
    .selectFrom('round_draft')
    .select('id')
    .where('id', '=', id)
    .where('state', '=', 'proposed')
    .where('proposed_by', '<>', by),
)

const linkRound = define<{ id: string; roundId: string }, never>(({ id, roundId }) =>
  sql.updateTable('round_draft').set({ round_id: roundId }).where('id', '=', id),
)

const freeQuestionKey = define<{ key: string }, { free: number }>(({ key }) =>
  sql
    .selectNoFrom((eb) => eb.lit(1).as('free'))
    .where((eb) => eb.not(eb.exists(eb.selectFrom('question').select('id').where('key', '=', key)))),
)
const freeMeetingKey = define<{ key: string }, { free: number }>(({ key }) =>
  sql
    .selectNoFrom((eb) => eb.lit(1).as('free'))
    .where((eb) => eb.not(eb.exists(eb.selectFrom('meeting').select('id').where('key', '=', key)))),
)
