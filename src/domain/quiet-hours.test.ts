import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brusselsTime } from './brussels-time.js'
import { DAY, MINUTE } from './clock.js'
import { decentTime, nextMorning, type QuietHours } from './quiet-hours.js'

const NIGHT: QuietHours = { from: '20:00', until: '09:00' }
const at = (written: string): number => Date.parse(written)
const decent = (written: string, quiet: QuietHours = NIGHT) => brusselsTime(decentTime(at(written), quiet))

describe('the first decent time', () => {
  // Instants with their offset, so that nothing here depends on the code it checks.
  const ROWS: [string, string, string][] = [
    ['a working morning', '2026-03-03T10:00:00+01:00', '2026-03-03 10:00'],
    ['the last minute', '2026-03-03T19:59:00+01:00', '2026-03-03 19:59'],
    ['the first quiet minute', '2026-03-03T20:00:00+01:00', '2026-03-04 09:00'],
    ['late in the evening', '2026-03-03T23:59:00+01:00', '2026-03-04 09:00'],
    ['midnight', '2026-03-04T00:00:00+01:00', '2026-03-04 09:00'],
    ['early in the morning', '2026-03-04T08:59:00+01:00', '2026-03-04 09:00'],
    ['the first decent minute', '2026-03-04T09:00:00+01:00', '2026-03-04 09:00'],
    // Sundays.
    ['Saturday afternoon', '2026-03-07T14:00:00+01:00', '2026-03-07 14:00'],
    ['Saturday evening: over Sunday', '2026-03-07T20:30:00+01:00', '2026-03-09 09:00'],
    ['Sunday noon', '2026-03-08T12:00:00+01:00', '2026-03-09 09:00'],
    ['Sunday, late', '2026-03-08T23:30:00+01:00', '2026-03-09 09:00'],
    // Summer time begins and ends on a Sunday.
    ['the night to summer time', '2026-03-28T21:00:00+01:00', '2026-03-30 09:00'],
    ['the hour that is not there', '2026-03-29T01:30:00Z', '2026-03-30 09:00'],
    ['the night to winter time', '2026-10-24T21:00:00+02:00', '2026-10-26 09:00'],
    ['the hour that comes twice', '2026-10-25T02:30:00+01:00', '2026-10-26 09:00'],
    ['a summer morning, by the clocks of Brussels', '2026-07-01T06:59:00Z', '2026-07-01 09:00'],
    ['a summer evening, by the clocks of Brussels', '2026-07-01T17:59:00Z', '2026-07-01 19:59'],
    ['a summer evening, a minute later', '2026-07-01T18:00:00Z', '2026-07-02 09:00'],
    // Legal holidays, every one of 2026.
    ['New Year', '2026-01-01T12:00:00+01:00', '2026-01-02 09:00'],
    ['Easter Monday 2026, after Easter', '2026-04-04T20:30:00+02:00', '2026-04-07 09:00'],
    ['Labour Day', '2026-05-01T10:00:00+02:00', '2026-05-02 09:00'],
    ['Ascension Day 2026', '2026-05-14T10:00:00+02:00', '2026-05-15 09:00'],
    ['Whit Monday 2026, after Whitsun', '2026-05-23T21:00:00+02:00', '2026-05-26 09:00'],
    ['the national holiday', '2026-07-21T10:00:00+02:00', '2026-07-22 09:00'],
    ['Assumption, a Saturday: over Sunday', '2026-08-15T10:00:00+02:00', '2026-08-17 09:00'],
    ['All Saints, a Sunday', '2026-11-01T10:00:00+01:00', '2026-11-02 09:00'],
    ['Armistice', '2026-11-11T10:00:00+01:00', '2026-11-12 09:00'],
    ['Christmas, a Friday', '2026-12-24T20:30:00+01:00', '2026-12-26 09:00'],
    ['Old Year’s evening, over New Year', '2026-12-31T20:30:00+01:00', '2027-01-02 09:00'],
    // The movable ones of the next years.
    ['Easter Monday 2027', '2027-03-29T10:00:00+02:00', '2027-03-30 09:00'],
    ['Ascension Day 2027', '2027-05-06T10:00:00+02:00', '2027-05-07 09:00'],
    ['Whit Monday 2027', '2027-05-17T10:00:00+02:00', '2027-05-18 09:00'],
    ['Easter Monday 2028', '2028-04-17T10:00:00+02:00', '2028-04-18 09:00'],
    ['Ascension Day 2028', '2028-05-25T10:00:00+02:00', '2028-05-26 09:00'],
    ['Whit Monday 2028', '2028-06-05T10:00:00+02:00', '2028-06-06 09:00'],
    ['Christmas 2027, a Saturday: over Sunday', '2027-12-24T21:00:00+01:00', '2027-12-27 09:00'],
    // Days that are holidays elsewhere, and no legal ones here.
    ['Good Friday', '2026-04-03T10:00:00+02:00', '2026-04-03 10:00'],
    ['the feast of the Flemish Community', '2026-07-10T10:00:00+02:00', '2026-07-10 10:00'],
    ['All Souls', '2027-11-02T10:00:00+01:00', '2027-11-02 10:00'],
    ['Boxing Day', '2028-12-26T10:00:00+01:00', '2028-12-26 10:00'],
    ['the king’s day', '2027-11-15T10:00:00+01:00', '2027-11-15 10:00'],
    ['a leap day', '2028-02-29T10:00:00+01:00', '2028-02-29 10:00'],
  ]
  it.each(ROWS)('%s', (_, from, expected) => {
    expect(decent(from)).toBe(expected)
  })

  const HOURS: [string, QuietHours, string, string][] = [
    [
      'within one day, before',
      { from: '12:00', until: '14:00' },
      '2026-03-03T11:59:00+01:00',
      '2026-03-03 11:59',
    ],
    [
      'within one day, inside',
      { from: '12:00', until: '14:00' },
      '2026-03-03T13:00:00+01:00',
      '2026-03-03 14:00',
    ],
    [
      'within one day, after',
      { from: '12:00', until: '14:00' },
      '2026-03-03T14:00:00+01:00',
      '2026-03-03 14:00',
    ],
    ['from midnight', { from: '00:00', until: '08:00' }, '2026-03-03T00:00:00+01:00', '2026-03-03 08:00'],
    ['until midnight', { from: '20:00', until: '00:00' }, '2026-03-03T21:00:00+01:00', '2026-03-04 00:00'],
    ['by the minute', { from: '21:30', until: '07:45' }, '2026-03-03T21:30:00+01:00', '2026-03-04 07:45'],
    ['none, at night', 'none', '2026-03-03T23:00:00+01:00', '2026-03-03 23:00'],
    ['none, on a Sunday', 'none', '2026-03-08T12:00:00+01:00', '2026-03-08 12:00'],
  ]
  it.each(HOURS)('quiet hours %s', (_, quiet, from, expected) => {
    expect(decent(from, quiet)).toBe(expected)
  })

  const instant = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') })
  const hour = fc.integer({ min: 0, max: 23 }).map((one) => `${String(one).padStart(2, '0')}:00`)
  it('is never in the past, is decent itself, and is never more than four days away', () => {
    fc.assert(
      fc.property(instant, hour, hour, (from, start, end) => {
        const quiet = { from: start, until: end }
        const time = decentTime(from, quiet)
        expect(time).toBeGreaterThanOrEqual(from)
        expect(decentTime(time, quiet)).toBe(time)
        expect(time - from).toBeLessThanOrEqual(4 * DAY)
      }),
      { numRuns: 300 },
    )
  })

  it('never comes earlier for what is written later', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 3 * DAY }), (from, later) => {
        expect(decentTime(from + later, NIGHT)).toBeGreaterThanOrEqual(decentTime(from, NIGHT))
      }),
      { numRuns: 200 },
    )
  })

  it('is at least one minute a day on every working day of ten years', () => {
    for (let day = at('2026-01-05T12:00:00+01:00'); day < at('2036-01-01T12:00:00Z'); day += 7 * DAY) {
      const week = Array.from({ length: 6 }, (_, n) => day + n * DAY)
      expect(week.filter((noon) => decentTime(noon, NIGHT) === noon).length).toBeGreaterThanOrEqual(4)
    }
  })
})

describe('the next morning', () => {
  it.each([
    ['after a day', '2026-03-03T15:00:00+01:00', '2026-03-04 09:00'],
    ['after a night', '2026-03-03T23:59:00+01:00', '2026-03-04 09:00'],
    ['after midnight: of the day after', '2026-03-04T00:30:00+01:00', '2026-03-05 09:00'],
    ['over summer time', '2026-03-28T12:00:00+01:00', '2026-03-29 09:00'],
    ['over winter time', '2026-10-24T12:00:00+02:00', '2026-10-25 09:00'],
    ['over a year', '2026-12-31T12:00:00+01:00', '2027-01-01 09:00'],
  ])('%s', (_, from, expected) => {
    expect(brusselsTime(nextMorning(at(from)))).toBe(expected)
  })

  it('leaves nine hours of rest at the least', () => {
    const late = at('2026-03-03T23:59:00+01:00')
    expect(nextMorning(late) - late).toBeGreaterThanOrEqual(9 * 60 * MINUTE)
  })
})
