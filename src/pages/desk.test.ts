import { beforeEach, describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE } from '../domain/clock.js'
import { attention } from '../store/attention.js'
import { listAudit } from '../store/audit.js'
import { findCoordinator } from '../store/desk-replies.js'
import { findLinePause } from '../store/line-pause.js'
import { openConversation } from '../store/openings.js'
import { compile, sql } from '../store/query.js'
import { addConcern, addHomes, addTenant, MORNING } from '../store/seed-for-tests.js'
import {
  type Agent,
  ELS,
  KARIM,
  pagesWorld,
  publishEdition,
  RITA,
  signedIn,
  type World,
} from './test-support.js'

let world: World
let els: Agent
/** A tenant in Veurne who has written, and is on the list. */
let her: string

beforeEach(async () => {
  world = await pagesWorld()
  els = await signedIn(world, ELS)
  await addHomes(world.engine)
  her = await addTenant(world.engine, 'h-1')
  await says(her, 'wanneer komt de lift', MORNING - HOUR)
})

async function says(tenantId: string, text: string, at: number): Promise<void> {
  const [address] = await world.engine.read(
    compile(sql.selectFrom('address').select('id').where('tenant_id', '=', tenantId)),
  )
  const id = `in-${tenantId}-${at}`
  const row = {
    id,
    message_sid: id,
    tenant_id: tenantId,
    address_id: address?.id ?? '',
    text,
    received_at: at,
  }
  await world.engine.commit([
    compile(sql.insertInto('incoming_message').values({ ...row, channel: 'sms', kind: 'text' })),
  ])
}

async function waits(kind: string, at: number, detail = '', tenantId: string | null = her): Promise<string> {
  await world.engine.commit([attention({ tenantId, kind, detail, at })])
  const [row] = await world.engine.read(
    compile(sql.selectFrom('attention').select('id').orderBy('created_at', 'desc').orderBy('id', 'desc')),
  )
  return row?.id ?? ''
}

async function opens(times: number, at: number): Promise<void> {
  for (let count = 0; count < times; count += 1)
    await openConversation(world.engine, { memberId: 'm-els', tenantId: her, reason: 'call-back', at })
}

const post = (path: string, form: object, agent = els) => agent.post(path).type('form').send(form)
const outbox = () =>
  world.engine.read(
    compile(
      sql
        .selectFrom('outbox_message')
        .select(['id', 'body', 'channel', 'purpose', 'tenant_id', 'template'])
        .where('tenant_id', '=', her),
    ),
  )

describe("today's list", () => {
  it('has danger on top, then who waits; late is louder, and nothing says what she wrote', async () => {
    await waits('not-understood', MORNING - 5 * DAY, 'mijn geheim')
    await waits('call-back', MORNING - MINUTE)
    await waits('emergency', MORNING - 20 * MINUTE, 'gas')
    await waits('sending-stopped', MORNING - MINUTE, 'sms 20003', null)
    const { text } = await els.get('/desk')
    const headings = [...text.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, heading]) => heading)
    expect(headings.slice(0, 4)).toEqual([
      'Gevaar (1)',
      'De lijn zelf (1)',
      'Niet begrepen (1)',
      'Wil gebeld worden (1)',
    ])
    expect(text).toContain('Wachtend: 4')
    expect(text).toContain('Te laat: 2')
    expect(text).toContain('Te laat. Beloofd voor 9.55 u.')
    expect(text).toMatch(/href="tel:\+3249\d+"/)
    expect(text).not.toContain('mijn geheim')
    expect((await els.get('/')).status).toBe(200)
  })

  it('names no number on it of who told of violence, and warns', async () => {
    const id = await waits('emergency', MORNING, 'violence')
    expect((await els.get('/desk')).text).not.toContain('tel:')
    const { text } = await els.get(`/desk/items/${id}`)
    expect(text).toContain('iemand kan meelezen')
    expect(text).not.toContain('tel:')
  })

  it('tells of repair concerns that nobody passed on', async () => {
    await addConcern(world.engine, 'h-2', { createdAt: MORNING - 20 * DAY })
    await addConcern(world.engine, 'h-3')
    const { text } = await els.get('/desk')
    expect(text).toContain('Herstellingen: 2.')
    expect(text).toContain('Langer dan beloofd: 1')
  })

  it('is taken, handed over and done, once, with an outcome', async () => {
    const id = await waits('call-back', MORNING)
    expect((await els.get('/desk')).text).toContain('Nog te nemen, voor Els')
    const taken = await post(`/desk/items/${id}`, { do: 'take' })
    expect([taken.status, taken.headers.location]).toEqual([303, '/desk?said=taken'])
    expect((await els.get('/desk?said=taken')).text).toContain('Op de eigen naam')
    await post(`/desk/items/${id}`, { do: 'give', to: 'm-karim' })
    expect((await els.get('/desk')).text).toContain('Karim heeft het')
    expect((await post(`/desk/items/${id}`, { do: 'give', to: 'm-rita' })).status).toBe(409)
    expect((await post(`/desk/items/${id}`, { do: 'done', outcome: 'flown' })).status).toBe(409)
    const done = await post(`/desk/items/${id}`, { do: 'done', outcome: 'called' })
    expect(done.headers.location).toBe('/desk?said=done')
    expect((await post(`/desk/items/${id}`, { do: 'done', outcome: 'called' })).status).toBe(409)
    const [row] = await world.engine.read(
      compile(sql.selectFrom('attention').select(['done_by', 'outcome', 'done_at']).where('id', '=', id)),
    )
    expect(row).toEqual({ done_by: 'm-els', outcome: 'called', done_at: MORNING })
    expect((await els.get(`/desk/items/${id}`)).status).toBe(404)
    expect((await els.get('/desk')).text).toContain('Er wacht niets.')
  })

  it('is looked after by a stand-in while she is away, and not by herself or in the past', async () => {
    await waits('call-back', MORNING)
    const away = { do: 'away', who: 'm-els', other: 'm-karim', until: '2025-11-10' }
    expect((await post('/desk/away', { ...away, other: 'm-els' })).status).toBe(422)
    expect((await post('/desk/away', { ...away, until: '2025-11-01' })).status).toBe(422)
    expect((await post('/desk/away', { ...away, other: 'm-rita' })).status).toBe(422)
    expect((await post('/desk/away', away)).status).toBe(303)
    const { text } = await els.get('/desk')
    expect(text).toContain('Els is weg tot maandag 10 november')
    expect(text).toContain('Nog te nemen, voor Karim (Els is weg)')
    await post('/desk/away', { do: 'back', who: 'm-els' })
    expect((await els.get('/desk')).text).toContain('Nog te nemen, voor Els')
  })

  it('is known to the council by its edition: rounded, few looks like none, and no look changes it', async () => {
    const rita = await signedIn(world, RITA)
    const care = async () =>
      /<h2>Hoe wordt er geluisterd.*?<\/section>/s.exec((await rita.get('/')).text)?.[0]
    await publishEdition(world)
    const none = await care()
    expect(none).toContain('Hoogstens een paar mensen wachtten te lang')
    expect(none).toContain('opende vorige maand hoogstens een paar keer een gesprek')
    for (let count = 0; count < 4; count += 1) await waits('call-back', MORNING - 10 * DAY)
    await opens(4, MORNING - 20 * DAY)
    await publishEdition(world)
    expect(await care()).toBe(none)
    for (let count = 0; count < 4; count += 1) await waits('call-back', MORNING - 10 * DAY)
    await opens(4, MORNING - 20 * DAY)
    await post(`/desk/people/${her}/open`, { reason: 'call-back' })
    expect(await care()).toBe(none)
    await publishEdition(world)
    expect(await care()).toContain('Ongeveer 10 mensen')
    expect(await care()).toContain('opende vorige maand ongeveer 10 keer')
  })
})

describe("a person's conversation", () => {
  const open = (form: object, agent = els) => post(`/desk/people/${her}/open`, form, agent)

  it('opens with a reason only, for an hour, for who gave it, and is written down', async () => {
    const closed = await els.get(`/desk/people/${her}`)
    expect(closed.text).toContain('Zeg eerst waarom.')
    expect(closed.text).not.toContain('wanneer komt de lift')
    expect((await open({})).status).toBe(422)
    expect((await open({ reason: 'other', more: ' ' })).status).toBe(422)
    expect(await listAudit(world.engine, 5)).toEqual([])
    const opened = await open({ reason: 'other', more: 'belde naar kantoor' })
    expect(opened.headers.location).toBe(`/desk/people/${her}`)
    expect((await els.get(`/desk/people/${her}`)).text).toContain('wanneer komt de lift')
    expect(await listAudit(world.engine, 5)).toMatchObject([
      { actor: 'm-els', action: 'conversation-opened', subject: her, reason: 'other: belde naar kantoor' },
    ])
    const karim = await signedIn(world, KARIM)
    expect((await karim.get(`/desk/people/${her}`)).text).not.toContain('wanneer komt de lift')
    world.clock.time += HOUR + 1
    expect((await els.get(`/desk/people/${her}`)).text).not.toContain('wanneer komt de lift')
    expect((await els.get('/desk/people/nobody')).status).toBe(404)
  })

  it('is answered after a look at how it goes, once, however often the button is pressed', async () => {
    expect((await post(`/desk/people/${her}/reply`, { do: 'send', id: 'x1', words: 'hallo' })).status).toBe(
      403,
    )
    await open({ reason: 'question' })
    const draft = { id: 'x1', words: 'Dinsdag. Ideeën? Bel ons.', expects: 'yes' }
    const preview = await post(`/desk/people/${her}/reply`, { ...draft, do: 'preview' })
    expect(preview.status).toBe(200)
    expect(preview.text).toContain('Els van de huurderslijn: Dinsdag. Ideeën? Bel ons.')
    expect(preview.text).toContain('Met een sms, in delen: 1.')
    expect(preview.text).toContain('Deze letters maken de sms duur: ë')
    expect(preview.text).toContain('Dinsdag. Ideeen? Bel ons.')
    expect(await outbox()).toEqual([])
    const sent = await post(`/desk/people/${her}/reply`, { ...draft, do: 'send' })
    expect(sent.headers.location).toBe(`/desk/people/${her}?said=sent`)
    await post(`/desk/people/${her}/reply`, { ...draft, do: 'send' })
    expect(await outbox()).toMatchObject([
      {
        id: 'x1',
        body: 'Els van de huurderslijn: Dinsdag. Ideeën? Bel ons.',
        channel: 'sms',
        purpose: 'reply',
      },
    ])
    expect(world.poked.length).toBeGreaterThan(0)
    expect(await findCoordinator(world.engine, her, MORNING)).toMatchObject({
      replyId: 'x1',
      isAwaited: true,
    })
    expect((await listAudit(world.engine, 1))[0]).toMatchObject({ action: 'person-answered', subject: her })
    expect((await els.get(`/desk/people/${her}`)).text).toContain('Els Peeters · 10 u.')
  })

  it('is answered in her language with a sentence of ours', async () => {
    await world.engine.commit([
      compile(sql.updateTable('tenant').set({ language: 'fr' }).where('id', '=', her)),
    ])
    await open({ reason: 'question' })
    await post(`/desk/people/${her}/reply`, { do: 'send', id: 'x2', saved: 'call-when', words: '' })
    expect((await outbox())[0]?.body).toBe(
      'Els de la ligne des locataires: Quand pouvons-nous vous appeler? Envoyez un jour et une heure.',
    )
    expect((await post(`/desk/people/${her}/reply`, { do: 'preview', id: 'x3', words: ' ' })).status).toBe(
      422,
    )
  })

  it('waits behind a template where her hours of WhatsApp are over and she asked for WhatsApp', async () => {
    await world.engine.commit([
      compile(sql.updateTable('tenant').set({ chosen_channel: 'whatsapp' }).where('id', '=', her)),
    ])
    await open({ reason: 'question' })
    const preview = await post(`/desk/people/${her}/reply`, { do: 'preview', id: 'x4', words: 'Dinsdag.' })
    expect(preview.text).toContain('Met WhatsApp, maar niet meteen.')
    await post(`/desk/people/${her}/reply`, { do: 'send', id: 'x4', words: 'Dinsdag.' })
    const [message] = await outbox()
    expect(message?.body).toContain('Wij hebben een antwoord voor u.')
    expect(JSON.parse(message?.template ?? '{}')).toMatchObject({ name: 'news' })
    expect((await findCoordinator(world.engine, her, MORNING))?.waiting).toContain('Dinsdag.')
  })

  it('is not answered where she stopped, until she writes again', async () => {
    await world.engine.commit([
      compile(
        sql
          .updateTable('tenant')
          .set({ stopped_at: MORNING - MINUTE })
          .where('id', '=', her),
      ),
    ])
    await open({ reason: 'question' })
    expect((await els.get(`/desk/people/${her}`)).text).toContain('Deze persoon wil geen berichten.')
    await post(`/desk/people/${her}/reply`, { do: 'send', id: 'x5', words: 'Dag.' })
    expect(await outbox()).toEqual([])
    await says(her, 'de lift is kapot', MORNING)
    await post(`/desk/people/${her}/reply`, { do: 'send', id: 'x5', words: 'Dag.' })
    expect(await outbox()).toHaveLength(1)
  })
})

it('lays the line down and lets it go on with a button, once each, and is written down', async () => {
  expect((await els.get('/desk/pause')).text).toContain('De huurderslijn ligt even stil.')
  expect((await els.get('/desk/pause')).text).toContain('La ligne fait une pause.')
  await post('/desk/pause', { do: 'pause' })
  await post('/desk/pause', { do: 'pause' })
  expect(await findLinePause(world.engine)).toEqual({ at: MORNING, by: 'm-els' })
  expect((await els.get('/desk')).text).toContain('Sinds 10 u., door Els.')
  await post('/desk/pause', { do: 'resume' })
  expect(await findLinePause(world.engine)).toBeUndefined()
  expect((await listAudit(world.engine, 5)).map(({ action }) => action)).toEqual([
    'line-resumed',
    'line-paused',
  ])
})

it.each(['nl', 'fr', 'en'])('has all its words in %s', async (lang) => {
  const ids = await Promise.all([
    waits('emergency', MORNING - DAY, 'gas?'),
    waits('listen', MORNING, 'voice'),
    waits('disk-full', MORNING, 'disk-full', null),
  ])
  await post(`/desk/people/${her}/open`, { reason: 'question' })
  const paths = [
    '/desk',
    '/desk/pause',
    '/desk/away',
    `/desk/people/${her}`,
    ...ids.map((id) => `/desk/items/${id}`),
  ]
  for (const path of paths) {
    const { status, text } = await els.get(`${path}?lang=${lang}`)
    expect([path, status]).toEqual([path, 200])
    expect(text).toContain(`<html lang="${lang}">`)
    expect(text).not.toMatch(/<script|style=|{{|undefined|desk:/)
  }
})
