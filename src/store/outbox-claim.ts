import { type RawBuilder, sql as raw } from 'kysely'
import { CHANNELS, type Channel } from '../domain/channel.js'
import { SECOND } from '../domain/clock.js'
import { isUnasked, PURPOSES, priorityOf } from '../domain/outbox-message.js'
import type { ClaimRules } from '../domain/outbox-store.js'
import type { Statement } from './engine.js'
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
function lane(channel: Channel, priority: number, now: number, filter: RawBuilder<unknown>, limit: unknown) {
  return raw`select * from (
    select id, priority, not_before_at from outbox_message
    where state = 'queued' and paused = 0 and channel = ${raw.lit(channel)}
      and priority = ${raw.lit(priority)} and not_before_at <= ${now} ${filter}
    order by not_before_at, id limit ${limit})`
}

type Name<Kind extends string> = `${Channel}_${Kind}`
type LaneValues = Record<
  Name<'urgent' | 'others' | 'othersPerSecond' | 'unasked' | 'unaskedPerSecond'>,
  number
>
type ClaimValues = LaneValues & { now: number; second: number; limit: number }

/** What is left of a rate, and of the room, at this moment. */
function left(perSecond: number, most: number) {
  return raw`(select case when ${perSecond} <= taken then 0
    when ${perSecond} - taken < ${most} then ${perSecond} - taken else ${most} end from used)`
}

/** All that may leave by one channel. The rate is counted in the store, so that processes side by side share it. */
function byChannel(value: ClaimValues, channel: Channel) {
  const { now } = value
  const older = raw`and not ${hasOlder(now)}`
  const of = (isWanted: boolean, limit: unknown) =>
    PURPOSES.filter((one) => one !== 'safety' && isUnasked(one) !== isWanted).map((one) =>
      lane(channel, priorityOf(one), now, older, limit),
    )
  const others = left(value[`${channel}_othersPerSecond`], value[`${channel}_others`])
  const unasked = left(value[`${channel}_unaskedPerSecond`], value[`${channel}_unasked`])
  const union = raw` union all `
  // Danger waits for nobody: no order, no rate.
  return raw`
    ${lane(channel, priorityOf('safety'), now, raw``, value[`${channel}_urgent`])}
    union all
    select * from (
      with used as (
        select count(*) as taken from outbox_message
        where claimed_at > ${value.second} and claimed_at <= ${now} and channel = ${raw.lit(channel)})
      select * from (
        ${raw.join(of(true, others), union)}
        union all
        select * from (
          select * from (${raw.join(of(false, unasked), union)}) as unasked
          order by priority, not_before_at, id limit ${unasked}) as unasked
      ) as others
      order by priority, not_before_at, id limit ${others})`
}

/** What is known of her and of this address by this channel. */
const known = raw`
  (select coalesce(tenant.stopped_at, tenant.left_alone_at) from tenant where tenant.id = outbox_message.tenant_id) as stopped_at,
  (select case outbox_message.channel when 'sms' then address.unreachable_sms else address.unreachable_whatsapp end
    from address where address.value = outbox_message.address) as unreachable`

const claim = define<ClaimValues, ClaimedRow>((value) => ({
  compile: () =>
    raw<ClaimedRow>`
      update outbox_message
      set state = 'sending', claimed_at = ${value.now}, tries = tries + 1, reason = null, missed_at = null
      where state || '' = 'queued' and id in (
        select id from (${raw.join(
          CHANNELS.map((channel) => byChannel(value, channel)),
          raw` union all `,
        )}) as due
        order by priority, not_before_at, id limit ${value.limit})
      returning *, ${known}`.compile(sql),
}))

/** Takes what may leave. `state || ''` is looked at once more for engines that claim side by side. */
export function claimDue(now: number, limit: number, rules: ClaimRules): Statement<ClaimedRow> {
  const lanes = CHANNELS.flatMap((channel) =>
    Object.entries(rules[channel]).map(([name, most]) => [`${channel}_${name}`, Math.max(0, most)]),
  )
  return claim({ ...Object.fromEntries(lanes), now, second: now - SECOND, limit } as ClaimValues)
}

const hold = define<{ now: number; until: number }, never>(({ now, until }) => ({
  compile: () =>
    raw<never>`
      update outbox_message set not_before_at = ${until}
      where id in (select id from (${raw.join(
        CHANNELS.flatMap((channel) =>
          PURPOSES.filter(isUnasked).map((one) =>
            lane(channel, priorityOf(one), now, raw``, raw.lit(HELD_AT_ONCE)),
          ),
        ),
        raw` union all `,
      )}) as due)`.compile(sql),
}))
export const holdUnasked = (now: number, until: number): Statement => hold({ now, until })

const expired = raw`state = 'queued' and expires_at <= `

const callAboutExpired = define<{ now: number }, never>(({ now }) => ({
  compile: () =>
    raw<never>`
      insert into attention (id, tenant_id, kind, detail, outbox_message_id, created_at)
      select id, tenant_id, 'call-back', body, id, ${now} from outbox_message
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

/** What came too late is not sent. She was not asked after all; and what she was to be told someone tells her. */
export function expire(now: number): Statement[] {
  return [callAboutExpired({ now }), uninviteExpired({ now }), withholdExpired({ now })]
}
