import type { OutboxMessage } from '../domain/outbox-message.js'
import { ANSWER_GOES_ON_MS, AWAITED_FOR_MS, WAITING_FOR_MS } from '../domain/reply-rules.js'
import type { DeskFacts } from '../domain/turn.js'
import { attentionOnce } from './attention.js'
import { commitAudited } from './audit.js'
import type { Engine, Statement } from './engine.js'
import { insertOutboxMessage } from './outbox-messages.js'
import { compile, define, sql } from './query.js'
import type { Schema } from './schema.js'

type Row = Schema['desk_reply']

/** What a coordinator writes to a tenant: the message that leaves now, and words that wait for her to write first. */
export interface DeskReply {
  message: OutboxMessage & { tenantId: string }
  memberId: string
  /** What she sends next is the answer to it. */
  expectsAnswer: boolean
  /** The message only asks her to write; then these are said. */
  waiting?: string
}

const insert = define<Omit<Row, 'answered_at'>, never>((value) =>
  sql
    .insertInto('desk_reply')
    .values({
      id: value.id,
      tenant_id: value.tenant_id,
      council_member_id: value.council_member_id,
      expects_answer: value.expects_answer,
      waiting: value.waiting,
      answered_at: null,
      created_at: value.created_at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing()),
)

/** Words that waited for her give way to newer ones: she gets one answer, the last. */
const dropWaiting = define<{ tenantId: string }, never>(({ tenantId }) =>
  sql
    .updateTable('desk_reply')
    .set({ waiting: null })
    .where('tenant_id', '=', tenantId)
    .where('waiting', 'is not', null),
)

/** Writes down what was written to her, and what of it waits for her to write first. */
export function waitsForHer({ message, memberId, expectsAnswer, waiting }: DeskReply): Statement {
  return insert({
    id: message.id,
    tenant_id: message.tenantId,
    council_member_id: memberId,
    expects_answer: expectsAnswer ? 1 : 0,
    waiting: waiting ?? null,
    created_at: message.createdAt,
  })
}

/** Holds as long as words of ours wait for her. */
export const stillWaits = define<{ id: string }, { id: string }>(({ id }) =>
  sql.selectFrom('desk_reply').select('id').where('id', '=', id).where('waiting', 'is not', null),
)

/**
 * Puts a coordinator's answer in the outbox, and writes down that she gave one. `already`: this very message was sent
 * before (a button that was pressed twice).
 */
export async function sendReply(engine: Engine, reply: DeskReply): Promise<'sent' | 'already'> {
  const { message, memberId, waiting } = reply
  const { tenantId, createdAt } = message
  const entry = { at: createdAt, actor: memberId, action: 'person-answered' as const, subject: tenantId }
  const guards = [{ name: 'not sent yet', statement: waitsForHer(reply) }]
  const before = waiting === undefined ? [dropWaiting({ tenantId })] : []
  const done = await commitAudited(engine, entry, [...before, insertOutboxMessage(message)], guards)
  return done.outcome === 'committed' ? 'sent' : 'already'
}

const newest = define<{ tenantId: string; since: number }, Row>(({ tenantId, since }) =>
  sql
    .selectFrom('desk_reply')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('created_at', '>', since)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1),
)

/** What a coordinator wrote to her last, as far as it matters still. */
export async function findCoordinator(
  engine: Engine,
  tenantId: string,
  now: number,
): Promise<DeskFacts['coordinator']> {
  const [row] = await engine.read(newest({ tenantId, since: now - WAITING_FOR_MS }))
  if (!row) return undefined
  const isOver =
    row.answered_at === null
      ? now - row.created_at > AWAITED_FOR_MS
      : now - row.answered_at > ANSWER_GOES_ON_MS
  return {
    replyId: row.id,
    isAwaited: row.expects_answer === 1 && !isOver,
    isAnswered: row.answered_at !== null,
    ...(row.waiting !== null && { waiting: row.waiting }),
  }
}

const answered = define<{ id: string; at: number }, never>(({ id, at }) =>
  sql
    .updateTable('desk_reply')
    .set({ answered_at: at })
    .where('id', '=', id)
    .where('answered_at', 'is', null),
)

const writerOf = (id: string) => sql.selectFrom('desk_reply').select('council_member_id').where('id', '=', id)

const givenToWriter = define<{ tenantId: string; replyId: string; at: number }, never>(
  ({ tenantId, replyId, at }) =>
    sql
      .updateTable('attention')
      .set({ taken_by: writerOf(replyId), taken_at: at })
      .where('tenant_id', '=', tenantId)
      .where('kind', '=', 'answered-you')
      .where('taken_by', 'is', null)
      .where('done_at', 'is', null),
)

/** Her answer lies on the list, once, with whoever wrote to her. */
export function coordinatorAnswered(told: {
  tenantId: string
  replyId: string
  detail: string
  at: number
}): Statement[] {
  const { tenantId, replyId, detail, at } = told
  return [
    attentionOnce({ tenantId, kind: 'answered-you', detail, at }),
    givenToWriter({ tenantId, replyId, at }),
    answered({ id: replyId, at }),
  ]
}

/** Words that waited for her are said, and her answer to them is awaited from now on. Touches nothing a second time. */
export const releaseReply = define<{ id: string; at: number }, never>(({ id, at }) =>
  sql
    .updateTable('desk_reply')
    .set({ waiting: null, created_at: at })
    .where('id', '=', id)
    .where('waiting', 'is not', null),
)

/** Who wrote which of our messages to her by hand: the message's id and the writer's name. */
export async function listRepliesTo(
  engine: Engine,
  tenantId: string,
): Promise<{ id: string; name: string; waiting: string | null }[]> {
  const query = sql
    .selectFrom('desk_reply')
    .innerJoin('council_member', 'council_member.id', 'desk_reply.council_member_id')
    .select(['desk_reply.id', 'council_member.name', 'desk_reply.waiting'])
    .where('desk_reply.tenant_id', '=', tenantId)
  return engine.read(compile(query))
}
