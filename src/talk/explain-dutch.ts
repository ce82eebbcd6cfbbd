import { DUTCH_EXPLAINED_EVERY_MS } from './limits.js'
import { type UnitOfWork, wordsFor } from './unit-of-work.js'

/**
 * Someone whose language we know only in part is told before something in Dutch, in her own language, that she
 * can be called, and which languages we do speak. Not each time: in another alphabet it makes a message dear.
 */
export function explainDutch(work: UnitOfWork): void {
  const { state, now } = work
  // Danger comes without anything around it.
  if (!work.isInDutch || work.isUrgent || work.lines.length === 0) return
  if (now - (state.dutchExplainedAt ?? Number.NEGATIVE_INFINITY) < DUTCH_EXPLAINED_EVERY_MS) return
  work.lines.unshift(wordsFor(work, 'dutch:explained'))
  if (work.toldLines !== undefined) work.toldLines += 1
  state.dutchExplainedAt = now
}
