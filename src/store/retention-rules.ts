import { type RawBuilder, sql as raw } from 'kysely'
import type { RetentionKind } from '../domain/retention.js'
import { dropRemoved } from './contents.js'
import type { Statement } from './engine.js'
import { CLOSED_STATES } from './forget-statements.js'
import type { Table } from './personal/treatment.js'
import { compile, sql } from './query.js'

/** One thing that is erased when its time is over, found by the key of its table. */
export interface Erasure {
  table: Table
  key: string
  /** What is over, and not erased yet. */
  isOver(before: number): RawBuilder<boolean>
  /** What stands there afterwards; absent: the row goes. */
  leaves?: RawBuilder<unknown>
  /** Where Twilio's id of it stands: its copy goes as well. */
  sid?: string
  /** Its words may lie in content at Twilio, which goes with the last message of that content. */
  hasContent?: boolean
  /** It has a file, which goes as well. */
  hasFile?: boolean
}

/** Neither waits nor is on its way. */
const settled = raw<boolean>`state not in ('queued', 'sending')`

/** Nothing more is to be done about it, since before that instant; where nobody said when, since it was told. */
const closedBefore = (before: number) => raw<boolean>`state in (${raw.join(CLOSED_STATES)})
  and coalesce((select max(repair_step.created_at) from repair_step
    where repair_step.repair_concern_id = repair_concern.id), repair_concern.created_at) < ${before}`

const ofClosed = (before: number) =>
  raw<boolean>`repair_concern_id in (select id from repair_concern where ${closedBefore(before)})`

const EMPTY_TALK = '{"stack":[]}'

/** What each kind erases; `gone` is people, who are forgotten whole. */
export const ERASURES: Readonly<Record<Exclude<RetentionKind, 'gone'>, readonly Erasure[]>> = {
  // That she wrote, and by which channel, stays: an import must not take it for somebody who never did.
  messages: [
    {
      table: 'incoming_message',
      key: 'id',
      isOver: (before) => raw`received_at < ${before} and (text <> '' or extra is not null)`,
      leaves: raw`text = '', extra = null`,
      sid: 'message_sid',
    },
    {
      table: 'outbox_message',
      key: 'id',
      isOver: (before) => raw`created_at < ${before} and ${settled} and body <> ''`,
      leaves: raw`body = '', choices = null, template = null, content_sid = null`,
      sid: 'sid',
      hasContent: true,
    },
    { table: 'delivery_attempt', key: 'sid', isOver: (before) => raw`ended_at < ${before}`, sid: 'sid' },
    {
      table: 'conversation',
      key: 'tenant_id',
      isOver: (before) => raw`updated_at < ${before} and due_at is null and state <> ${EMPTY_TALK}`,
      leaves: raw`state = ${EMPTY_TALK}, version = version + 1`,
    },
  ],
  // What counts stays: the next edition has to hold against those before it.
  'answer-words': [
    {
      table: 'answer',
      key: 'id',
      isOver: (before) => raw`updated_at < ${before} and text is not null`,
      leaves: raw`text = null`,
    },
    {
      table: 'quote',
      key: 'id',
      isOver: (before) => raw`updated_at < ${before} and original <> ''`,
      leaves: raw`original = ''`,
    },
  ],
  repairs: [
    {
      table: 'repair_concern_addition',
      key: 'id',
      isOver: ofClosed,
    },
    {
      table: 'repair_concern',
      key: 'id',
      isOver: (before) => raw`${closedBefore(before)} and problem <> ''`,
      leaves: raw`problem = ''`,
    },
  ],
  media: [
    {
      table: 'media',
      key: 'id',
      isOver: (before) => raw`created_at < ${before} and state <> 'waiting'
        and (repair_concern_id is null or ${ofClosed(before)})`,
      hasFile: true,
    },
  ],
  attention: [{ table: 'attention', key: 'id', isOver: (before) => raw`done_at < ${before}` }],
  outbox: [
    {
      table: 'outbox_message',
      key: 'id',
      isOver: (before) => raw`created_at < ${before} and ${settled}`,
      hasContent: true,
    },
  ],
  needs: [
    {
      table: 'rsvp',
      key: 'id',
      isOver: (before) =>
        raw`need is not null and meeting_id in (select id from meeting where ends_at < ${before})`,
      leaves: raw`need = null`,
    },
  ],
}

function said<Row>(query: RawBuilder<Row>): Statement<Row> {
  return compile<Row>({ compile: () => query.compile(sql) })
}

/** How many rows are over. */
export function countOver({ table, isOver }: Erasure, before: number): Statement<{ count: number }> {
  return said(
    raw<{ count: number }>`select count(*) as count from ${raw.table(table)} where ${isOver(before)}`,
  )
}

/**
 * Erases some of them, `limit` at the most, and what belongs to them elsewhere. The last statement gives back a row for
 * each that was erased.
 */
export function eraseOver(erasure: Erasure, before: number, limit: number, at: number): Statement[] {
  const { table, key, isOver, leaves, sid, hasContent, hasFile } = erasure
  const keys = raw`(
    select ${raw.ref(key)} from ${raw.table(table)} where ${isOver(before)} order by ${raw.ref(key)} limit ${raw.lit(limit)})`
  const some = raw`${raw.ref(key)} in ${keys}`
  const atTwilio = raw<never>`
    insert into message_removal (sid, tries, next_try_at, created_at)
    select ${raw.ref(sid ?? key)}, 0, ${at}, ${at} from ${raw.table(table)}
    where ${raw.ref(sid ?? key)} is not null and ${some} on conflict (sid) do nothing`
  const contents = raw<never>`
    insert into message_removal (sid, tries, next_try_at, created_at)
    select distinct content_sid, 0, ${at}, ${at} from outbox_message
    where content_sid is not null and ${some} and not exists (select 1 from outbox_message as other
      where other.content_sid = outbox_message.content_sid and other.id not in ${keys})
    on conflict (sid) do nothing`
  const files = raw<never>`
    insert into media_removal (id, url, tries, next_try_at, created_at, erases_file)
    select id, url, 0, ${at}, ${at}, 1 from media where ${some}
    on conflict (id) do update set erases_file = 1, next_try_at = excluded.next_try_at`
  const change = leaves
    ? raw`update ${raw.table(table)} set ${leaves} where ${some} returning ${raw.ref(key)}`
    : raw`delete from ${raw.table(table)} where ${some} returning ${raw.ref(key)}`
  return [
    ...(sid ? [said(atTwilio)] : []),
    ...(hasContent ? [said(contents), dropRemoved] : []),
    ...(hasFile ? [said(files)] : []),
    said(change),
  ]
}
