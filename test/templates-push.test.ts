import { afterEach, beforeEach, expect, it } from 'vitest'
import { companyOf, loadCast } from '../src/rehearsal/cast.js'
import { type RehearsedLine, rehearseLine } from '../src/rehearsal/line.js'

const NOW = Date.parse('2026-03-03T10:00:00+01:00')
const company = companyOf(loadCast(), { languages: ['nl'] })

let line: RehearsedLine
beforeEach(async () => {
  line = await rehearseLine({ company, now: NOW })
})
afterEach(() => line.close())

interface Shown {
  name: string
  status: string
  sent: string
  outcome: string
  registeredName: string
  sid: string
}

async function cli(command: 'push' | 'status') {
  const { code, stdout, stderr } = await line.cli(['templates', command, '--json'])
  const templates = (JSON.parse(stdout) as { templates: Shown[] }).templates
  return { code, stderr, templates, of: (name: string) => templates.find((one) => one.name === name) }
}

const setWords = (sid: string, version: string) =>
  line.engine().commit([{ sql: 'update template set version = ? where sid = ?', parameters: [version, sid] }])

it('puts every text to WhatsApp once, however often it is run', async () => {
  const first = await cli('push')
  expect(first.code).toBe(0)
  expect(first.templates.length).toBeGreaterThan(10)
  expect(new Set(first.templates.map(({ outcome }) => outcome))).toEqual(new Set(['new']))
  const again = await cli('push')
  expect(new Set(again.templates.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']))
  expect((await line.templates().list()).length).toBe(first.templates.length)
})

it('goes on where it was broken off: made but not written down, and made but not handed in', async () => {
  await cli('push')
  const before = await line.templates().list()
  const [gone, kept] = before
  await line.engine().commit([
    { sql: 'delete from template where sid = ?', parameters: [gone?.sid] },
    { sql: `update template set status = 'unsubmitted' where sid = ?`, parameters: [kept?.sid] },
  ])
  expect((await cli('push')).code).toBe(0)
  const after = await line.templates().list()
  expect(after.map(({ sid }) => sid).sort()).toEqual(before.map(({ sid }) => sid).sort())
  expect(new Set(after.map(({ status }) => status))).toEqual(new Set(['received']))
})

it('hands in what was refused under another name', async () => {
  await cli('push')
  const refused = (await cli('status')).of('consent')
  line.twilio.decide(refused?.sid ?? '', 'rejected', 'no reason')
  expect((await cli('status')).of('consent')).toMatchObject({
    status: 'rejected',
    reason: 'no reason',
    sent: 'none',
  })
  expect((await cli('push')).of('consent')).toMatchObject({ outcome: 'again', status: 'received' })
  const next = (await cli('status')).of('consent')
  expect(next?.registeredName).toBe(`${refused?.registeredName}_2`)
  line.twilio.decide(next?.sid ?? '', 'approved')
  expect((await cli('status')).of('consent')).toMatchObject({ status: 'approved', sent: 'present' })
})

it('sends the older wording until WhatsApp has approved the new one', async () => {
  await cli('push')
  const old = (await cli('status')).of('question-scale')
  line.twilio.decide(old?.sid ?? '', 'approved')
  await cli('status')
  // As if the words had been others when it was approved.
  await setWords(old?.sid ?? '', 'other')
  expect((await cli('status')).of('question-scale')).toMatchObject({ status: 'not pushed', sent: 'older' })
  // The names differ by their words; this one is taken as long as the double holds it.
  expect((await cli('push')).of('question-scale')?.status).toBe('approved')
})

it('says what goes by SMS, and that there is no account to put anything to', async () => {
  const shown = await line.cli(['templates', 'status'])
  expect(shown.stdout).toContain('not pushed, goes by SMS')
})
