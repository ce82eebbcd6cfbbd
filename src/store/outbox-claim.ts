import { sql as raw } from 'kysely'
import { CHANNELS, type Channel } from '../domain/channel.js'
import { SECOND } from '../domain/clock.js'
import { isUnasked, isUrgent, type MessagePurpose, PURPOSES, priorityOf } from '../domain/outbox-message.js'
import type { ClaimRules } from '../domain/outbox-store.js'
import { unsaid } from './attention.js'
import type { Engine, Statement } from './engine.js'
import { alertsExpired } from './outbox-alarms.js'
import type { ClaimedRow } from './outbox-row.js'
import { define, sql } from './query.js'

/** Held in one go: a round of thousands does not keep others from writing. */
const HELD_AT_ONCE = 500

/**
 * An older message to the same person that is on its way, or about to be, goes first; but no question of ours
 * keeps a reply waiting, and a channel that is stopped does not hold up the other.
 */
const hasOlder = (now: number) => raw<boolean>`exists (
  select 1 from outbox_message as older
  where older.tenant_id = outbox_message.tenant_id and older.id < outbox_message.id
    and (older.state = 'sending'
      or (older.state = 'queued' and older.paused = 0
        and older.channel = outbox_message.channel and older.priority <= outbox_message.priority
        and (older.not_before_at <= ${now} or older.tries > 0))))`

/** What is due by one channel for one purpose, as the index holds it: nothing else is looked at. */
const due = (channel: Channel, priority: number, now: number) => raw`
  state = 'queued' and paused = 0 and channel = ${raw.lit(channel)}
  and priority = ${raw.lit(priority)} and not_before_at <= ${now}`

/** All that goes by one channel for one purpose. */
interface Lane {
  channel: Channel
  purpose: MessagePurpose
  priority: number
}

const LANES: readonly Lane[] = PURPOSES.flatMap((purpose) =>
  CHANNELS.map((channel) => ({ channel, purpose, priority: priorityOf(purpose) })),
)

const dueLanes = define<{ now: number }, { lane: number }>(({ now }) => ({
  compile: () =>
    raw<{ lane: number }>`${raw.join(
      LANES.map(
        ({ channel, priority }, lane) => raw`
          select ${raw.lit(lane)} as lane
          where exists (select 1 from outbox_message where ${due(channel, priority, now)})`,
      ),
      raw` union all `,
    )}`.compile(sql),
}))

interface LaneValues {
  now: number
  second: number
  most: number
  perSecond: number
}

/** What is left of a rate. It is counted in the store, so that processes side by side share it. */
const left = ({ now, second, most, perSecond }: LaneValues, channel: Channel) => raw`(
  select case when ${perSecond} <= taken then 0
    when ${perSecond} - taken < ${most} then ${perSecond} - taken else ${most} end
  from (select count(*) as taken from outbox_message
    where claimed_at > ${second} and claimed_at <= ${now} and channel = ${raw.lit(channel)}) as used)`

/** What is known of her and of this address by this channel; who is left alone gets nothing unasked either. */
const known = raw`
  (select coalesce(tenant.stopped_at, tenant.left_alone_at) from tenant
    where tenant.id = outbox_message.tenant_id) as stopped_at,
  (select case outbox_message.channel when 'sms' then address.unreachable_sms else address.unreachable_whatsapp end
    from address where address.value = outbox_message.address) as unreachable`

/** Lane by lane, each in the order of its index: one statement for all would sort, and cost a hundred times as much. */
const claims = LANES.map(({ channel, purpose, priority }) =>
  define<LaneValues, ClaimedRow>((value) => ({
    compile: () => {
      // Danger waits for nobody: no order, no rate.
      const order = isUrgent(purpose) ? raw`` : raw`and not ${hasOlder(value.now)}`
      const limit = isUrgent(purpose) ? raw`${value.most}` : left(value, channel)
      // Once more for engines that claim side by side; not as a column, or SQLite walks the whole queue by it.
      return raw<ClaimedRow>`
        update outbox_message
        set state = 'sending', claimed_at = ${value.now}, tries = tries + 1, reason = null, missed_at = null
        where state || '' = 'queued' and id in (
          select id from outbox_message where ${due(channel, priority, value.now)} ${order}
          order by not_before_at, id limit ${limit})
        returning *, ${known}`.compile(sql)
    },
  })),
)

/**
 * Takes what may leave, lane by lane, most urgent first. The rate is looked at in each statement, so that no other
 * process can come in between.
 */
export async function claimDue(
  engine: Engine,
  now: number,
  limit: number,
  rules: ClaimRules,
): Promise<ClaimedRow[]> {
  const taken: ClaimedRow[] = []
  const others = { sms: 0, whatsapp: 0 }
  const unasked = { sms: 0, whatsapp: 0 }
  const lanes = await engine.read(dueLanes({ now }))
  for (const { lane } of lanes.toSorted((a, b) => a.lane - b.lane)) {
    const { channel, purpose } = LANES[lane] as Lane
    const rule = rules[channel]
    const isBulk = isUnasked(purpose)
    const room = isUrgent(purpose)
      ? rule.urgent
      : Math.min(rule.others - others[channel], isBulk ? rule.unasked - unasked[channel] : rule.others)
    const most = Math.min(room, limit - taken.length)
    if (most <= 0) continue
    const perSecond = isBulk ? rule.unaskedPerSecond : rule.othersPerSecond
    const statement = claims[lane]?.({ now, second: now - SECOND, most, perSecond })
    const result = statement && (await engine.commit([statement]))
    const rows = result?.outcome === 'committed' ? (result.rows[0] as ClaimedRow[]) : []
    taken.push(...rows)
    if (!isUrgent(purpose)) others[channel] += rows.length
    if (isBulk) unasked[channel] += rows.length
  }
  return taken
}

const holds = LANES.filter(({ purpose }) => isUnasked(purpose)).map(({ channel, priority }) =>
  define<{ now: number; until: number }, never>(({ now, until }) => ({
    compile: () =>
      raw<never>`
        update outbox_message set not_before_at = ${until}
        where id in (select id from outbox_message where ${due(channel, priority, now)}
          order by not_before_at, id limit ${raw.lit(HELD_AT_ONCE)})`.compile(sql),
  })),
)
export const holdUnasked = (now: number, until: number): Statement[] =>
  holds.map((hold) => hold({ now, until }))

const expired = raw`state = 'queued' and expires_at <= `

const callAboutExpired = define<{ now: number }, never>(({ now }) => ({
  compile: () =>
    raw<never>`
      insert into attention (id, tenant_id, kind, detail, outbox_message_id, created_at)
      select id, tenant_id, ${unsaid}, id, ${now} from outbox_message
      where ${expired} ${now} and purpose = 'reply' and tenant_id is not null
      on conflict do nothing`.compile(sql),
}))
const uninviteExpired = define<{ now: number }, never>(({ now }) => ({
  compile: () =>
    raw<never>`
      update invitation set disposition = 'waiting', invited_at = null
      where disposition = 'invited' and id in (
        select invitation_id from outbox_message where ${expired} ${now} and invitation_id is not null)`.compile(
      sql,
    ),
}))
const withholdExpired = define<{ now: number }, never>(({ now }) => ({
  compile: () =>
    raw<never>`
      update outbox_message set state = 'withheld', reason = 'expired'
      where ${expired} ${now}`.compile(sql),
}))

const anyExpired = define<{ now: number }, { id: string }>(({ now }) => ({
  compile: () =>
    raw<{ id: string }>`select id from outbox_message where ${expired} ${now} limit 1`.compile(sql),
}))

/** What came too late is not sent. She was not asked after all; and what she was to be told someone tells her. */
export async function withholdTooLate(engine: Engine, now: number): Promise<void> {
  if ((await engine.read(anyExpired({ now }))).length === 0) return
  const told = [callAboutExpired({ now }), alertsExpired(now), uninviteExpired({ now })]
  await engine.commit([...told, withholdExpired({ now })])
}
