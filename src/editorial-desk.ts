import { type DigestDeps, sendDigests } from './digests.js'
import { type EditionDeps, makeDueDraft } from './store/edition-drafts.js'

/** Makes the draft that is due, and tells members of the month's edition once it is published. */
export function editorialDesk(deps: DigestDeps & { editing: EditionDeps }): () => Promise<void> {
  const { engine, clock, editing } = deps
  return async () => {
    await makeDueDraft(engine, clock.now(), editing)
    await sendDigests(deps)
  }
}
