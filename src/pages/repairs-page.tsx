import type { VNode } from 'preact'
import { type Edition, REPAIR_ANSWERS, type RepairReport } from '../domain/edition.js'
import { FigureTable } from './figure-table.js'
import { type Bar, Bars } from './figures.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import { Download, EditionLine } from './parts.js'
import { rankedRepairs, repairDirection } from './report.js'

interface Props {
  frame: Frame
  repairs: RepairReport
}

/** What is broken, in twelve months: of the company by kind, the three largest of each area, and who waits. */
export function repairsPage(frame: Frame, edition: Edition): VNode {
  const { words } = frame
  const { repairs } = edition.content
  return (
    <Layout frame={frame} title={words('pages:repairs-title')}>
      <p>{words('pages:repairs-intro')}</p>
      <Answered frame={frame} repairs={repairs} />
      <Kinds frame={frame} repairs={repairs} />
      {repairs.areas.map(({ area, top }) => (
        <section class="card" key={area}>
          <h2>{words('pages:in-area', { area })}</h2>
          {top.length > 0 ? (
            <Bars
              bars={scaled(
                top.map(({ category, count }) => ({ category, count })),
                frame,
              )}
            />
          ) : (
            <p class="empty">{words('pages:too-few')}</p>
          )}
        </section>
      ))}
      <p class="small">{words('pages:how-counted-repairs')}</p>
      <Download href="/repairs.csv" label={words('pages:figures-file')} />
      <EditionLine frame={frame} edition={edition} />
    </Layout>
  )
}

/** The largest kinds of repair, at most so many, each as long as the largest one is. */
export function repairBars(frame: Frame, { categories }: RepairReport, most?: number): Bar[] {
  return scaled(rankedRepairs(categories).slice(0, most), frame)
}

function scaled(
  figures: readonly (Parameters<typeof repairDirection>[0] & { count: number })[],
  { words }: Frame,
): Bar[] {
  const longest = Math.max(1, ...figures.map(({ count }) => count))
  return figures.map((figure) => {
    const direction = repairDirection(figure)
    return {
      label: words(`pages:category-${figure.category}`),
      households: figure.count,
      share: figure.count / longest,
      ...(direction && { note: words(`pages:repairs-${direction}`) }),
    }
  })
}

function Kinds({ frame, repairs }: Props): VNode {
  const { words } = frame
  const bars = repairBars(frame, repairs)
  const few = repairs.categories.filter(({ count }) => count === undefined)
  const names = few.map(({ category }) => words(`pages:category-${category}`))
  return (
    <section class="card">
      <h2>{words('pages:by-category')}</h2>
      {bars.length > 0 ? <Bars bars={bars} /> : <p class="empty">{words('pages:too-few')}</p>}
      {bars.length > 0 && names.length > 0 && (
        <p class="empty">{words('pages:little-heard', { kinds: names.join(', ') })}</p>
      )}
      <FigureTable
        frame={frame}
        what={words('pages:column-kind')}
        columns={[words('pages:column-households'), words('pages:column-earlier')]}
        rows={repairs.categories.map(({ category, count, earlier }) => ({
          label: words(`pages:category-${category}`),
          counts: [count, earlier?.count],
        }))}
      />
    </section>
  )
}

/** What the company answered, and what is late: louder than what is new. */
function Answered({ frame, repairs }: Props): VNode {
  const { words } = frame
  const lines = answerLines(frame, repairs)
  const isLate = repairs.answers.some(({ key, count }) => key === 'late' && count !== undefined)
  return (
    <section class={isLate ? 'card late' : 'card'} id="answers">
      <h2>{words('pages:company-answers', { company: frame.company.shortName })}</h2>
      {lines.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {lines.length === 0 && <p class="empty">{words('pages:too-few')}</p>}
    </section>
  )
}

/** A sentence each for who waits too long, who waits, and who got an answer, as far as they are shown. */
export function answerLines({ words }: Frame, { answers, lateAfterDays }: RepairReport): string[] {
  return [...REPAIR_ANSWERS].reverse().flatMap((key) => {
    const households = answers.find((one) => one.key === key)?.count
    return households === undefined
      ? []
      : [words(`pages:repairs-${key}`, { households, days: lateAfterDays })]
  })
}
