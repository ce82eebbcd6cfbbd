import { test } from 'vitest'
import { survivePowerCuts } from './support/power-cuts.js'

/** The same with 500 people, and in the thick of it, is in test/proofs. */
test(
  'the power goes out at every step: everyone is reached once, every message has one effect and one reply',
  {
    timeout: 180_000,
  },
  () => survivePowerCuts({ people: 60, writers: 3, perSecond: 5, at: () => 2 }),
)
