import { beforeEach, describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../domain/clock.js'
import { findBrokenAudit, listAudit } from '../../store/audit.js'
import { findCoordinator } from '../../store/desk-replies.js'
import { compile, sql } from '../../store/query.js'
import { addConcern, addHomes, COMPLEXES, MORNING } from '../../store/seed-for-tests.js'
import { type Agent, DESK, ELS, pagesWorld, RITA, signedIn, type World } from '../test-support.js'

let world: World
let desk: Agent

beforeEach(async () => {
  world = await pagesWorld({ quietHours: { from: '20:00', until: '09:00' } })
  desk = await signedIn(world, DESK)
  await addHomes(world.engine)
})

const change = (text: string, ...parameters: unknown[]) => world.engine.commit([{ sql: text, parameters }])

/** A concern of a tenant who wrote an hour ago; gives her id. The concern is `rc-` and that. */
async function reported(home: string, more: Parameters<typeof addConcern>[2] = {}): Promise<string> {
  await addConcern(world.engine, home, more)
  const query = sql.selectFrom('tenant').select('id').where('household_id', '=', home)
  const [{ id } = { id: '' }] = await world.engine.read(compile(query))
  await says(id, 'niemand mag dit weten', MORNING - HOUR)
  return id
}

async function says(tenantId: string, text: string, at: number): Promise<void> {
  const addresses = sql.selectFrom('address').select('id').where('tenant_id', '=', tenantId)
  const [address] = await world.engine.read(compile(addresses))
  const id = `in-${tenantId}-${at}`
  const row = { id, message_sid: id, tenant_id: tenantId, text, received_at: at }
  const message = { ...row, address_id: address?.id ?? '', channel: 'sms', kind: 'text' }
  await world.engine.commit([compile(sql.insertInto('incoming_message').values(message))])
}

const post = (path: string, form: object | string, agent = desk) => agent.post(path).type('form').send(form)
const stateOf = async (tenantId: string) => {
  const query = sql.selectFrom('repair_concern').select('state').where('tenant_id', '=', tenantId)
  return (await world.engine.read(compile(query)))[0]?.state
}
const told = async (tenantId: string) => {
  const query = sql
    .selectFrom('outbox_message')
    .select(['body', 'purpose', 'not_before_at as leavesAt'])
    .where('tenant_id', '=', tenantId)
  return world.engine.read(compile(query.orderBy('id')))
}

describe('the list', () => {
  it('has what is not passed on, longest first, by state and place, and nothing else that anyone said', async () => {
    await reported('h-1')
    await reported('h-3', { createdAt: MORNING - 3 * DAY, category: 'lift', place: 'shared' })
    const done = await reported('h-5')
    await change(`update repair_concern set state = 'done' where tenant_id = ?`, done)
    expect((await desk.get('/')).headers.location).toBe('/repair-desk')
    const { text } = await desk.get('/repair-desk')
    expect(text).toContain('Herstellingen: 2')
    expect(text.indexOf('· Lift')).toBeLessThan(text.indexOf('· Verwarming'))
    expect(text).toContain('Woning h-1, Zonnehof, Veurne')
    for (const secret of ['niemand mag dit weten', 'Geheim', '+3249', 'tel:'])
      expect(text).not.toContain(secret)
    const of = async (query: string) =>
      [...(await desk.get(`/repair-desk?${query}`)).text.matchAll(/href="\/repair-desk\/rc-/g)].length
    expect(await of('state=done')).toBe(1)
    expect(await of('state=all')).toBe(3)
    expect(await of('place=m.Veurne')).toBe(1)
    expect(await of(`state=all&place=c.${COMPLEXES[2]?.id}`)).toBe(1)
    expect(await of('state=flown&place=nowhere')).toBe(2)
  })

  it('is for the repair desk and the coordinator', async () => {
    const her = await reported('h-1')
    const rita = await signedIn(world, RITA)
    const els = await signedIn(world, ELS)
    for (const path of ['/repair-desk', '/repair-desk.csv', `/repair-desk/rc-${her}`]) {
      expect([path, (await els.get(path)).status, (await rita.get(path)).status]).toEqual([path, 200, 403])
    }
    expect((await post(`/repair-desk/rc-${her}`, { step: 'done' }, rita)).status).toBe(403)
    expect(await stateOf(her)).toBe('new')
  })

  it('is kept as a file without formulas, names or numbers; all that was shown is passed on with one press', async () => {
    const [one, two] = [await reported('h-1'), await reported('h-2')]
    await change(`update repair_concern set problem = '=cmd()' where tenant_id = ?`, one)
    const addition = `insert into repair_concern_addition (id, repair_concern_id, text, created_at) values ('x', ?, ?, 1)`
    await change(addition, `rc-${two}`, 'en nu ook in de gang')
    const page = (await desk.get('/repair-desk')).text
    const shown = [...page.matchAll(/name="id" value="([^"]+)"/g)].map(([, id]) => id)
    expect(shown).toHaveLength(2)
    const file = await desk.get('/repair-desk.csv')
    expect(file.headers['content-disposition']).toContain('to-repair.csv')
    expect(file.text).toContain(`;'=cmd()`)
    expect(file.text).toContain('Mijn geheime probleem / en nu ook in de gang')
    expect(file.text).not.toMatch(/Geheim\d|\+3249|niemand mag dit weten/)
    const later = await reported('h-4')
    const form = shown.map((id) => `id=${id}`).join('&')
    expect((await post('/repair-desk', form)).headers.location).toBe('/repair-desk?said=2')
    expect((await post('/repair-desk', form)).headers.location).toBe('/repair-desk?said=0')
    expect([await stateOf(one), await stateOf(two), await stateOf(later)]).toEqual(['seen', 'seen', 'new'])
    expect((await told(one)).map(({ purpose }) => purpose)).toEqual(['reply'])
    expect((await told(one))[0]?.body).toBe(
      `Herstelling ${one} is nu doorgegeven aan IJzer & Zee. U hoort van ons hoe het verder gaat.`,
    )
    expect(world.poked.length).toBe(2)
    const noted = (await listAudit(world.engine, 9)).filter(({ action }) => action === 'concern-handed-over')
    expect(noted.map(({ actor, subject }) => [actor, subject])).toEqual([
      ['m-desk', `rc-${two}`],
      ['m-desk', `rc-${one}`],
    ])
    expect((await desk.get('/repair-desk?said=2')).text).toContain('Doorgegeven: 2.')
  })
})

describe('the list by e-mail', () => {
  const send = (form: string, agent = desk) => post('/repair-desk', `${form}&by=mail`, agent)
  const idsOn = async () => {
    const { text } = await desk.get('/repair-desk')
    const first = text.slice(0, text.indexOf('name="by" value="mail"'))
    return [...first.matchAll(/name="id" value="([^"]+)"/g)].map(([, id]) => `id=${id}`).join('&')
  }
  /** A second concern of the same person. */
  const reportsMore = (tenantId: string) =>
    change(
      `insert into repair_concern (id, number, tenant_id, household_id, category, place, problem, state, created_at)
       select 'rc-more', 'K7F4', tenant_id, household_id, 'lift', 'shared', 'lift klemt', 'new', created_at - 1
       from repair_concern where tenant_id = ?`,
      tenantId,
    )

  beforeEach(() => {
    world.deps.company.repairEmail = 'herstel@example.org'
  })

  it('goes out once with all that is needed and nobody in it; two of one person are told in one text', async () => {
    const [one, two] = [await reported('h-1'), await reported('h-2')]
    await reportsMore(one)
    const words = 'kraan lekt, bel 0470 12 34 56 of jan@example.org, nr 12 bus 3'
    await change('update repair_concern set problem = ? where tenant_id = ?', words, two)
    world.deps.company.locale = 'fr-BE'
    const form = await idsOn()
    const both = await Promise.all([send(form), send(form)])
    expect(both.map(({ headers }) => headers.location).sort()).toEqual([
      '/repair-desk?mailed=0',
      '/repair-desk?mailed=3',
    ])
    expect(world.mailed).toHaveLength(1)
    const [{ to, subject, text, file } = { to: '', subject: '', text: '', file: undefined }] = world.mailed
    expect([to, subject]).toEqual(['herstel@example.org', 'À réparer, de la ligne des locataires : 3'])
    expect(text).toContain(
      'K7F4 · Ascenseur\nLogement h-1, Zonnehof, Veurne · couloir, escalier ou ascenseur',
    )
    expect(text).toContain('“kraan lekt, bel … of …, nr 12 bus 3”')
    expect(text).toContain(`http://localhost:3000/repair-desk/rc-${two}`)
    expect(file?.name).toBe('to-repair.csv')
    expect(file?.content).toContain('K7F4;')
    for (const part of [text, file?.content]) {
      expect(part).not.toMatch(/Geheim\d|\+3249|0470|jan@|niemand mag dit weten/)
    }
    expect((await told(one)).map(({ body }) => body)).toEqual([
      `Herstellingen K7F4, ${one} zijn nu doorgegeven aan IJzer & Zee. U hoort van ons hoe het verder gaat.`,
    ])
    expect(await told(two)).toHaveLength(1)
    const noted = (await listAudit(world.engine, 9)).filter(({ action }) => action === 'concern-handed-over')
    expect(noted.map(({ subject }) => subject).sort()).toEqual(['rc-more', `rc-${one}`, `rc-${two}`].sort())
    expect(await findBrokenAudit(world.engine)).toBeUndefined()
    expect((await desk.get('/repair-desk?mailed=3')).text).toContain('De e-mail is weg. Doorgegeven: 3.')
  })

  it('changes nothing and tells nobody when the mail server refuses it, and says what to do', async () => {
    const her = await reported('h-1')
    const faults: unknown[] = []
    world.deps.report = (error) => faults.push(error)
    world.deps.mailer = { send: () => Promise.reject(new Error('550 no such mailbox')) }
    const refused = await send(await idsOn())
    expect(refused.headers.location).toBe('/repair-desk?mail=refused')
    const alone = await post(`/repair-desk/rc-${her}`, { step: 'mail' })
    expect(alone.headers.location).toBe(`/repair-desk/rc-${her}?said=mail-refused`)
    for (const { headers } of [refused, alone]) {
      const { text } = await desk.get(headers.location ?? '')
      expect(text).toMatch(/role="alert"[^>]*>De e-mail ging niet weg\. Er is niets veranderd\. Probeer/)
    }
    expect([await stateOf(her), await told(her), faults.length]).toEqual(['new', [], 2])
  })

  it('goes for one at once when it is urgent; is not offered where no mail goes, nor to the council', async () => {
    const [her, other] = [await reported('h-1'), await reported('h-2')]
    const path = `/repair-desk/rc-${her}`
    expect((await desk.get(path)).text).toContain('Stuur meteen')
    expect((await post(path, { step: 'mail' })).headers.location).toBe(`${path}?said=mailed`)
    expect((await post(path, { step: 'mail' })).headers.location).toBe(`${path}?said=mail-late`)
    expect((await desk.get(path)).text).not.toContain('Stuur meteen')
    expect(world.mailed.map(({ subject }) => subject)).toEqual([
      `DRINGEND te herstellen: ${her}, Verwarming en warm water`,
    ])
    expect([await stateOf(her), await stateOf(other)]).toEqual(['seen', 'new'])
    const rita = await signedIn(world, RITA)
    expect((await send(`id=rc-${other}`, rita)).status).toBe(403)
    delete world.deps.mailer
    expect((await desk.get('/repair-desk')).text).not.toMatch(/Stuur de lijst|example.org/)
    expect((await desk.get(`/repair-desk/rc-${other}`)).text).not.toMatch(/Stuur meteen|example.org/)
    expect((await send(`id=rc-${other}`)).headers.location).toBe('/repair-desk?mail=refused')
    expect([await stateOf(other), world.mailed.length]).toEqual(['new', 1])
  })
})

describe('one concern', () => {
  it('says whom to call, and is planned, moved, done and opened again; she hears each once', async () => {
    const her = await reported('h-1')
    const path = `/repair-desk/rc-${her}`
    const { text } = await desk.get(path)
    expect(text).toContain('Mijn geheime probleem')
    expect(text).toMatch(/Geheim\d+/)
    expect(text).toMatch(/href="tel:\+3249\d+"/)
    expect(text).not.toContain('niemand mag dit weten')
    for (const day of ['', '2025-11-02', '2027-01-01', '2025-13-40', '4/11/2025']) {
      expect([day, (await post(path, { step: 'planned', day })).status]).toEqual([day, 422])
    }
    const plan = { step: 'planned', day: '2025-11-04' }
    const both = await Promise.all([post(path, plan), post(path, plan)])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
    expect((await desk.get(`${path}?said=told`)).text).toContain('Gepland voor dinsdag 4 november')
    expect((await post(path, { ...plan, day: '2025-11-05' })).status).toBe(303)
    expect((await post(path, { step: 'seen' })).status).toBe(409)
    expect((await post(path, { step: 'flown' })).status).toBe(422)
    expect((await post(path, { step: 'done' })).status).toBe(303)
    expect((await post(path, { step: 'not_ours' })).status).toBe(409)
    expect((await post(path, { step: 'reopened' })).headers.location).toBe(`${path}?said=told`)
    expect((await told(her)).map(({ body }) => body)).toEqual([
      `Herstelling ${her}: IJzer & Zee komt op dinsdag 4 november. Past dat niet? Bel 058 00 00 01.`,
      `Herstelling ${her}: IJzer & Zee komt op woensdag 5 november. Past dat niet? Bel 058 00 00 01.`,
      `Herstelling ${her} is klaar, zegt IJzer & Zee. Is het niet goed? Bel 058 00 00 01.`,
      `Herstelling ${her} is toch nog niet klaar. IJzer & Zee kijkt opnieuw.`,
    ])
    const reasons = (await listAudit(world.engine, 9)).map(({ action, reason }) => [action, reason])
    expect(reasons.slice(0, 2)).toEqual([
      ['concern-answered', 'reopened'],
      ['concern-answered', 'done'],
    ])
    expect((await desk.get('/repair-desk/none')).status).toBe(404)
    expect((await post('/repair-desk/none', { step: 'done' })).status).toBe(404)
  })

  it('is told in her language, not in the night, and not to who wants no messages', async () => {
    const her = await reported('h-1')
    await change(`update tenant set language = 'fr' where id = ?`, her)
    world.clock.time = MORNING + 12 * HOUR
    desk = await signedIn(world, DESK)
    world.deps.quietHours = { from: '20:00', until: '09:00' }
    const stopped = await reported('h-2')
    await change('update tenant set stopped_at = ? where id = ?', MORNING, stopped)
    await post(`/repair-desk/rc-${her}`, { step: 'not_ours' })
    expect(await told(her)).toMatchObject([{ leavesAt: MORNING + DAY - HOUR }])
    expect((await told(her))[0]?.body).toContain("IJzer & Zee dit que ce n'est pas pour eux")
    const answer = await post(`/repair-desk/rc-${stopped}`, { step: 'done' })
    expect(answer.headers.location).toBe(`/repair-desk/rc-${stopped}?said=untold`)
    expect([await stateOf(stopped), await told(stopped)]).toEqual(['done', []])
  })

  it('gives no number, and sends nothing, where somebody may read along', async () => {
    const her = await reported('h-1')
    await change('update tenant set left_alone_at = ? where id = ?', MORNING, her)
    const { text } = await desk.get(`/repair-desk/rc-${her}`)
    expect(text).not.toContain('tel:')
    expect(text).toContain('hulp van de coördinator')
    await post(`/repair-desk/rc-${her}`, { step: 'seen' })
    expect([await stateOf(her), await told(her)]).toEqual(['seen', []])
  })

  it('waits for her where WhatsApp asks her to write first, behind what waits already', async () => {
    const her = await reported('h-1')
    await change(`update tenant set last_channel = 'whatsapp', chosen_channel = 'whatsapp' where id = ?`, her)
    world.clock.time = MORNING + 3 * DAY
    desk = await signedIn(world, DESK)
    await post(`/repair-desk/rc-${her}`, { step: 'seen' })
    world.clock.time += HOUR
    await post(`/repair-desk/rc-${her}`, { step: 'done' })
    const before = await findCoordinator(world.engine, her, world.clock.time)
    expect(before?.isAwaited).toBe(false)
    expect(before?.waiting?.split('\n')).toEqual([
      `Herstelling ${her} is nu doorgegeven aan IJzer & Zee. U hoort van ons hoe het verder gaat.`,
      `Herstelling ${her} is klaar, zegt IJzer & Zee. Is het niet goed? Bel 058 00 00 01.`,
    ])
    expect((await told(her)).every(({ body }) => body.includes('Stuur JA'))).toBe(true)
  })
})
