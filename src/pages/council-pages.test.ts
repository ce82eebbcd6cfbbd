import { beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/clock.js'
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
import { type Agent, browser, DESK, pagesWorld, signedIn, type World } from './test-support.js'

const PAGES = ['/', '/questions', '/questions/trap', '/questions/net', '/repairs', '/meetings', '/privacy']

let world: World
let rita: Agent

beforeEach(async () => {
  world = await pagesWorld()
  rita = await signedIn(world)
})

function times(count: number, value: string): string[] {
  return Array.from({ length: count }, () => value)
}

async function fill({ engine }: World): Promise<void> {
  await addHomes(engine)
  await addQuestion(engine, 'net', 'scale', 1)
  await addAnswers(engine, 'net', [...times(9, '4'), ...times(8, '5'), ...times(10, '2')])
  await addQuestion(engine, 'waarom', 'open', 2)
  for (let home = 1; home <= 6; home += 1)
    await addAnswer(engine, 'waarom', `h-${home}`, { text: 'Geheim woord' })
  await addQuestion(engine, 'trap', 'yes-no', 3)
  await addAnswers(engine, 'trap', [...times(14, 'yes'), ...times(6, 'no')])
  for (let home = 1; home <= 8; home += 1) await addConcern(engine, `h-${home}`)
  for (let home = 61; home <= 66; home += 1) await addConcern(engine, `h-${home}`, { category: 'damp_mould' })
  await addMeeting(engine, 'warmte', MORNING + 10 * DAY)
  for (let home = 1; home <= 7; home += 1) await addReply(engine, 'warmte', `h-${home}`, 'yes')
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

  it('show exactly what was answered', async () => {
    await fill(world)
    const { text } = await rita.get('/questions/trap')
    expect(text).toContain('<span class="what">ja</span> <span class="number">14</span>')
    expect(text).toContain('<span class="what">nee</span> <span class="number">6</span>')
    expect(text).toContain('<th scope="row">Samen getoond</th><td class="number">20</td>')
    expect((await rita.get('/questions/net')).text).toContain('6 op de 10 zeggen “goed” of “heel goed”.')
    expect((await rita.get('/questions/waarom')).text).toContain('6 huishoudens schreven een antwoord.')
    const repairs = (await rita.get('/repairs')).text
    expect(repairs).toContain(
      '<span class="what">Verwarming en warm water</span> <span class="number">8</span>',
    )
    expect(repairs).toContain('<span class="what">Vocht en schimmel</span> <span class="number">6</span>')
    const meetings = (await rita.get('/meetings')).text
    expect(meetings).toContain('<span class="what">Komt</span> <span class="number">7</span>')
    expect(meetings).toContain('donderdag 13 november, 10 tot 11.30 u.')
  })

  it('say no share under ten homes', async () => {
    await addHomes(world.engine)
    await addQuestion(world.engine, 'trap')
    await addAnswers(world.engine, 'trap', times(9, 'yes'))
    const { text } = await rita.get('/questions/trap')
    expect(text).toContain('9 huishoudens zeggen ja.')
    expect(text).not.toContain('op de 10')
  })

  it('look the same for nobody and for too few', async () => {
    const seen: string[] = []
    for (const few of [0, 3, 4]) {
      const one = await pagesWorld()
      await addHomes(one.engine)
      await addQuestion(one.engine, 'trap')
      await addAnswers(one.engine, 'trap', [
        ...times(40, 'yes'),
        ...times(few, 'no'),
        ...times(few, 'unsure'),
      ])
      const agent = await signedIn(one)
      seen.push(`${(await agent.get('/')).text}${(await agent.get('/questions/trap')).text}`)
    }
    expect(seen[0]).toContain('Te weinig om te tonen: nee, weet ik niet. Wij gaan langs.')
    expect(new Set(seen).size).toBe(1)
  })

  it('look the same for nothing and for four, on every page', async () => {
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
      const agent = await signedIn(one)
      const pages = await Promise.all(PAGES.map((path) => agent.get(path)))
      seen.push(pages.map(({ text }) => text).join('\n'))
    }
    expect(seen[0]).toContain('Te weinig om te tonen. Wij gaan langs.')
    expect(seen[0]).toBe(seen[1])
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
      for (const path of [...PAGES, '/nowhere']) {
        const { text } = await rita.get(`${path}?lang=${lang}`)
        expect(text).toContain(`<html lang="${lang}">`)
        expect(text.match(/<h1>/g)).toHaveLength(1)
        expect(text).toContain('<nav aria-label=')
        expect(text).not.toMatch(/<script|<style|style=|{{|undefined|pages:/)
      }
    },
  )

  it('remember the language, and take none that is not there', async () => {
    await rita.get('/?lang=fr')
    expect((await rita.get('/')).text).toContain('Bonjour Rita.')
    expect((await rita.get('/?lang=xx')).text).toContain('Bonjour Rita.')
    expect((await rita.get('/?lang=nl')).text).toContain('Dag Rita.')
  })

  it('help with a sentence when there is nothing yet', async () => {
    expect((await rita.get('/')).text).toContain('Er is nog geen vraag gesteld.')
    expect((await rita.get('/meetings')).text).toContain('Er is nu geen samenkomst gepland.')
    expect((await rita.get('/repairs')).text).toContain('Te weinig om te tonen. Wij gaan langs.')
  })

  it('escape what others wrote', async () => {
    await addQuestion(world.engine, 'evil')
    const text = JSON.stringify({ nl: '<script>alert(1)</script>' })
    await world.engine.commit([compile(sql.updateTable('question').set({ text }))])
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
    expect((await desk.get('/')).headers.location).toBe('/repairs')
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
    await addQuestion(broken.engine, 'trap')
    await broken.engine.commit([compile(sql.updateTable('question').set({ text: 'no json, a secret' }))])
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
