import { sql as raw } from 'kysely'
import type { OutboxState } from '../domain/outbox-message.js'
import type { Receipt, ReceiptChange, ReceiptTarget } from '../domain/outbox-store.js'
import { consequenceStatements, letThrough, reachedAt } from './blocked.js'
import type { Engine, Statement } from './engine.js'
import { alertArrived } from './outbox-alarms.js'
import type { OutboxRow } from './outbox-row.js'
import { deliveredInvitation, findRow, goesBy, unreachedInvitation } from './outbox-settle.js'
import { settledAfterAll, UNKNOWN_OUTCOME } from './outbox-unknown.js'
import { define, sql } from './query.js'

type Found = Pick<OutboxRow, 'id' | 'state' | 'sid' | 'reason'> & { is_earlier: number }

const isEarlier = (sid: string) =>
  raw<number>`exists (select 1 from delivery_attempt where delivery_attempt.sid = ${sid})`

const byOwnId = define<{ id: string; sid: string }, Found>(({ id, sid }) =>
  sql
    .selectFrom('outbox_message')
    .select(['id', 'state', 'sid', 'reason', isEarlier(sid).as('is_earlier')])
    .where('id', '=', id),
)
const bySid = define<{ sid: string }, Found>(({ sid }) =>
  sql
    .selectFrom('outbox_message')
    .select(['id', 'state', 'sid', 'reason', raw<number>`0`.as('is_earlier')])
    .where('sid', '=', sid),
)

/** The message a receipt is about: by our own id, else by Twilio's. */
export async function findTarget(
  engine: Engine,
  { outboxMessageId, sid }: Receipt,
): Promise<ReceiptTarget | undefined> {
  const found =
    (outboxMessageId && (await engine.read(byOwnId({ id: outboxMessageId, sid })))[0]) ||
    (await engine.read(bySid({ sid })))[0]
  if (!found) return undefined
  const { id, state, reason } = found
  const isOther = found.is_earlier === 1 || (found.sid !== null && found.sid !== sid)
  // Given up because nobody knew whether it had left: now somebody does.
  const isFoundAgain = state === 'failed' && reason === UNKNOWN_OUTCOME
  return {
    id,
    state: isFoundAgain ? 'sending' : (state as OutboxState),
    ...(isFoundAgain && { was: 'failed' as const }),
    ...(isOther && { isEarlier: true }),
  }
}

interface ReceiptValues {
  id: string
  was: string
  state: string
  sid: string
  errorCode: number | null
  reason: string | null
}

const applyReceipt = define<ReceiptValues, never>(({ id, was, state, sid, errorCode, reason }) =>
  sql
    .updateTable('outbox_message')
    .set((eb) => ({
      state,
      sid,
      error_code: errorCode,
      reason,
      // The receipt was faster than the answer to our request.
      charges: eb('charges', '+', eb.case().when('sid', 'is', null).then(1).else(0).end()),
      body: eb.case().when('purpose', '=', 'code').then('').else(eb.ref('body')).end(),
      template: eb.case().when('purpose', '=', 'code').then(null).else(eb.ref('template')).end(),
    }))
    .where('id', '=', id)
    .where('state', '=', was),
)

interface AgainValues {
  id: string
  was: string
  notBeforeAt: number
  why: string
  errorCode: number | null
}

const again = define<AgainValues, never>(({ id, was, notBeforeAt, why, errorCode }) =>
  sql
    .updateTable('outbox_message')
    .set((eb) => ({
      state: 'queued',
      charges: eb('charges', '+', eb.case().when('sid', 'is', null).then(1).else(0).end()),
      sid: null,
      tries: 0,
      not_before_at: notBeforeAt,
      reason: why,
      error_code: errorCode,
    }))
    .where('id', '=', id)
    .where('state', '=', was),
)

type Attempt = {
  sid: string
  id: string
  channel: string
  address: string
  status: string
  errorCode: number | null
  acceptedAt: number | null
  at: number
}

const keepAttempt = define<Attempt, never>((value) =>
  sql.insertInto('delivery_attempt').values({
    sid: value.sid,
    outbox_message_id: value.id,
    channel: value.channel,
    address: value.address,
    status: value.status,
    error_code: value.errorCode,
    accepted_at: value.acceptedAt,
    ended_at: value.at,
  }),
)

const noteAttempt = define<{ sid: string; status: string; errorCode: number | null }, never>(
  ({ sid, status, errorCode }) =>
    sql
      .updateTable('delivery_attempt')
      .set((eb) => ({ status, error_code: eb.fn.coalesce(eb.val(errorCode), 'error_code') }))
      .where('sid', '=', sid),
)
const FAILED = new Set(['failed', 'undelivered', 'canceled'])

export const earlierReceipt = ({ sid, status, errorCode }: Receipt): Statement =>
  // In our own word for it, so that the receipt that told of the failure says nothing new when it comes again.
  noteAttempt({ sid, status: FAILED.has(status) ? 'failed' : status, errorCode: errorCode ?? null })

const HAS_ARRIVED: readonly OutboxState[] = ['delivered', 'read']

/** Moves a message along, with all that follows from it. Says whether it was still as `was` says. */
export async function writeReceipt(engine: Engine, id: string, change: ReceiptChange): Promise<boolean> {
  const row = await findRow(engine, id)
  if (!row) return false
  const statement = change.again ? againStatement(id, change) : endStatement(id, change)
  const result = await engine.commit(followUps(row, change), [{ name: 'still there', statement }])
  return result.outcome === 'committed'
}

function endStatement(id: string, { was, state, sid, errorCode, withheld }: ReceiptChange): Statement {
  const values = { id, was, sid, errorCode: errorCode ?? null }
  return withheld
    ? applyReceipt({ ...values, state: 'withheld', reason: withheld })
    : applyReceipt({ ...values, state, reason: null })
}

function againStatement(id: string, { was, errorCode, again: next }: ReceiptChange): Statement {
  const { notBeforeAt = 0, why = '' } = next ?? {}
  return again({ id, was, notBeforeAt, why, errorCode: errorCode ?? null })
}

function followUps(row: OutboxRow, change: ReceiptChange): Statement[] {
  const { id } = row
  const { sid, at, again: next, errorCode } = change
  const statements = consequenceStatements(row, change, at)
  if (change.was === 'failed') statements.push(settledAfterAll(id, at))
  if (next) {
    statements.push(
      keepAttempt({
        sid,
        id,
        channel: row.channel,
        address: row.address,
        status: 'failed',
        errorCode: errorCode ?? null,
        acceptedAt: row.accepted_at,
        at,
      }),
    )
    if (next.way) statements.push(goesBy(id, next.way, next.way.because))
  } else if (change.state === 'failed') {
    statements.push(unreachedInvitation(id))
  } else if (HAS_ARRIVED.includes(change.state)) {
    if (row.purpose === 'alert') statements.push(alertArrived(row.address, at))
    if (row.invitation_id !== null) statements.push(deliveredInvitation(id))
    statements.push(reachedAt(row.address, row.channel))
    if (row.channel === 'sms' && row.sender === null) statements.push(letThrough(row.address))
  }
  return statements
}
