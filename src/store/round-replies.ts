import { segmentsOf } from '../domain/segments.js'
import { type WithoutQuestion, withoutQuestion } from '../domain/waiting-question.js'
import type { Engine, Guard, Statement } from './engine.js'
import { define, sql } from './query.js'

interface ReplyRow {
  id: string
  tenant_id: string
  invitation_id: string
  state: string
  version: number
}

const waitingReplies = define<{ roundId: string }, ReplyRow>(({ roundId }) =>
  sql
    .selectFrom('outbox_message')
    .innerJoin('invitation', 'invitation.id', 'outbox_message.invitation_id')
    .innerJoin('conversation', 'conversation.tenant_id', 'invitation.tenant_id')
    .select([
      'outbox_message.id',
      'invitation.tenant_id',
      'invitation.id as invitation_id',
      'conversation.state',
      'conversation.version',
    ])
    .where('invitation.round_id', '=', roundId)
    .where('outbox_message.state', '=', 'queued')
    .where('outbox_message.purpose', '=', 'reply'),
)

const shorten = define<{ id: string; body: string; parts: number }, never>(({ id, body, parts }) =>
  sql
    .updateTable('outbox_message')
    .set({ body, sms_parts: parts, choices: null, invitation_id: null })
    .where('id', '=', id)
    .where('state', '=', 'queued'),
)

interface Rewritten {
  tenantId: string
  state: string
  dueAt: number | null
  version: number
}

const rewrite = define<Rewritten, never>(({ tenantId, state, dueAt, version }) =>
  sql
    .updateTable('conversation')
    .set({ state, due_at: dueAt, version: version + 1 })
    .where('tenant_id', '=', tenantId)
    .where('version', '=', version),
)

const handBack = define<{ id: string }, never>(({ id }) =>
  sql
    .updateTable('invitation')
    .set({ disposition: 'waiting', invited_at: null })
    .where('id', '=', id)
    .where('disposition', '=', 'invited'),
)

/** Name of the guards: a reply left, or she wrote again, in the meantime. */
export const REPLY_MOVED = 'reply-moved'

/**
 * What takes the question of a round out of the replies that wait for the end of a burst: they leave without it, and
 * whose they are is asked when her turn comes. A reply in which it cannot be told apart leaves whole.
 */
export async function questionsOutOfReplies(
  engine: Engine,
  roundId: string,
): Promise<{ statements: Statement[]; guards: Guard[] }> {
  const statements: Statement[] = []
  const guards: Guard[] = []
  for (const row of await engine.read(waitingReplies({ roundId }))) {
    const left = withoutQuestion(row.state, { outboxMessageId: row.id, invitationId: row.invitation_id })
    if (!left) continue
    guards.push(...guardsOf(row, left))
    statements.push(handBack({ id: row.invitation_id }))
  }
  return { statements, guards }
}

function guardsOf(row: ReplyRow, { body, conversation, dueAt }: WithoutQuestion): Guard[] {
  const written = { tenantId: row.tenant_id, state: conversation, dueAt: dueAt ?? null, version: row.version }
  return [
    { name: REPLY_MOVED, statement: shorten({ id: row.id, body, parts: segmentsOf(body) }) },
    { name: REPLY_MOVED, statement: rewrite(written) },
  ]
}
