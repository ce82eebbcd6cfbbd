import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DAY } from '../domain/clock.js'
import { listAudit } from '../store/audit.js'
import { compile, sql } from '../store/query.js'
import {
  addAnswer,
  addAnswers,
  addConcern,
  addHomes,
  addMeeting,
  addQuestion,
  addReply,
  COMPLEXES,
  MORNING,
} from '../store/seed-for-tests.js'
import {
  type Agent,
  browser,
  DESK,
  draftEdition,
  ELS,
  pagesWorld,
  publishEdition,
  signedIn,
  type World,
} from './test-support.js'

const PAGES = [
  '/',
  '/questions',
  '/questions/trap',
  '/questions/net',
  '/questions/trap/figures.csv',
  '/repairs',
  '/repairs.csv',
  '/meetings',
  '/meetings.csv',
  '/missing',
  '/missing.csv',
  '/words',
  '/sheet',
  '/privacy',
]
const HTML = PAGES.filter((path) => !path.endsWith('.csv'))

let world: World
let rita: Agent

beforeEach(async () => {
  world = await pagesWorld()
  rita = await signedIn(world)
})

function times(count: number, value: string): string[] {
  return Array.from({ length: count }, () => value)
}

async function fill(world: World): Promise<void> {
  const { engine } = world
  await addHomes(engine)
  await addQuestion(engine, 'net', 'scale', 1)
  await addAnswers(engine, 'net', [...times(9, '4'), ...times(8, '5'), ...times(10, '2')])
  await addQuestion(engine, 'waarom', 'open', 2)
  for (let home = 1; home <= 6; home += 1)
    await addAnswer(engine, 'waarom', `h-${home}`, { text: 'Geheim woord' })
  await addQuestion(engine, 'trap', 'yes-no', 3)
  await addAnswers(engine, 'trap', [...times(21, 'yes'), ...times(9, 'no')])
  for (let home = 1; home <= 8; home += 1) await addConcern(engine, `h-${home}`)
  for (let home = 61; home <= 66; home += 1) await addConcern(engine, `h-${home}`, { category: 'damp_mould' })
  await addMeeting(engine, 'warmte', MORNING + 10 * DAY)
  for (let home = 1; home <= 7; home += 1) await addReply(engine, 'warmte', `h-${home}`, 'yes')
  await publishEdition(world)
}

describe('the pages of the council', () => {
  it('begin at the newest question, as a sentence and ten people', async () => {
    await fill(world)
    const { text } = await rita.get('/')
    expect(text).toContain('<h1>Dag Rita. Dit zeggen de huurders.</h1>')
    expect(text).toContain('7 op de 10 zeggen ja.')
    expect(text.match(/<g class="said"/g)).toHaveLength(7)
    expect(text.match(/<g class="rest"/g)).toHaveLength(3)
    expect(text.indexOf('Vraag trap?')).toBeLessThan(text.indexOf('Vraag waarom?'))
  })

  it('show what the edition holds: rounded, merged, with a table behind', async () => {
    await fill(world)
    const { text } = await rita.get('/questions/trap')
    expect(text).toContain('<span class="what">ja</span> <span class="number">20</span>')
    expect(text).toContain('<span class="what">nee</span> <span class="number">10</span>')
    expect(text).toContain('<th scope="row">ja</th><td class="number">20</td>')
    expect(text).toContain('Ongeveer 30 huishoudens antwoordden.')
    // 17 of 27; by the rounded counts it would be 7 in 10.
    expect((await rita.get('/questions/net')).text).toContain('6 op de 10 zeggen “goed” of “heel goed”.')
    expect((await rita.get('/questions/waarom')).text).toContain('5 huishoudens schreven een antwoord.')
    const repairs = (await rita.get('/repairs')).text
    expect(repairs).toContain('<span class="what">Verwarming en warm water</span> <span class="number">10<')
    expect(repairs).toContain('<span class="what">Vocht en schimmel</span> <span class="number">5</span>')
    const meetings = (await rita.get('/meetings')).text
    expect(meetings).toContain('10 stoelen')
    expect(meetings).toContain('donderdag 13 november, 10 tot 11.30 u.')
  })

  it('change by the next edition only, never by an answer', async () => {
    await fill(world)
    const before = await Promise.all(PAGES.map(async (path) => (await rita.get(path)).text))
    await addAnswers(world.engine, 'trap', times(30, 'no'), 100)
    await draftEdition(world)
    expect(await Promise.all(PAGES.map(async (path) => (await rita.get(path)).text))).toEqual(before)
    await publishEdition(world)
    expect((await rita.get('/')).text).toContain('7 op de 10 zeggen nee.')
  })

  it('say no share under ten homes', async () => {
    await addHomes(world.engine)
    await addQuestion(world.engine, 'trap')
    await addAnswers(world.engine, 'trap', times(22, 'yes'))
    await publishEdition(world)
    const { text } = await rita.get('/questions/trap')
    expect(text).toContain('Ongeveer 20 huishoudens zeggen ja.')
    expect(text).not.toContain('op de 10')
  })

  it('look the same for nothing and for four, on every page and in every file', async () => {
    const seen: string[] = []
    for (const few of [0, 4]) {
      const one = await pagesWorld()
      await addHomes(one.engine)
      await addQuestion(one.engine, 'trap')
      await addQuestion(one.engine, 'net', 'scale')
      await addMeeting(one.engine, 'warmte', MORNING + DAY)
      for (let home = 1; home <= few; home += 1) {
        await addAnswer(one.engine, 'trap', `h-${home}`, { value: 'yes' })
        await addConcern(one.engine, `h-${home}`)
        await addReply(one.engine, 'warmte', `h-${home}`, 'yes')
      }
      await publishEdition(one)
      const agent = await signedIn(one)
      // Who lives where is shown in counts, and differs with the people.
      const pages = await Promise.all(
        PAGES.filter((path) => !path.startsWith('/missing')).map((path) => agent.get(path)),
      )
      seen.push(pages.map(({ text }) => text).join('\n'))
    }
    expect(seen[0]).toContain('Te weinig om te tonen. Wij gaan langs.')
    expect(seen[0]).toBe(seen[1])
  })

  it('answer in five minutes: what, how many, what is late, whom we miss, what to ask', async () => {
    await fill(world)
    const { text } = await rita.get('/')
    expect(text).toContain('Wat antwoordt IJzer &amp; Zee?')
    expect(text).toMatch(/<ol class="ask"><li><a href="[/a-z#-]+">/)
    expect(text).toContain('href="/sheet"')
    expect(text.length).toBeLessThan(100_000)
  })

  it('are all under 100 kB, and the sheet is one page of PDF', async () => {
    await fill(world)
    for (const path of PAGES) expect((await rita.get(path)).text.length).toBeLessThan(100_000)
    const pdf = await rita
      .get('/sheet.pdf')
      .buffer(true)
      .parse((answer, done) => bytes(answer as unknown as NodeJS.ReadableStream, done))
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(String(pdf.body).slice(0, 5)).toBe('%PDF-')
    expect(String(pdf.body).match(/\/Type \/Page\b/g)).toHaveLength(1)
  })

  it('give figures to a spreadsheet without formulas', async () => {
    await addHomes(world.engine)
    await addQuestion(world.engine, 'evil')
    await addAnswers(world.engine, 'evil', [...times(14, 'yes'), ...times(6, 'no')])
    const text = JSON.stringify({ nl: '=HYPERLINK("x")' })
    await world.engine.commit([compile(sql.updateTable('question').set({ text }))])
    await publishEdition(world)
    const file = await rita.get('/questions/evil/figures.csv')
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(file.headers['content-disposition']).toContain('question.csv')
    expect(file.text).toContain(`"'=HYPERLINK`)
    expect(file.text).toContain('alle gemeenten;ja;15')
    expect(file.text).toContain('alle gemeenten;weet ik niet;te weinig')
  })

  it('name no tenant, no number, no complex and no words, anywhere', async () => {
    await fill(world)
    const { engine } = world
    const people = await engine.read(compile(sql.selectFrom('tenant').select('first_name')))
    const numbers = await engine.read(compile(sql.selectFrom('address').select('value')))
    expect(people.length).toBeGreaterThan(50)
    for (const path of [...PAGES, '/questions/waarom']) {
      const { text } = await rita.get(path)
      for (const { first_name } of people) expect(text).not.toContain(first_name)
      for (const { value } of numbers) expect(text).not.toContain(value.slice(-8))
      for (const { name } of COMPLEXES) expect(text.replace('Zaal Duinhof', '')).not.toContain(name)
      expect(text).not.toMatch(/geheim|rolstoel|Zeg het aan niemand/i)
    }
  })

  it.each(['nl', 'fr', 'en'])(
    'exist in %s, each with one title, a menu and no script or style of its own',
    async (lang) => {
      await fill(world)
      for (const path of [...HTML, '/nowhere']) {
        const { text } = await rita.get(`${path}?lang=${lang}`)
        expect(text).toContain(`<html lang="${lang}">`)
        expect(text.match(/<h1>/g)).toHaveLength(1)
        expect(text).toContain('<nav aria-label=')
        expect(text).not.toMatch(/<script|<style|style=|{{|undefined|pages:/)
      }
    },
  )

  it('remember the language, and take none that is not there', async () => {
    await publishEdition(world)
    await rita.get('/?lang=fr')
    expect((await rita.get('/')).text).toContain('Bonjour Rita.')
    expect((await rita.get('/?lang=xx')).text).toContain('Bonjour Rita.')
    expect((await rita.get('/?lang=nl')).text).toContain('Dag Rita.')
  })

  it('help with a sentence when there is nothing yet', async () => {
    expect((await rita.get('/')).text).toContain('Er is nog geen uitgave.')
    await publishEdition(world)
    expect((await rita.get('/')).text).toContain('Er is nog geen vraag gesteld.')
    expect((await rita.get('/')).text).toContain('Er is niets nieuws sinds de vorige uitgave.')
    expect((await rita.get('/meetings')).text).toContain('Er is nu geen samenkomst gepland.')
    expect((await rita.get('/repairs')).text).toContain('Te weinig om te tonen. Wij gaan langs.')
  })

  it('escape what others wrote', async () => {
    await addQuestion(world.engine, 'evil')
    const text = JSON.stringify({ nl: '<script>alert(1)</script>' })
    await world.engine.commit([compile(sql.updateTable('question').set({ text }))])
    await publishEdition(world)
    expect((await rita.get('/')).text).toContain('&lt;script>')
    expect((await rita.get('/')).text).not.toContain('<script')
  })
})

describe('the way in', () => {
  it.each(PAGES.filter((path) => path !== '/privacy'))(
    '%s is for members: a stranger is sent to sign in',
    async (path) => {
      const answer = await browser(world.app).get(path)
      expect([answer.status, answer.headers.location]).toEqual([303, '/sign-in'])
      expect(answer.text).not.toContain('<h1>')
      const forged = await browser(world.app).get(path).set('Cookie', 'hl_session=forged')
      expect(forged.headers.location).toBe('/sign-in')
    },
  )

  it('shows the repair desk the repairs and nothing else', async () => {
    await fill(world)
    const desk = await signedIn(world, DESK)
    expect((await desk.get('/')).headers.location).toBe('/repair-desk')
    expect((await desk.get('/repairs')).status).toBe(200)
    expect((await desk.get('/repairs')).text).not.toContain('href="/questions"')
    for (const path of ['/questions', '/questions/trap', '/meetings']) {
      const answer = await desk.get(path)
      expect(answer.status).toBe(403)
      expect(answer.text).toContain('Deze pagina is niet voor u')
      expect(answer.text).not.toContain('zeggen ja')
    }
  })

  it('says in plain words what is not there, and what broke', async () => {
    expect((await rita.get('/questions/none')).status).toBe(404)
    expect((await rita.get('/nowhere')).text).toContain('Deze pagina is er niet')
    expect((await rita.get('/questions/%E0')).status).toBe(400)
    const told: unknown[] = []
    const broken = await pagesWorld({ report: (error) => told.push(error) })
    const agent = await signedIn(broken)
    await fill(broken)
    await broken.engine.commit([{ sql: 'drop trigger edition_no_update', parameters: [] }])
    await broken.engine.commit([compile(sql.updateTable('edition').set({ content: 'no json, a secret' }))])
    const answer = await agent.get('/')
    expect(answer.status).toBe(500)
    expect(answer.text).toContain('Er ging iets fout bij ons')
    expect(answer.text).not.toMatch(/secret|JSON|Error/)
    expect(told).toHaveLength(1)
  })

  it('is closed to scripts, frames and copies', async () => {
    const { headers } = await rita.get('/')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests')
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['cache-control']).toBe('no-store')
  })

  it('serves its look under an address that changes with it', async () => {
    const address = /href="(\/look\.css\?v=\w+)"/.exec((await rita.get('/')).text)?.[1] ?? ''
    const look = await browser(world.app).get(address)
    expect(look.headers['content-type']).toContain('text/css')
    expect(look.headers['cache-control']).toContain('immutable')
    expect((await browser(world.app).get('/look.css')).headers['cache-control']).toBe('no-cache')
    expect((await browser(world.app).get('/icon.svg')).headers['content-type']).toContain('svg')
  })
})

/** Tables that hold what tenants are, were asked, said and sent, and what stands behind a published count. */
const OF_TENANTS =
  /"(answer|tenant|address|consent|conversation|household|household_mark|incoming_message|invitation|media|outbox_message|published_cell|draft_cell|edition_draft|repair_concern|repair_concern_addition|rsvp)"/

describe('what was tried with a member’s login (docs/16-editions.md)', () => {
  it('her pages and files read nothing of a tenant: there is nothing to leak, or to take longer', async () => {
    await fill(world)
    const read = vi.spyOn(world.engine, 'read')
    for (const path of [...PAGES, '/sheet.pdf', '/digest']) {
      read.mockClear()
      expect((await rita.get(path)).status).toBe(200)
      const asked = read.mock.calls.map(([{ sql: text }]) => text)
      expect(asked.length).toBeGreaterThan(0)
      expect(asked.filter((text) => OF_TENANTS.test(text))).toEqual([])
      expect(asked.filter((text) => text.includes('"quote"') && text.includes('"original"'))).toEqual([])
    }
  })

  it('no address names another edition, the draft, or a question that was not published', async () => {
    await fill(world)
    await addQuestion(world.engine, 'later', 'yes-no', 9)
    await addAnswers(world.engine, 'later', times(30, 'no'))
    await draftEdition(world)
    const nowhere = (await rita.get('/questions/never')).text
    const paths = ['later', 'q-trap', '..', '%2e%2e%2fdraft', 'trap%00', "trap' or 1=1"].map(encodeURI)
    for (const key of paths) {
      for (const address of [`/questions/${key}`, `/questions/${key}/figures.csv`]) {
        const { status, text } = await rita.get(address)
        expect([address, [302, 303, 400, 404].includes(status)]).toEqual([address, true])
        expect(text).not.toContain('later')
      }
    }
    expect((await rita.get('/questions/later')).text).toBe(nowhere.replaceAll('never', 'later'))
    const home = (await rita.get('/')).text
    for (const query of ['number=2', 'edition=1', 'draft=1', 'madeAt=0', 'key=later'])
      expect((await rita.get(`/?${query}`)).text).toBe(home)
  })

  it('a file says no more than its page: no author, no time of day, no hidden column', async () => {
    await fill(world)
    const pdf = await rita
      .get('/sheet.pdf')
      .buffer(true)
      .parse((answer, done) => bytes(answer as unknown as NodeJS.ReadableStream, done))
    expect(String(pdf.body)).not.toMatch(/\/Author|Rita|Els|file:|\/tmp|node_modules/)
    const rows = (await rita.get('/questions/trap/figures.csv')).text.trim().split('\r\n')
    expect(new Set(rows.map((row) => row.split(';').length))).toEqual(new Set([3]))
    for (const row of rows.slice(1)) expect(row).toMatch(/;(te weinig|\d*[05])$/)
  })

  it('what happens between two editions changes no length of a page either', async () => {
    await fill(world)
    const lengths = async () =>
      Promise.all(PAGES.map(async (path) => (await rita.get(path)).headers['content-length']))
    const before = await lengths()
    for (let home = 100; home <= 140; home += 1) await addConcern(world.engine, `h-${home}`)
    for (let home = 100; home <= 140; home += 1) await addReply(world.engine, 'warmte', `h-${home}`, 'yes')
    expect(await lengths()).toEqual(before)
  })
})

describe('the word of the coordinator', () => {
  it('publishes what she looked at, once, and is written down', async () => {
    await fill(world)
    await addAnswers(world.engine, 'trap', times(30, 'no'), 100)
    const { number, madeAt } = await draftEdition(world)
    const els = await signedIn(world, ELS)
    const { text } = await els.get('/draft')
    expect(text).toContain('Nieuwe cijfers: “Vraag trap?”')
    expect(text).toContain(`name="madeAt" value="${madeAt}"`)
    const done = await els.post('/draft').type('form').send({ number, madeAt })
    expect([done.status, done.headers.location]).toEqual([303, '/draft?done=1'])
    expect((await els.get('/draft?done=1')).text).toContain('Leden zien ze nu.')
    expect((await rita.get('/')).text).toContain('Uitgave 2')
    expect((await els.post('/draft').type('form').send({ number, madeAt })).status).toBe(409)
    const [entry] = await listAudit(world.engine, 1)
    expect(entry).toMatchObject({ actor: 'm-els', action: 'edition-approved', subject: '2' })
  })

  it('is hers alone, of our own page, and of the draft that she saw', async () => {
    await fill(world)
    const { number, madeAt } = await draftEdition(world)
    const approval = { number, madeAt }
    const els = await signedIn(world, ELS)
    const desk = await signedIn(world, DESK)
    const post = (agent: Agent, form: object) => agent.post('/draft').type('form').send(form)
    expect((await post(rita, approval)).status).toBe(403)
    expect((await post(desk, approval)).status).toBe(403)
    expect((await post(browser(world.app), approval)).headers.location).toBe('/sign-in')
    const elsewhere = await els.post('/draft').set('Sec-Fetch-Site', 'cross-site').type('form').send(approval)
    expect(elsewhere.status).toBe(403)
    expect((await post(els, { number, madeAt: madeAt - 1 })).status).toBe(409)
    expect((await post(els, {})).status).toBe(409)
    expect((await rita.get('/')).text).toContain('Uitgave 1')
  })
})

/** A file as bytes, for supertest. */
function bytes(response: NodeJS.ReadableStream, done: (error: Error | null, body: string) => void): void {
  const chunks: Buffer[] = []
  response.on('data', (chunk: Buffer) => chunks.push(chunk))
  response.on('end', () => done(null, Buffer.concat(chunks).toString('latin1')))
}
