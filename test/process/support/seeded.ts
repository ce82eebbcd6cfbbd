import { diceOf } from '../../../src/channels/simulated/dice.js'

/** Chance that falls the same way for the same seed. */
export function seeded(seed: number) {
  const dice = diceOf(seed)
  const below = (count: number) => Math.floor(dice() * count)
  return {
    /** A whole number from 0, below `count`. */
    below,
    shuffled<One>(all: readonly One[]): One[] {
      const left = [...all]
      return all.map(() => left.splice(below(left.length), 1)[0] as One)
    },
  }
}
