import { type RawBuilder, sql as raw } from 'kysely'
import { v7 } from 'uuid'
import { CHANNELS, type Channel } from '../domain/channel.js'
import type { Engine, Statement } from './engine.js'
import { define, sql } from './query.js'

/** What is wrong with the line itself. */
export type AlarmKind =
  | 'sending-stopped'
  | 'misconfigured'
  | 'queue-late'
  | 'disk-full'
  | 'backup-failed'
  | 'alert-failed'

interface AlarmValues {
  id: string
  kind: string
  detail: string
  about: string
  at: number
  alertedAt: number | null
}

const opened = define<AlarmValues, never>(({ id, kind, detail, about, at, alertedAt }) => ({
  compile: () =>
    raw<never>`
      insert into attention (id, tenant_id, kind, detail, created_at, alerted_at)
      select ${id}, null, ${kind}, ${detail}, ${at}, ${alertedAt}
      where not exists (
        select 1 from attention
        where kind = ${kind} and done_at is null and tenant_id is null and detail like ${about})`.compile(
      sql,
    ),
}))

const closed = define<{ kind: string; about: string; at: number }, never>(({ kind, about, at }) =>
  sql
    .updateTable('attention')
    .set({ done_at: at })
    .where('kind', '=', kind)
    .where('tenant_id', 'is', null)
    .where('done_at', 'is', null)
    .where('detail', 'like', about),
)

/** What an alarm is about stands first in its detail: "sms 20003". */
function detailOf(about: string, code: number | undefined): string {
  return code === undefined ? about : `${about} ${code}`
}

/**
 * Puts something that is wrong with the line on the coordinator's list, once, with what follows from it. Says
 * whether it was not there yet. `wakes`: people are woken for it, and reminded until somebody has it.
 */
export async function openAlarm(
  engine: Engine,
  alarm: { kind: AlarmKind; about: string; code?: number; at: number; wakes?: boolean },
  statements: readonly Statement[] = [],
): Promise<boolean> {
  const { kind, about, code, at, wakes } = alarm
  const detail = detailOf(about, code)
  const values = { id: v7(), kind, detail, about: `${about}%`, at, alertedAt: wakes ? at : null }
  const result = await engine.commit(statements, [{ name: 'new', statement: opened(values) }])
  return result.outcome === 'committed'
}

/** It is over. Says whether it was on the list. */
export async function closeAlarm(
  engine: Engine,
  { kind, about, at }: { kind: AlarmKind; about: string; at: number },
  statements: readonly Statement[] = [],
): Promise<boolean> {
  const statement = closed({ kind, about: `${about}%`, at })
  const result = await engine.commit(statements, [{ name: 'open', statement }])
  return result.outcome === 'committed'
}

/**
 * A text that was to wake somebody reached nobody: it is on the list, once for each phone, and rings by whatever is
 * left, e-mail among it.
 */
const insertAlertsFailed = (which: RawBuilder<unknown>, at: number) => raw<never>`
  insert into attention (id, tenant_id, kind, detail, created_at, alerted_at)
  select 'alert-' || min(id), null, 'alert-failed', address, ${at}, ${at} from outbox_message
  where purpose = 'alert' and ${which} and not exists (
    select 1 from attention
    where kind = 'alert-failed' and done_at is null and detail = outbox_message.address)
  group by address
  on conflict do nothing`

const oneAlertFailed = define<{ id: string; at: number }, never>(({ id, at }) => ({
  compile: () => insertAlertsFailed(raw`id = ${id}`, at).compile(sql),
}))
/** Of this message, where it is an alert. */
export const alertFailed = (id: string, at: number): Statement => oneAlertFailed({ id, at })

const expiredAlerts = define<{ now: number }, never>(({ now }) => ({
  compile: () => insertAlertsFailed(raw`state = 'queued' and expires_at <= ${now}`, now).compile(sql),
}))
/** Of all that were of no use any more before they could leave. */
export const alertsExpired = (now: number): Statement => expiredAlerts({ now })

const reached = define<{ address: string; at: number }, never>(({ address, at }) =>
  sql
    .updateTable('attention')
    .set({ done_at: at })
    .where('kind', '=', 'alert-failed')
    .where('done_at', 'is', null)
    .where('detail', '=', address),
)
/** An alert has arrived at this phone: it wakes somebody again. */
export const alertArrived = (address: string, at: number): Statement => reached({ address, at })

const stops = define<object, { detail: string }>(() =>
  sql
    .selectFrom('attention')
    .select('detail')
    .where('kind', '=', 'sending-stopped')
    .where('tenant_id', 'is', null)
    .where('done_at', 'is', null),
)

/** The channels that are on the list as stopped. */
export async function listStopped(engine: Engine): Promise<Channel[]> {
  const details = await engine.read(stops({}))
  return CHANNELS.filter((channel) => details.some(({ detail }) => detail.startsWith(channel)))
}
