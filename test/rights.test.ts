import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOUR, MINUTE } from '../src/domain/clock.js'
import { type Cast, loadCast, tenantsFile } from '../src/rehearsal/cast.js'
import { photo } from './media/support.js'
import { ASKED } from './support/cast.js'
import { type World, world } from './support/world.js'

const cast: Cast = loadCast()
const FATIMA = '+32470000011'
const MARCEL = '+32470000013'

const MARCELS = `incoming_message join tenant on tenant.id = tenant_id where first_name = 'Marcel'`

let here: World
let folder: string

const rows = <Row>(sql: string) => here.engine().read<Row>({ sql, parameters: [] })
const count = async (sql: string) =>
  Number((await rows<{ n: number }>(`select count(*) as n from ${sql}`))[0]?.n)

async function says(from: string, body: string, more: object = {}): Promise<void> {
  await here.twilio.sendFrom({ from, channel: 'sms', body, ...more })
  await here.pass(MINUTE)
}

// One line for all of it, in order: what is exported first is forgotten at the end.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'huurderslijn-rights-'))
  here = await world()
  await here.cli(['tenants', 'import', 'file.csv'], { 'file.csv': tenantsFile(cast) })
  await here.cli(['ask', 'file.json'], { 'file.json': JSON.stringify(ASKED.eerst) })
  await here.pass(MINUTE)
  for (const phone of [FATIMA, MARCEL]) {
    await says(phone, phone === MARCEL ? 'oui' : 'ja')
    await says(phone, 'de lift, met mijn rolstoel')
    await says(phone, 'de kraan in de keuken lekt')
    await says(phone, '', {
      channel: 'whatsapp',
      media: [{ contentType: 'image/jpeg', content: await photo() }],
    })
  }
  await says(FATIMA, 'ik ruik gas')
  await here.pass(HOUR)
}, 60_000)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await here.close()
})

describe('export', () => {
  test('gives all of one person in a folder of its own, in her language, and writes down that it did', async () => {
    const out = join(folder, 'export')
    const done = await here.cli(['export', '0470 00 00 13', '--out', out, '--reason', 'zij vroeg het'])
    expect([done.code, done.stderr]).toEqual([0, ''])
    const names = readdirSync(out, { recursive: true }).sort()
    expect(names).toEqual(['lisez-moi.txt', 'media', 'media/001-image.jpg', 'tout.json'])
    expect(statSync(join(out, 'tout.json')).mode & 0o777).toBe(0o600)
    const data = JSON.parse(readFileSync(join(out, 'tout.json'), 'utf8'))
    const parts = Object.fromEntries(data.parts.map((one: { part: string }) => [one.part, one]))
    expect(parts['who-you-are']).toMatchObject({
      title: 'Qui vous êtes et comment vous joindre',
      tenant: [{ firstName: 'Marcel', home: { complex: 'Zonnehof', municipality: 'Koksijde', home: 'A3' } }],
      address: [{ value: MARCEL }],
    })
    expect(parts.answers.answer).toMatchObject([
      { question: "Qu'est-ce qui doit aller mieux?", text: 'de lift, met mijn rolstoel' },
    ])
    expect(parts['you-wrote'].incoming_message.map(({ text }: { text: string }) => text)).toContain(
      'de kraan in de keuken lekt',
    )
    expect(parts['we-wrote'].outbox_message.length).toBeGreaterThan(3)
    expect(parts.repairs.repair_concern).toMatchObject([
      { problem: 'de kraan in de keuken lekt', state: 'new' },
    ])
    expect(parts.media.media).toMatchObject([{ file: '001-image.jpg', state: 'kept' }])
    expect(JSON.stringify(data)).not.toContain('Fatima')
    const cover = readFileSync(join(out, 'lisez-moi.txt'), 'utf8')
    expect(cover).toMatch(/garde de vous, le 3 mars 2026\n/)
    expect(cover).toContain('- Vos réponses: 1\n')
    expect(await rows(`select action, actor, reason from audit_entry where action = 'exported'`)).toEqual([
      { action: 'exported', actor: 'cli', reason: 'zij vroeg het' },
    ])
    const again = await here.cli(['export', MARCEL, '--out', out])
    expect([again.code, again.stderr]).toEqual([1, `${out} is not empty: name a new folder.\n`])
  })

  test('gives the same as JSON without a folder, and says which files are not in it', async () => {
    const done = await here.cli(['export', FATIMA, '--json'])
    expect(done.stderr).toBe('1 file is not in this: name a folder with --out to get all.\n')
    const { about, parts } = JSON.parse(done.stdout)
    expect(about[0]).toBe('Dit bewaart de Huurderslijn van u, op 3 maart 2026')
    expect(parts.map(({ part }: { part: string }) => part)).toContain('notes')
  })

  test.each([
    ['0470 99 99 99', 'Nobody here has that number: nothing is kept of it.'],
    ['BE.123', 'Nobody here has that number: nothing is kept of it.'],
    ['058 31 12 34', '"058 31 12 34" is a landline: it gets no SMS, and no WhatsApp id either.'],
  ])('says plainly that %s is nobody', async (who, why) => {
    const done = await here.cli(['export', who])
    expect([done.code, done.stderr]).toEqual([1, `${why}\n`])
  })
})

describe('forget', () => {
  test('does not lose what is broken unless it is told to', async () => {
    const done = await here.cli(['forget', FATIMA])
    expect(done.code).toBe(1)
    expect(done.stderr).toMatch(/^Not yet mended: \w{4}\. .*--also-open-repairs\.\n$/)
    expect(await count(`tenant where first_name = 'Fatima'`)).toBe(1)
  })

  test('deletes her here, and nothing of anybody else, with a receipt in her language', async () => {
    await says(FATIMA, 'en de bel is ook stuk')
    const handedOver = `insert into repair_step (id, repair_concern_id, state, council_member_id, created_at)
      select 'step', min(repair_concern.id), 'seen', 'm', 0 from repair_concern
      join tenant on tenant.id = tenant_id where first_name = 'Fatima'`
    await here.engine().commit([{ sql: handedOver, parameters: [] }])
    const others = await count(MARCELS)
    const done = await here.cli(['forget', '0470/00.00.11', '--also-open-repairs', '--json'])
    expect([done.code, done.stderr]).toEqual([0, ''])
    const { counts, receipt, atTwilio, ...rest } = JSON.parse(done.stdout)
    expect(counts).toMatchObject({ tenant: 1, address: 1, answer: 1, repair_concern: 2, media: 1 })
    expect(rest).toMatchObject({
      passedOn: 1,
      files: 1,
      isErased: true,
      isCouncilMember: false,
      unknownAtTwilio: 0,
    })
    expect(receipt).toContain('Bewijs: alles van u is gewist, op 3 maart 2026')
    expect(receipt).toContain(
      `- ${atTwilio} berichten bij Twilio, dat ze verstuurde. Wij vragen nu om ze te wissen. Ten laatste op 1 juli 2026 is alles daar weg.`,
    )
    expect(receipt.join('\n')).toMatch(
      /^- Herstellingen die aan .+ doorgegeven zijn: 1\. Wat daar bewaard is/m,
    )
    expect(receipt).toContain('- Onze kopies. Ten laatste op 2 april 2026 zijn die weg.')
    expect(await count(`tenant where first_name = 'Fatima'`)).toBe(0)
    expect(await count(`outbox_message where body like '%${FATIMA}%' or address = '${FATIMA}'`)).toBe(0)
    expect(await count(MARCELS)).toBe(others)
    expect(
      await rows(`select action, subject is null as nobody from audit_entry where action = 'forgotten'`),
    ).toEqual([{ action: 'forgotten', nobody: 0 }])
  })

  test('what Twilio still has of her is not heard again, and goes there too', async () => {
    // The line was down for a while, and looks at Twilio for what it missed.
    expect(await here.app().catchUp()).toBe(0)
    expect(await count(`tenant where kind = 'unknown'`)).toBe(0)
    const lies = () =>
      here.twilio
        .messages()
        .filter(
          ({ from, to, text, direction }) =>
            `${from} ${to} ${text}`.includes(FATIMA) && direction !== 'outbound-reply',
        )
        .filter(({ isDeleted }) => !isDeleted)
    // What is on its way there cannot be deleted yet: it is tried again.
    const before = lies().length
    await here.pass(MINUTE)
    expect(lies().length).toBeLessThan(before)
    for (const { sid } of lies()) await here.twilio.receipt(sid, 'delivered')
    await here.pass(HOUR)
    expect(lies()).toEqual([])
    expect([await count('message_removal'), await count('media_removal')]).toEqual([0, 0])
  })

  test('she may begin anew, as somebody unknown', async () => {
    await says(FATIMA, 'hallo')
    expect(await rows(`select first_name from tenant where kind = 'unknown'`)).toEqual([{ first_name: '' }])
  })
})

describe('content that was made at Twilio for buttons', () => {
  const [AYA, MEHMET, NOOR] = ['+32470000061', '+32470000062', '+32470000063']
  const OF_ALL = 'Dag! Dit is de huurderslijn'
  const HERS = 'Genoteerd: '
  const words = async () => {
    const { accountSid, authToken } = here.twilio.account
    const api = supertest(express().use(here.twilio.router))
    const { body } = await api.get('/v1/Content').auth(accountSid, authToken)
    const all = (body.contents as { types: object }[]).map(({ types }) => JSON.stringify(types))
    return [OF_ALL, HERS].filter((these) => all.some((one) => one.includes(these)))
  }
  const forget = async (who: string) => {
    expect((await here.cli(['forget', who, '--also-open-repairs'])).code).toBe(0)
    await here.pass(MINUTE)
  }

  test('goes with who it speaks of; what others were told as well, with the last of them', async () => {
    for (const from of [AYA, MEHMET]) await says(from, 'hallo', { channel: 'whatsapp' })
    await says(NOOR, 'de kraan in de keuken lekt', { channel: 'whatsapp' })
    expect(await words()).toEqual([OF_ALL, HERS])
    await forget(NOOR)
    expect(await words()).toEqual([OF_ALL])
    await forget(AYA)
    expect(await words()).toEqual([OF_ALL])
    await forget(MEHMET)
    expect(await words()).toEqual([])
    expect(await count('content')).toBe(0)
  })
})

describe('who was forgotten', () => {
  const AMINA = '+32470000014'
  const file = { 'file.csv': tenantsFile(cast) }
  const aminas = () =>
    rows(`select tenant.kind, first_name, stopped_at is not null as stopped from tenant
          join address on tenant_id = tenant.id where value = '${AMINA}'`)

  test('and had said STOP is asked nothing when she writes again', async () => {
    await says(AMINA, 'no more messages please')
    expect((await here.cli(['forget', AMINA])).code).toBe(0)
    await says(AMINA, 'the tap in the kitchen leaks')
    expect(await aminas()).toEqual([{ kind: 'unknown', first_name: '', stopped: 1 }])
    const told = here.twilio
      .messages()
      .filter(({ to, direction }) => to === AMINA && direction === 'outbound-api')
    expect(told.at(-1)?.text).toMatch(/^Noted: /)
    expect(told.at(-1)?.text).not.toContain('May we')
  })

  test('is left out of the company’s file, which says so, unless it is told otherwise', async () => {
    const again = await here.cli(['tenants', 'import', 'file.csv', '--json'], file)
    expect(again.stderr).toBe(
      'left out: lines 2, 5: asked to be forgotten. To bring them in all the same: --also-forgotten.\n',
    )
    expect(JSON.parse(again.stdout)).toMatchObject({ new: 0, forgotten: 2 })
    expect(await aminas()).toEqual([{ kind: 'unknown', first_name: '', stopped: 1 }])

    await here.cli(['tenants', 'import', 'file.csv', '--also-forgotten'], file)
    expect(await aminas()).toEqual([{ kind: 'tenant', first_name: 'Amina', stopped: 1 }])
    const third = await here.cli(['tenants', 'import', 'file.csv', '--json'], file)
    expect([third.stderr, JSON.parse(third.stdout).forgotten]).toEqual(['', undefined])
  })
})

describe('a tenant who is of the council too', () => {
  const JAN = '+32470000012'
  const browse = () => supertest.agent(here.app().http)
  const codesTo = (phone: string) =>
    here.twilio.messages().filter(({ to, text }) => to === phone && /^\d{6} is uw code/.test(text))

  async function signIn(code: (agent: ReturnType<typeof browse>) => Promise<string>): Promise<number> {
    const agent = browse()
    const asked = await agent.post('/sign-in').type('form').send({ phone: JAN })
    await here.pass(MINUTE)
    const cookie = asked.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    const entered = await agent
      .post('/sign-in/code')
      .set('Cookie', cookie)
      .type('form')
      .send({ code: await code(agent) })
    return entered.status
  }

  test('signs in with a code by SMS after a STOP in plain words, and on paper after Twilio blocks her', async () => {
    await here.cli(['council', 'add', '--name', 'Jan Peeters', '--phone', JAN])
    const printed = await here.cli(['council', 'codes', JAN])
    const paper = printed.stdout.match(/\d{4} \d{4} \d{4}/g) ?? []
    expect([paper.length, new Set(paper).size]).toEqual([10, 10])

    await says(JAN, 'geen berichten meer aub')
    expect(await signIn(async () => /^\d{6}/.exec(codesTo(JAN).at(-1)?.text ?? '')?.[0] ?? '')).toBe(303)
    const before = codesTo(JAN).length
    await says(JAN, 'STOP')
    expect(await signIn(async () => paper[0] ?? '')).toBe(303)
    // Twilio let no SMS through.
    expect(codesTo(JAN).filter(({ status }) => status !== 'failed')).toHaveLength(before)
  })

  test('and still does when she is forgotten as a tenant; her receipt says so', async () => {
    const done = await here.cli(['forget', JAN])
    expect(done.stdout).toContain('Uw naam en nummer als lid van de huurdersraad. Daarmee meldt u zich aan.')
    expect(await count(`tenant where first_name = 'Jan'`)).toBe(0)
    expect(await rows(`select name from council_member where phone = '${JAN}'`)).toEqual([
      { name: 'Jan Peeters' },
    ])
    const codes = await here.cli(['council', 'codes', JAN, '--json'])
    expect(await signIn(async () => JSON.parse(codes.stdout).codes[9])).toBe(303)
    const told = await here.cli(['export', JAN, '--json'])
    const parts = JSON.parse(told.stdout).parts.map(({ part }: { part: string }) => part)
    expect(parts).toEqual(['council', 'looked-at'])
    const again = await here.cli(['forget', JAN])
    expect(again.stderr).toBe(
      'That is Jan Peeters of the council, and no tenant: there is nothing of a tenant to delete.\n',
    )
  })
})

// Last: the line is stopped for it.
test('a backup of before she was forgotten does not bring her back', async () => {
  const backup = join(folder, 'backup.sqlite')
  expect((await here.cli(['backup', backup])).code).toBe(0)
  expect((await here.cli(['forget', MARCEL, '--also-open-repairs'])).code).toBe(0)
  await here.app().close()
  const done = await here.cli(['restore', backup, '--server-is-stopped'])
  expect([done.code, done.stderr]).toEqual([0, ''])
  expect(done.stdout).toContain('Forgotten since the backup, and forgotten again now: 1.\n')
  expect(done.stdout).not.toMatch(/is back|Nobody can tell/)
  expect((await here.cli(['export', MARCEL])).stderr).toBe(
    'Nobody here has that number: nothing is kept of it.\n',
  )
})
