import { expect, test } from 'vitest'
import { terminal } from './testing/terminal.js'

const MEETING = {
  key: 'heat',
  title: { nl: 'Samenkomst over verwarming' },
  startsAt: '2026-03-10T14:00',
  endsAt: '2026-03-10T14:30:00Z',
  place: 'Zaal Duinhof, Koksijde',
  capacity: 30,
}

test('writes the meeting and its round; hours without offset are those of Brussels', async () => {
  const cli = terminal()
  await cli.importRows(['0470000001,Ann,nl,Koksijde,Duinhof,A1,'])
  cli.files['m.json'] = JSON.stringify(MEETING)
  const { code, out, err } = await cli.run('announce', 'm.json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('Meeting heat, 2026-03-10 14:00 to 2026-03-10 15:30, is ready to go.')
  expect(out).toContain('For 1 person in 1 home: 1 with a phone, 0 without.')
  expect(await cli.query('select starts_at, ends_at, capacity, place from meeting')).toEqual([
    {
      starts_at: Date.parse('2026-03-10T13:00:00Z'),
      ends_at: Date.parse('2026-03-10T14:30:00Z'),
      capacity: 30,
      place: 'Zaal Duinhof, Koksijde',
    },
  ])
  expect((await cli.run('announce', 'm.json')).err).toContain('"heat" was announced before')
})

test('an hour in summer', async () => {
  const cli = terminal()
  cli.files['m.json'] = JSON.stringify({
    ...MEETING,
    startsAt: '2026-07-01T19:00',
    endsAt: '2026-07-01T20:00',
  })
  await cli.run('announce', 'm.json')
  expect(await cli.query('select starts_at from meeting')).toEqual([
    { starts_at: Date.parse('2026-07-01T17:00:00Z') },
  ])
})

test.each([
  [{ endsAt: '2026-03-10T13:00' }, 'm.json: endsAt is not after startsAt'],
  [{ startsAt: '2026-02-10T13:00' }, 'startsAt is in the past'],
  [{ startsAt: '2026-02-30T13:00' }, 'startsAt: write a date with a time'],
  [{ endsAt: undefined }, 'endsAt is missing'],
  [{ place: '' }, 'place is empty: write where it is'],
  [{ capacity: 0 }, 'capacity: write a whole number'],
  [{ title: { en: 'Heating' } }, 'title.nl is missing: write in Dutch what the meeting is about'],
  [{ when: 'soon' }, '"when" is not known here'],
])('%j is refused', async (changes, message) => {
  const cli = terminal()
  cli.files['m.json'] = JSON.stringify({ ...MEETING, ...changes })
  const { code, err } = await cli.run('announce', 'm.json')
  expect(err).toContain(message)
  expect(code).toBe(1)
})
