import type { RoundState } from '../../store/round-control.js'

/** How a round is called: held or stopped by hand, over, all of it sent, or still on its way. `now` in ms. */
export type RoundName = 'paused' | 'cancelled' | 'over' | 'all-sent' | 'going-out'

export function roundName({ state, endsAt, dispositions, queued }: RoundState, now: number): RoundName {
  if (state !== 'going-out') return state
  if (endsAt !== undefined && endsAt <= now) return 'over'
  const isBegun = Object.keys(dispositions).length > 0
  const isWaiting = (dispositions.waiting ?? 0) + queued > 0
  return isBegun && !isWaiting ? 'all-sent' : 'going-out'
}
