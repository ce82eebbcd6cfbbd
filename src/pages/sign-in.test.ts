import { describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE } from '../domain/clock.js'
import { hashCode } from '../domain/code-hash.js'
import { compile, sql } from '../store/query.js'
import { admitRecoveryCode, countRecoveryCodes, replaceRecoveryCodes } from '../store/recovery-codes.js'
import { browser, codeFor, DESK, pagesWorld, RITA, STRANGER, textsTo, type World } from './test-support.js'

const form = 'form'

/** The whole way in, as a member goes it. */
async function signInByCode(world: World) {
  const agent = browser(world.app)
  const code = await codeFor(world, agent, RITA)
  await agent.post('/sign-in/code').type('form').send({ code })
  return agent
}

describe('signing in', () => {
  it('takes a phone number as Belgians write it, texts a code and opens the pages', async () => {
    const world = await pagesWorld()
    const agent = browser(world.app)
    const asked = await agent.post('/sign-in').type(form).send({ phone: '0470/00.09.01' })
    expect(asked.status).toBe(303)
    expect(asked.headers.location).toBe('/sign-in/code')
    const [text = ''] = await textsTo(world.engine, RITA)
    expect(text).toMatch(/^\d{6} is uw code voor Huurderslijn\. 10 minuten geldig\. Geef hem aan niemand\.$/)
    expect(world.poked).toHaveLength(1)
    const code = text.slice(0, 6)
    const entered = await agent
      .post('/sign-in/code')
      .type(form)
      .send({ code: `${code.slice(0, 3)} ${code.slice(3)}` })
    expect(entered.headers.location).toBe('/')
    expect(entered.headers['set-cookie']?.[0]).toMatch(
      /^hl_session=[\w-]{43}; Max-Age=43200; Path=\/;.*HttpOnly; SameSite=Lax$/,
    )
    expect((await agent.get('/')).text).toContain('Er is nog geen uitgave.')
  })

  it('keeps neither code nor token, and puts the code in the outbox to leave at once', async () => {
    const world = await pagesWorld()
    const agent = browser(world.app)
    const code = await codeFor(world, agent, RITA)
    const entered = await agent.post('/sign-in/code').type(form).send({ code })
    const token = /hl_session=([\w-]+)/.exec(entered.headers['set-cookie']?.[0] ?? '')?.[1] ?? ''
    const kept = JSON.stringify([
      await world.engine.read(compile(sql.selectFrom('sign_in_code').selectAll())),
      await world.engine.read(compile(sql.selectFrom('session').selectAll())),
    ])
    expect(kept).not.toContain(code)
    expect(kept).not.toContain(token)
    const [row] = await world.engine.read(compile(sql.selectFrom('outbox_message').selectAll()))
    expect(row).toMatchObject({
      purpose: 'code',
      channel: 'sms',
      tenant_id: null,
      not_before_at: world.clock.time,
    })
  })

  it('has a secure cookie on https only', async () => {
    const world = await pagesWorld({ publicUrl: 'https://huurderslijn.example' })
    const asked = await browser(world.app).post('/sign-in').type(form).send({ phone: RITA })
    expect(asked.headers['set-cookie']?.[0]).toMatch(/^__Host-hl_phone=.*; Path=\/;.*Secure; SameSite=Lax$/)
    expect(asked.headers['set-cookie']?.[0]).not.toContain('Domain')
    expect(asked.headers['strict-transport-security']).toBeDefined()
  })

  it.each([
    ['nonsense', 'abc', 'Dit is geen goed nummer'],
    ['nothing', '', 'Dit is geen goed nummer'],
    ['a landline', '058 31 12 34', 'Dit is een vaste lijn'],
  ])('says in words what is wrong with %s', async (_, phone, words) => {
    const world = await pagesWorld()
    const answer = await browser(world.app).post('/sign-in').type(form).send({ phone })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(words)
    expect(answer.text).toContain('aria-invalid="true"')
  })

  it('shows a stranger the same pages, and texts nothing', async () => {
    const world = await pagesWorld()
    const seen: string[] = []
    for (const phone of [RITA, STRANGER]) {
      const agent = browser(world.app)
      const asked = await agent.post('/sign-in').type(form).send({ phone })
      const page = await agent.get('/sign-in/code')
      const wrong = await agent.post('/sign-in/code').type(form).send({ code: '000000' })
      const national = phone.replace(/^\+32(\d{3})(\d{2})(\d{2})(\d{2})$/, '0$1 $2 $3 $4')
      const all = [asked.status, asked.text, page.text, wrong.status, wrong.text].join('\n')
      seen.push(all.replaceAll(national, 'NUMBER'))
    }
    expect(seen[0]).toBe(seen[1])
    expect(await textsTo(world.engine, STRANGER)).toEqual([])
  })

  it('locks a code after five wrong tries, also for the right one', async () => {
    const world = await pagesWorld()
    const agent = browser(world.app)
    const code = await codeFor(world, agent, RITA)
    for (let time = 0; time < 5; time += 1) {
      expect((await agent.post('/sign-in/code').type(form).send({ code: '000000' })).status).toBe(422)
    }
    expect((await agent.post('/sign-in/code').type(form).send({ code })).status).toBe(422)
  })

  it('counts tries that race one by one', async () => {
    const world = await pagesWorld()
    const agent = browser(world.app)
    const code = await codeFor(world, agent, RITA)
    const guesses = ['1', '2', '3', '4', '5', '6', '7', '8'].map((digit) => digit.repeat(6))
    await Promise.all(guesses.map((guess) => agent.post('/sign-in/code').type(form).send({ code: guess })))
    const [row] = await world.engine.read(compile(sql.selectFrom('sign_in_code').select('tries')))
    expect(row?.tries).toBe(5)
    expect((await agent.post('/sign-in/code').type(form).send({ code })).status).toBe(422)
  })

  it('opens one session for a code, also when it is sent twice at once', async () => {
    const world = await pagesWorld()
    const agent = browser(world.app)
    const code = await codeFor(world, agent, RITA)
    const both = await Promise.all([1, 2].map(() => agent.post('/sign-in/code').type(form).send({ code })))
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
    const again = browser(world.app)
    await again.post('/sign-in').type(form).send({ phone: RITA })
    expect((await again.post('/sign-in/code').type(form).send({ code })).status).toBe(422)
  })

  it('ends a code after ten minutes', async () => {
    const world = await pagesWorld()
    const agent = browser(world.app)
    const code = await codeFor(world, agent, RITA)
    world.clock.time += 10 * MINUTE
    expect((await agent.post('/sign-in/code').type(form).send({ code })).status).toBe(422)
  })

  it('ends a code when a newer one is asked', async () => {
    const world = await pagesWorld()
    const agent = browser(world.app)
    const first = await codeFor(world, agent, RITA)
    const second = await codeFor(world, agent, RITA)
    expect((await agent.post('/sign-in/code').type(form).send({ code: first })).status).toBe(422)
    expect((await agent.post('/sign-in/code').type(form).send({ code: second })).status).toBe(303)
  })

  it('sends three codes in a quarter and ten in a day, and says nothing of it', async () => {
    const world = await pagesWorld()
    for (let time = 0; time < 5; time += 1) {
      const asked = await browser(world.app).post('/sign-in').type(form).send({ phone: RITA })
      expect(asked.status).toBe(303)
    }
    expect(await textsTo(world.engine, RITA)).toHaveLength(3)
    for (let time = 0; time < 10; time += 1) {
      world.clock.time += 15 * MINUTE
      await browser(world.app).post('/sign-in').type(form).send({ phone: RITA })
    }
    expect(await textsTo(world.engine, RITA)).toHaveLength(10)
  })

  it('sends three codes when many are asked at once', async () => {
    const world = await pagesWorld()
    const ask = () => browser(world.app).post('/sign-in').type(form).send({ phone: RITA })
    await Promise.all([1, 2, 3, 4, 5, 6].map(ask))
    expect(await textsTo(world.engine, RITA)).toHaveLength(3)
  })

  it('ends a session after an evening, and at sign-out', async () => {
    const world = await pagesWorld()
    const agent = await signInByCode(world)
    expect((await agent.get('/')).status).toBe(200)
    await agent.post('/sign-out')
    expect((await agent.get('/')).headers.location).toBe('/sign-in')
    expect(await world.engine.read(compile(sql.selectFrom('session').selectAll()))).toEqual([])
    world.clock.time += 20 * MINUTE
    const other = await signInByCode(world)
    world.clock.time += 12 * HOUR
    expect((await other.get('/')).headers.location).toBe('/sign-in')
  })

  it('remembers a device for ninety days when it is asked to, and no longer', async () => {
    const world = await pagesWorld()
    const agent = browser(world.app)
    const code = await codeFor(world, agent, RITA)
    const answer = await agent.post('/sign-in/code').type('form').send({ code, remember: 'yes' })
    expect(answer.headers['set-cookie']?.[0]).toContain(`Max-Age=${(90 * DAY) / 1000}`)
    world.clock.time += 89 * DAY
    expect((await agent.get('/')).status).toBe(200)
    world.clock.time += DAY
    expect((await agent.get('/')).headers.location).toBe('/sign-in')
  })

  it('shows the way to the simulated phones only where they are', async () => {
    const simulated = await pagesWorld({ simulated: true })
    expect((await browser(simulated.app).get('/sign-in')).text).toContain('href="/phone"')
    const live = await pagesWorld()
    expect((await browser(live.app).get('/sign-in')).text).not.toContain('/phone"')
  })
})

describe('forms from elsewhere', () => {
  it.each([
    ['another site, by Origin', { Origin: 'https://evil.example' }, 403],
    ['another site, by Sec-Fetch-Site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a hidden origin', { Origin: 'null' }, 403],
    ['our public address', { Origin: 'http://localhost:3000' }, 303],
    ['our own page', { 'Sec-Fetch-Site': 'same-origin' }, 303],
  ])('%s', async (_, headers: Record<string, string>, status) => {
    const world = await pagesWorld()
    const agent = await signInByCode(world)
    expect((await agent.post('/sign-out').set(headers)).status).toBe(status)
  })

  it('slows down who tries too much', async () => {
    const world = await pagesWorld()
    const agent = browser(world.app)
    const statuses: number[] = []
    for (let time = 0; time < 21; time += 1) {
      statuses.push((await agent.post('/sign-in').type(form).send({ phone: 'x' })).status)
    }
    expect(statuses.slice(0, 20)).not.toContain(429)
    expect(statuses[20]).toBe(429)
  })
})

describe('a code from the paper', () => {
  const PAPER = ['482199301744', '100000000001']
  async function withPaper() {
    const world = await pagesWorld()
    const { authSecret } = world.deps
    const hashes = PAPER.map((code) => ({ id: code, hash: hashCode(authSecret, 'm-rita', code) }))
    await replaceRecoveryCodes(world.engine, { memberId: 'm-rita', hashes }, { at: 0, actor: 'cli' })
    const enter = async (code: string, phone = RITA) => {
      const agent = browser(world.app)
      await agent.post('/sign-in').type(form).send({ phone })
      return (await agent.post('/sign-in/code').type(form).send({ code })).status
    }
    return { world, enter }
  }

  it('opens a session once, as it is written or without its spaces', async () => {
    const { world, enter } = await withPaper()
    expect(await enter('4821 9930 1744')).toBe(303)
    expect(await enter('482199301744')).toBe(422)
    expect(await enter('1000-0000-0001')).toBe(303)
    expect(await countRecoveryCodes(world.engine, 'm-rita')).toBe(0)
    expect(
      JSON.stringify(await world.engine.read(compile(sql.selectFrom('recovery_code').selectAll()))),
    ).not.toContain('"code_hash":"4821')
  })

  it('also when she asked for codes by SMS until there were no more', async () => {
    const { enter } = await withPaper()
    for (let time = 0; time < 5; time += 1) expect(await enter('000000')).toBe(422)
    expect(await enter('482199301744')).toBe(303)
  })

  it('is nobody else’s, and is not found by guessing', async () => {
    const { world, enter } = await withPaper()
    expect(await enter('482199301744', DESK)).toBe(422)
    expect(await enter('482199301744', STRANGER)).toBe(422)
    // As fast as the store takes it, past the limit of the pages.
    const { engine, clock, deps } = world
    const guess = async (code: string) => {
      const hash = hashCode(deps.authSecret, 'm-rita', code)
      const asked = { id: deps.ids.next(), memberId: 'm-rita', hash, now: clock.now() }
      await admitRecoveryCode(engine, asked, (one, other) => one === other)
      return countRecoveryCodes(engine, 'm-rita')
    }
    await Promise.all(Array.from({ length: 10 }, (_, n) => guess(`99999999999${n}`)))
    expect(await guess('482199301744')).toBe(2)
    clock.time += HOUR
    expect(await guess('482199301744')).toBe(1)
  })
})
