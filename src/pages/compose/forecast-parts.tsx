import type { VNode } from 'preact'
import { nextBudgetAt } from '../../domain/ceiling.js'
import type { EstimateLine } from '../../domain/estimate.js'
import { LEFT_OUT } from '../../domain/reach.js'
import type { Forecast } from '../../store/round-forecast.js'
import { dayInBrussels } from '../brussels-time.js'
import type { Frame } from '../frame.js'
import { money } from './numbers.js'

interface Props {
  frame: Frame
  forecast: Forecast
  now: number
}

/** Who gets it, who does not and why, and what it costs. */
export function ForecastParts({ frame, forecast, now }: Props): VNode {
  return (
    <div class="beside">
      <Who frame={frame} forecast={forecast} />
      <Cost frame={frame} forecast={forecast} now={now} />
    </div>
  )
}

function Who({ frame: { words }, forecast: { size, reached, estimate } }: Omit<Props, 'now'>): VNode {
  const count = (reach: string) => reached.filter((one) => one.reach === reach).length
  const asked = count('asked')
  const first = count('consent-first')
  const missed = LEFT_OUT.filter((why) => estimate.leftOut[why] > 0)
  return (
    <section class="card">
      <h2>{words('compose:who')}</h2>
      <p class="big">{words('compose:who-now', { people: asked + first })}</p>
      <p>{words('compose:who-homes', { people: size.people, homes: size.homes })}</p>
      <ul class="counts">
        {asked > 0 && <li>{words('compose:who-asked', { people: asked })}</li>}
        {first > 0 && <li>{words('compose:who-first', { people: first })}</li>}
        {estimate.later > 0 && <li>{words('compose:who-later', { people: estimate.later })}</li>}
      </ul>
      <h3>{words('compose:left-out')}</h3>
      {missed.length === 0 && <p class="empty">{words('compose:nobody-left-out')}</p>}
      <ul class="counts">
        {missed.map((why) => (
          <li key={why}>{words(`compose:left-out-${why}`, { people: estimate.leftOut[why] })}</li>
        ))}
      </ul>
    </section>
  )
}

function Cost({ frame, forecast: { estimate, budget }, now }: Props): VNode {
  const { words, language } = frame
  const { cost, currency, seenOn } = estimate
  const amount = (sum: number) => money(sum, currency, language)
  const isTooMuch = budget !== undefined && budget.spent + cost.now > budget.ceiling
  return (
    <section class="card">
      <h2>{words('compose:cost')}</h2>
      <p class="big">{words('compose:cost-most', { amount: amount(cost.now + cost.afterYes) })}</p>
      <details>
        <summary>{words('compose:cost-lines')}</summary>
        <Lines frame={frame} lines={estimate.now} currency={currency} />
        {estimate.afterYes.length > 0 && <p>{words('compose:cost-after-yes')}</p>}
        <Lines frame={frame} lines={estimate.afterYes} currency={currency} />
      </details>
      <p class="small">{words('compose:prices-of', { day: dayInBrussels(Date.parse(seenOn), language) })}</p>
      {budget && (
        <p class={isTooMuch ? 'error' : 'small'}>
          {words('compose:budget', { spent: amount(budget.spent), ceiling: amount(budget.ceiling) })}{' '}
          {isTooMuch && words('compose:budget-full', { day: dayInBrussels(nextBudgetAt(now), language) })}
        </p>
      )}
    </section>
  )
}

interface LinesProps {
  frame: Frame
  lines: readonly EstimateLine[]
  currency: string
}

function Lines({ frame, lines, currency }: LinesProps): VNode {
  return (
    <ul class="counts">
      {lines.map((line) => (
        <li key={`${line.channel} ${line.language} ${line.partsEach}`}>
          {lineInWords(frame, line, currency)}
        </li>
      ))}
    </ul>
  )
}

function lineInWords({ words, language }: Frame, line: EstimateLine, currency: string): string {
  const { channel, people, partsEach, cost } = line
  const values = {
    people,
    language: words(`compose:language-${line.language}`),
    parts: partsEach,
    amount: money(cost, currency, language),
  }
  return channel === 'sms' ? words('compose:line-sms', values) : words('compose:line-whatsapp', values)
}
