import type { VNode } from 'preact'
import { inLanguage } from '../../domain/language.js'
import { DISPOSITIONS } from '../../domain/question.js'
import { decentTime, type QuietHours } from '../../domain/quiet-hours.js'
import type { RoundState } from '../../store/round-control.js'
import type { Frame } from '../frame.js'
import { Layout } from '../layout.js'
import { moment } from './numbers.js'
import { roundName } from './round-state.js'

/** What the progress of a round is drawn from. `now` in ms. */
export interface RoundView {
  round: RoundState
  /** Its messages by their state in the outbox. */
  messages: Readonly<Record<string, number>>
  now: number
  quietHours: QuietHours
}

/** Where her words are by now; and the buttons that hold them. */
export function roundPage(frame: Frame, view: RoundView): VNode {
  const { words, language } = frame
  const { round, now, quietHours } = view
  const name = roundName(round, now)
  const isQuiet = name === 'going-out' && decentTime(now, quietHours) > now
  const isHeld = round.state !== 'going-out'
  return (
    <Layout frame={frame} title={inLanguage(round.title, language)}>
      <p class={isHeld ? 'error' : 'notice'} role="status">
        {words(`compose:state-${name}`)}
        {'. '}
        {isQuiet && words('compose:quiet', { moment: moment(decentTime(now, quietHours), language) })}
      </p>
      <Progress frame={frame} view={view} />
      <p>
        <a class="onward" href={`/rounds/${round.id}`}>
          {words('compose:look-again')}
        </a>
      </p>
      <p class="small">{words('compose:as-of', { moment: moment(now, language) })}</p>
      {name !== 'cancelled' && name !== 'over' && <Control frame={frame} round={round} />}
      <p>
        <a class="onward" href="/compose">
          {words('compose:to-list')}
        </a>
      </p>
    </Layout>
  )
}

const WIDTH = 100

function Progress({ frame: { words }, view: { round, messages } }: { frame: Frame; view: RoundView }): VNode {
  const { dispositions } = round
  const people = Object.values(dispositions).reduce((sum, count) => sum + count, 0)
  if (people === 0) return <p class="empty">{words('compose:not-begun')}</p>
  const undelivered = (messages.failed ?? 0) + (messages.withheld ?? 0)
  return (
    <section class="card">
      <h2>{words('compose:progress', { people })}</h2>
      <ul class="bars">
        {DISPOSITIONS.filter((one) => (dispositions[one] ?? 0) > 0).map((one) => {
          const count = dispositions[one] ?? 0
          return (
            <li key={one}>
              <span class="what">{words(`compose:people-${one}`)}</span>
              <span class="number">{count}</span>
              <svg class="bar" viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
                <rect class="rest" width={WIDTH} height="10" />
                <rect class="said" width={(WIDTH * count) / people} height="10" />
              </svg>
            </li>
          )
        })}
      </ul>
      {round.queued > 0 && <p>{words('compose:queued', { messages: round.queued })}</p>}
      {undelivered > 0 && <p class="less">{words('compose:undelivered', { messages: undelivered })}</p>}
    </section>
  )
}

function Control({ frame: { words }, round }: { frame: Frame; round: RoundState }): VNode {
  const step = round.state === 'paused' ? 'resume' : 'pause'
  return (
    <form method="post" action={`/rounds/${round.id}`} class="card">
      <h2>{words('compose:control')}</h2>
      <p>
        <button type="submit" name="step" value={step} class="quiet">
          {words(`compose:control-${step}`)}
        </button>
      </p>
      <details>
        <summary>{words('compose:cancel')}</summary>
        <p>{words('compose:cancel-hint')}</p>
        <button type="submit" name="step" value="cancel" class="quiet">
          {words('compose:yes-cancel')}
        </button>
      </details>
    </form>
  )
}
