import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort, program, toItsEnd, untilReady } from './support/program.js'

/** Whatever is wrong with its surroundings, it says so in a line each and what to do, and touches nothing. */

const folder = mkdtempSync(join(tmpdir(), 'huurderslijn-bad-'))
const file = (name: string, content: string | object) => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return join(folder, name)
}
const store = (name: string) => join(folder, `${name}.sqlite`)

const COMPANY = {
  name: 'Testland',
  shortName: 'Testland',
  officePhone: '058 00 00 00',
  dutyLine: '058 00 00 01',
}
const ACCOUNT = { TWILIO_ACCOUNT_SID: `AC${'7'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'made up' }
const LIVE = {
  ...ACCOUNT,
  TWILIO_SMS_FROM: '+32460000001',
  COMPANY_FILE: file('company.json', COMPANY),
  TWILIO_API_URL: 'http://127.0.0.1:9',
}

const neighbour = createServer()
beforeAll(async () => {
  await new Promise<void>((resolve) => neighbour.listen(0, resolve))
  file('file.txt', 'a file, and no folder')

  const port = await freePort()
  const demo = program([], { PORT: String(port), DATABASE_URL: `file:${store('demo')}` })
  await untilReady(demo, `http://127.0.0.1:${port}`)
  demo.kill('SIGKILL')
  await demo.ended

  await toItsEnd(['cli', 'doctor'], { ...LIVE, DATABASE_URL: `file:${store('newer')}` })
  const newer = new Database(store('newer'))
  newer.prepare("insert into migration (number, name, applied_at) values (9999, 'later', 0)").run()
  newer.close()
}, 30_000)
afterAll(() => {
  neighbour.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Fault {
  what: string
  settings: () => Record<string, string>
  /** One expression for each line it says. */
  says: readonly RegExp[]
}

const FAULTS: Fault[] = [
  {
    what: 'an account without its token',
    settings: () => ({ ...LIVE, TWILIO_AUTH_TOKEN: '' }),
    says: [/^TWILIO_AUTH_TOKEN is missing: set it/],
  },
  {
    what: 'a token without its account, and no sender',
    settings: () => ({ TWILIO_AUTH_TOKEN: 'made up' }),
    says: [/^TWILIO_ACCOUNT_SID is missing: set it/, /^A sender is missing: set one of TWILIO_SMS_FROM/],
  },
  {
    what: 'an account without a sender',
    settings: () => ({ ...LIVE, TWILIO_SMS_FROM: '' }),
    says: [/^A sender is missing: set one of TWILIO_SMS_FROM/],
  },
  {
    what: 'live without a number for the night',
    settings: () => ({ ...LIVE, COMPANY_FILE: file('no-duty.json', { ...COMPANY, dutyLine: ' ' }) }),
    says: [/^company\.json: dutyLine is empty: fill in/],
  },
  {
    what: 'live on a store with made-up people',
    settings: () => ({ ...LIVE, DATABASE_URL: `file:${store('demo')}` }),
    says: [/made-up people: set DATABASE_URL to a new file/],
  },
  {
    what: 'live on made-up people and without a number for the night',
    settings: () => ({
      ...LIVE,
      COMPANY_FILE: file('no-duty.json', { ...COMPANY, dutyLine: '' }),
      DATABASE_URL: `file:${store('demo')}`,
    }),
    says: [/dutyLine is empty/, /made-up people/],
  },
  {
    what: 'a port that is taken',
    settings: () => ({ ...LIVE, PORT: String((neighbour.address() as AddressInfo).port) }),
    says: [/^Port \d+ is taken.*PORT=/],
  },
  {
    what: 'a store where no folder can be',
    settings: () => ({ ...LIVE, DATABASE_URL: `file:${join(folder, 'file.txt', 'store.sqlite')}` }),
    says: [/^Cannot write the store .*set DATABASE_URL=/],
  },
  {
    what: 'a store that is no database',
    settings: () => ({ ...LIVE, DATABASE_URL: `file:${join(folder, 'file.txt')}` }),
    says: [/^Cannot write the store .*DATABASE_URL=/],
  },
  {
    what: 'a store of a newer program',
    settings: () => ({ ...LIVE, DATABASE_URL: `file:${store('newer')}` }),
    says: [/^The store is at version 9999.*Start the newer program/],
  },
  {
    what: 'a company that is no JSON',
    settings: () => ({ ...LIVE, COMPANY_FILE: file('broken.json', '{"name": Testland}') }),
    says: [/broken\.json is no JSON/],
  },
  {
    what: 'a company without what it must have',
    settings: () => ({ ...LIVE, COMPANY_FILE: file('bare.json', { name: 'Testland' }) }),
    says: [/bare\.json: .*shortName.*officePhone/],
  },
  {
    what: 'a company that is not there',
    settings: () => ({ ...LIVE, COMPANY_FILE: join(folder, 'nowhere.json') }),
    says: [/nowhere\.json cannot be read.*COMPANY_FILE/],
  },
  {
    what: 'settings that mean nothing, all at once',
    settings: () => ({ PORT: 'web', QUIET_HOURS: 'at night', BURST_WINDOW_MS: '-1', AUTH_SECRET: 'short' }),
    says: [/^PORT: /, /^BURST_WINDOW_MS: /, /^QUIET_HOURS: must be hours/, /^AUTH_SECRET: must be 16/],
  },
]

// Side by side: what takes its time here is starting a process.
describe('starting with', { timeout: 60_000 }, () => {
  test.each(FAULTS)('$what', async ({ what, settings, says }) => {
    const given = { PORT: '0', DATABASE_URL: `file:${store(what)}`, ...settings() }
    const { code, stdout, stderr } = await toItsEnd([], given)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    const lines = stderr.trim().split('\n')
    expect(lines).toEqual(says.map((one) => expect.stringMatching(one)))
    expect(stderr).not.toMatch(/^\s+at |node:internal/m)
  })
})

test('nothing of what was there is lost', () => {
  const database = new Database(store('demo'), { readonly: true })
  expect(database.prepare('select count(*) from tenant').pluck().get()).toBeGreaterThan(10)
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  database.close()
  expect(readFileSync(join(folder, 'file.txt'), 'utf8')).toBe('a file, and no folder')
})

describe.concurrent('the command line', { timeout: 60_000 }, () => {
  const HEADER = 'phone,first_name,language,municipality,complex,household,kind'
  const settings = { ...LIVE, DATABASE_URL: `file:${store('cli')}` }

  test('names every bad row by its line, and imports none', async () => {
    const rows = [
      HEADER,
      '+32470001001,Ann,nl,Koksijde,Zonnehof,Z1,tenant',
      '12,Bea,nl,Koksijde,Zonnehof,Z2,tenant',
      '058 31 00 00,Cis,nl,Koksijde,Zonnehof,Z3,tenant',
      '+32470001004,Dirk,nl,Koksijde,Zonnehof,Z4,owner',
    ]
    const path = file('bad.csv', rows.join('\n'))
    const { code, stdout, stderr } = await toItsEnd(['cli', 'tenants', 'import', path], settings)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^line 3: .*phone/),
      expect.stringMatching(/^line 4: .*landline/),
      expect.stringMatching(/^line 5: .*kind/),
      expect.stringMatching(/^Nothing was imported: 3 rows are bad/),
    ])
  })

  test.each([
    ['a question without Dutch', { key: 'a', kind: 'open', text: { fr: 'Quoi?' } }, /text\.nl is missing/],
    ['a question that is no JSON', '{"key": a}', /not valid JSON/],
  ])('%s', async (what, content, says) => {
    const { code, stdout, stderr } = await toItsEnd(['cli', 'ask', file(`${what}.json`, content)], settings)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(says)])
  })
})
