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
  /** How many were passed on this moment. */
  passedOn?: number
}

interface Props {
  frame: Frame
  view: ListView
}

/** What is to be repaired, those that wait longest first; and passing on what nobody was told of. */
export function listPage(frame: Frame, view: ListView): VNode {
  const { words } = frame
  const { concerns, passedOn, hasMore } = view
  return (
    <Layout frame={frame} title={words('concerns:title')}>
      {passedOn !== undefined && (
        <p class="notice" role="status">
          {words('concerns:notice-passed-on', { count: passedOn })}
        </p>
      )}
      <Filter frame={frame} view={view} />
      <p class="big">
        {concerns.length === 0
          ? words('concerns:nothing')
          : words('concerns:count', { count: concerns.length })}
      </p>
      {hasMore && <p>{words('concerns:more')}</p>}
      <PassOn frame={frame} view={view} />
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

function Filter({ frame, view: { places, chosen } }: Props): VNode {
  const { words } = frame
  return (
    <form method="get" action="/repair-desk" class="card">
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
  )
}

/** The list as a file, and one press for all that stands on it: exactly what is shown here, not what came since. */
function PassOn({ frame, view: { concerns, chosen } }: Props): VNode | null {
  const { words } = frame
  const waiting = concerns.filter(({ state }) => (NOT_PASSED_ON as readonly string[]).includes(state))
  if (waiting.length === 0 || chosen.state === 'all') return null
  const query = chosen.place === '' ? '' : `?place=${encodeURIComponent(chosen.place)}`
  return (
    <section class="card">
      <h2>{words('concerns:pass-on')}</h2>
      <p>{words('concerns:pass-on-how')}</p>
      <Download href={`/repair-desk.csv${query}`} label={words('concerns:file')} />
      <form method="post" action="/repair-desk">
        {waiting.map(({ id }) => (
          <input key={id} type="hidden" name="id" value={id} />
        ))}
        <button type="submit">{words('concerns:all-passed-on', { count: waiting.length })}</button>
      </form>
    </section>
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
