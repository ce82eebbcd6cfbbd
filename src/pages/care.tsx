import type { VNode } from 'preact'
import type { CareReport } from '../domain/edition.js'
import type { Frame } from './frame.js'

/** Who waited too long, and how often somebody looked at one person's conversation: of the edition, and rounded. */
export function CareCard({ frame, care: { overdue, openings } }: { frame: Frame; care: CareReport }): VNode {
  const { words } = frame
  return (
    <section class={overdue === undefined ? 'card' : 'card late'}>
      <h2>{words('desk:council-title')}</h2>
      <p>
        {overdue === undefined ? words('desk:council-few') : words('desk:council-many', { count: overdue })}
      </p>
      <p>
        {openings === undefined
          ? words('desk:council-few-openings')
          : words('desk:council-openings', { count: openings })}
      </p>
    </section>
  )
}
