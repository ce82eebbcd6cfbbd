import { describe, expect, it, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '../domain/clock.js'
import { listAudit } from '../store/audit.js'
import { deviceOf } from './device.js'
import { browser, codeFor, ELS, pagesWorld, RITA, signedIn, type World } from './test-support.js'

const ANDROID = 'Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0'

async function remembered(world: World, phone = RITA) {
  const agent = browser(world.app)
  const code = await codeFor(world, agent, phone)
  await agent.post('/sign-in/code').set('User-Agent', ANDROID).type('form').send({ code, remember: 'yes' })
  return agent
}

const buttons = (page: string) => [...page.matchAll(/name="end" value="([^"]+)"/g)].map(([, id]) => id)

describe('where somebody is signed in', () => {
  it('is shown to herself: device, since when, last used; and she ends one or all others', async () => {
    const world = await pagesWorld()
    const [phone, tablet] = [await remembered(world), await signedIn(world)]
    const els = browser(world.app)
    const code = await codeFor(world, els, ELS)
    await els.post('/sign-in/code').type('form').send({ code })
    world.clock.time += HOUR
    await phone.get('/questions')
    const page = (await tablet.get('/sessions')).text
    expect(page).toContain('Firefox, Android')
    expect(page).toContain('(dit toestel)')
    expect(page.match(/Aangemeld sinds/g)).toHaveLength(2)
    expect(buttons(page)).toHaveLength(1)

    const ended = await tablet
      .post('/sessions')
      .type('form')
      .send({ end: buttons(page)[0] })
    expect([ended.status, ended.headers.location]).toEqual([303, '/sessions?done=1'])
    expect((await tablet.get('/sessions?done=1')).text).toContain('Dat is afgemeld.')
    expect((await phone.get('/questions')).headers.location).toBe('/sign-in')

    world.clock.time += HOUR
    for (let time = 0; time < 2; time += 1) {
      await signedIn(world)
      world.clock.time += HOUR
    }
    const many = (await tablet.get('/sessions')).text
    expect(buttons(many).at(-1)).toBe('others')
    await tablet.post('/sessions').type('form').send({ end: 'others' })
    expect(buttons((await tablet.get('/sessions')).text)).toEqual([])
    const written = (await listAudit(world.engine, 9)).map(({ actor, action }) => `${actor} ${action}`)
    expect(written).toEqual(['m-rita session-ended', 'm-rita session-ended', 'm-els signed-in'])
  })

  it("is nobody else's: the session of another is not ended", async () => {
    const world = await pagesWorld()
    const [rita, els] = [await signedIn(world), await signedIn(world, ELS)]
    const [{ id } = { id: '' }] = (await world.engine.read({
      sql: `select id from session where council_member_id = 'm-els'`,
      parameters: [],
    })) as { id: string }[]
    await rita.post('/sessions').type('form').send({ end: id })
    expect((await els.get('/sessions')).status).toBe(200)
    expect((await browser(world.app).post('/sessions').type('form').send({ end: id })).headers.location).toBe(
      '/sign-in',
    )
  })

  it('lasts an evening, or ninety days on a device that is remembered; its use is noted now and then', async () => {
    const world = await pagesWorld()
    const [evening, kept] = [await signedIn(world), await remembered(world)]
    const uses = async () =>
      (await world.engine.read({
        sql: 'select last_used_at as at from session order by kind desc',
        parameters: [],
      })) as { at: number }[]
    const began = world.clock.time
    world.clock.time += 5 * MINUTE
    await kept.get('/')
    expect((await uses())[0]?.at).toBe(began)
    world.clock.time += 6 * MINUTE
    await kept.get('/')
    expect((await uses())[0]?.at).toBe(began + 11 * MINUTE)
    world.clock.time = began + 12 * HOUR + 1
    expect((await evening.get('/')).headers.location).toBe('/sign-in')
    world.clock.time = began + 90 * DAY - 1
    expect((await kept.get('/')).status).toBe(200)
    world.clock.time += 2
    expect((await kept.get('/')).headers.location).toBe('/sign-in')
  })
})

test.each([
  [ANDROID, 'Firefox, Android'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1',
    'Safari, iPhone',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0',
    'Edge, Windows',
  ],
  [
    'Mozilla/5.0 (Linux; Android 14; SM-A546B) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile Safari/537.36',
    'Chrome, Android',
  ],
  ['curl/8.5.0', ''],
  [undefined, ''],
])('%s is %s', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device)
})
