import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DAY, MINUTE } from '../src/domain/clock.js'
import { mergePeople } from '../src/store/person-changes.js'
import { type Line, line, type Someone, untilQuiet } from './properties/line.js'

/** Ann and Bea share a phone; Cis has one of his own. */

const PHONE: Someone = { name: 'phone', from: '+32470000021', channel: 'sms', language: 'nl', isKnown: true }
const WHATSAPP: Someone = { ...PHONE, channel: 'whatsapp' }
const HEADER = 'phone,first_name,language,municipality,complex,household,kind'
const ROWS = [
  `${PHONE.from},Ann,nl,Koksijde,Zonnehof,1,tenant`,
  `${PHONE.from},Bea,nl,Koksijde,Zonnehof,1,tenant`,
  '+32470000022,Cis,nl,Koksijde,Zonnehof,2,tenant',
]

let here: Line
beforeEach(async () => {
  here = await line({ company: { consent: 'tell-and-stop', alertPhones: [] } })
  await imports(ROWS)
})
afterEach(() => here.close())

async function imports(rows: string[]): Promise<void> {
  const done = await here.cli(['tenants', 'import', 'file'], { file: [HEADER, ...rows].join('\n') })
  expect(done).toMatchObject({ code: 0 })
}

/** One fact of each of the three, by name. */
async function each<Value>(column: string): Promise<Record<string, Value>> {
  const rows = await here.rows<{ name: string; value: Value }>(
    `select first_name as name, ${column} as value from tenant where first_name in ('Ann', 'Bea', 'Cis')`,
  )
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}

const answers = () =>
  here.rows<{ name: string; value: string }>(
    `select first_name as name, value from answer join tenant on tenant.id = tenant_id
     where first_name in ('Ann', 'Bea') order by answer.created_at`,
  )
const asked = () => here.told(PHONE).filter((text) => /proper|lift/.test(text))

test('one is asked when the other is done, and each answer is hers', async () => {
  await here.ask('gang')
  await untilQuiet(here)
  expect(asked()).toHaveLength(1)
  expect(asked()[0]).toMatch(/^Voor Ann:\n/)
  await here.say(PHONE, { body: '4' })
  await untilQuiet(here)
  expect(asked()[1]).toMatch(/^Voor Bea:\n/)
  await here.say(PHONE, { body: '2' })
  await untilQuiet(here)
  expect(await answers()).toEqual([
    { name: 'Ann', value: '4' },
    { name: 'Bea', value: '2' },
  ])
})

test('who does not answer makes room for the other, and a late answer still counts', async () => {
  await here.ask('gang')
  await here.pass(3 * DAY)
  expect(asked().map((text) => text.split('\n')[0])).toEqual(['Voor Ann:', 'Voor Bea:'])
  await here.say(PHONE, { body: '5' })
  await untilQuiet(here)
  expect(await answers()).toEqual([{ name: 'Bea', value: '5' }])
})

test('a reply to an older message is of the one whom that was for', async () => {
  await here.say(WHATSAPP, { body: 'hallo' })
  await untilQuiet(here)
  await here.ask('gang')
  await untilQuiet(here)
  const toAnn = here.twilio.messages().findLast(({ text }) => text.startsWith('Voor Ann'))
  await here.pass(3 * DAY)
  const extra = {
    OriginalRepliedMessageSid: toAnn?.sid ?? '',
    OriginalRepliedMessageSender: 'whatsapp:+32460000002',
  }
  await here.say(WHATSAPP, { body: '3', extra })
  await untilQuiet(here)
  expect(await answers()).toEqual([{ name: 'Ann', value: '3' }])
})

test('whatever is said and whenever, no two of our questions wait on one phone', async () => {
  const step = fc.constantFrom(
    'ask gang',
    'ask lift',
    'say ja',
    'say 3',
    'say hallo',
    'say kraan lekt',
    'a minute',
    'a day',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
      const own = await line({ company: { consent: 'tell-and-stop', alertPhones: [] } })
      await own.cli(['tenants', 'import', 'file'], { file: [HEADER, ...ROWS].join('\n') })
      const count = { n: 1 }
      for (const one of steps) {
        const [verb, what = ''] = one.split(' ')
        if (verb === 'ask') await own.ask(what, ++count.n)
        else if (verb === 'say') await own.say(PHONE, { body: one.slice(4) })
        await own.pass(one === 'a day' ? DAY : MINUTE)
        const open = await own.rows(
          `select tenant.id from tenant join conversation on conversation.tenant_id = tenant.id
           where first_name in ('Ann', 'Bea') and due_at is not null`,
        )
        expect(open.length).toBeLessThanOrEqual(1)
      }
      await own.close()
    }),
    { numRuns: 4, seed: 3 },
  )
}, 60_000)

describe('what is said for all whom the phone reaches', () => {
  const stopped = () => each<number | null>('stopped_at is not null')

  test('STOP, and START', async () => {
    await here.ask('gang')
    await here.say(PHONE, { body: 'stuur ons niets meer' })
    await untilQuiet(here)
    expect(await stopped()).toEqual({ Ann: 1, Bea: 1, Cis: 0 })
    await here.ask('lift')
    await here.pass(3 * DAY)
    expect(asked()).toEqual([])
    await here.say(PHONE, { body: 'START' })
    await untilQuiet(here)
    expect(await stopped()).toEqual({ Ann: 0, Bea: 0, Cis: 0 })
  })

  test('no more questions', async () => {
    await here.say(PHONE, { body: 'UIT' })
    await untilQuiet(here)
    await here.ask('gang')
    await here.pass(3 * DAY)
    expect(asked()).toEqual([])
    expect(await stopped()).toEqual({ Ann: 0, Bea: 0, Cis: 0 })
  })

  test('that Twilio blocks it', async () => {
    await here.ask('gang')
    await untilQuiet(here)
    await here.twilio.receipt(here.twilio.messages().at(-1)?.sid ?? '', 'failed', 21610)
    const [blocked] = await here.rows<{ to: string }>(
      `select value as "to" from address where blocked_at is not null`,
    )
    const expected = blocked?.to === PHONE.from ? { Ann: 1, Bea: 1, Cis: 0 } : { Ann: 0, Bea: 0, Cis: 1 }
    expect(await stopped()).toEqual(expected)
  })

  test('danger at home: nobody is asked anything there, until a coordinator lifts it for both', async () => {
    const quiet = () => each<number>('left_alone_at is not null')
    await here.say(PHONE, { body: 'mijn man slaat mij' })
    await untilQuiet(here)
    expect(await quiet()).toEqual({ Ann: 1, Bea: 1, Cis: 0 })
    const { stdout } = await here.cli(['tenants', 'write-again', PHONE.from])
    expect(stdout).toContain('the 2 people of that phone')
    expect(await quiet()).toEqual({ Ann: 0, Bea: 0, Cis: 0 })
  })
})

describe('what the coordinator sees', () => {
  test('before a round goes out, how many share a phone', async () => {
    const question = { key: 'wie', kind: 'open', text: { nl: 'Wat eerst?' } }
    const { stdout } = await here.cli(['ask', 'file', '--dry-run'], { file: JSON.stringify(question) })
    expect(stdout).toContain('Sharing a phone: 2. One is asked when the other is done.')
  })

  test('a concern told from a phone of two homes: whose is it?', async () => {
    const kept = async () => (await here.kept()).map(({ line }) => line)
    await here.say(PHONE, { body: 'de kraan in de keuken lekt' })
    await untilQuiet(here)
    expect((await kept()).filter((fact) => fact.includes('shared-phone'))).toEqual([])
    await imports([...ROWS.slice(0, 1), `${PHONE.from},Lien,nl,Veurne,Polderhof,3,tenant`])
    await here.pass(DAY)
    await here.say(PHONE, { body: 'de verwarming in de living blijft koud' })
    await untilQuiet(here)
    expect((await kept()).filter((fact) => fact.includes('shared-phone'))).toHaveLength(1)
  })
})

test('a wrong number is taken from the one whom we wrote to; the other keeps it', async () => {
  await here.ask('gang')
  await untilQuiet(here)
  await here.say(PHONE, { body: 'fout nummer' })
  await untilQuiet(here)
  const addresses = 'select count(*) from address where address.tenant_id = tenant.id'
  expect(await each(`(${addresses})`)).toEqual({ Ann: 0, Bea: 1, Cis: 1 })
  await here.say(PHONE, { body: 'hallo' })
  await untilQuiet(here)
  const [last] = await here.rows<{ name: string }>(
    'select first_name as name from incoming_message join tenant on tenant.id = tenant_id order by received_at desc limit 1',
  )
  expect(last).toEqual({ name: 'Bea' })
})

test('a user name of their WhatsApp account reaches both', async () => {
  await here.say(WHATSAPP, { body: 'hallo', extra: { ExternalUserId: 'whatsapp:BE.777' } })
  await untilQuiet(here)
  const names = "select count(*) from address where address.tenant_id = tenant.id and value = 'BE.777'"
  expect(await each(`(${names})`)).toEqual({ Ann: 1, Bea: 1, Cis: 0 })
})

describe('the rights of one of them', () => {
  beforeEach(async () => {
    await here.ask('gang')
    await untilQuiet(here)
    await here.say(PHONE, { body: '4' })
    await untilQuiet(here)
    await here.say(PHONE, { body: '2' })
    await untilQuiet(here)
  })

  test('are asked by name, and hold nothing of the other', async () => {
    const unnamed = await here.cli(['export', PHONE.from])
    expect(unnamed).toMatchObject({ code: 1, stdout: '' })
    expect(unnamed.stderr).toContain('That phone is of 2 people: Ann, Bea. Say which with --name.')
    expect((await here.cli(['export', PHONE.from, '--name', 'Cis'])).code).toBe(1)
    const { stdout } = await here.cli(['export', PHONE.from, '--name', 'ann'])
    expect(stdout).toContain('Voor Ann:')
    expect(stdout).not.toContain('Bea')
  })

  test('to be forgotten leave the other as she is, also when the file comes again', async () => {
    const bea = async () => [
      await here.rows(
        `select body, state from outbox_message join tenant on tenant.id = tenant_id where first_name = 'Bea' order by outbox_message.id`,
      ),
      await here.rows(
        `select value from answer join tenant on tenant.id = tenant_id where first_name = 'Bea'`,
      ),
      await here.rows(
        `select value from address join tenant on tenant.id = tenant_id where first_name = 'Bea'`,
      ),
    ]
    const before = await bea()
    expect(await here.cli(['forget', PHONE.from, '--name', 'Ann'])).toMatchObject({ code: 0 })
    expect(await each('1')).toEqual({ Bea: 1, Cis: 1 })
    expect(await bea()).toEqual(before)
    const again = await here.cli(['tenants', 'import', 'file', '--json'], {
      file: [HEADER, ...ROWS].join('\n'),
    })
    expect(await each('1')).toEqual({ Bea: 1, Cis: 1 })
    expect(again.code).toBe(0)
    await here.say(PHONE, { body: 'hallo' })
    await untilQuiet(here)
    expect(
      await here.rows(
        `select first_name as name from incoming_message join tenant on tenant.id = tenant_id where text = 'hallo'`,
      ),
    ).toEqual([{ name: 'Bea' }])
  })
})

test('two who turn out to be one person become one, with the phone once', async () => {
  await here.ask('gang')
  await untilQuiet(here)
  await here.say(PHONE, { body: '4' })
  await untilQuiet(here)
  const ids = await each<string>('tenant.id')
  const by = { tenantId: ids.Ann ?? '', memberId: 'cli', at: here.now() }
  expect(await mergePeople(here.engine(), by, ids.Bea ?? '')).toEqual({ survivor: ids.Ann })
  expect(await here.rows(`select tenant_id from address where value = '${PHONE.from}'`)).toEqual([
    { tenant_id: ids.Ann },
  ])
  await here.say(PHONE, { body: '5' })
  await untilQuiet(here)
  expect((await answers()).map(({ value }) => value)).toEqual(['5'])
})
