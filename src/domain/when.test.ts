import { describe, expect, it } from 'vitest'
import { officeHoursIn } from './office-hours.js'
import { hourInWords, periodInWords } from './when.js'

const at = (written: string): number => Date.parse(written)

describe('a day and its hours', () => {
  const ROWS: [string, string, string, Record<string, string>][] = [
    [
      'an afternoon in winter',
      '2026-03-10T14:00:00+01:00',
      '2026-03-10T15:30:00+01:00',
      {
        nl: 'dinsdag 10 maart, 14 tot 15.30 u.',
        fr: 'mardi 10 mars, 14h à 15h30',
        en: 'Tuesday 10 March, 2 pm to 3.30 pm',
      },
    ],
    [
      'an evening in summer',
      '2026-08-26T19:05:00+02:00',
      '2026-08-26T21:00:00+02:00',
      {
        nl: 'woensdag 26 augustus, 19.05 tot 21 u.',
        fr: 'mercredi 26 aout, 19h05 à 21h',
        en: 'Wednesday 26 August, 7.05 pm to 9 pm',
      },
    ],
    [
      'over noon',
      '2026-02-07T11:45:00+01:00',
      '2026-02-07T12:15:00+01:00',
      {
        nl: 'zaterdag 7 februari, 11.45 tot 12.15 u.',
        fr: 'samedi 7 février, 11h45 à 12h15',
        en: 'Saturday 7 February, 11.45 am to 12.15 pm',
      },
    ],
    [
      'the first of a month',
      '2026-12-01T09:00:00+01:00',
      '2026-12-01T10:00:00+01:00',
      {
        nl: 'dinsdag 1 december, 9 tot 10 u.',
        fr: 'mardi 1 décembre, 9h à 10h',
        en: 'Tuesday 1 December, 9 am to 10 am',
      },
    ],
    [
      'around midnight, by the clocks of Brussels',
      '2026-06-30T22:00:00Z',
      '2026-06-30T22:30:00Z',
      {
        nl: 'woensdag 1 juli, 0 tot 0.30 u.',
        fr: 'mercredi 1 juillet, 0h à 0h30',
        en: 'Wednesday 1 July, 12 am to 12.30 am',
      },
    ],
  ]
  it.each(
    ROWS.flatMap(([label, from, to, words]) =>
      Object.entries(words).map(([language, expected]) => [label, language, from, to, expected] as const),
    ),
  )('%s in %s', (_, language, startsAt, endsAt, expected) => {
    // In French the first of a month may also be written 1er.
    expect(
      periodInWords({ startsAt: at(startsAt), endsAt: at(endsAt) }, language).replace(' 1er ', ' 1 '),
    ).toBe(expected)
  })

  it('is in Dutch for a language that the bot does not speak yet', () => {
    const period = { startsAt: at('2026-03-10T14:00:00+01:00'), endsAt: at('2026-03-10T15:30:00+01:00') }
    expect(periodInWords(period, 'tr')).toBe('dinsdag 10 maart, 14 tot 15.30 u.')
  })

  it('costs no more than plain letters by SMS, on any day of the year in any language', () => {
    const plain = /^[A-Za-z0-9 .,àéèùì]+$/
    for (let day = 0; day < 366; day++) {
      const startsAt = at('2026-01-01T13:05:00+01:00') + day * 86_400_000
      for (const language of ['nl', 'fr', 'en']) {
        expect(periodInWords({ startsAt, endsAt: startsAt + 3_600_000 }, language)).toMatch(plain)
      }
    }
  })
})

describe('the hour', () => {
  it.each([
    ['2026-03-10T14:05:00+01:00', '14.05 u.', '14h05', '2.05 pm'],
    ['2026-03-10T09:00:00+01:00', '9 u.', '9h', '9 am'],
    ['2026-03-10T00:00:00+01:00', '0 u.', '0h', '12 am'],
    ['2026-03-10T12:00:00+01:00', '12 u.', '12h', '12 pm'],
    ['2026-03-10T23:59:00+01:00', '23.59 u.', '23h59', '11.59 pm'],
    ['2026-07-10T21:59:00Z', '23.59 u.', '23h59', '11.59 pm'],
    ['2026-03-29T01:00:00Z', '3 u.', '3h', '3 am'],
    ['2026-10-25T00:30:00Z', '2.30 u.', '2h30', '2.30 am'],
    ['2026-10-25T01:30:00Z', '2.30 u.', '2h30', '2.30 am'],
  ])('%s', (instant, nl, fr, en) => {
    expect(['nl', 'fr', 'en'].map((language) => hourInWords(at(instant), language))).toEqual([nl, fr, en])
  })
})

describe('the hours of an office, as the company writes them', () => {
  it.each([
    ['ma-vr 9-12 u.', 'nl', 'ma-vr 9-12 u.'],
    ['ma-vr 9-12 u.', 'fr', 'lu-ve 9-12h.'],
    ['ma-vr 9-12 u.', 'en', 'Mon-Fri 9-12.'],
    ['ma-vr 9-12 u.', 'tr', 'ma-vr 9-12 u.'],
    ['maandag en donderdag van 9 tot 12 uur', 'fr', 'lundi et jeudi de 9 à 12h.'],
    ['di, do 13.30u-16u, wo gesloten', 'en', 'Tue, Thu 13.30-16, Wed closed.'],
    ['di, do 13.30u-16u, wo gesloten', 'nl', 'di, do 13.30u-16u, wo gesloten.'],
  ])('%j in %s is %j', (written, language, said) => {
    expect(officeHoursIn(written, language)).toBe(said)
  })
})
