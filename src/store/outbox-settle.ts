import { sql as raw } from 'kysely'
import type { OutboxState, WithheldReason } from '../domain/outbox-message.js'
import type { Again, Consequences } from '../domain/outbox-store.js'
import type { Way } from '../domain/routes.js'
import { consequenceStatements } from './blocked.js'
import type { Engine, Statement } from './engine.js'
import type { OutboxRow } from './outbox-row.js'
import { define, sql } from './query.js'

const byId = define<{ id: string }, OutboxRow>(({ id }) =>
  sql.selectFrom('outbox_message').selectAll().where('id', '=', id),
)

export async function findRow(engine: Engine, id: string): Promise<OutboxRow | undefined> {
  return (await engine.read(byId({ id })))[0]
}

const accepted = define<{ id: string; sid: string; at: number }, never>(({ id, sid, at }) =>
  sql
    .updateTable('outbox_message')
    .set((eb) => ({
      sid,
      accepted_at: at,
      state: 'sent',
      charges: eb('charges', '+', 1),
      // A sign-in code is nobody's business once it has left.
      body: eb.case().when('purpose', '=', 'code').then('').else(eb.ref('body')).end(),
      template: eb.case().when('purpose', '=', 'code').then(null).else(eb.ref('template')).end(),
    }))
    .where('id', '=', id)
    .where('state', '=', 'sending')
    // The answer of an attempt whose receipt was faster, and that has been followed by another one.
    .where(raw<boolean>`not exists (select 1 from delivery_attempt where delivery_attempt.sid = ${sid})`),
)
export const markAccepted = (id: string, sid: string, at: number): Statement => accepted({ id, sid, at })

/** She stopped while it was under way: what nobody asked for is not sent after all. */
const isUnwanted = raw<boolean>`purpose in ('round', 'reminder') and exists (
  select 1 from tenant where tenant.id = outbox_message.tenant_id
    and (tenant.stopped_at is not null or tenant.left_alone_at is not null))`

interface RequeueValues {
  id: string
  notBeforeAt: number
  why: string
  uncounted: number
}

const requeued = define<RequeueValues, never>(({ id, notBeforeAt, why, uncounted }) =>
  sql
    .updateTable('outbox_message')
    .set((eb) => ({
      state: eb.case().when(isUnwanted).then('withheld').else('queued').end(),
      reason: eb.case().when(isUnwanted).then('stopped').else(why).end(),
      not_before_at: notBeforeAt,
      tries: eb('tries', '-', uncounted),
    }))
    .where('id', '=', id)
    .where('state', '=', 'sending'),
)
export const markRequeued = (values: RequeueValues): Statement => requeued(values)

interface WayValues {
  id: string
  kind: OutboxRow['address_kind']
  address: string
  channel: OutboxRow['channel']
  sender: string | null
  because: string | null
}

const wayChanged = define<WayValues, never>(({ id, kind, address, channel, sender, because }) =>
  sql
    .updateTable('outbox_message')
    .set((eb) => ({
      address_kind: kind,
      address,
      channel,
      sender,
      rerouted_because: eb.fn.coalesce(eb.val(because), 'rerouted_because'),
    }))
    .where('id', '=', id),
)

/** Another way, kept with the message. */
export function goesBy(id: string, way: Way, because: string | null = null): Statement {
  const { to, channel, sender } = way
  return wayChanged({ id, kind: to.kind, address: to.value, channel, sender: sender ?? null, because })
}

interface EndValues {
  id: string
  was: OutboxState
  state: OutboxState
  why: string
  errorCode: number | null
}

const ended = define<EndValues, never>(({ id, was, state, why, errorCode }) =>
  sql
    .updateTable('outbox_message')
    .set({ state, reason: why, error_code: errorCode })
    .where('id', '=', id)
    .where('state', '=', was),
)

const disposed = define<{ id: string; disposition: string }, never>(({ id, disposition }) => ({
  compile: () =>
    raw<never>`
      update invitation set disposition = ${disposition}
      where disposition in ('invited', 'delivered')
        and id = (select invitation_id from outbox_message where outbox_message.id = ${id})`.compile(sql),
}))

/** It did not reach her: she was not asked. */
export const unreachedInvitation = (id: string): Statement => disposed({ id, disposition: 'unreachable' })

const delivered = define<{ id: string }, never>(({ id }) => ({
  compile: () =>
    raw<never>`
      update invitation set disposition = 'delivered'
      where disposition in ('invited', 'unreachable')
        and id = (select invitation_id from outbox_message where outbox_message.id = ${id})`.compile(sql),
}))
export const deliveredInvitation = (id: string): Statement => delivered({ id })

/** The end of an attempt that Twilio refused: with what it says of the person, in one commit. */
export async function end(
  engine: Engine,
  id: string,
  to: { state: 'failed' | 'withheld'; why: WithheldReason | string; errorCode?: number | undefined },
  consequences: Consequences,
  at: number,
): Promise<void> {
  const row = await findRow(engine, id)
  if (!row) return
  const { state, why, errorCode } = to
  const guard = ended({ id, was: 'sending', state, why, errorCode: errorCode ?? null })
  const statements = [...consequenceStatements(row, consequences, at), unreachedInvitation(id)]
  await engine.commit(statements, [{ name: 'still under way', statement: guard }])
}

/** Back in the queue to go another way, after an attempt that Twilio refused. */
export async function reroute(
  engine: Engine,
  id: string,
  { notBeforeAt, why, way }: Again,
  consequences: Consequences,
  at: number,
): Promise<void> {
  const row = await findRow(engine, id)
  if (!row) return
  const guard = markRequeued({ id, notBeforeAt, why, uncounted: 0 })
  const statements = [
    ...(way ? [goesBy(id, way, way.because)] : []),
    ...consequenceStatements(row, consequences, at),
  ]
  await engine.commit(statements, [{ name: 'still under way', statement: guard }])
}
