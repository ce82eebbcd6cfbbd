import type { VNode } from 'preact'
import { type Figure, totalShown } from '../domain/publishable.js'
import { ELSEWHERE, type RepairSummary } from '../store/repair-summary.js'
import { leftOut, rankedBars } from './figure-bars.js'
import { Bars } from './figures.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'

/** What is broken: by kind, by place and by municipality, each on its own and never crossed. */
export function repairsPage(frame: Frame, summary: RepairSummary): VNode {
  const { words } = frame
  const elsewhere = words(summary.municipalities.length > 1 ? 'pages:elsewhere' : 'pages:all-municipalities')
  const municipality = (key: string) => (key === ELSEWHERE ? elsewhere : key)
  return (
    <Layout frame={frame} title={words('pages:repairs-title')}>
      <p>{words('pages:repairs-intro')}</p>
      <Counted
        frame={frame}
        title={words('pages:by-category')}
        figures={summary.categories}
        label={(key) => words(`pages:category-${key}`)}
      />
      <Counted
        frame={frame}
        title={words('pages:by-place')}
        figures={summary.places}
        label={(key) => words(`pages:place-${key}`)}
      />
      <Counted
        frame={frame}
        title={words('pages:by-municipality')}
        figures={summary.municipalities}
        label={municipality}
        isRestNamed
      />
      <p class="small">{words('pages:how-counted-repairs')}</p>
    </Layout>
  )
}

interface Props {
  frame: Frame
  title: string
  figures: readonly Figure[]
  label(key: string): string
  /** Say by name what is left out: from those municipalities the council hears little. */
  isRestNamed?: boolean
}

function Counted({ frame, title, figures, label, isRestNamed = false }: Props): VNode {
  const { words } = frame
  const few = leftOut(figures, label)
  const rest = isRestNamed
    ? words('pages:too-few-of', { answers: few.join(', ') })
    : words('pages:rest-too-few')
  const isAnyShown = totalShown(figures) > 0
  return (
    <section class="card">
      <h2>{title}</h2>
      {isAnyShown && <Bars bars={rankedBars(figures, label)} />}
      {isAnyShown && few.length > 0 && <p class="empty">{rest}</p>}
      {!isAnyShown && <p class="empty">{words('pages:too-few')}</p>}
    </section>
  )
}
