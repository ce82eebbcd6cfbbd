import { gsm7Proposal, lettersOutsideGsm7, segmentsOf } from '../domain/segments.js'
import { DUTCH_EXPLAINED_EVERY_MS, SEGMENTS_MAX } from './limits.js'
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
  sayFirst(work, wordsFor(work, 'dutch:explained'))
  state.dutchExplainedAt = now
}

/** What came late is not answered as if it had come now: she may have been waiting, or have forgotten it. */
export function ownUp(work: UnitOfWork): void {
  const { lines } = work
  if (work.lateSince === undefined || lines.length === 0 || work.isUrgent) return
  const sorry = wordsFor(work, 'reception:came-late')
  if (segmentsOf([sorry, ...lines].join('\n')) <= SEGMENTS_MAX) sayFirst(work, sorry)
}

/** Two people on one phone: what we begin says for whom it is, unless the name alone would make it twice as dear. */
export function sayForWhom(work: UnitOfWork): void {
  const { party, lines } = work
  const name = gsm7Proposal(party.tenant.firstName)
  if (!party.alsoHere || lines.length === 0 || name === '' || lettersOutsideGsm7(name).length > 0) return
  sayFirst(work, work.wording(work.language, 'reception:for', { name }))
}

function sayFirst(work: UnitOfWork, line: string): void {
  work.lines.unshift(line)
  if (work.toldLines !== undefined) work.toldLines += 1
}
