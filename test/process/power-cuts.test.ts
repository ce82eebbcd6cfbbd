import { expect, test } from 'vitest'
import { survivePowerCuts } from './support/power-cuts.js'

/**
 * Half of the steps, each of another kind, with forty people: a start takes a second. All eighteen, with 500 people and in
 * the thick of it, are in test/proofs.
 */
const AT = {
  'a round half written': 20,
  'an invitation written': 2,
  'a message claimed': 2,
  'Twilio has it': 2,
  'Twilio has said so': 2,
  'it is written that it was accepted': 2,
  'a receipt written': 2,
  'a turn half written': 2,
  'Twilio is told': 2,
} as const

test('the power goes out: everyone is reached once, every message has one effect and one reply', {
  timeout: 300_000,
}, async () => {
  expect(await survivePowerCuts({ people: 40, writers: 3, perSecond: 5, at: AT })).toEqual(Object.keys(AT))
})
