import type { CareReport } from './edition.js'
import type { CareFacts } from './edition-facts.js'
import { rounded } from './publish.js'
import { FEWEST_HOUSEHOLDS } from './publishable.js'

/**
 * How tenants are listened to. Something that goes from none to one could be tied to a neighbour, as an answer
 * could: so these are counted at the making of an edition, rounded to five, and few looks like none.
 */
export function composeCare({ overdue, openings }: CareFacts): CareReport {
  return {
    ...(overdue >= FEWEST_HOUSEHOLDS && { overdue: rounded(overdue) }),
    ...(openings >= FEWEST_HOUSEHOLDS && { openings: rounded(openings) }),
  }
}
