import type { VNode } from 'preact'
import { endsByItself, OUTCOMES } from '../domain/desk.js'
import type { DeskItem } from '../store/desk-items.js'
import { Choose } from './choose.js'
import {
  detailInWords,
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

interface Props {
  frame: MembersFrame
  item: DeskItem
  staff: Staff
}

/** One thing that waits: what it is, who has it, and what can be done with it. */
export function deskItemPage(frame: MembersFrame, item: DeskItem, staff: Staff): VNode {
  const { words } = frame
  const moment = (at: number) => momentInWords(frame, at, staff.now)
  const detail = detailInWords(frame, item)
  return (
    <Layout frame={frame} title={kindInWords(frame, item.kind)}>
      <section class={item.isOverdue ? 'card late' : 'card'}>
        <h2>{personInWords(frame, item.person)}</h2>
        <p class="small">{words(`desk:about-${item.kind}`)}</p>
        {detail && <blockquote>{detail}</blockquote>}
        <p>
          {words('desk:came', { when: moment(item.createdAt) })}{' '}
          {words(item.isOverdue ? 'desk:was-promised' : 'desk:promised', { when: moment(item.promisedAt) })}
        </p>
        <p>{ownerInWords(frame, item, staff)}</p>
        <Reach frame={frame} item={item} staff={staff} />
      </section>
      <Act frame={frame} item={item} staff={staff} />
      <Onward href="/desk" label={words('desk:to-list')} />
    </Layout>
  )
}

function Reach({ frame, item }: Props): VNode | null {
  const { words } = frame
  if (!item.person) return null
  const { id, phone } = item.person
  return (
    <div class="row">
      {phone && item.kind !== 'emergency-private' && (
        <a class="button quiet" href={`tel:${phone}`}>
          {words('desk:call', { phone: asWritten(phone) })}
        </a>
      )}
      <a class="button quiet" href={`/desk/people/${id}`}>
        {words('desk:to-person')}
      </a>
      <a class="button quiet" href={`/people/${id}`}>
        {words('desk:to-card')}
      </a>
    </div>
  )
}

function Act({ frame, item, staff }: Props): VNode {
  const { words, member } = frame
  const others = staff.coordinators.filter(({ id }) => id !== item.takenBy && id !== member.id)
  const action = `/desk/items/${item.id}`
  const isMine = item.takenBy === member.id
  return (
    <section class="card">
      <h2>{words('desk:what-now')}</h2>
      {!isMine && (
        <form method="post" action={action}>
          <button type="submit" name="do" value="take">
            {words('desk:i-have-it')}
          </button>
        </form>
      )}
      {endsByItself(item.kind) ? (
        <p class="hint">{words('desk:ends-by-itself')}</p>
      ) : (
        <form method="post" action={action} class="inline">
          <Choose
            name="outcome"
            label={words('desk:outcome')}
            options={OUTCOMES.map((one) => [one, words(`desk:outcome-${one}`)])}
          />
          <button type="submit" name="do" value="done" class={isMine ? undefined : 'quiet'}>
            {words('desk:done')}
          </button>
        </form>
      )}
      {others.length > 0 && (
        <form method="post" action={action} class="inline">
          <Choose
            name="to"
            label={words('desk:give-to')}
            options={others.map(({ id }) => [id, nameOf(id, staff)])}
          />
          <button type="submit" name="do" value="give" class="quiet">
            {words('desk:give')}
          </button>
        </form>
      )}
    </section>
  )
}
