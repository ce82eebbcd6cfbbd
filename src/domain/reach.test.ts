import { describe, expect, test } from 'vitest'
import { type Reach, type ReachFacts, reachOf } from './reach.js'

const FACTS: ReachFacts = {
  hasAddress: true,
  isBlocked: false,
  hasStopped: false,
  consent: 'given',
  wasAskedConsent: true,
  isCapped: false,
}
const NEVER_ASKED = { consent: undefined, wasAskedConsent: false }

describe('what a round means for someone', () => {
  const ROWS: [string, Partial<ReachFacts>, Reach, Reach][] = [
    ['she said yes', {}, 'asked', 'asked'],
    ['nobody ever wrote to her', NEVER_ASKED, 'consent-first', 'asked'],
    ['she was asked and said nothing', { consent: undefined }, 'silent-on-consent', 'asked'],
    ['she said no', { consent: 'refused' }, 'refused', 'refused'],
    ['she stopped after her yes', { hasStopped: true }, 'stopped', 'stopped'],
    ['a home without a phone', { hasAddress: false, hasStopped: true }, 'no-phone', 'no-phone'],
    ['Twilio sends her nothing', { isBlocked: true }, 'unreachable', 'unreachable'],
    ['her 30 days are full', { isCapped: true }, 'later', 'later'],
    ['full, and never asked', { ...NEVER_ASKED, isCapped: true }, 'later', 'later'],
    [
      'full, and she said no: no reason to wait',
      { consent: 'refused', isCapped: true },
      'refused',
      'refused',
    ],
  ]
  test.each(ROWS)('%s', (_, changes, askFirst, tellAndStop) => {
    const facts = { ...FACTS, ...changes }
    expect([reachOf(facts, 'ask-first'), reachOf(facts, 'tell-and-stop')]).toEqual([askFirst, tellAndStop])
  })
})
