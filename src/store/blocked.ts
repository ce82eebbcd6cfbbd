import { sql as raw } from 'kysely'
import type { Channel } from '../domain/channel.js'
import { isSafety, UNASKED } from '../domain/outbox-message.js'
import type { Consequences } from '../domain/outbox-store.js'
import { unsaid } from './attention.js'
import type { Statement } from './engine.js'
import { alertFailed } from './outbox-alarms.js'
import type { OutboxRow } from './outbox-row.js'
import { define, sql } from './query.js'

const markBlocked = define<{ address: string; at: number }, never>(({ address, at }) =>
  sql
    .updateTable('address')
    .set({ blocked_at: at })
    .where('value', '=', address)
    .where('blocked_at', 'is', null),
)

/** Twilio blocks a number, whoever it was written to: all whom it reaches have stopped. */
const atThisNumber = (address: string, tenantId: string) => raw`(
  select tenant_id from address where value = ${address} union select ${tenantId})`

interface Stop {
  address: string
  tenantId: string
  at: number
}

const markStopped = define<Stop, never>(({ address, tenantId, at }) =>
  sql
    .updateTable('tenant')
    .set({ stopped_at: at })
    .where(raw<boolean>`id in ${atThisNumber(address, tenantId)}`)
    .where('stopped_at', 'is', null),
)

const withholdUnasked = define<Stop, never>(({ address, tenantId }) =>
  sql
    .updateTable('outbox_message')
    .set({ state: 'withheld', reason: 'stopped' })
    .where(raw<boolean>`tenant_id in ${atThisNumber(address, tenantId)}`)
    .where('state', '=', 'queued')
    .where('purpose', 'in', UNASKED),
)

const refuseInvitations = define<Stop, never>(({ address, tenantId }) =>
  sql
    .updateTable('invitation')
    .set({ disposition: 'refused' })
    .where(raw<boolean>`tenant_id in ${atThisNumber(address, tenantId)}`)
    .where('disposition', 'in', ['waiting', 'invited', 'delivered']),
)

interface Mark {
  address: string
  why: string
  at: number
}
const markUnreachable = {
  sms: define<Mark, never>(({ address, why, at }) =>
    sql
      .updateTable('address')
      .set({ unreachable_sms: why, unreachable_sms_at: at })
      .where('value', '=', address),
  ),
  whatsapp: define<Mark, never>(({ address, why, at }) =>
    sql
      .updateTable('address')
      .set({ unreachable_whatsapp: why, unreachable_whatsapp_at: at })
      .where('value', '=', address),
  ),
}

const clearMarks = {
  sms: define<{ address: string }, never>(({ address }) =>
    sql
      .updateTable('address')
      .set({ unreachable_sms: null, unreachable_sms_at: null })
      .where('value', '=', address)
      .where('unreachable_sms', 'is not', null),
  ),
  whatsapp: define<{ address: string }, never>(({ address }) =>
    sql
      .updateTable('address')
      .set({ unreachable_whatsapp: null, unreachable_whatsapp_at: null })
      .where('value', '=', address)
      .where('unreachable_whatsapp', 'is not', null),
  ),
}

const clearBlock = define<{ address: string }, never>(({ address }) =>
  sql
    .updateTable('address')
    .set({ blocked_at: null })
    .where('value', '=', address)
    .where('blocked_at', 'is not', null),
)

/** An SMS of ours arrived: Twilio lets us through again. */
export const letThrough = (address: string): Statement => clearBlock({ address })

/** The address is alive on this channel: something arrived there, or came from it. */
export function reachedAt(address: string, channel: Channel): Statement {
  return clearMarks[channel]({ address })
}

/** The message's own id serves: it is put on the list once. */
const callAbout = define<{ id: string; at: number }, never>(({ id, at }) => ({
  compile: () =>
    raw<never>`
      insert into attention (id, tenant_id, kind, detail, outbox_message_id, created_at)
      select id, tenant_id, ${unsaid}, id, ${at} from outbox_message
      where id = ${id} and tenant_id is not null
      on conflict do nothing`.compile(sql),
}))

/**
 * What a failure says of the person. Blocked at Twilio (21610): she stopped there, and nothing unasked goes out
 * any more. An answer, or a safety text, that no way leads to her with becomes a call; an alert that wakes nobody
 * becomes an alarm of the line.
 */
export function consequenceStatements(
  row: OutboxRow,
  { isBlocked, unreachable, isUnsaid }: Consequences,
  at: number,
): Statement[] {
  const statements: Statement[] = []
  const { address, channel, tenant_id: tenantId } = row
  if (unreachable) statements.push(markUnreachable[channel]({ address, why: unreachable, at }))
  if (isBlocked) {
    statements.push(markBlocked({ address, at }))
    if (tenantId !== null) {
      const stop = { address, tenantId, at }
      statements.push(markStopped(stop), withholdUnasked(stop), refuseInvitations(stop))
    }
  }
  const isAnswer = row.purpose === 'reply' || isSafety(row.purpose)
  if (isUnsaid && isAnswer) statements.push(callAbout({ id: row.id, at }))
  if (isUnsaid && row.purpose === 'alert') statements.push(alertFailed(row.id, at))
  return statements
}
