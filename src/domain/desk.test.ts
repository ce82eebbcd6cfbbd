import { describe, expect, it, test } from 'vitest'
import { DAY, HOUR, MINUTE } from './clock.js'
import { DESK_ORDER, deskKindOf, endsByItself, promisedAt } from './desk.js'
import { ownerNow } from './desk-owner.js'
import type { PhoneNumber } from './phone-number.js'
import { mayNotReply, replyLeavesAt } from './reply-rules.js'
import { replyWay } from './reply-way.js'
import type { RouteAddress } from './route.js'
import { ATTENTION_KINDS } from './turn.js'
import { endOfWorkingDay } from './working-days.js'

const at = (written: string) => Date.parse(written)
/** Tuesday. */
const NOW = at('2026-03-03T10:00:00+01:00')

describe('the end of a working day', () => {
  test.each<[string, string, number, string]>([
    ['a weekday, one day on', '2026-03-03T10:00:00+01:00', 1, '2026-03-04T17:00:00+01:00'],
    ['the day itself', '2026-03-03T10:00:00+01:00', 0, '2026-03-03T17:00:00+01:00'],
    ['Friday evening, one day on: Monday', '2026-03-06T19:00:00+01:00', 1, '2026-03-09T17:00:00+01:00'],
    ['Saturday, none: Monday', '2026-03-07T10:00:00+01:00', 0, '2026-03-09T17:00:00+01:00'],
    ['Saturday, one day on: Monday', '2026-03-07T10:00:00+01:00', 1, '2026-03-09T17:00:00+01:00'],
    ['over Easter Monday', '2026-04-03T10:00:00+02:00', 1, '2026-04-07T17:00:00+02:00'],
    ['five days, over the change of the clocks', '2026-03-27T10:00:00+01:00', 5, '2026-04-03T17:00:00+02:00'],
  ])('%s', (_, from, days, due) => {
    expect(endOfWorkingDay(at(from), days)).toBe(at(due))
  })
})

describe('what lies on the list', () => {
  test.each([
    ['emergency', 'gas', false, 'emergency'],
    ['emergency', 'gas?', false, 'emergency-doubted'],
    ['emergency', 'violence', false, 'emergency-private'],
    ['emergency', 'suicide', false, 'emergency-despair'],
    ['emergency', 'suicide?', false, 'emergency-despair'],
    ['emergency', 'unsaid', true, 'emergency-private'],
    ['call-back', '', false, 'call-back'],
    ['call-back', 'Genoteerd', true, 'undelivered'],
    ['listen', 'voice', false, 'listen'],
    ['of-a-newer-program', '', false, 'other'],
  ] as const)('%s "%s" about a message: %s is %s', (written, detail, isAbout, kind) => {
    expect(deskKindOf(written, detail, isAbout)).toBe(kind)
  })

  it('has a place and a promise for every kind that is written', () => {
    for (const kind of ATTENTION_KINDS) expect(DESK_ORDER).toContain(kind)
    for (const kind of DESK_ORDER) expect(promisedAt(kind, NOW)).toBeGreaterThan(NOW)
  })

  it('puts danger first, and every sure danger within a quarter of an hour', () => {
    expect(DESK_ORDER[0]).toBe('emergency')
    expect(promisedAt('emergency', NOW)).toBe(NOW + 15 * MINUTE)
    // Also on a Sunday.
    const sunday = at('2026-03-08T03:00:00+01:00')
    expect(promisedAt('emergency-private', sunday)).toBe(sunday + 15 * MINUTE)
    expect(promisedAt('emergency-despair', sunday)).toBe(sunday + 15 * MINUTE)
    expect(promisedAt('call-back', sunday)).toBe(at('2026-03-09T17:00:00+01:00'))
  })

  it('lets nobody put aside what is still so', () => {
    expect(DESK_ORDER.filter(endsByItself)).toEqual(['sending-stopped', 'disk-full', 'queue-late'])
  })
})

describe('who has it', () => {
  const away = (memberId: string, standInId: string, untilAt = NOW + DAY) => ({
    memberId,
    standInId,
    untilAt,
  })
  test.each([
    ['who is there has it herself', [], { ownerId: 'els' }],
    ['a stand-in acts for her', [away('els', 'karim')], { ownerId: 'karim', standsInFor: 'els' }],
    ['she is back', [away('els', 'karim', NOW)], { ownerId: 'els' }],
    [
      'the stand-in is away as well',
      [away('els', 'karim'), away('karim', 'lies')],
      { ownerId: 'lies', standsInFor: 'els' },
    ],
    ['everybody is away', [away('els', 'karim'), away('karim', 'els')], { ownerId: 'els' }],
    ['she named herself', [away('els', 'els')], { ownerId: 'els' }],
  ])('%s', (_, absences, owner) => {
    expect(ownerNow('els', absences, NOW)).toEqual(owner)
  })
})

describe('whether a coordinator may write', () => {
  test.each([
    ['she wrote', { lastHeardAt: NOW - 40 * DAY }, undefined],
    ['she never wrote: that is for a round', {}, 'never-wrote'],
    ['her stop was the last thing', { lastHeardAt: NOW - DAY, stoppedAt: NOW - DAY }, 'stopped'],
    ['she stopped, and wrote about a leak', { lastHeardAt: NOW - HOUR, stoppedAt: NOW - DAY }, undefined],
    ['and that is long ago', { lastHeardAt: NOW - 15 * DAY, stoppedAt: NOW - 20 * DAY }, 'stopped'],
    ['told of violence, nothing since', { lastHeardAt: NOW - DAY, leftAloneAt: NOW - DAY }, 'left-alone'],
    ['told of violence, and wrote again', { lastHeardAt: NOW - HOUR, leftAloneAt: NOW - DAY }, undefined],
  ])('%s', (_, facts, outcome) => {
    expect(mayNotReply(facts, NOW)).toBe(outcome)
  })

  it('answers at night only who is still talking', () => {
    const quiet = { from: '20:00', until: '09:00' }
    const night = at('2026-03-03T22:00:00+01:00')
    expect(replyLeavesAt({ lastHeardAt: night - HOUR }, night, quiet)).toBe(night)
    expect(replyLeavesAt({ lastHeardAt: night - 3 * HOUR }, night, quiet)).toBe(
      at('2026-03-04T09:00:00+01:00'),
    )
  })
})

describe('the way of an answer', () => {
  const phone = { kind: 'phone', value: '+32470000011' as PhoneNumber } as const
  const user = { kind: 'whatsapp-id', value: 'BE.1' } as const
  const SENDERS = { sms: true, whatsapp: true, safety: false }
  const known = (more: Partial<RouteAddress> = {}): RouteAddress => ({ address: phone, closed: [], ...more })
  const open = { heardByWhatsappAt: NOW - HOUR }
  const shut = { heardByWhatsappAt: NOW - 2 * DAY }
  const sms = { channel: 'sms', to: phone } as const
  const whatsapp = { channel: 'whatsapp', to: phone } as const
  const byChoice = { ...whatsapp, chosenChannel: 'whatsapp' } as const

  test.each<[string, Parameters<typeof replyWay>[0], RouteAddress[], string]>([
    ['by SMS', sms, [known()], 'sms'],
    ['within her hours', whatsapp, [known(open)], 'whatsapp'],
    ['after her hours, by SMS: the words arrive at once', whatsapp, [known(shut)], 'sms'],
    ['after her hours, and she asked for WhatsApp', byChoice, [known(shut)], 'news'],
    [
      'a user name after its hours',
      { channel: 'whatsapp', to: user },
      [known({ address: user, ...shut })],
      'news',
    ],
    ['asked for WhatsApp, and is not on it', byChoice, [known({ closed: ['whatsapp'] })], 'sms'],
    ['stopped at Twilio itself', sms, [known({ isBlocked: true })], 'blocked'],
    ['a landline', sms, [known({ closed: ['sms'] })], 'no-address'],
    ['a landline that is on WhatsApp', sms, [known({ closed: ['sms'], ...open })], 'whatsapp'],
    ['a landline whose hours are over', sms, [known({ closed: ['sms'], ...shut })], 'news'],
  ])('%s', (_, begun, addresses, expected) => {
    const way = replyWay(begun, addresses, SENDERS, NOW)
    expect(way.kind === 'none' ? way.why : way.kind).toBe(expected)
  })

  it('is no template where we send nothing by WhatsApp', () => {
    const senders = { ...SENDERS, whatsapp: false }
    expect(replyWay(byChoice, [known(shut)], senders, NOW)).toEqual({ kind: 'sms', to: phone })
  })
})
