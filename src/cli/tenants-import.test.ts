import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COLUMNS, NOW, terminal } from './testing/terminal.js'

const WITH_ID = `${COLUMNS},external_id`
const FATIMA = '0470000002,Fatima,fr,Koksijde,Duinhof,A1,tenant'

describe('a first import', () => {
  test('makes places, homes, people and numbers, and says how many', async () => {
    const cli = terminal()
    const { report, code } = await cli.importRows([
      FATIMA,
      '0470000003,Jan,,koksijde,duinhof,A1,',
      ',Maria,nl,De Panne,Zandlopertje,,tenant',
      '0470000004,Tom,en,,,,candidate',
    ])
    expect(code).toBe(0)
    expect(report).toEqual({
      rows: 4,
      new: 4,
      recognised: 0,
      changed: 0,
      moved: 0,
      movedOut: 0,
      numberChanged: 0,
      unchanged: 0,
      homesWithoutPhone: 1,
      newComplexes: ['Koksijde/Duinhof', 'De Panne/Zandlopertje'],
      skipped: 0,
    })
    expect(await cli.query('select first_name, language, kind from tenant order by first_name')).toEqual([
      { first_name: 'Fatima', language: 'fr', kind: 'tenant' },
      { first_name: 'Jan', language: 'nl', kind: 'tenant' },
      { first_name: 'Maria', language: 'nl', kind: 'tenant' },
      { first_name: 'Tom', language: 'en', kind: 'candidate' },
    ])
    expect(await cli.query('select count(*) as n from household')).toEqual([{ n: 2 }])
    expect(await cli.query('select value from address order by value')).toHaveLength(3)
  })

  test('nothing at all when a row is bad, unless bad rows may be skipped', async () => {
    const cli = terminal()
    const rows = [FATIMA, '058311234,Jan,nl,Koksijde,Duinhof,A2,']
    const refused = await cli.importRows(rows)
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('line 3: phone "…34" is a landline')
    expect(refused.err).toContain('Nothing was imported: 1 row is bad.')
    expect(refused.out).toBe('')
    expect(await cli.query('select id from tenant')).toEqual([])
    const skipping = await cli.importRows(rows, COLUMNS, '--skip-bad')
    expect(skipping).toMatchObject({ code: 0, report: { rows: 1, new: 1, skipped: 1 } })
    expect(skipping.err).toContain('skipped: line 3:')
    expect(skipping.err).not.toContain('0583112')
  })
})

describe('importing again', () => {
  test('changes nothing when nothing changed', async () => {
    const cli = terminal()
    const rows = [FATIMA, ',Maria,nl,De Panne,Zandlopertje,,tenant', '0470000004,Tom,en,,,,candidate']
    await cli.importRows(rows)
    const before = await cli.query('select * from tenant, address')
    expect((await cli.importRows(rows)).report).toMatchObject({ new: 0, changed: 0, moved: 0, unchanged: 3 })
    expect(await cli.query('select * from tenant, address')).toEqual(before)
  })

  test('keeps consent, stops and the language that she chose; follows the company otherwise', async () => {
    const cli = terminal()
    await cli.importRows([FATIMA, '0470000003,Jan,nl,Koksijde,Duinhof,A2,'])
    const [fatima] = await cli.query<{ id: string; address: string }>(
      `select t.id, a.id as address from tenant t join address a on a.tenant_id = t.id where first_name = 'Fatima'`,
    )
    await cli.write('update tenant set stopped_at = 5, consent_asked_at = 4 where id = ?', fatima?.id)
    await cli.write(
      `insert into consent values ('c', ?, 'questions', 'given', 'w', 'sms', 's', 4, null)`,
      fatima?.id,
    )
    await cli.write(
      `insert into incoming_message (id, message_sid, tenant_id, address_id, channel, kind, text, extra, received_at) values ('i', 'SM1', ?, ?, 'sms', 'text', 'FR', null, 4)`,
      fatima?.id,
      fatima?.address,
    )
    const { report } = await cli.importRows([
      '0470000002,Fatima,nl,Koksijde,Duinhof,A1,tenant',
      '0470000003,Jan,en,Koksijde,Duinhof,A2,',
    ])
    expect(report).toMatchObject({ changed: 1, unchanged: 1 })
    expect(
      await cli.query('select first_name, language, stopped_at from tenant order by first_name'),
    ).toEqual([
      { first_name: 'Fatima', language: 'fr', stopped_at: 5 },
      { first_name: 'Jan', language: 'en', stopped_at: null },
    ])
    expect(await cli.query('select id from consent')).toHaveLength(1)
  })

  test('moving, moving out and coming back', async () => {
    const cli = terminal()
    const columns = `${WITH_ID},moved_out`
    await cli.importRows([`${FATIMA},E1,`, '0470000003,Jan,nl,Koksijde,Duinhof,A2,,E2,'], columns)
    const left = await cli.importRows(
      [
        '0470000002,Fatima,fr,Veurne,Polderhof,3,tenant,E1,',
        '0470000003,Jan,nl,Koksijde,Duinhof,A2,,E2,2026-02-28',
      ],
      columns,
    )
    expect(left.report).toMatchObject({
      moved: 1,
      movedOut: 1,
      changed: 0,
      newComplexes: ['Veurne/Polderhof'],
    })
    expect(await cli.query(`select moved_out_at from tenant where external_id = 'E2'`)).toEqual([
      { moved_out_at: Date.parse('2026-02-27T23:00:00Z') },
    ])
    // A file without the column does not bring back who has left.
    const silent = await cli.importRows(['0470000003,Jan,nl,Koksijde,Duinhof,A2,,E2'], WITH_ID)
    expect(silent.report).toMatchObject({ unchanged: 1 })
    const back = await cli.importRows(['0470000003,Jan,nl,Koksijde,Duinhof,A2,,E2,'], columns)
    expect(back.report).toMatchObject({ changed: 1 })
    expect(await cli.query(`select moved_out_at from tenant where external_id = 'E2'`)).toEqual([
      { moved_out_at: null },
    ])
  })

  test('another number: what waits follows her, the old number is hers no more', async () => {
    const cli = terminal()
    await cli.importRows([`${FATIMA},E1`], WITH_ID)
    const [{ id } = { id: '' }] = await cli.query<{ id: string }>('select id from tenant')
    for (const purpose of ['round', 'safety']) {
      await cli.write(
        `insert into outbox_message (id, tenant_id, address_kind, address, channel, body, purpose, priority, state,
         not_before_at, created_at, tries) values (?, ?, 'phone', '+32470000002', 'sms', 'b', ?, 5, 'queued', 0, 0, 0)`,
        purpose,
        id,
        purpose,
      )
    }
    const { report } = await cli.importRows(['0470000009,Fatima,fr,Koksijde,Duinhof,A1,tenant,E1'], WITH_ID)
    expect(report).toMatchObject({ numberChanged: 1, changed: 0, new: 0 })
    expect(await cli.query('select tenant_id, value from address')).toEqual([
      { tenant_id: id, value: '+32470000009' },
    ])
    // A safety text answers what was written from the old one.
    expect(await cli.query('select id, address from outbox_message order by id')).toEqual([
      { id: 'round', address: '+32470000009' },
      { id: 'safety', address: '+32470000002' },
    ])
  })

  test('an old number that wrote to the line stays, as that of someone unknown', async () => {
    const cli = terminal()
    await cli.importRows([`${FATIMA},E1`], WITH_ID)
    await cli.write(
      `insert into incoming_message (id, message_sid, tenant_id, address_id, channel, kind, text, extra, received_at) select 'i', 'SM1', tenant_id, id, 'sms', 'text', 'hallo', null, 4 from address`,
    )
    await cli.importRows(['0470000009,Fatima,fr,Koksijde,Duinhof,A1,tenant,E1'], WITH_ID)
    const holders = await cli.query(
      'select a.value, t.kind from address a join tenant t on t.id = a.tenant_id order by a.value',
    )
    expect(holders).toEqual([
      { value: '+32470000002', kind: 'unknown' },
      { value: '+32470000009', kind: 'tenant' },
    ])
  })

  test('two neighbours who swapped numbers', async () => {
    const cli = terminal()
    await cli.importRows([`${FATIMA},E1`, '0470000003,Jan,nl,Koksijde,Duinhof,A2,,E2'], WITH_ID)
    const { report } = await cli.importRows(
      ['0470000003,Fatima,fr,Koksijde,Duinhof,A1,tenant,E1', '0470000002,Jan,nl,Koksijde,Duinhof,A2,,E2'],
      WITH_ID,
    )
    expect(report).toMatchObject({ numberChanged: 2, new: 0, changed: 0 })
    const numbers = await cli.query(
      'select first_name, value from address a join tenant t on t.id = a.tenant_id order by 1',
    )
    expect(numbers).toEqual([
      { first_name: 'Fatima', value: '+32470000003' },
      { first_name: 'Jan', value: '+32470000002' },
    ])
  })

  test.each(['stopped_at', 'left_alone_at'])(
    'a number that said %s stays so with somebody else',
    async (column) => {
      const cli = terminal()
      await cli.importRows([`${FATIMA},E1`], WITH_ID)
      await cli.write(`update tenant set ${column} = 7`)
      await cli.importRows(['0470000002,Peter,nl,Veurne,Polderhof,1,tenant,E9'], WITH_ID)
      expect(await cli.query(`select external_id, ${column} as at from tenant order by external_id`)).toEqual(
        [
          { external_id: 'E1', at: 7 },
          { external_id: 'E9', at: 7 },
        ],
      )
    },
  )

  test.each(['stopped_at', 'left_alone_at'])(
    'also when nobody has the number for a while (%s)',
    async (column) => {
      const cli = terminal()
      await cli.importRows([`${FATIMA},E1`], WITH_ID)
      await cli.write(
        `insert into incoming_message (id, message_sid, tenant_id, address_id, channel, kind, text, extra, received_at) select 'i', 'SM1', tenant_id, id, 'sms', 'text', 'hallo', null, 4 from address`,
      )
      await cli.write(`update tenant set ${column} = 7`)
      await cli.importRows(['0470000009,Fatima,fr,Koksijde,Duinhof,A1,tenant,E1'], WITH_ID)
      await cli.importRows(['0470000002,Peter,nl,Veurne,Polderhof,1,tenant,E9'], WITH_ID)
      expect(
        await cli.query(
          `select external_id, ${column} as at from tenant where external_id is not null order by 1`,
        ),
      ).toEqual([
        { external_id: 'E1', at: 7 },
        { external_id: 'E9', at: 7 },
      ])
    },
  )

  test('a company that renumbered its tenants keeps them', async () => {
    const cli = terminal()
    await cli.importRows([`${FATIMA},E1`], WITH_ID)
    const { report } = await cli.importRows([`${FATIMA},NEW-1`], WITH_ID)
    expect(report).toMatchObject({ new: 0, changed: 1 })
    expect(await cli.query('select external_id from tenant')).toEqual([{ external_id: 'NEW-1' }])
  })

  test('a home without a phone that gets one', async () => {
    const cli = terminal()
    expect((await cli.importRows([',Maria,nl,Koksijde,Duinhof,A1,'])).report.homesWithoutPhone).toBe(1)
    const { report } = await cli.importRows(['0470000009,Maria,nl,Koksijde,Duinhof,A1,'])
    expect(report).toMatchObject({ new: 0, changed: 1, homesWithoutPhone: 0 })
    // An empty cell later takes nothing away.
    expect((await cli.importRows([',Maria,nl,Koksijde,Duinhof,A1,'])).report.unchanged).toBe(1)
    expect(await cli.query('select value from address')).toHaveLength(1)
  })
})

describe('two people on one phone', () => {
  const ROSA = '0470000002,Rosa,nl,Koksijde,Duinhof,A1,tenant'
  const who = (cli: ReturnType<typeof terminal>) =>
    cli.query<{ who: string }>(
      `select first_name || ' ' || value || ' ' || place as who from tenant
       left join address on address.tenant_id = tenant.id order by 1`,
    )
  const both = [{ who: 'Fatima +32470000002 0' }, { who: 'Rosa +32470000002 1' }]

  test('are both kept, again and again, and in any order', async () => {
    const cli = terminal()
    const first = await cli.importRows([FATIMA, ROSA])
    expect(first.report).toMatchObject({ new: 2, numberChanged: 0 })
    expect(first.err).toContain('lines 2, 3 share phone "…02"')
    expect(await who(cli)).toEqual(both)
    expect((await cli.importRows([ROSA, FATIMA])).report).toMatchObject({ new: 0, unchanged: 2 })
    expect(await who(cli)).toEqual(both)
  })

  test('the second joins the first, who keeps her name and her number', async () => {
    const cli = terminal()
    await cli.importRows([FATIMA])
    await cli.write(
      `update address set unreachable_whatsapp = 'not-on-whatsapp', unreachable_whatsapp_at = 9`,
    )
    const joined = await cli.importRows([ROSA, FATIMA])
    expect(joined.report).toMatchObject({ new: 1, changed: 0, numberChanged: 0, unchanged: 1 })
    expect(await who(cli)).toEqual(both)
    // What Twilio said of the number it said of both.
    expect(await cli.query('select unreachable_whatsapp as why from address')).toEqual([
      { why: 'not-on-whatsapp' },
      { why: 'not-on-whatsapp' },
    ])
  })

  test('also in two homes, where the file says so; else the number has moved', async () => {
    const cli = terminal()
    const daughter = '0470000002,Lien,nl,Veurne,Polderhof,3,tenant'
    await cli.importRows([FATIMA, daughter])
    expect(await who(cli)).toHaveLength(2)
    await cli.importRows([`${FATIMA},E1`, `${daughter},E2`], WITH_ID)
    const { report } = await cli.importRows(['0470000002,Peter,nl,Veurne,Zeehof,9,tenant,E3'], WITH_ID)
    expect(report).toMatchObject({ new: 1 })
    expect(await who(cli)).toEqual([{ who: null }, { who: null }, { who: 'Peter +32470000002 0' }])
  })

  test.each([
    [
      'the first',
      '0470000009,Fatima,fr,Koksijde,Duinhof,A1,tenant',
      ROSA,
      ['Fatima +32470000009 0', 'Rosa +32470000002 1'],
    ],
    [
      'the second',
      FATIMA,
      '0470000009,Rosa,nl,Koksijde,Duinhof,A1,tenant',
      ['Fatima +32470000002 0', 'Rosa +32470000009 0'],
    ],
  ])('%s gets a number of her own: the other keeps the phone', async (_, one, two, now) => {
    const cli = terminal()
    await cli.importRows([`${FATIMA},E1`, `${ROSA},E2`], WITH_ID)
    await cli.write(
      `insert into incoming_message (id, message_sid, tenant_id, address_id, channel, kind, text, extra, received_at)
       select 'i' || place, 'SM' || place, tenant_id, id, 'sms', 'text', 'hallo', null, 4 from address`,
    )
    const { report } = await cli.importRows([`${one},E1`, `${two},E2`], WITH_ID)
    expect(report).toMatchObject({ numberChanged: 1, unchanged: 1 })
    // What came from there before is nobody's: a stranger is not named.
    expect((await who(cli)).flatMap((row) => (row.who.startsWith(' ') ? [] : row.who))).toEqual(now)
    const [messages] = await cli.query(
      `select count(*) as count from incoming_message join address on address.id = address_id
       where value = '+32470000002'`,
    )
    expect(messages).toEqual({ count: 2 })
  })

  test('who joins a phone that stopped is not written to either', async () => {
    const cli = terminal()
    await cli.importRows([FATIMA])
    await cli.write('update tenant set stopped_at = 7')
    await cli.importRows([FATIMA, ROSA])
    expect(await cli.query('select first_name, stopped_at from tenant order by 1')).toEqual([
      { first_name: 'Fatima', stopped_at: 7 },
      { first_name: 'Rosa', stopped_at: 7 },
    ])
  })
})

describe('who wrote before she was imported', () => {
  async function withUnknown(language = 'nl') {
    const cli = terminal()
    await cli.write(
      `insert into tenant (id, first_name, language, kind, stopped_at, created_at) values ('u', '', ?, 'unknown', 3, 1)`,
      language,
    )
    await cli.write(
      `insert into address (id, tenant_id, kind, value, created_at) values ('a', 'u', 'phone', '+32470000002', 1)`,
    )
    await cli.write(
      `insert into incoming_message (id, message_sid, tenant_id, address_id, channel, kind, text, extra, received_at) values ('i', 'SM1', 'u', 'a', 'sms', 'text', 'lek', null, 2)`,
    )
    await cli.write(
      `insert into repair_concern values ('r', 'K7F4', 'u', null, 'plumbing_leak', 'home', 'lek', 'new', 2)`,
    )
    return cli
  }

  test('becomes the person of the file, with what she reported', async () => {
    const cli = await withUnknown()
    const { report } = await cli.importRows([FATIMA])
    expect(report).toMatchObject({ new: 1, recognised: 1 })
    expect(await cli.query('select id, first_name, kind, language, stopped_at from tenant')).toEqual([
      { id: 'u', first_name: 'Fatima', kind: 'tenant', language: 'fr', stopped_at: 3 },
    ])
    const [concern] = await cli.query<{ household_id: string | null }>(
      'select household_id from repair_concern',
    )
    expect(concern?.household_id).not.toBeNull()
  })

  test('keeps a language other than the Dutch that everyone begins with', async () => {
    const cli = await withUnknown('en')
    await cli.importRows([FATIMA])
    expect(await cli.query('select language from tenant')).toEqual([{ language: 'en' }])
  })

  test('is joined to a person whom the store has under another number', async () => {
    const cli = await withUnknown()
    await cli.importRows(['0470000008,Fatima,fr,Koksijde,Duinhof,A1,tenant,E1'], WITH_ID)
    await cli.write(
      `insert into conversation (tenant_id, version, state, updated_at) values ('u', 2, '{}', 2)`,
    )
    const { report } = await cli.importRows([`${FATIMA},E1`], WITH_ID)
    expect(report).toMatchObject({ numberChanged: 1 })
    const [known] = await cli.query<{ id: string; stopped_at: number }>(
      `select id, stopped_at from tenant where external_id = 'E1'`,
    )
    expect(known?.stopped_at).toBe(3)
    for (const table of ['address', 'incoming_message', 'repair_concern', 'conversation']) {
      expect(await cli.query(`select tenant_id from ${table}`)).toEqual([{ tenant_id: known?.id }])
    }
  })
})

test('twenty thousand rows take seconds, and a second time less', { timeout: 60_000 }, async () => {
  const cli = terminal()
  const rows = Array.from(
    { length: 20_000 },
    (_, n) => `04701${String(n).padStart(5, '0')},Name${n},nl,Town${n % 10},Complex${n % 200},${n},tenant`,
  )
  const started = performance.now()
  expect((await cli.importRows(rows)).report).toMatchObject({ new: 20_000 })
  expect((await cli.importRows(rows)).report).toMatchObject({ unchanged: 20_000 })
  expect(performance.now() - started).toBeLessThan(30_000)
})

test('an interrupted import is finished by doing it again', async () => {
  const cli = terminal()
  const rows = Array.from(
    { length: 450 },
    (_, n) => `04701${String(n).padStart(5, '0')},N${n},nl,Town,C,${n},`,
  )
  await cli.importRows(rows.slice(0, 250))
  const { report } = await cli.importRows(rows)
  expect(report).toMatchObject({ new: 200, unchanged: 250 })
  expect(await cli.query('select count(*) as n from tenant')).toEqual([{ n: 450 }])
})

test('any file twice is the same as once', async () => {
  const pick = (...all: string[]) => fc.constantFrom(...all)
  const row = fc
    .tuple(
      pick('', '0470000001', '0470000002', '0470000003'),
      pick('Ann', 'Bea', 'Cis'),
      pick('', 'nl', 'fr'),
      pick('Koksijde', 'Veurne'),
      pick('Duinhof', 'Polderhof'),
      pick('', 'A', 'B'),
      pick('', 'candidate'),
      pick('', 'E1', 'E2'),
    )
    .map((cells) => cells.join(','))
  const file = fc.array(row, { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(file, file, async (first, second) => {
      const cli = terminal()
      await cli.importRows(first, WITH_ID, '--skip-bad')
      await cli.importRows(second, WITH_ID, '--skip-bad')
      const again = await cli.importRows(second, WITH_ID, '--skip-bad')
      expect(again.code).toBe(0)
      expect(again.report).toMatchObject({ new: 0, changed: 0, moved: 0, numberChanged: 0 })
      const broken = await cli.query('pragma foreign_key_check')
      expect(broken).toEqual([])
    }),
    { numRuns: 200, seed: 7 },
  )
})

test('the time is the clock of the one who imports', async () => {
  const cli = terminal()
  await cli.importRows([FATIMA])
  expect(await cli.query('select created_at from tenant')).toEqual([{ created_at: NOW }])
})
