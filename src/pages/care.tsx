import type { VNode } from 'preact'
import { monthOf } from '../domain/brussels-time.js'
import { countOverdue } from '../store/desk-items.js'
import { countOpenings } from '../store/openings.js'
import type { PagesDeps } from './deps.js'
import type { Frame } from './frame.js'

/** Under this the council reads "a few": a count that goes from none to one could be tied to a neighbour. */
const FEW = 5

/** How tenants are listened to, as far as the council may know. */
export interface Care {
  /** What waits longer than was promised. */
  overdue: number
  /** How often one tenant's conversation was opened this month. */
  openings: number
}

export async function careOf({ engine, clock }: Pick<PagesDeps, 'engine' | 'clock'>): Promise<Care> {
  const now = clock.now()
  const [overdue, openings] = await Promise.all([
    countOverdue(engine, now),
    countOpenings(engine, monthOf(now).startsAt),
  ])
  return { overdue, openings }
}

/** Who waits too long, and how often somebody looked at one person's conversation. */
export function CareCard({ frame, care: { overdue, openings } }: { frame: Frame; care: Care }): VNode {
  const { words } = frame
  const late = overdue > 0
  return (
    <section class={late ? 'card late' : 'card'}>
      <h2>{words('desk:council-title')}</h2>
      {late && (
        <p>
          {overdue < FEW
            ? words('desk:council-few')
            : words('desk:council-many', { count: Math.round(overdue / FEW) * FEW })}
        </p>
      )}
      <p>
        {openings === 0
          ? words('desk:council-no-openings')
          : words('desk:council-openings', { count: openings })}
      </p>
    </section>
  )
}
