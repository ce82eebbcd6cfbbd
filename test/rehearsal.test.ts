import { expect, test } from 'vitest'
import { HOUR } from '../src/domain/clock.js'
import { loadCast, tenantsFile } from '../src/rehearsal/cast.js'
import { readMarks } from '../src/rehearsal/marks.js'
import { playTranscript } from '../src/rehearsal/transcript.js'
import { ANNOUNCED, ASKED } from './support/cast.js'
import { PUBLIC_URL, TUESDAY, world } from './support/world.js'

test('all that the cast can be asked and invited to is in order', async () => {
  const here = await world()
  await here.cli(['tenants', 'import', 'file.csv'], { 'file.csv': tenantsFile(loadCast()) })
  for (const [verb, all] of Object.entries({ ask: ASKED, announce: ANNOUNCED })) {
    for (const content of Object.values(all)) {
      const done = await here.cli([verb, 'file.json'], { 'file.json': JSON.stringify(content) })
      expect([done.code, done.stderr]).toEqual([0, ''])
    }
  }
  await here.close()
})

test('time passes only when told, and what is on disk outlives a restart', async () => {
  const here = await world({ company: { consent: 'tell-and-stop' } })
  await here.twilio.sendFrom({ from: '+32470000099', channel: 'sms', body: 'kraan lekt in de keuken' })
  await here.restart()
  expect([here.now(), here.twilio.messages().length]).toEqual([TUESDAY, 1])
  await here.pass(HOUR)
  expect(here.now()).toBe(TUESDAY + HOUR)
  const answer = here.twilio.messages().at(-1)
  expect(answer?.text).toContain('Genoteerd')
  expect(answer?.statusCallback).toContain(PUBLIC_URL)
  await here.close()
})

test.each([
  ['kraan lekt', { body: 'kraan lekt' }],
  ['[photo]', { body: '', attachment: 'photo' }],
  ['[photo] kraan lekt', { body: 'kraan lekt', attachment: 'photo' }],
  ['[photos]', { body: '[photos]' }],
  ['[tap 5 heel goed]', { body: '', tap: '5 heel goed' }],
  ['[to: Hoe proper] 3', { body: '3', to: 'Hoe proper' }],
  ['[to: Hoe proper] [tap 3 gaat]', { body: '', tap: '3 gaat', to: 'Hoe proper' }],
  ['[to: Genoteerd] [photo] hier', { body: 'hier', to: 'Genoteerd', attachment: 'photo' }],
])('%s is read', (text, done) => {
  expect(readMarks(text)).toEqual(done)
})

const HEAD = '# why\nsms nl fatima @ 2026-03-03 10:00\n\n'

test.each([
  ['silence that nobody wrote', `${HEAD}> STOP\n`, 'Silence after "STOP" of fatima'],
  ['a language she does not speak', '# why\nsms fr fatima @ 2026-03-03 10:00\n', 'does not speak fr'],
  ['no why', 'sms nl fatima @ 2026-03-03 10:00\n', 'begins with a line of # why'],
  ['somebody unknown', `${HEAD}piet> hallo\n`, 'Nobody is called piet'],
  ['an event that nobody knows', `${HEAD}! thunder\n`, 'Nobody knows how to "thunder"'],
  ['a tap on nothing', `${HEAD.replace('sms', 'whatsapp')}> [tap Ja]\n`, 'fatima got no button or row "Ja"'],
])('a transcript with %s is refused', async (_, file, why) => {
  await expect(playTranscript(file)).rejects.toThrow(why)
})
