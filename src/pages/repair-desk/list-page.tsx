import type { VNode } from 'preact'
import { NOT_PASSED_ON } from '../../domain/concern-life.js'
import type { Concern } from '../../store/concerns.js'
import type { Place } from '../../store/places.js'
import { Choose } from '../choose.js'
import { momentInWords } from '../desk-words.js'
import type { Frame } from '../frame.js'
import { Layout } from '../layout.js'
import { Download } from '../parts.js'
import { homeInWords, kindOf, stateInWords } from './concern-words.js'
import { type Chosen, placeChoices, STATE_CHOICES } from './filter.js'

export interface ListView {
  concerns: readonly Concern[]
  places: readonly Place[]
  chosen: Chosen
  now: number
  /** There are more than the page shows; these wait longest. */
  hasMore: boolean
  /** Where the list goes by e-mail; absent: it does not. */
  address?: string
  /** What the press of a button came to. */
  notice?: ListNotice
}

export type ListNotice =
  | { kind: 'passed-on' | 'mailed-list'; count: number }
  | { kind: 'mail-late' | 'mail-refused' }

interface Props {
  frame: Frame
  view: ListView
}

/** What is to be repaired, those that wait longest first; and passing on what nobody was told of. */
export function listPage(frame: Frame, view: ListView): VNode {
  const { words } = frame
  const { concerns, notice, hasMore } = view
  return (
    <Layout frame={frame} title={words('concerns:title')}>
      {notice && <Notice frame={frame} notice={notice} />}
      <p class="big">
        {concerns.length === 0
          ? words('concerns:nothing')
          : words('concerns:count', { count: concerns.length })}
      </p>
      {hasMore && <p>{words('concerns:more')}</p>}
      <PassOn frame={frame} view={view} />
      <Filter frame={frame} view={view} />
      {concerns.length > 0 && (
        <section class="card">
          <ul class="tasks">
            {concerns.map((concern) => (
              <Line key={concern.id} frame={frame} concern={concern} now={view.now} />
            ))}
          </ul>
        </section>
      )}
    </Layout>
  )
}

/** Folded while what is not passed on is looked at: that is what most come for. */
function Filter({ frame, view: { places, chosen } }: Props): VNode {
  const { words } = frame
  return (
    <details class="card" open={chosen.state !== 'open' || chosen.place !== ''}>
      <summary>{words('concerns:other')}</summary>
      <form method="get" action="/repair-desk">
        <Choose
          name="state"
          label={words('concerns:state')}
          options={STATE_CHOICES.map((one) => [one, words(`concerns:state-${one}`)] as const)}
          chosen={chosen.state}
        />
        <Choose
          name="place"
          label={words('pages:column-place')}
          options={[['', words('concerns:everywhere')], ...placeChoices(places)]}
          chosen={chosen.place}
        />
        <button type="submit" class="quiet">
          {words('concerns:show')}
        </button>
      </form>
    </details>
  )
}

function Notice({ frame: { words }, notice }: { frame: Frame; notice: ListNotice }): VNode {
  if (notice.kind === 'mail-refused') {
    return (
      <p class="error" role="alert">
        {words('concerns:mail-refused')}
      </p>
    )
  }
  const count = 'count' in notice ? { count: notice.count } : {}
  return (
    <p class="notice" role="status">
      {words(`concerns:notice-${notice.kind}`, count)}
    </p>
  )
}

/** One press for all that stands on the list: exactly what is shown here, not what came since. */
function PassOn({ frame, view }: Props): VNode | null {
  const { words } = frame
  const { concerns, chosen, address } = view
  const waiting = concerns.filter(({ state }) => (NOT_PASSED_ON as readonly string[]).includes(state))
  if (waiting.length === 0 || chosen.state === 'all') return null
  if (address === undefined) {
    return (
      <section class="card">
        <h2>{words('concerns:pass-on')}</h2>
        <p>{words('concerns:pass-on-how')}</p>
        <ByHand frame={frame} waiting={waiting} place={chosen.place} />
      </section>
    )
  }
  return (
    <section class="card">
      <h2>{words('concerns:pass-on')}</h2>
      <p>{words('concerns:pass-on-by-mail', { address })}</p>
      <form method="post" action="/repair-desk">
        <Ids of={waiting} />
        <button type="submit" name="by" value="mail">
          {words('concerns:send-list', { count: waiting.length })}
        </button>
      </form>
      <details>
        <summary>{words('concerns:pass-on-otherwise')}</summary>
        <p>{words('concerns:pass-on-by-hand')}</p>
        <ByHand frame={frame} waiting={waiting} place={chosen.place} isSecond />
      </details>
    </section>
  )
}

interface ByHandProps {
  frame: Frame
  waiting: readonly Concern[]
  place: string
  /** There is a button that is pressed rather. */
  isSecond?: boolean
}

/** The list as a file, and a press once somebody passed it on. */
function ByHand({ frame: { words }, waiting, place, isSecond }: ByHandProps): VNode {
  const query = place === '' ? '' : `?place=${encodeURIComponent(place)}`
  return (
    <>
      <Download href={`/repair-desk.csv${query}`} label={words('concerns:file')} />
      <form method="post" action="/repair-desk">
        <Ids of={waiting} />
        <button type="submit" class={isSecond ? 'quiet' : undefined}>
          {words('concerns:all-passed-on', { count: waiting.length })}
        </button>
      </form>
    </>
  )
}

function Ids({ of }: { of: readonly Concern[] }): VNode {
  return (
    <>
      {of.map(({ id }) => (
        <input key={id} type="hidden" name="id" value={id} />
      ))}
    </>
  )
}

function Line({ frame, concern, now }: { frame: Frame; concern: Concern; now: number }): VNode {
  const { number, problem, pictures, state, plannedOn, createdAt } = concern
  const kind = kindOf(frame, concern)
  return (
    <li>
      <a class="onward" href={`/repair-desk/${concern.id}`}>
        {`${number} · ${kind}`}
      </a>
      {problem !== '' && <p>{problem}</p>}
      <p class="small">
        {homeInWords(frame, concern)} · {frame.words(`concerns:place-${concern.place}`)}
      </p>
      <p class="small">
        {stateInWords(frame, state, plannedOn)} ·{' '}
        {frame.words('concerns:noted', { when: momentInWords(frame, createdAt, now) })}
      </p>
      <Pictures frame={frame} pictures={pictures} />
    </li>
  )
}

/** Small ones, each with the way to the whole. */
export function Pictures({ frame, pictures }: { frame: Frame; pictures: readonly string[] }): VNode | null {
  if (pictures.length === 0) return null
  return (
    <p class="row medium">
      {pictures.map((id, index) => (
        <a key={id} href={`/media/${id}`}>
          <img
            src={`/media/${id}/thumbnail`}
            alt={frame.words('concerns:picture', { number: index + 1 })}
            loading="lazy"
          />
        </a>
      ))}
    </p>
  )
}
