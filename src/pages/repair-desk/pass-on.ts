import { NOT_PASSED_ON } from '../../domain/concern-life.js'
import { groupByReporter } from '../../store/concern-people.js'
import { listConcerns } from '../../store/concerns.js'
import type { PagesDeps } from '../deps.js'
import { sayPassedOn } from './say-step.js'

/** So many numbers are quoted in one text of two SMS parts. */
const QUOTED_MAX = 15

/** Somebody else may take a step meanwhile; then it is looked at anew, this often at the most. */
const TRIES_MAX = 5

/**
 * Marks as passed on what of these is not yet: who was first meanwhile, or what is no concern, is left as it is. Who
 * reported several hears it once. Gives how many.
 */
export async function passOn(deps: PagesDeps, memberId: string, ids: readonly string[]): Promise<number> {
  let count = 0
  for (const group of await groupByReporter(deps.engine, ids)) {
    for (let from = 0; from < group.length; from += QUOTED_MAX) {
      count += await passOnOfOne(deps, memberId, group.slice(from, from + QUOTED_MAX))
    }
  }
  return count
}

async function passOnOfOne(deps: PagesDeps, memberId: string, ids: readonly string[]): Promise<number> {
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const waiting = await listConcerns(deps.engine, { ids, states: NOT_PASSED_ON }, QUOTED_MAX)
    if (waiting.length === 0) return 0
    if ((await sayPassedOn(deps, waiting, memberId)) !== 'late') return waiting.length
  }
  throw new Error(`Steps were taken with these concerns ${TRIES_MAX} times meanwhile`)
}
