import { lastMonth } from '../domain/edition-due.js'
import { listCouncilMembers } from './council-members.js'
import { approveEdition, type EditionDeps, makeDraft } from './edition-drafts.js'
import type { Engine } from './engine.js'

/** Publishes the first edition of a demo, counted at `now` (ms), so that its council has something to read at once. */
export async function publishDemoEdition(engine: Engine, now: number, deps: EditionDeps): Promise<void> {
  const coordinator = (await listCouncilMembers(engine)).find(({ role }) => role === 'coordinator')
  if (!coordinator) throw new Error('The demo has no coordinator to publish its first edition')
  const { number, madeAt } = await makeDraft(engine, now, [{ kind: 'month', month: lastMonth(now) }], deps)
  const outcome = await approveEdition(engine, { number, madeAt, by: coordinator.id }, now)
  if (outcome !== 'published') throw new Error(`The first edition of the demo was not published: ${outcome}`)
}
