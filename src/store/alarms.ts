import { sql as raw } from 'kysely'
import { CHANNELS, type Channel } from '../domain/channel.js'
import { PURPOSES, priorityOf, UNASKED } from '../domain/outbox-message.js'
import type { Engine, Statement } from './engine.js'
import { compile, define, sql } from './query.js'

/** Who has an alarm that somebody with an alert phone took by a text. */
export const BY_PHONE = 'phone'

/** Something that people were woken for, and that nobody has taken. Instants in ms. */
export interface Alarm {
  id: string
  kind: string
  detail: string
  createdAt: number
  /** When they were last woken. */
  alertedAt: number
  reminders: number
  isMailed: boolean
  /** A number of the person it is about. */
  phone?: string
}

interface Row {
  id: string
  kind: string
  detail: string
  created_at: number
  alerted_at: number
  reminders: number
  mailed_at: number | null
  phone: string | null
}

const untaken = define<object, Row>(() =>
  sql
    .selectFrom('attention')
    .leftJoin('tenant', 'tenant.id', 'attention.tenant_id')
    .leftJoin('address', 'address.id', 'tenant.last_address_id')
    .select((eb) => [
      'attention.id',
      'attention.kind',
      'attention.detail',
      'attention.created_at',
      'attention.alerted_at',
      'attention.reminders',
      'attention.mailed_at',
      eb.case().when('address.kind', '=', 'phone').then(eb.ref('address.value')).else(null).end().as('phone'),
    ])
    .where('attention.done_at', 'is', null)
    .where('attention.alerted_at', 'is not', null)
    .where('attention.taken_by', 'is', null)
    .orderBy('attention.created_at')
    .$castTo<Row>(),
)

/** Oldest first. */
export async function listUntakenAlarms(engine: Engine): Promise<Alarm[]> {
  return (await engine.read(untaken({}))).map((row) => ({
    id: row.id,
    kind: row.kind,
    detail: row.detail,
    createdAt: row.created_at,
    alertedAt: row.alerted_at,
    reminders: row.reminders,
    isMailed: row.mailed_at !== null,
    ...(row.phone !== null && { phone: row.phone }),
  }))
}

const count = define<{ before: number }, { count: number }>(({ before }) =>
  sql
    .selectFrom('attention')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('done_at', 'is', null)
    .where('alerted_at', 'is not', null)
    .where('taken_by', 'is', null)
    .where('created_at', '<=', before),
)

export async function countUntakenAlarms(engine: Engine, before: number): Promise<number> {
  const [row] = await engine.read(count({ before }))
  return row?.count ?? 0
}

/** Somebody with an alert phone has all of them, and is reminded of none. */
export const takeAlarms = define<{ by: string; at: number }, never>(({ by, at }) =>
  sql
    .updateTable('attention')
    .set({ taken_by: by, taken_at: at })
    .where('done_at', 'is', null)
    .where('alerted_at', 'is not', null)
    .where('taken_by', 'is', null)
    .where('created_at', '<=', at),
)

const reminded = define<{ id: string; at: number; reminders: number }, never>(({ id, at, reminders }) =>
  sql
    .updateTable('attention')
    .set({ alerted_at: at, reminders })
    .where('id', '=', id)
    .where('reminders', '<', reminders)
    .where('taken_by', 'is', null)
    .where('done_at', 'is', null),
)

/** Wakes people once more for an alarm, unless it was taken this moment. */
export async function remindOf(
  engine: Engine,
  { id, reminders }: Alarm,
  at: number,
  texts: readonly Statement[],
): Promise<boolean> {
  const statement = reminded({ id, at, reminders: reminders + 1 })
  return (await engine.commit(texts, [{ name: 'nobody has it', statement }])).outcome === 'committed'
}

const mailed = define<{ id: string; at: number }, never>(({ id, at }) =>
  sql.updateTable('attention').set({ mailed_at: at }).where('id', '=', id).where('mailed_at', 'is', null),
)
export async function markMailed(engine: Engine, id: string, at: number): Promise<void> {
  await engine.commit([mailed({ id, at })])
}

/** E-mail addresses of the coordinators, as far as they gave one. */
export async function listCoordinatorMail(engine: Engine): Promise<string[]> {
  const query = sql
    .selectFrom('council_member')
    .select('email')
    .where('role', '=', 'coordinator')
    .where('email', 'is not', null)
  return (await engine.read(compile<{ email: string }>(query.$castTo<{ email: string }>()))).map(
    ({ email }) => email,
  )
}

/** What people wait for: replies, codes, safety texts, alerts. A round takes its time by design. */
const WAITED_FOR = PURPOSES.filter((purpose) => !UNASKED.includes(purpose)).map(priorityOf)

interface Waiting {
  channel: Channel
  at: number | null
}

const waitsSince = define<{ now: number }, Waiting>(({ now }) => ({
  compile: () =>
    raw<Waiting>`${raw.join(
      CHANNELS.flatMap((channel) =>
        WAITED_FOR.map(
          (priority) => raw`
            select ${raw.lit(channel)} as channel, min(case when tries > 0 then created_at else not_before_at end) as at from outbox_message
            where state = 'queued' and paused = 0 and channel = ${raw.lit(channel)} and priority = ${raw.lit(priority)}
              and (not_before_at <= ${now} or tries > 0)`,
        ),
      ),
      raw` union all `,
    )}`.compile(sql),
}))

/** Since when the message waits that somebody has waited for longest (ms), by channel; none where nobody waits. */
export async function findOldestWaiting(
  engine: Engine,
  now: number,
): Promise<Partial<Record<Channel, number>>> {
  const oldest: Partial<Record<Channel, number>> = {}
  for (const { channel, at } of await engine.read(waitsSince({ now }))) {
    if (at !== null) oldest[channel] = Math.min(at, oldest[channel] ?? at)
  }
  return oldest
}
