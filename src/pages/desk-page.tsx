import type { VNode } from 'preact'
import { endsByItself } from '../domain/desk.js'
import type { RoundDraft } from '../domain/round-draft.js'
import { dayInWords } from '../domain/when.js'
import type { DeskItem, Undelivered } from '../store/desk-items.js'
import type { LinePause } from '../store/line-pause.js'
import type { WaitingConcerns } from '../store/waiting-concerns.js'
import {
  absenceInWords,
  DESK_GROUPS,
  kindInWords,
  momentInWords,
  nameOf,
  ownerInWords,
  personInWords,
  type Staff,
} from './desk-words.js'
import type { MembersFrame } from './frame.js'
import { Layout } from './layout.js'
import { Onward } from './parts.js'
import { asWritten } from './phone-as-written.js'

/** What today's list is made of. */
export interface DeskView {
  items: readonly DeskItem[]
  staff: Staff
  pause?: LinePause
  concerns: WaitingConcerns
  undelivered: readonly Undelivered[]
  /** Questions and meetings that have not gone out. */
  drafts: readonly RoundDraft[]
  notice?: string
}

interface Props {
  frame: MembersFrame
  view: DeskView
}

/** What a coordinator opens in the morning: danger on top, then people who wait, each with its promise. */
export function deskPage(frame: MembersFrame, view: DeskView): VNode {
  const { words, member } = frame
  const { items, notice } = view
  const late = items.filter(({ isOverdue }) => isOverdue).length
  const name = member.name.split(/\s+/)[0] ?? ''
  return (
    <Layout frame={frame} title={words('desk:title', { name })}>
      {notice && (
        <p class="notice" role="status">
          {words(`desk:notice-${notice}`)}
        </p>
      )}
      <Resting frame={frame} view={view} />
      <p class="big">
        {items.length === 0 ? words('desk:nothing') : words('desk:waiting', { count: items.length })}
        {late > 0 && <span class="less">{words('desk:late', { count: late })}</span>}
      </p>
      <Away frame={frame} view={view} />
      {DESK_GROUPS.map(({ key, kinds }) => {
        const group = items.filter(({ kind }) => (kinds as readonly string[]).includes(kind))
        return (
          group.length > 0 && <Group key={key} frame={frame} name={key} items={group} staff={view.staff} />
        )
      })}
      <Drafts frame={frame} view={view} />
      <Concerns frame={frame} view={view} />
      <Undeliverable frame={frame} view={view} />
      <section class="card">
        <h2>{words('desk:more')}</h2>
        <Onward href="/desk/pause" label={words('desk:to-pause')} />
        <Onward href="/desk/away" label={words('desk:to-away')} />
      </section>
    </Layout>
  )
}

function Resting({ frame, view: { pause, staff } }: Props): VNode | null {
  if (!pause) return null
  const { words } = frame
  const since = momentInWords(frame, pause.at, staff.now)
  return (
    <section class="card late">
      <h2>{words('desk:line-rests')}</h2>
      <p>{words('desk:line-rests-since', { since, name: nameOf(pause.by, staff) })}</p>
      <Onward href="/desk/pause" label={words('desk:to-resume')} />
    </section>
  )
}

function Away({ frame, view: { staff } }: Props): VNode | null {
  if (staff.absences.length === 0) return null
  return (
    <ul class="small plain">
      {staff.absences.map((absence) => (
        <li key={absence.memberId}>{absenceInWords(frame, absence, staff)}</li>
      ))}
    </ul>
  )
}

interface GroupProps {
  frame: MembersFrame
  name: string
  items: readonly DeskItem[]
  staff: Staff
}

function Group({ frame, name, items, staff }: GroupProps): VNode {
  const heading = frame.words(`desk:group-${name}`)
  return (
    <section class={name === 'emergency' || name === 'line' ? 'card late' : 'card'}>
      <h2>{`${heading} (${items.length})`}</h2>
      <ul class="tasks">
        {items.map((item) => (
          <Task key={item.id} frame={frame} item={item} staff={staff} heading={heading} />
        ))}
      </ul>
    </section>
  )
}

/** `heading`: what it stands under; the kind is said where it is not the same. */
function Task(props: { frame: MembersFrame; item: DeskItem; staff: Staff; heading: string }): VNode {
  const { frame, item, staff, heading } = props
  const kind = kindInWords(frame, item.kind)
  const { words } = frame
  const isAlarm = item.kind.startsWith('emergency') || endsByItself(item.kind)
  return (
    <li class={item.isOverdue ? 'overdue' : undefined}>
      <a class="onward" href={`/desk/items/${item.id}`}>
        {item.person ? personInWords(frame, item.person) : kind}
      </a>
      <p class="small">
        {item.person && kind !== heading && `${kind} · `}
        {momentInWords(frame, item.createdAt, staff.now)} · {ownerInWords(frame, item, staff)}
      </p>
      <p class={item.isOverdue ? 'less' : 'small'}>
        {words(item.isOverdue ? 'desk:was-promised' : 'desk:promised', {
          when: momentInWords(frame, item.promisedAt, staff.now),
        })}
      </p>
      {isAlarm && <Urgent frame={frame} item={item} />}
    </li>
  )
}

/** Calling and "I have it", without a page in between. Who told of violence is not called from a list. */
function Urgent({ frame, item }: { frame: MembersFrame; item: DeskItem }): VNode | null {
  const { words } = frame
  const phone = item.kind === 'emergency-private' ? undefined : item.person?.phone
  if (item.takenBy !== undefined && phone === undefined) return null
  return (
    <div class="row">
      {phone && (
        <a class="button quiet" href={`tel:${phone}`}>
          {words('desk:call', { phone: asWritten(phone) })}
        </a>
      )}
      {item.takenBy === undefined && (
        <form method="post" action={`/desk/items/${item.id}`}>
          <button type="submit" name="do" value="take">
            {words('desk:i-have-it')}
          </button>
        </form>
      )}
    </div>
  )
}

/** What another coordinator wants a second pair of eyes on, and what could not leave when it was to. */
function Drafts({ frame: { words, member }, view: { drafts } }: Props): VNode | null {
  const toApprove = drafts.filter(({ state, proposedBy }) => state === 'proposed' && proposedBy !== member.id)
  const held = drafts.filter(({ heldBecause }) => heldBecause !== undefined)
  if (toApprove.length + held.length === 0) return null
  return (
    <section class="card">
      <h2>{words('desk:group-drafts')}</h2>
      {toApprove.length > 0 && <p>{words('desk:drafts-to-approve', { count: toApprove.length })}</p>}
      {held.length > 0 && <p class="less">{words('desk:drafts-held', { count: held.length })}</p>}
      <Onward href="/compose" label={words('desk:to-drafts')} />
    </section>
  )
}

function Concerns({ frame, view: { concerns } }: Props): VNode | null {
  const { words } = frame
  if (concerns.count === 0 || concerns.oldestAt === undefined) return null
  return (
    <section class="card">
      <h2>{words('desk:group-concerns')}</h2>
      <p>
        {words('desk:concerns', {
          count: concerns.count,
          since: dayInWords(concerns.oldestAt, frame.language),
        })}
        {concerns.late > 0 && (
          <span class="less">{words('desk:concerns-late', { count: concerns.late })}</span>
        )}
      </p>
      <Onward href="/repair-desk" label={words('desk:to-concerns')} />
    </section>
  )
}

function Undeliverable({ frame, view: { undelivered } }: Props): VNode | null {
  if (undelivered.length === 0) return null
  return (
    <section class="card">
      <h2>{frame.words('desk:group-rounds')}</h2>
      <ul class="plain">
        {undelivered.map(({ key, people }) => (
          <li key={key}>{frame.words('desk:round-undelivered', { key, count: people })}</li>
        ))}
      </ul>
    </section>
  )
}
