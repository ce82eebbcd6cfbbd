import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { backupName } from '../domain/backups.js'
import { DAY, HOUR, MINUTE } from '../domain/clock.js'
import type { CliDeps, SenderFacts } from './deps.js'
import { company, NOW, terminal } from './testing/terminal.js'

function facts(changes: Partial<CliDeps['doctor']> = {}, isLive = true): CliDeps['doctor'] {
  return {
    config: () => ({ faults: [], isLive, publicUrl: 'https://lijn.example', hasAuthSecret: true }),
    freeDiskBytes: async () => 5e9,
    wordingFaults: async () => [],
    uncheckedTexts: async () => [],
    ...changes,
  }
}

const nights = mkdtempSync(join(tmpdir(), 'doctor-'))
afterAll(() => rmSync(nights, { recursive: true }))
const backups = () => ({ dir: nights, hour: 3, keepDays: 14 })
beforeEach(() => writeFileSync(join(nights, backupName(NOW - 6 * HOUR)), ''))

const complete = company({ dutyLine: '058 00 00 01', liftFirm: '058 00 00 02', alertPhones: ['0470000001'] })

test('all is well', async () => {
  const cli = terminal({ doctor: facts(), backups, company: async () => complete })
  const { code, out, err } = await cli.run('doctor')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^ok {7}environment: live/)
  expect(out).not.toMatch(/^(warning|problem)/m)
  expect(await cli.query(`select * from setting`)).toEqual([])
})

test('a first look, without Twilio, is warnings only', async () => {
  const { code, out } = await terminal().run('doctor')
  expect(code).toBe(0)
  expect(out).toContain('warning  duty line: is empty')
  expect(out).toContain('warning  alert phones: none')
})

test('says what it means that there is no number for SMS', async () => {
  const config = () => ({ faults: [], isLive: true, publicUrl: 'https://x', isWhatsappOnly: true })
  const { out } = await terminal({ doctor: facts({ config }), backups, company: async () => complete }).run(
    'doctor',
  )
  expect(out).toMatch(/^warning {2}SMS: no SMS sender: .*approved templates: run templates push/m)
})

test.each<[string, Partial<CliDeps>, string]>([
  [
    'config',
    {
      doctor: facts({
        config: () => ({ faults: ['TWILIO_AUTH_TOKEN is missing'], isLive: true, publicUrl: 'https://x' }),
      }),
    },
    'environment: TWILIO_AUTH_TOKEN is missing',
  ],
  [
    'url',
    { doctor: facts({ config: () => ({ faults: [], isLive: true, publicUrl: 'http://x' }) }) },
    'PUBLIC_URL: http://x is not https',
  ],
  ['disk', { doctor: facts({ freeDiskBytes: async () => 5e7 }) }, 'disk: 47 MB free: make room now'],
  [
    'wording',
    { doctor: facts({ wordingFaults: async () => ['no fr/repair.json'] }) },
    'wording: no fr/repair.json',
  ],
  [
    'duty line',
    { company: async () => company({ liftFirm: '1', alertPhones: ['0470000001'] }) },
    'duty line: is empty',
  ],
  [
    'alerts',
    { company: async () => company({ ...complete, alertPhones: ['058311234'] }) },
    'alert phones: number 1 is a landline',
  ],
  [
    'company',
    {
      company: async () => {
        throw new Error('data/company.json: name is missing')
      },
    },
    'company: data/company.json: name is missing',
  ],
  ['no folder for backups', { backups: () => undefined }, 'backup: none is made: set BACKUP_DIR'],
  ['no backup yet', { backups: () => ({ ...backups(), dir: '/nowhere' }) }, 'backup: there is none yet'],
  [
    'an old backup',
    { clock: { now: () => NOW + 3 * DAY } },
    'backup: the last good one is 3 days old: run backup to see why',
  ],
  [
    'store',
    {
      openStore: () => {
        throw new Error('Cannot write the store')
      },
    },
    'store: Cannot write the store',
  ],
])('a problem with %s', async (_, overrides, message) => {
  const cli = terminal({ doctor: facts(), backups, company: async () => complete, ...overrides })
  const { code, out, err } = await cli.run('doctor')
  expect(out).toContain(`problem  ${message}`)
  expect(err).toBe('1 problem.\n')
  expect(code).toBe(1)
  expect(out).not.toMatch(/0470|05831/)
})

test('an address that nothing goes to', async () => {
  const written = { ...complete, alertEmails: ['els@example.org'], repairEmail: 'herstel@example.org' }
  const run = async (canMail: boolean) => {
    const config = () => ({ faults: [], isLive: false, publicUrl: 'http://localhost:3000', canMail })
    const deps = { doctor: facts({ config }), backups, company: async () => company(written) }
    return terminal(deps).run('doctor')
  }
  const without = await run(false)
  expect(without.out).toContain(
    'warning  e-mail: "alertEmails" and "repairEmail" in company.json, but no mail server',
  )
  expect([without.code, (await run(true)).out.includes('e-mail:')]).toEqual([0, false])
})

test('what waits in the store', async () => {
  const cli = terminal({ doctor: facts(), backups, company: async () => complete })
  const insert = `insert into outbox_message (id, address_kind, address, channel, body, purpose, priority, state,
    not_before_at, created_at, tries) values (?, 'phone', '+32470000001', 'sms', 'b', 'reply', 2, 'queued', ?, 0, 0)`
  await cli.write(insert, 'a', NOW + MINUTE)
  expect((await cli.run('doctor')).out).toContain('ok       outbox: nothing is late')
  await cli.write(insert, 'b', NOW - 90 * MINUTE)
  await cli.write(`insert into setting values ('demo', '1')`)
  await cli.write(`insert into round (id, audience, created_at) values ('r', '{}', ?)`, NOW - 5 * MINUTE)
  await cli.write(
    `insert into tenant (id, first_name, language, kind, created_at) values ('t', '', 'nl', 'tenant', 0)`,
  )
  await cli.write(
    `insert into attention (id, tenant_id, kind, detail, created_at) values ('x', 't', 'call-back', '', 0)`,
  )
  const { code, out } = await cli.run('doctor', '--json')
  const said = JSON.parse(out)
  const state = (name: string) => said.checks.find((one: { name: string }) => one.name === name)
  expect(code).toBe(1)
  expect(said.ok).toBe(false)
  expect(state('outbox')).toMatchObject({ state: 'problem', detail: expect.stringContaining('90 min late') })
  expect(state('demo people').state).toBe('problem')
  expect(state('rounds').state).toBe('warning')
  expect(state('attention')).toMatchObject({ state: 'warning', detail: expect.stringContaining('1 waiting') })
})

test('what is wrong with the line itself', async () => {
  const cli = terminal({ doctor: facts(), backups, company: async () => complete })
  const message = (id: string, state: string, claimedAt: number) =>
    cli.write(
      `insert into outbox_message (id, address_kind, address, channel, body, purpose, priority, state,
         not_before_at, created_at, tries, claimed_at, sid)
       values (?, 'phone', '+32470000001', 'sms', 'b', 'reply', 2, ?, 0, 0, 0, ?, ?)`,
      id,
      state,
      claimedAt,
      state === 'sent' ? `SM${id}` : null,
    )
  const alarm = (kind: string, detail: string) =>
    cli.write(
      `insert into attention (id, kind, detail, created_at) values (?, ?, ?, ?)`,
      kind,
      kind,
      detail,
      NOW,
    )
  for (const id of ['1', '2', '3', '4', '5']) await message(id, 'sent', NOW - HOUR)
  await message('lost', 'sending', NOW - 5 * MINUTE)
  await alarm('sending-stopped', 'whatsapp 63007')
  await alarm('backup-failed', 'backup')
  await cli.write(`insert into moment values ('alive', ?)`, NOW - HOUR)
  await cli.write(
    `insert into template values ('HX1', 'AC', 'question-first', 'nl', '1', 'r', 'rejected', null, '{}', 0, 0)`,
  )
  await cli.write(
    `insert into template values ('HX2', 'AC', 'question-first', 'nl', '2', 's', 'paused', null, '{}', 1, 0)`,
  )
  await cli.write(`drop trigger audit_entry_no_update`)
  const { code, out } = await cli.run('doctor')
  expect(code).toBe(1)
  expect(out.match(/^(problem|warning) .*$/gm)).toEqual([
    'problem  verify: the audit log can be changed: audit_entry_no_update is gone',
    'problem  senders: Twilio refuses what is sent by whatsapp: look in its console at the account and the sender',
    'problem  receipts from Twilio: none came of the last 5 messages: does PUBLIC_URL lead here, and is its certificate good?',
    'warning  unknown outcomes: 1 messages are being looked for at Twilio',
    'warning  attention: 2 waiting for a human: sign in as coordinator and look',
    'warning  templates: 1 refused or paused by WhatsApp: they go by SMS, see templates status',
    'warning  server: gave no sign of life for 60 min: is it running?',
    'problem  backup: the last good one is 6 hours old, and the one after it failed: run backup to see why',
  ])
  expect(out).not.toContain('0470')
})

test('says which texts no native speaker has checked, and fails for none of it', async () => {
  const uncheckedTexts = async () => [
    { language: 'ar', file: 'consent' },
    { language: 'ar', file: 'safety' },
    { language: 'tr', file: 'safety' },
  ]
  const cli = terminal({ backups, doctor: facts({ uncheckedTexts }), company: async () => complete })
  const { code, out } = await cli.run('doctor')
  expect(code).toBe(0)
  expect(out).toContain(
    'warning  translations: not yet checked by a native speaker: ar (consent, safety); tr (safety)',
  )
})

test('asks Twilio where there are credentials, unless told not to', async () => {
  let asked = 0
  const twilio = async () => {
    asked += 1
    return { outcome: 'failed' as const, why: 'the account or its token is wrong (20003)' }
  }
  const cli = terminal({ backups, doctor: facts({ twilio }), company: async () => complete })
  expect((await cli.run('doctor', '--offline')).code).toBe(0)
  expect(asked).toBe(0)
  const { code, out } = await cli.run('doctor')
  expect(code).toBe(1)
  expect(out).toContain('problem  twilio: the account or its token is wrong (20003)')
  const none = terminal({ backups, doctor: facts(), company: async () => complete })
  expect((await none.run('doctor', '--twilio')).out).toContain('problem  twilio: no credentials')
})

test('without a network it says so in one line, and is not the worse for it', async () => {
  const twilio = async () => ({ outcome: 'failed' as const, why: 'cannot be reached (ENOTFOUND)' })
  const cli = terminal({ backups, doctor: facts({ twilio }), company: async () => complete })
  const { code, out } = await cli.run('doctor')
  expect(code).toBe(0)
  expect(out.match(/^.*ENOTFOUND.*$/gm)).toEqual([
    'warning  twilio: cannot be reached (ENOTFOUND): the senders were not looked at',
  ])
})

test('prints the addresses to set', async () => {
  const { out } = await terminal({ backups, doctor: facts(), company: async () => complete }).run('doctor')
  expect(out).toContain(
    'webhook: set https://lijn.example/twilio/inbound#rc=5&rp=all&ct=2000&rt=5000 (HTTP POST)',
  )
  expect(out).toContain('receipts: https://lijn.example/twilio/status goes along with every message')
})

const WANTED = 'https://lijn.example/twilio/inbound#rc=5&rp=all&ct=2000&rt=5000'
test.each<[string, Partial<SenderFacts>, string]>([
  ['all is well', { url: WANTED, method: 'POST' }, 'ok       TWILIO_SMS_FROM: posts here, and tries again'],
  [
    'no retries',
    { url: 'https://lijn.example/twilio/inbound', method: 'POST' },
    'warning  TWILIO_SMS_FROM: posts here but hardly',
  ],
  [
    'retries of connections only',
    { url: 'https://lijn.example/twilio/inbound#rc=5' },
    'warning  TWILIO_SMS_FROM: posts here but hardly',
  ],
  [
    'elsewhere',
    { url: 'https://demo.twilio.com/welcome/sms/reply' },
    'problem  TWILIO_SMS_FROM: posts to https://demo.twilio.com/welcome/sms/reply',
  ],
  ['http', { url: 'http://lijn.example/twilio/inbound' }, 'problem  TWILIO_SMS_FROM: posts to http://'],
  ['nowhere', {}, `problem  TWILIO_SMS_FROM: posts nowhere: set ${WANTED}`],
  ['GET', { url: WANTED, method: 'GET' }, 'problem  TWILIO_SMS_FROM: uses HTTP GET'],
  [
    'an application',
    { url: WANTED, overruledBy: 'application' },
    'problem  TWILIO_SMS_FROM: a TwiML application',
  ],
  ['not ours', { state: 'missing' }, 'problem  TWILIO_SMS_FROM: this account has no such sender'],
  [
    'not allowed',
    { state: 'unknown', why: '20404' },
    'warning  TWILIO_SMS_FROM: Twilio does not tell (20404)',
  ],
  [
    'a service of numbers',
    { setting: 'TWILIO_MESSAGING_SERVICE_SID', overruledBy: 'number' },
    'ok       TWILIO_MESSAGING_SERVICE_SID: leaves',
  ],
])('a sender: %s', async (_, sender, line) => {
  const told = { setting: 'TWILIO_SMS_FROM', state: 'found' as const, ...sender }
  const twilio = async () => ({ outcome: 'told' as const, senders: [told] })
  const { out } = await terminal({ backups, doctor: facts({ twilio }), company: async () => complete }).run(
    'doctor',
  )
  expect(out).toContain(line)
})
