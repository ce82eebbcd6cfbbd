import { expect, test } from 'vitest'
import { FAULT_POINTS, type FaultName } from '../process/support/fault-points.js'
import { survivePowerCuts } from '../process/support/power-cuts.js'

/** In the midst of it, not at the first: of a round of 500, of fifteen requests under way, of twelve who write at once. */
const AT: Record<FaultName, number> = {
  'a round half written': 250,
  'a round written': 150,
  'an invitation half written': 10,
  'an invitation written': 15,
  'claiming a message': 12,
  'a message claimed': 8,
  'asking Twilio': 8,
  'Twilio has it': 8,
  'Twilio has said so': 8,
  'writing that it was accepted': 8,
  'it is written that it was accepted': 8,
  'writing a receipt': 5,
  'a receipt written': 5,
  'writing what she said': 5,
  'a turn half written': 5,
  'writing what she gets': 5,
  'a turn written': 5,
  'Twilio is told': 5,
}

test('the power goes out at every step, with 500 people: everyone is reached once, every message has one effect and one reply', {
  timeout: 600_000,
}, async () => {
  expect(Object.keys(AT)).toEqual(Object.keys(FAULT_POINTS))
  expect(await survivePowerCuts({ people: 500, writers: 12, perSecond: 500, at: AT })).toEqual(
    Object.keys(AT),
  )
})
