import { beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../../domain/clock.js'
import type { PhoneNumber } from '../../domain/phone-number.js'
import { listAudit } from '../../store/audit.js'
import { insertCouncilMember } from '../../store/council-members.js'
import { sendDueDrafts } from '../../store/due-drafts.js'
import type { Statement } from '../../store/engine.js'
import { findDraft } from '../../store/round-drafts.js'
import { addHomes, addTenant, MORNING } from '../../store/seed-for-tests.js'
import { type Agent, DESK, ELS, pagesWorld, RITA, signedIn, textsTo, type World } from '../test-support.js'

const KARIM = '+32470000904' as PhoneNumber
const GOOD = {
  about: 'question',
  kind: 'yes-no',
  'text-nl': 'Is de lift kapot?',
  where: 'everywhere',
  for: 'tenant',
}

let world: World
let els: Agent

async function openWorld(secondApproval = false): Promise<void> {
  world = await pagesWorld({ quietHours: { from: '20:00', until: '09:00' } })
  world.deps.company.secondApproval = secondApproval
  const { engine } = world
  await addHomes(engine)
  for (const home of ['h-1', 'h-1', 'h-2']) await addTenant(engine, home)
  await engine.commit([
    insertCouncilMember({
      id: 'm-karim',
      name: 'Karim Aziz',
      phone: KARIM,
      role: 'coordinator',
      createdAt: 1,
    }),
  ])
  els = await signedIn(world, ELS)
}

const rows = <Row = Record<string, unknown>>(sql: string) =>
  world.engine.read<Row>({ sql, parameters: [] } as Statement<Row>)
const rounds = () => rows('select id from round')
const actions = async () =>
  (await listAudit(world.engine, 20)).map(({ action, actor }) => `${action} ${actor}`)

async function begin(agent = els, about = 'question'): Promise<void> {
  await agent.post('/compose').type('form').send({ id: 'd-1', about })
}

/** Presses a button on the draft, at the version it has, or an older one. */
async function press(step: string, fields: object = {}, agent = els) {
  const draft = await findDraft(world.engine, 'd-1')
  return agent
    .post('/compose/d-1')
    .type('form')
    .send({ version: draft?.version, step, ...fields })
}

beforeEach(() => openWorld())

describe('writing', () => {
  it('begins once, keeps what is wrong as well, and says what is wrong beside it', async () => {
    await begin()
    await begin()
    expect(await rows('select id from round_draft')).toHaveLength(1)
    const saved = await press('check', { ...GOOD, kind: 'choice', 'text-nl': '', 'option-1-nl': 'licht' })
    expect([saved.status, saved.headers.location]).toEqual([303, '/compose/d-1?look=1'])
    const { text } = await els.get('/compose/d-1?look=1')
    expect(text).toContain('Dit ontbreekt nog.')
    expect(text).toContain('Schrijf minstens twee antwoorden.')
    expect(text).toMatch(/<input id="option-1-nl"[^>]*value="licht"/)
    expect(text).toMatch(
      /<textarea id="text-nl" name="text-nl" aria-describedby="text-nl-error" aria-invalid="true"/,
    )
    expect((await els.get('/compose/d-1/check')).headers.location).toBe('/compose/d-1?look=1')
  })

  it('goes on for who was second with her own words, and what they would replace', async () => {
    await begin()
    const karim = await signedIn(world, KARIM)
    const looked = await findDraft(world.engine, 'd-1')
    await press('save', { ...GOOD, 'text-nl': 'Van Karim?' }, karim)
    const mine = { ...GOOD, version: looked?.version, 'text-nl': 'Van Els?' }
    const late = await press('check', mine)
    expect(late.status).toBe(409)
    expect(late.text).toContain('Karim Aziz veranderde dit intussen')
    expect(late.text).toContain('Van Els?</textarea>')
    const again = await press('check', { ...GOOD, 'text-nl': 'Van Els?' })
    expect(again.headers.location).toBe('/compose/d-1/check')
    expect((await findDraft(world.engine, 'd-1'))?.content).toMatchObject({ text: { nl: 'Van Els?' } })
  })

  it('proposes other letters, and takes them over', async () => {
    await begin()
    await press('check', {
      ...GOOD,
      'text-nl': 'Hebt u ideeën, of je buur?',
      'text-tr': 'Ne düşünüyorsunuz?',
    })
    const { text } = await els.get('/compose/d-1/check')
    expect(text).toContain('“ë” in “ideeën,” maakt de sms dubbel zo duur. Voorstel: “voorstellen”.')
    expect(text).toContain('Nederlands: “je” past niet')
    expect((await press('plain')).headers.location).toBe('/compose/d-1/check?notice=plain')
    expect((await findDraft(world.engine, 'd-1'))?.content).toMatchObject({
      text: { nl: 'Hebt u voorstellen, of je buur?', tr: 'Ne düsünüyorsunuz?' },
    })
  })
})

describe('the last look', () => {
  it('shows what arrives, who gets it, who does not and why, and what it costs', async () => {
    await world.engine.commit([
      { sql: "update tenant set stopped_at = 1 where household_id = 'h-2'", parameters: [] },
    ])
    await begin()
    await press('check', GOOD)
    const { text } = await els.get('/compose/d-1/check')
    expect(text).toContain('Gekozen mensen: 3. Hun huizen: 2.')
    expect(text).toContain('Eerst de vraag of vragen welkom zijn: 2')
    expect(text).toContain('Wil geen berichten: 1')
    expect(text).toContain('May we ask? nl')
    expect(text).toContain('Is de lift kapot?')
    expect(text).toContain('prijzen van 23 november 2026')
    expect(text).toMatch(/Hoogstens ongeveer US\$\s0,45\./)
  })

  it('sends a trial to her own phone once, and says that it is one', async () => {
    await begin()
    await press('check', GOOD)
    const before = (await textsTo(world.engine, ELS)).length
    for (const _ of [1, 2]) await press('test', { test: 'test-1', language: 'nl', channel: 'sms' })
    const texts = await textsTo(world.engine, ELS)
    expect(texts.slice(before)).toEqual([
      'PROEF, alleen voor het team. Antwoorden hoeft niet.\nIs de lift kapot?',
    ])
    expect(await rounds()).toEqual([])
  })
})

describe('sending', () => {
  it('happens once, however often it is pressed, and is written down', async () => {
    await begin()
    await press('check', GOOD)
    const version = (await findDraft(world.engine, 'd-1'))?.version
    const pressed = await Promise.all([1, 2].map(() => press('send', { version })))
    const [round] = await rounds()
    expect(await rounds()).toHaveLength(1)
    expect(pressed.map(({ headers }) => headers.location)).toEqual(Array(2).fill(`/rounds/${round?.id}`))
    expect((await els.get('/compose/d-1')).headers.location).toBe(`/rounds/${round?.id}`)
    expect(await actions()).toEqual(['round-sent m-els'])
    expect(await rows('select key, kind, level from question')).toEqual([
      { key: 'is-de-lift-kapot', kind: 'yes-no', level: 'area' },
    ])
  })

  it('is refused when the text is another one by now', async () => {
    await begin()
    await press('check', GOOD)
    const { version = 0 } = (await findDraft(world.engine, 'd-1')) ?? {}
    await press('save', { ...GOOD, 'text-nl': 'Iets anders?' })
    const late = await press('send', { version })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Er is niets verstuurd. Kijk opnieuw na.')
    expect(await rounds()).toEqual([])
  })

  it('can wait for its time; then the server does it, or says why it cannot', async () => {
    await begin()
    await press('check', { ...GOOD, closesAt: '2025-11-05T12:00' })
    expect((await press('schedule', { sendAt: '2025-11-02T10:00' })).text).toContain('Dit moment kan niet')
    expect((await press('schedule', { sendAt: '2025-11-06T10:00' })).status).toBe(422)
    const done = await press('schedule', { sendAt: '2025-11-04T21:00' })
    expect(done.headers.location).toBe('/compose/d-1/check?notice=scheduled')
    const { text } = await els.get('/compose/d-1/check')
    expect(text).toContain('Vertrekt op dinsdag 4 november, 21 u.')
    expect(text).toContain('Het eerste vertrekt op woensdag 5 november, 9 u.')
    const { engine, deps } = world
    expect(await sendDueDrafts(engine, deps.ids, MORNING)).toBe(0)
    expect(await sendDueDrafts(engine, deps.ids, MORNING + 2 * DAY)).toBe(1)
    expect(await sendDueDrafts(engine, deps.ids, MORNING + 2 * DAY)).toBe(0)
    expect(await rounds()).toHaveLength(1)
    expect(await actions()).toEqual(['round-sent server', 'round-scheduled m-els'])
  })

  it('at a time that is over by then goes back to her with the reason', async () => {
    await begin()
    await press('check', { ...GOOD, closesAt: '2025-11-05T12:00' })
    await press('schedule', { sendAt: '2025-11-04T10:00' })
    expect(await sendDueDrafts(world.engine, world.deps.ids, MORNING + 5 * DAY)).toBe(0)
    expect(await rounds()).toEqual([])
    expect((await els.get('/compose')).text).toContain('Niet vertrokken. Dit moment kan niet')
    expect((await els.get('/desk')).text).toContain('Gingen niet weg op hun uur: 1')
  })

  it('can be taken back before its time', async () => {
    await begin()
    await press('check', GOOD)
    await press('schedule', { sendAt: '2025-11-04T10:00' })
    await press('take-back')
    expect(await sendDueDrafts(world.engine, world.deps.ids, MORNING + 2 * DAY)).toBe(0)
    expect((await press('drop')).headers.location).toBe('/compose')
    expect((await els.get('/compose/d-1')).headers.location).toBe('/compose')
  })
})

describe('a second approval', () => {
  beforeEach(() => openWorld(true))

  it('is of another coordinator, of the very text that was proposed', async () => {
    const karim = await signedIn(world, KARIM)
    await begin()
    await press('check', GOOD)
    expect((await press('send')).status).toBe(403)
    expect((await press('propose')).headers.location).toBe('/compose/d-1/check?notice=proposed')
    expect((await els.get('/compose/d-1/check')).text).not.toContain('Keur goed')
    expect((await press('send')).status).toBe(403)
    expect((await press('schedule', { sendAt: '2025-11-04T10:00' })).status).toBe(403)
    // A change takes it back from who was to approve it.
    await press('save', { ...GOOD, 'text-nl': 'Iets anders?' })
    expect((await press('send', {}, karim)).status).toBe(403)
    await press('propose')
    // It stands on the other's list of the day, and not on her own.
    expect((await karim.get('/desk')).text).toContain('Wachten op een goedkeuring: 1')
    expect((await els.get('/desk')).text).not.toContain('Wachten op een goedkeuring')
    expect((await karim.get('/compose/d-1/check')).text).toContain('Els Peeters vraagt goedkeuring')
    expect((await press('send', {}, karim)).headers.location).toMatch(/^\/rounds\//)
    expect(await rounds()).toHaveLength(1)
    expect(await actions()).toEqual(['round-sent m-karim', 'round-proposed m-els', 'round-proposed m-els'])
  })

  it('of a time sets it to go then', async () => {
    const karim = await signedIn(world, KARIM)
    await begin()
    await press('check', GOOD)
    await press('propose', { sendAt: '2025-11-04T10:00' })
    expect((await press('send', {}, karim)).headers.location).toBe('/compose/d-1/check?notice=scheduled')
    expect(await rounds()).toEqual([])
    expect(await sendDueDrafts(world.engine, world.deps.ids, MORNING + 2 * DAY)).toBe(1)
  })
})

describe('a round that goes out', () => {
  it('is paused, goes on and is stopped for good, each once', async () => {
    await begin()
    await press('check', GOOD)
    const { location = '' } = (await press('send')).headers
    expect((await els.get(location)).text).toContain('Het begint zo.')
    for (const step of ['pause', 'pause', 'resume', 'cancel', 'cancel', 'odd']) {
      const done = await els.post(location).type('form').send({ step })
      expect([done.status, done.headers.location]).toEqual([303, location])
    }
    expect((await els.get(location)).text).toContain('Gestopt')
    expect((await actions()).slice(0, 3)).toEqual([
      'round-cancelled m-els',
      'round-resumed m-els',
      'round-paused m-els',
    ])
    expect((await els.get('/rounds/nobody')).status).toBe(404)
  })
})

it('is for coordinators alone, and from our own pages alone', async () => {
  await begin()
  for (const phone of [RITA, DESK]) {
    const other = await signedIn(world, phone)
    for (const path of ['/compose', '/compose/d-1', '/compose/d-1/check', '/rounds/r']) {
      expect((await other.get(path)).status).toBe(403)
    }
    for (const path of ['/compose', '/compose/d-1', '/rounds/r']) {
      expect((await other.post(path).type('form').send({ step: 'send' })).status).toBe(403)
    }
  }
  const elsewhere = await els
    .post('/compose/d-1')
    .set('Sec-Fetch-Site', 'cross-site')
    .type('form')
    .send({ step: 'drop' })
  expect(elsewhere.status).toBe(403)
  expect((await findDraft(world.engine, 'd-1'))?.state).toBe('draft')
})
