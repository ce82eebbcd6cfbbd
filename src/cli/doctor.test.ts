import { expect, test } from 'vitest'
import { MINUTE } from '../domain/clock.js'
import type { CliDeps, SenderFacts } from './deps.js'
import { company, NOW, terminal } from './testing/terminal.js'

function facts(changes: Partial<CliDeps['doctor']> = {}, isLive = true): CliDeps['doctor'] {
  return {
    config: () => ({ faults: [], isLive, publicUrl: 'https://lijn.example' }),
    freeDiskBytes: async () => 5e9,
    wordingFaults: async () => [],
    ...changes,
  }
}

const complete = company({ dutyLine: '058 00 00 01', liftFirm: '058 00 00 02', alertPhones: ['0470000001'] })

test('all is well', async () => {
  const cli = terminal({ doctor: facts(), company: async () => complete })
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
  const cli = terminal({ doctor: facts(), company: async () => complete, ...overrides })
  const { code, out, err } = await cli.run('doctor')
  expect(out).toContain(`problem  ${message}`)
  expect(err).toBe('1 problem.\n')
  expect(code).toBe(1)
  expect(out).not.toMatch(/0470|05831/)
})

test('what waits in the store', async () => {
  const cli = terminal({ doctor: facts(), company: async () => complete })
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

test('asks Twilio where there are credentials, unless told not to', async () => {
  let asked = 0
  const twilio = async () => {
    asked += 1
    return { outcome: 'failed' as const, why: 'the account or its token is wrong (20003)' }
  }
  const cli = terminal({ doctor: facts({ twilio }), company: async () => complete })
  expect((await cli.run('doctor', '--offline')).code).toBe(0)
  expect(asked).toBe(0)
  const { code, out } = await cli.run('doctor')
  expect(code).toBe(1)
  expect(out).toContain('problem  twilio: the account or its token is wrong (20003)')
  const none = terminal({ doctor: facts(), company: async () => complete })
  expect((await none.run('doctor', '--twilio')).out).toContain('problem  twilio: no credentials')
})

test('without a network it says so in one line, and is not the worse for it', async () => {
  const twilio = async () => ({ outcome: 'failed' as const, why: 'cannot be reached (ENOTFOUND)' })
  const cli = terminal({ doctor: facts({ twilio }), company: async () => complete })
  const { code, out } = await cli.run('doctor')
  expect(code).toBe(0)
  expect(out.match(/^.*ENOTFOUND.*$/gm)).toEqual([
    'warning  twilio: cannot be reached (ENOTFOUND): the senders were not looked at',
  ])
})

test('prints the addresses to set', async () => {
  const { out } = await terminal({ doctor: facts(), company: async () => complete }).run('doctor')
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
  const { out } = await terminal({ doctor: facts({ twilio }), company: async () => complete }).run('doctor')
  expect(out).toContain(line)
})
