import type { VNode } from 'preact'
import { stepsFrom } from '../../domain/concern-life.js'
import type { ConcernPerson, StepTaken } from '../../store/concern-people.js'
import type { Concern } from '../../store/concerns.js'
import { momentInWords } from '../desk-words.js'
import type { Frame } from '../frame.js'
import { Layout } from '../layout.js'
import { Onward } from '../parts.js'
import { asWritten } from '../phone-as-written.js'
import { homeInWords, kindOf, stateInWords } from './concern-words.js'
import { Pictures } from './list-page.js'

/** What just happened, by the name of its sentence. */
export const CONCERN_NOTICES = ['told', 'untold', 'mailed', 'mail-late', 'mail-refused'] as const

export interface ConcernView {
  concern: Concern
  person: ConcernPerson
  steps: readonly StepTaken[]
  now: number
  notice?: (typeof CONCERN_NOTICES)[number]
  /** Where it goes by e-mail; absent: it does not. */
  address?: string
  /** The day that was given is none, or is past. */
  isWrongDay?: boolean
}

interface Props {
  frame: Frame
  view: ConcernView
}

/** One concern: what to repair, where, whom to call; and what comes of it. */
export function concernPage(frame: Frame, view: ConcernView): VNode {
  const { words } = frame
  const { concern, notice } = view
  const { problem, additions, pictures, createdAt } = concern
  return (
    <Layout frame={frame} title={words('concerns:one-title', { number: concern.number })}>
      {notice === 'mail-refused' && (
        <p class="error" role="alert">
          {words('concerns:mail-refused')}
        </p>
      )}
      {notice && notice !== 'mail-refused' && (
        <p class="notice" role="status">
          {words(`concerns:notice-${notice}`)}
        </p>
      )}
      <section class="card">
        <h2>{kindOf(frame, concern)}</h2>
        {[problem, ...additions].filter(Boolean).map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          {homeInWords(frame, concern)} · {words(`concerns:place-${concern.place}`)}
        </p>
        <p class="small">{words('concerns:noted', { when: momentInWords(frame, createdAt, view.now) })}</p>
        <Pictures frame={frame} pictures={pictures} />
      </section>
      <Urgent frame={frame} view={view} />
      <Reach frame={frame} view={view} />
      <Life frame={frame} view={view} />
      <Steps frame={frame} view={view} />
      <Onward href="/repair-desk" label={words('concerns:to-list')} />
    </Layout>
  )
}

/** What cannot wait for the list of the week. */
function Urgent({ frame: { words }, view: { concern, address } }: Props): VNode | null {
  if (address === undefined || !stepsFrom(concern.state).includes('seen')) return null
  return (
    <section class="card">
      <h2>{words('concerns:urgent')}</h2>
      <p>{words('concerns:urgent-how', { address })}</p>
      <form method="post" action={`/repair-desk/${concern.id}`}>
        <button type="submit" name="step" value="mail">
          {words('concerns:send-now')}
        </button>
      </form>
    </section>
  )
}

function Reach({ frame: { words }, view: { person } }: Props): VNode {
  const { phone, isLeftAlone } = person
  return (
    <section class="card">
      <h2>{words('concerns:reach')}</h2>
      <p>{person.firstName || words('desk:unknown-person')}</p>
      {phone && (
        <p>
          <a class="button quiet" href={`tel:${phone}`}>
            {words('desk:call', { phone: asWritten(phone) })}
          </a>
        </p>
      )}
      {!phone && <p>{words(isLeftAlone ? 'concerns:by-coordinator' : 'concerns:no-phone')}</p>}
    </section>
  )
}

function Life({ frame, view: { concern, steps, now } }: Props): VNode {
  return (
    <section class="card">
      <h2>{stateInWords(frame, concern.state, concern.plannedOn)}</h2>
      <ul class="plain">
        {steps.map(({ state, plannedOn, at }) => (
          <li key={`${at}-${state}`}>
            {stateInWords(frame, state, plannedOn)} · {momentInWords(frame, at, now)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Steps({ frame: { words }, view: { concern, isWrongDay, address } }: Props): VNode {
  return (
    <section class="card">
      <h2>{words('desk:what-now')}</h2>
      <p>{words('concerns:is-told')}</p>
      {isWrongDay && (
        <p class="error" role="alert" id="wrong-day">
          {words('concerns:wrong-day')}
        </p>
      )}
      {stepsFrom(concern.state).map((step) => (
        <form key={step} method="post" action={`/repair-desk/${concern.id}`}>
          {step === 'planned' && (
            <p>
              <label for="day">{words('concerns:day')}</label>
              <input
                id="day"
                name="day"
                type="date"
                required
                aria-invalid={isWrongDay ? 'true' : undefined}
                aria-describedby={isWrongDay ? 'wrong-day' : undefined}
              />
            </p>
          )}
          <button
            type="submit"
            name="step"
            value={step}
            class={step === 'seen' && address === undefined ? undefined : 'quiet'}
          >
            {words(
              step === 'seen' && address !== undefined
                ? 'concerns:step-seen-by-hand'
                : `concerns:step-${step}`,
            )}
          </button>
        </form>
      ))}
    </section>
  )
}
