import { beforeEach, describe, expect, it } from 'vitest'
import type { PhoneNumber } from '../domain/phone-number.js'
import type { Engine, Statement } from './engine.js'
import { TABLES_OF_A_PERSON } from './join-people.js'
import { openStore } from './open-store.js'
import { recogniseAddress } from './recognise-address.js'

const NOW = Date.parse('2026-03-03T10:00:00+01:00')
const NUMBER = { kind: 'phone', value: '+32470000011' as PhoneNumber } as const
const USER_NAME = { kind: 'whatsapp-id', value: 'BE.1' } as const

/** By table, what `she` has of it, and what the user name nobody knew (`it`) has. Times in ms. */
const SEEDS: Record<string, string> = {
  address: `insert into address (id, tenant_id, kind, value, created_at) values
    ('a1', 'she', 'phone', '${NUMBER.value}', 1), ('a2', 'it', 'whatsapp-id', '${USER_NAME.value}', 2)`,
  incoming_message: `insert into incoming_message
    (id, message_sid, tenant_id, address_id, channel, kind, text, received_at) values
    ('i1', 'SM1', 'she', 'a1', 'sms', 'text', 'ja', 10), ('i2', 'SM2', 'it', 'a2', 'whatsapp', 'text', 'hallo', 20)`,
  outbox_message: `insert into outbox_message
    (id, tenant_id, address_kind, address, channel, body, purpose, priority, state, not_before_at, created_at, tries,
     invitation_id) values
    ('o1', 'she', 'phone', '${NUMBER.value}', 'sms', 'Dag', 'round', 5, 'sent', 1, 1, 1, 'v1'),
    ('o2', 'it', 'whatsapp-id', 'BE.1', 'whatsapp', 'Dag', 'round', 5, 'queued', 1, 1, 0, 'v2')`,
  attention: `insert into attention (id, tenant_id, kind, detail, created_at) values
    ('t1', 'she', 'call-back', '', 1), ('t2', 'it', 'not-understood', 'euh', 2)`,
  consent: `insert into consent (id, tenant_id, purpose, state, wording, channel, source, created_at) values
    ('c1', 'she', 'questions', 'refused', '', 'sms', 'word', 5), ('c2', 'it', 'questions', 'given', '', 'whatsapp', 'talk', 15),
    ('c3', 'she', 'meetings', 'given', '', 'sms', 'talk', 5)`,
  repair_concern: `insert into repair_concern
    (id, number, tenant_id, household_id, category, place, problem, state, created_at) values
    ('r1', 'AAAA', 'she', 'home', 'lift', 'shared', 'lift', 'new', 1), ('r2', 'BBBB', 'it', null, 'lift', 'shared', 'deur', 'new', 2)`,
  media: `insert into media
    (id, incoming_message_id, tenant_id, position, kind, url, state, tries, has_thumbnail, created_at) values
    ('p1', 'i1', 'she', 0, 'image', '', 'waiting', 0, 0, 1), ('p2', 'i2', 'it', 0, 'image', '', 'waiting', 0, 0, 2)`,
  invitation: `insert into invitation (id, round_id, tenant_id, disposition, invited_at, created_at) values
    ('v1', 'round', 'she', 'waiting', null, 1), ('v2', 'round', 'it', 'invited', 7, 2), ('v3', 'other', 'it', 'waiting', null, 2)`,
  answer: `insert into answer (id, question_id, tenant_id, value, text, flagged, created_at, updated_at) values
    ('w1', 'q', 'she', '2', 'vuil', 0, 5, 5), ('w2', 'q', 'it', '4', null, 1, 6, 6), ('w3', 'q2', 'it', 'yes', null, 0, 6, 6)`,
  rsvp: `insert into rsvp (id, meeting_id, tenant_id, reply, need, created_at, updated_at) values
    ('s1', 'm', 'she', 'yes', 'transport', 9, 9), ('s2', 'm', 'it', 'no', null, 3, 3), ('s3', 'm2', 'it', 'maybe', null, 3, 3)`,
  quote: `insert into quote (id, question_id, tenant_id, original, shown, state, created_at, updated_at) values
    ('k1', 'q', 'she', 'vuil', 'Het is vuil.', 'asked', 5, 5), ('k2', 'q', 'it', 'proper', 'Het is proper.', 'allowed', 6, 6)`,
  desk_reply: `insert into desk_reply (id, tenant_id, council_member_id, expects_answer, created_at) values
    ('d1', 'she', 'els', 1, 5), ('d2', 'it', 'els', 0, 6)`,
}

const WORLD = [
  `insert into council_member (id, name, phone, role, created_at) values ('els', 'Els', '+32470000903', 'coordinator', 1)`,
  `insert into municipality values ('mun', 'Koksijde')`,
  `insert into complex values ('com', 'mun', 'Zonnehof')`,
  `insert into household values ('home', 'com', 'A1')`,
  ...['q', 'q2'].map(
    (id) =>
      `insert into question (id, key, kind, text, options, created_at) values ('${id}', '${id}', 'scale', '{}', '[]', 1)`,
  ),
  ...['m', 'm2'].map(
    (id) =>
      `insert into meeting (id, key, title, starts_at, ends_at, place, created_at) values ('${id}', '${id}', '{}', 1, 2, '', 1)`,
  ),
  ...['round', 'other'].map(
    (id) => `insert into round (id, question_id, audience, created_at) values ('${id}', 'q', '{}', 1)`,
  ),
  `insert into tenant (id, first_name, language, kind, household_id, consent_asked_at, last_channel, last_address_id, created_at)
   values ('she', 'Fatima', 'fr', 'tenant', 'home', 40, 'sms', 'a1', 3)`,
  `insert into tenant (id, first_name, language, kind, stopped_at, consent_asked_at, last_channel, last_address_id, created_at)
   values ('it', '', 'nl', 'unknown', 77, 30, 'whatsapp', 'a2', 2)`,
]

let engine: Engine
const query = <Row = Record<string, unknown>>(sql: string): Promise<Row[]> =>
  engine.read<Row>({ sql, parameters: [] } as Statement<Row>)
const write = (...statements: string[]) => engine.commit(statements.map((sql) => ({ sql, parameters: [] })))
const join = () => recogniseAddress(engine, { from: USER_NAME, alias: NUMBER }, NOW)

beforeEach(async () => {
  engine = openStore('file::memory:', NOW)
  const { address, incoming_message, outbox_message, media, ...others } = SEEDS
  // What others refer to goes first.
  await write(
    ...WORLD,
    address ?? '',
    ...Object.values(others),
    incoming_message ?? '',
    media ?? '',
    outbox_message ?? '',
  )
})

it('knows every table in which rows are of a person', async () => {
  const tables = await query<{ name: string }>(`select name from sqlite_master where type = 'table'`)
  const found: string[] = []
  for (const { name } of tables) {
    const columns = await query<{ name: string }>(`select name from pragma_table_info('${name}')`)
    const keys = await query<{ table: string }>(`select "table" from pragma_foreign_key_list('${name}')`)
    const isOfAPerson =
      columns.some((one) => one.name === 'tenant_id') || keys.some((key) => key.table === 'tenant')
    if (isOfAPerson) found.push(name)
  }
  // A conversation cannot be two; it has statements of its own.
  expect(found.sort()).toEqual([...TABLES_OF_A_PERSON, 'conversation'].sort())
  expect(Object.keys(SEEDS).sort()).toEqual([...TABLES_OF_A_PERSON].sort())
})

describe('a number and a user name that turn out to be one person', () => {
  it.each(TABLES_OF_A_PERSON)('keep everything in %s', async (table) => {
    const before = await query(`select id from ${table}`)
    await join()
    expect(await query(`select distinct tenant_id from ${table}`)).toEqual([{ tenant_id: 'she' }])
    const merged = { invitation: 1, answer: 1, rsvp: 1 }[table as string] ?? 0
    const added = table === 'consent' ? 1 : 0
    expect(await query(`select id from ${table}`)).toHaveLength(before.length - merged + added)
  })

  it('leave one tenant, who stopped and was asked under either name', async () => {
    await join()
    expect(await query(`select * from tenant`)).toMatchObject([
      {
        id: 'she',
        first_name: 'Fatima',
        language: 'fr',
        kind: 'tenant',
        household_id: 'home',
        stopped_at: 77,
        consent_asked_at: 30,
        last_channel: 'whatsapp',
        last_address_id: 'a2',
        created_at: 2,
      },
    ])
  })

  it('a no is a no, whatever was said later under the other name', async () => {
    await join()
    const last = (purpose: string) =>
      query(
        `select state, source from consent where purpose = '${purpose}' order by created_at desc, id desc limit 1`,
      )
    expect(await last('questions')).toEqual([{ state: 'refused', source: 'joined' }])
    expect(await last('meetings')).toEqual([{ state: 'given', source: 'talk' }])
  })

  it('one place in a round: she was invited, once, and our messages carry that invitation', async () => {
    await join()
    expect(await query(`select id, disposition, invited_at from invitation order by id`)).toEqual([
      { id: 'v1', disposition: 'invited', invited_at: 7 },
      { id: 'v3', disposition: 'waiting', invited_at: null },
    ])
    expect(await query(`select distinct invitation_id from outbox_message`)).toEqual([
      { invitation_id: 'v1' },
    ])
  })

  it('the later answer counts, and the words of both stay', async () => {
    await join()
    expect(await query(`select id, value, text, flagged, updated_at from answer order by id`)).toEqual([
      { id: 'w1', value: '4', text: 'vuil', flagged: 1, updated_at: 6 },
      { id: 'w3', value: 'yes', text: null, flagged: 0, updated_at: 6 },
    ])
    expect(await query(`select id, reply, need from rsvp order by id`)).toEqual([
      { id: 's1', reply: 'yes', need: 'transport' },
      { id: 's3', reply: 'maybe', need: null },
    ])
  })

  it('what she reported under a name nobody knew counts for her home', async () => {
    await join()
    expect(await query(`select distinct household_id from repair_concern`)).toEqual([
      { household_id: 'home' },
    ])
  })

  const conversation = (tenant: string, state: string, due: number | null, at: number) =>
    write(`insert into conversation values ('${tenant}', 4, '${state}', ${due}, ${at})`)
  const TALKS: [string, (() => Promise<unknown>)[], string, number][] = [
    ['only under the other name', [() => conversation('it', 'its', 9, 1)], 'its', 5],
    ['only under her own', [() => conversation('she', 'hers', null, 1)], 'hers', 5],
    [
      'open under the other name',
      [() => conversation('she', 'hers', null, 5), () => conversation('it', 'its', 9, 1)],
      'its',
      5,
    ],
    [
      'open under both: her own',
      [() => conversation('she', 'hers', 9, 1), () => conversation('it', 'its', 9, 5)],
      'hers',
      5,
    ],
    [
      'open under none: the later',
      [() => conversation('she', 'hers', null, 1), () => conversation('it', 'its', null, 5)],
      'its',
      5,
    ],
  ]
  it.each(TALKS)('a talk %s', async (_, seeds, state, version) => {
    for (const seed of seeds) await seed()
    await join()
    expect(await query(`select tenant_id, state, version from conversation`)).toEqual([
      { tenant_id: 'she', state, version },
    ])
  })

  it('are joined once, whichever way round it is told, and however often', async () => {
    await recogniseAddress(engine, { from: NUMBER, alias: USER_NAME }, NOW)
    const after = await query(`select * from consent`)
    await join()
    expect(await query(`select id from tenant`)).toEqual([{ id: 'she' }])
    expect(await query(`select * from consent`)).toEqual(after)
  })

  it('are not joined when the company says that they are two', async () => {
    await write(`update tenant set kind = 'candidate' where id = 'it'`)
    await join()
    expect(await query(`select id from tenant order by id`)).toEqual([{ id: 'it' }, { id: 'she' }])
  })

  it('a name that nobody had yet is hers', async () => {
    const other = { kind: 'whatsapp-id', value: 'BE.2' } as const
    await recogniseAddress(engine, { from: NUMBER, alias: other }, NOW)
    await recogniseAddress(engine, { from: { kind: 'whatsapp-id', value: 'BE.3' }, alias: other }, NOW)
    expect(await query(`select value from address where tenant_id = 'she' order by value`)).toEqual(
      [NUMBER.value, 'BE.2', 'BE.3'].sort().map((value) => ({ value })),
    )
  })
})
