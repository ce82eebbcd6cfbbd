import { describe, expect, it } from 'vitest'
import type { FailureClass, RefusalMeaning } from '../domain/delivery.js'
import { codesThat, failureOf } from './twilio-codes.js'

// What has to happen with each code, as it is asked of us: not read off the table itself.
const ROWS: [FailureClass, RefusalMeaning, number[]][] = [
  ['halt-account', 'stopped-account', [20003, 20404, 30002]],
  ['halt-channel', 'stopped-account', [63007, 63020, 63051]],
  ['slow-down', 'congested', [20429, 21611, 30001, 63018]],
  ['retry', 'congested', [20500, 20503, 30017, 30410, 63009, 63010, 63012]],
  ['retry', 'unreachable-now', [30003]],
  ['retry', 'too-late', [30036]],
  ['retry', 'other', [30008]],
  ['final', 'not-a-mobile', [21211, 21217, 21614, 30006]],
  ['final', 'unreachable-for-good', [30005]],
  ['final', 'unreachable-now', [21612]],
  ['final', 'stopped-at-twilio', [21610]],
  ['final', 'not-on-whatsapp', [63003, 63024, 63033]],
  ['final', 'outside-window', [63016]],
  ['final', 'template', [63027, 63028, 63041]],
  ['final', 'not-today', [63049]],
  ['final', 'not-by-whatsapp', [63032]],
  ['final', 'filtered', [30004, 30007]],
  ['final', 'content', [21617, 63005, 63019, 63021, 11751]],
  ['final', 'configuration', [21408, 21606, 30018, 63013, 63015]],
]

describe('a code of Twilio', () => {
  it.each(ROWS.flatMap(([action, means, codes]) => codes.map((code) => [code, means, action] as const)))(
    '%s: %s, %s',
    (code, means, action) => {
      expect(failureOf(code)).toEqual({ code, means, action })
    },
  )
  it('is in the table only when it is in these rows', () => {
    const all = codesThat('halt-account', 'halt-channel', 'slow-down', 'retry', 'final')
    expect(all.sort()).toEqual(ROWS.flatMap(([, , codes]) => codes).sort())
  })
  it('that nobody knows is final, and says nothing of her', () => {
    expect(failureOf(99999)).toEqual({ code: 99999, means: 'other', action: 'final' })
    expect(failureOf(undefined)).toEqual({ means: 'other', action: 'final' })
  })
})
