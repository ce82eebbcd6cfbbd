import { beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../../domain/clock.js'
import { parseTenantFile } from '../../domain/tenant-file.js'
import { listAudit } from '../../store/audit.js'
import { consent } from '../../store/consents.js'
import type { Statement } from '../../store/engine.js'
import { importTenants } from '../../store/tenants-import.js'
import { type Agent, ELS, KARIM, pagesWorld, signedIn, type World } from '../test-support.js'
import { faultInWords } from './fault-words.js'

const HEADER = 'phone,first_name,language,municipality,complex,household,kind,external_id'
const FATIMA = '0470000001,Fatima,fr,Koksijde,Duinhof,A1,tenant,E1'
const JAN = '0470000002,Jan,nl,Koksijde,Duinhof,A1,tenant,E2'
const ZOE = ',Zoë,nl,Koksijde,Duinhof,B2,tenant,E3'

let world: World
let els: Agent
beforeEach(async () => {
  world = await pagesWorld()
  els = await signedIn(world, ELS)
})

const query = <Row>(sql: string) => world.engine.read({ sql, parameters: [] } as Statement<Row>)
const write = (sql: string) => world.engine.commit([{ sql, parameters: [] }])

/** What the company brought in before. */
async function known(...lines: string[]): Promise<void> {
  const file = parseTenantFile([HEADER, ...lines].join('\n'))
  if ('unreadable' in file) throw new Error(file.unreadable)
  await importTenants(world.engine, file.rows, { ...world.deps, actor: 'cli' })
}

async function idOf(name: string): Promise<string> {
  const [row] = await query<{ id: string }>(`select id from tenant where first_name = '${name}'`)
  return row?.id ?? ''
}

const upload = (lines: string[], agent = els) =>
  agent.post('/people/import').attach('file', Buffer.from([HEADER, ...lines].join('\r\n')), 'huurders.csv')

/** Chooses a file; gives its preview and the page itself. */
async function previewOf(...lines: string[]) {
  const { status, headers } = await upload(lines)
  expect(status).toBe(303)
  const path = headers.location as string
  const { text } = await els.get(path)
  return { path, text, print: printIn(text) }
}

const printIn = (text: string) => /name="print" value="(\w+)"/.exec(text)?.[1] ?? ''
const post = (path: string, form: object, agent = els) => agent.post(path).type('form').send(form)

describe('a file in the browser', () => {
  it('is looked at first: what it brings, by line, and nothing is written', async () => {
    await known(FATIMA, JAN, ZOE)
    const { text } = await previewOf(
      '0470000009,Fatima,fr,Koksijde,Duinhof,A1,tenant,E1',
      '0470000002,Jan,nl,Koksijde,Duinhof,B2,tenant,E2',
      ',Zoë,nl,Koksijde,Duinhof,B2,tenant,E3',
      '0470000003,Tom,nl,Koksijde,Zeedijk,C1,tenant,E4',
      ',Piet,nl,Koksijde,Zeedijk,C2,tenant,E5',
    )
    for (const words of [
      'huurders.csv: 5 goede rijen',
      'Nieuw: 2',
      'Ander nummer: 1',
      'Verhuisd naar een andere woning: 1',
      'Blijft gelijk: 1',
      'Woningen zonder gsm-nummer: 1',
      'Rij 3: Jan',
      'Koksijde/Zeedijk',
    ]) {
      expect(text).toContain(words)
    }
    expect(text).not.toContain('0470000009')
    expect(await query('select id from tenant')).toHaveLength(3)
  })

  it('is taken as it was looked at, once, and the log says by whom', async () => {
    const { path, print } = await previewOf(FATIMA, JAN)
    const done = await post(path, { print })
    expect([done.status, done.text.includes('Nieuw: 2')]).toEqual([200, true])
    expect(await query('select first_name from tenant order by first_name')).toEqual([
      { first_name: 'Fatima' },
      { first_name: 'Jan' },
    ])
    expect(await listAudit(world.engine, 9)).toMatchObject([
      { actor: 'm-els', action: 'imported', reason: '2 rows' },
    ])
    expect((await post(path, { print })).status).toBe(410)
    expect(await listAudit(world.engine, 9)).toHaveLength(1)
  })

  it('is not taken when the line has changed meanwhile: she sees what it would do now', async () => {
    const { path, print } = await previewOf(FATIMA, JAN)
    await known('0470000001,Fatima,fr,Koksijde,Zeedijk,Z9,tenant,E1')
    const { status, text } = await post(path, { print })
    expect([status, text.includes('intussen veranderd'), text.includes('Rij 2: Fatima')]).toEqual([
      409,
      true,
      true,
    ])
    expect(await query('select id from tenant')).toHaveLength(1)
    expect((await post(path, { print: printIn(text) })).status).toBe(200)
    expect(await query('select id from tenant')).toHaveLength(2)
  })

  it('is taken all the same when somebody else wrote in, who is not in it', async () => {
    const { path, print } = await previewOf(FATIMA)
    await write(
      `insert into tenant (id, first_name, language, kind, created_at) values ('u', '', 'nl', 'unknown', 1)`,
    )
    expect((await post(path, { print })).status).toBe(200)
  })

  it('names bad rows by line and reason, and leaves them out only when that is ticked', async () => {
    const { path, text, print } = await previewOf(
      FATIMA,
      '058311234,Jan,nl,Koksijde,Duinhof,A2,tenant,',
      '0470000001,Fatima,nl,Koksijde,Duinhof,A3,tenant,',
      '0470000001,Ann,nl,Koksijde,Duinhof,A3,tenant,',
    )
    expect(text).toContain('Foute rijen: 2')
    expect(text).toContain('Hetzelfde nummer: rij 2, 5 (…01).')
    expect(text).toContain('Rij 3: …34 is een vaste lijn')
    expect(text).toContain('Rij 4: Nummer …01 staat ook op rij 2')
    expect(text).not.toContain('058311234')
    const refused = await post(path, { print })
    expect([refused.status, refused.text.includes('Er is niets overgenomen')]).toEqual([422, true])
    expect(await query('select id from tenant')).toEqual([])
    expect((await post(path, { print, bad: 'skip' })).status).toBe(200)
    expect(await query('select first_name from tenant order by 1')).toEqual([
      { first_name: 'Ann' },
      { first_name: 'Fatima' },
    ])
  })

  it('is for who chose it, for a day', async () => {
    const { path } = await previewOf(FATIMA)
    const karim = await signedIn(world, KARIM)
    expect((await karim.get(path)).text).toContain('Dit bestand is er niet meer')
    world.clock.time += DAY - 1
    els = await signedIn(world, ELS)
    expect((await els.get(path)).text).toContain('Nieuw: 1')
    world.clock.time += 1
    els = await signedIn(world, ELS)
    expect((await els.get(path)).text).toContain('Dit bestand is er niet meer')
  })

  it('says what is wrong with it when there is nothing to read', async () => {
    expect((await post('/people/import', {})).text).toContain('Kies eerst een bestand')
    const large = await els.post('/people/import').attach('file', Buffer.alloc(4_200_000, 'x'), 'x.csv')
    expect([large.status, large.text.includes('groter dan 4 MB')]).toEqual([413, true])
    const other = await els.post('/people/import').attach('file', Buffer.from('a,b\n1,2'), 'x.csv')
    expect([other.status, other.text.includes('Rij 1: Deze kolom ontbreekt: phone')]).toEqual([422, true])
  })
})

describe('what is wrong with a row', () => {
  const words = (key: string) => key

  it('is said in words of ours, whatever its reader says', () => {
    const rows = [
      'x,A,nl,K,D,1,,',
      '058311234,A,nl,K,D,1,,',
      '0470000001,A,dutch,K,D,1,,',
      '0470000002,A,nl,,,1,,',
      '0470000003,A,nl,K,D,1,boss,',
      ',A,nl,,,,candidate,',
      '0470000005,A,nl,K,D,1,,E1',
      '0470000006,B,nl,K,D,2,,E1',
      '0470000005,A,nl,K,D,3,,',
      '0470000007,A,nl,K,D,1,,',
      '0470000007,B,nl,K,D,1,,',
      '0470000007,C,nl,K,D,1,,',
      '0470000007,D,nl,K,D,1,,',
      '0470000009,A',
    ]
    const read = (text: string) => {
      const file = parseTenantFile(text)
      return 'unreadable' in file ? [file.unreadable] : [...file.faults, ...file.warnings]
    }
    const moved = HEADER.replace('external_id', 'moved_out')
    const said = [
      ...read(
        [`${HEADER},shoe`, ...rows.map((row) => (row.split(',').length > 2 ? `${row},` : row))].join('\n'),
      ),
      ...read([moved, '0470000001,A,nl,K,D,1,,soon'].join('\n')),
      ...read(HEADER),
      ...read(`phone\n1`),
      ...read(`${HEADER},phone\n1`),
      ...read(`${HEADER}\n"open`),
      ...read('\uFFFD'),
      'line 3: is the same person as line 2: keep one of them',
    ]
    const keys = said.map((one) => {
      const inWords = faultInWords(
        { words: (key, values) => (key === 'people:on-line' ? `${values?.fault}` : key) },
        one,
      )
      return inWords
    })
    expect(keys.filter((key) => !key.startsWith('people:fault-'))).toEqual([])
    expect(new Set(keys).size).toBe(20)
    expect(faultInWords({ words }, 'something new')).toBe('something new')
  })
})

describe('searching somebody', () => {
  beforeEach(() => known(FATIMA, JAN, ZOE))

  it.each([
    ['fati', ['Fatima']],
    ['zoe', ['Zoë']],
    ['DUINHOF b2', ['Zoë']],
    ['0470 00 00 02', ['Jan']],
    ['+32 (0)470/00.00.01', ['Fatima']],
    ['koksijde', ['Fatima', 'Jan', 'Zoë']],
    ['nobody', []],
    ['0470 99 99 99', []],
    [' ', []],
  ])('%s', async (asked, names) => {
    const { status, text } = await post('/people', { asked })
    expect(status).toBe(200)
    const found = [...text.matchAll(/href="\/people\/[\w-]+">([^<]+)</g)].map(([, name]) => name)
    expect(found).toEqual(names)
    expect(text).not.toContain('+3247')
  })
})

describe('the card of one person', () => {
  let her: string
  beforeEach(async () => {
    await known(FATIMA, JAN, ZOE)
    her = await idOf('Fatima')
  })

  it('shows her numbers, her yes and no, who lives there, and nothing that she said', async () => {
    const said = {
      wording: 'consent:ask',
      channel: 'sms',
      source: 'talk',
      at: world.clock.time,
      householdId: null,
    } as const
    await world.engine.commit([consent({ ...said, tenantId: her, purpose: 'questions', state: 'given' })])
    const { text } = await els.get(`/people/${her}`)
    for (const words of ['Fatima, Duinhof, Koksijde', '0470 00 00 01', 'Ja: korte vragen', '>Jan<']) {
      expect(text).toContain(words)
    }
    expect((await els.get('/people/nobody')).status).toBe(404)
  })

  it('keeps a language that was set by hand, also at the next import', async () => {
    const { headers } = await post(`/people/${her}`, { do: 'language', language: 'ar' })
    expect(headers.location).toBe(`/people/${her}?done=language`)
    await known('0470000001,Fatima,nl,Koksijde,Duinhof,A1,tenant,E1')
    expect(await query(`select language from tenant where id = '${her}'`)).toEqual([{ language: 'ar' }])
    expect((await post(`/people/${her}`, { do: 'language', language: 'xx' })).status).toBe(422)
  })

  it('sets the channel, where she has an address for it', async () => {
    await post(`/people/${her}`, { do: 'channel', channel: 'whatsapp' })
    expect(await query(`select chosen_channel from tenant where id = '${her}'`)).toEqual([
      { chosen_channel: 'whatsapp' },
    ])
    const zoe = await idOf('Zoë')
    expect((await post(`/people/${zoe}`, { do: 'channel', channel: 'sms' })).status).toBe(422)
    expect((await listAudit(world.engine, 1))[0]).toMatchObject({ action: 'channel-changed', subject: her })
  })

  it('detaches a number that is somebody else’s: nothing goes there, and an import does not give it back', async () => {
    const [address] = await query<{ id: string }>(`select id from address where tenant_id = '${her}'`)
    const form = { do: 'detach', address: address?.id }
    expect((await post(`/people/${her}`, form)).status).toBe(422)
    expect((await post(`/people/${her}`, { ...form, sure: 'yes' })).status).toBe(303)
    await known(FATIMA)
    const [holder] = await query<{ kind: string; stopped_at: number; id: string }>(
      `select tenant.* from tenant join address on tenant.id = tenant_id where address.id = '${address?.id}'`,
    )
    expect(holder).toMatchObject({ kind: 'unknown', stopped_at: world.clock.time })
    expect((await post(`/people/${her}`, { ...form, sure: 'yes' })).status).toBe(422)
    const log = await listAudit(world.engine, 9)
    expect(log.filter(({ action }) => action === 'number-detached')).toMatchObject([{ subject: her }])
  })

  it('makes one of two, and the one who is left is the one the company knows', async () => {
    await write(
      `insert into tenant (id, first_name, language, kind, created_at) values ('u', '', 'fr', 'unknown', 1)`,
    )
    await write(
      `insert into address (id, tenant_id, kind, value, created_at) values ('a', 'u', 'phone', '+32470000077', 1)`,
    )
    const look = await post('/people/u', { do: 'look', asked: 'fatima' })
    expect(look.text).toContain(`name="other" value="${her}"`)
    expect((await post('/people/u', { do: 'merge', other: her })).status).toBe(422)
    const { headers } = await post('/people/u', { do: 'merge', other: her, sure: 'yes' })
    expect(headers.location).toBe(`/people/${her}?done=merged`)
    expect(await query(`select value from address where tenant_id = '${her}' order by value`)).toEqual([
      { value: '+32470000001' },
      { value: '+32470000077' },
    ])
    expect((await listAudit(world.engine, 1))[0]).toMatchObject({
      action: 'merged',
      subject: her,
      reason: 'u',
    })
    expect((await post('/people/u', { do: 'merge', other: her, sure: 'yes' })).status).toBe(404)
  })

  it('makes two of one again: numbers and what was said go along, a no holds for both, a yes does not', async () => {
    const at = world.clock.time
    await write(
      `insert into address (id, tenant_id, kind, value, created_at) values ('a', '${her}', 'phone', '+32470000077', 1)`,
    )
    const [own] = await query<{ id: string }>(
      `select id from address where tenant_id = '${her}' and id <> 'a'`,
    )
    for (const [id, address, text] of [
      ['m1', own?.id, 'van haar'],
      ['m2', 'a', 'van hem'],
    ]) {
      await write(`insert into incoming_message (id, message_sid, tenant_id, address_id, channel, kind, text, received_at)
        values ('${id}', '${id}', '${her}', '${address}', 'whatsapp', 'text', '${text}', ${at})`)
    }
    for (const [id, to, state, purpose] of [
      ['o1', '+32470000001', 'queued', 'round'],
      ['o2', '+32470000077', 'queued', 'round'],
      ['o3', '+32470000077', 'delivered', 'reply'],
    ]) {
      await write(`insert into outbox_message (id, tenant_id, address_kind, address, channel, body, purpose, priority, state,
        not_before_at, created_at, tries) values ('${id}', '${her}', 'phone', '${to}', 'sms', 'b', '${purpose}', 2, '${state}', ${at + DAY}, 0, 0)`)
    }
    await write(`update tenant set last_address_id = 'a', last_channel = 'sms' where id = '${her}'`)
    const who = { tenantId: her, householdId: null, at }
    const said = { wording: 'x', channel: 'sms', source: 'talk' } as const
    await world.engine.commit([
      consent({ ...who, ...said, purpose: 'questions', state: 'given' }),
      consent({ ...who, ...said, purpose: 'meetings', state: 'refused' }),
    ])

    expect((await els.get(`/people/${her}`)).text).toContain('Dit zijn twee mensen')
    const form = { do: 'split', address: 'a', firstName: ' Omar ' }
    expect((await post(`/people/${her}`, form)).status).toBe(422)
    const both = `do=split&sure=yes&address=a&address=${own?.id}`
    expect((await els.post(`/people/${her}`).type('form').send(both)).text).toContain('minstens één nummer')
    const jans = await query<{ id: string }>(`select id from address where value = '+32470000002'`)
    const notHers = { ...form, sure: 'yes', address: jans[0]?.id }
    expect((await post(`/people/${await idOf('Fatima')}`, notHers)).status).toBe(422)
    const { headers } = await post(`/people/${her}`, { ...form, sure: 'yes' })
    expect(headers.location).toBe(`/people/${her}?done=split`)

    const his = await idOf('Omar')
    expect(
      await query(
        `select household_id, language, kind, last_channel, last_address_id from tenant where id = '${his}'`,
      ),
    ).toEqual(
      await query(
        `select household_id, language, kind, 'whatsapp' as last_channel, 'a' as last_address_id from tenant where id = '${her}'`,
      ),
    )
    expect(await query(`select last_address_id from tenant where id = '${her}'`)).toEqual([
      { last_address_id: null },
    ])
    expect(await query('select id, tenant_id from incoming_message order by id')).toEqual([
      { id: 'm1', tenant_id: her },
      { id: 'm2', tenant_id: his },
    ])
    expect(await query('select id, tenant_id, state from outbox_message order by id')).toEqual([
      { id: 'o1', tenant_id: her, state: 'queued' },
      { id: 'o2', tenant_id: his, state: 'withheld' },
      { id: 'o3', tenant_id: his, state: 'delivered' },
    ])
    expect(await query(`select purpose, state, source from consent where tenant_id = '${his}'`)).toEqual([
      { purpose: 'meetings', state: 'refused', source: 'split' },
    ])
    await known(FATIMA.replace('0470000001', '0470000077'))
    expect(await query(`select tenant_id from address where id = 'a'`)).toEqual([{ tenant_id: his }])

    // Each page says so, and leads to the other; made one again, there is no other any more.
    const pages = [(await els.get(`/people/${her}`)).text, (await els.get(`/people/${his}`)).text]
    expect(pages[0]).toContain(`href="/people/${his}">Naar de andere`)
    expect(pages[1]).toContain(`href="/people/${her}">Naar de andere`)
    expect(pages[1]).toMatch(/Van één twee gemaakt\..*Els Peeters/)
    await post(`/people/${her}`, { do: 'merge', other: his, sure: 'yes' })
    const again = (await els.get(`/people/${her}`)).text
    expect(again).toContain('Van twee één gemaakt.')
    expect(again).not.toContain('Naar de andere')
    expect(await query(`select detached_from from address where id = 'a'`)).toEqual([{ detached_from: null }])
  })

  it('does not make one of two whom the company has in its file', async () => {
    const { status, text } = await post(`/people/${her}`, {
      do: 'merge',
      other: await idOf('Jan'),
      sure: 'yes',
    })
    expect([status, text.includes('Beiden staan in het bestand')]).toEqual([422, true])
    expect((await post(`/people/${her}`, { do: 'merge', other: her, sure: 'yes' })).status).toBe(422)
    expect(await query('select id from tenant')).toHaveLength(3)
  })
})
