import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mediaFile } from '../store/media-files.js'
import { compile, sql } from '../store/query.js'
import { addTenant } from '../store/seed-for-tests.js'
import { type Agent, browser, DESK, ELS, pagesWorld, RITA, signedIn, type World } from './test-support.js'

const folder = mkdtempSync(join(tmpdir(), 'huurderslijn-route-'))

let world: World
const agents: Record<string, Agent> = {}

beforeAll(async () => {
  world = await pagesWorld({ mediaFolder: join(folder, 'media') })
  const tenantId = await addTenant(world.engine, null)
  const [{ id: addressId = '' } = {}] = await world.engine.read<{ id: string }>({
    sql: 'select id from address where tenant_id = ?',
    parameters: [tenantId],
  })
  const concern = { id: 'concern', number: 'K7F4', tenant_id: tenantId, category: 'other', place: 'home' }
  const incoming = {
    id: 'in',
    message_sid: 'MM1',
    tenant_id: tenantId,
    address_id: addressId,
    channel: 'whatsapp',
  }
  const medium = (id: string, state: 'kept' | 'waiting', type: string, concernId: string | null) =>
    compile(
      sql.insertInto('media').values({
        id,
        incoming_message_id: 'in',
        tenant_id: tenantId,
        repair_concern_id: concernId,
        position: 0,
        kind: 'image',
        url: 'https://api.twilio.com/x',
        state,
        tries: 1,
        content_type: state === 'kept' ? type : null,
        has_thumbnail: type === 'image/jpeg' ? 1 : 0,
        created_at: 0,
      }),
    )
  await world.engine.commit([
    compile(
      sql.insertInto('repair_concern').values({ ...concern, problem: 'lek', state: 'new', created_at: 0 }),
    ),
    compile(
      sql.insertInto('incoming_message').values({ ...incoming, kind: 'image', text: '', received_at: 0 }),
    ),
    medium('leak', 'kept', 'image/jpeg', 'concern'),
    medium('other', 'kept', 'image/jpeg', null),
    medium('bill', 'kept', 'application/pdf', 'concern'),
    medium('voice', 'kept', 'audio/ogg', null),
    medium('waits', 'waiting', 'image/jpeg', 'concern'),
    medium('lost', 'kept', 'image/jpeg', 'concern'),
  ])
  mkdirSync(join(folder, 'media'))
  writeFileSync(join(folder, 'secret'), 'the store')
  for (const id of ['leak', 'other', 'bill', 'voice']) writeFileSync(join(folder, 'media', id), `file ${id}`)
  for (const id of ['leak', 'other'])
    writeFileSync(join(folder, 'media', mediaFile(id, 'thumbnail')), `small ${id}`)
  agents.nobody = browser(world.app)
  agents.member = await signedIn(world, RITA)
  agents.coordinator = await signedIn(world, ELS)
  agents['repair-desk'] = await signedIn(world, DESK)
})
afterAll(() => rmSync(folder, { recursive: true }))

const get = async (who: string, path: string) => {
  const { status, headers, body, text } = await (agents[who] as Agent).get(path).buffer(true)
  return { status, headers, content: Buffer.isBuffer(body) ? body.toString() : text }
}

/** Status for: nobody, council member, coordinator, repair desk. */
const WHO = ['nobody', 'member', 'coordinator', 'repair-desk'] as const
describe('who sees what', () => {
  test.each<[string, number, number, number, number]>([
    ['/media/leak', 303, 403, 200, 200],
    ['/media/leak/thumbnail', 303, 403, 200, 200],
    ['/media/bill', 303, 403, 200, 200],
    ['/media/bill/thumbnail', 303, 403, 404, 404],
    ['/media/other', 303, 403, 200, 404],
    ['/media/other/thumbnail', 303, 403, 200, 404],
    ['/media/voice', 303, 403, 200, 404],
    ['/media/waits', 303, 403, 404, 404],
    ['/media/lost', 303, 403, 404, 404],
    ['/media/none', 303, 403, 404, 404],
    ['/media/..%2Fsecret', 303, 403, 404, 404],
    ['/media/%2e%2e%2f%2e%2e%2fsecret', 303, 403, 404, 404],
    ['/media/leak.thumbnail', 303, 403, 404, 404],
  ])('%s', async (path, ...statuses) => {
    const got = await Promise.all(WHO.map((who) => get(who, path)))
    expect(got.map(({ status }) => status)).toEqual(statuses)
    for (const { status, content } of got)
      if (status !== 200) expect(content).not.toMatch(/file |small |the store/)
  })
})

test.each([
  ['/media/leak', 'image/jpeg', 'inline; filename="media-leak.jpg"'],
  ['/media/bill', 'application/pdf', 'attachment; filename="media-bill.pdf"'],
  ['/media/voice', 'audio/ogg', 'inline; filename="media-voice.ogg"'],
])('%s says what it is, and is not kept in between', async (path, type, disposition) => {
  const { headers, content } = await get('coordinator', path)
  expect(content).toBe(`file ${path.split('/').at(-1)}`)
  expect(headers['content-type']).toBe(type)
  expect(headers['content-disposition']).toBe(disposition)
  expect(headers['cache-control']).toBe('private, no-cache')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['content-security-policy']).toContain("default-src 'none'")
})
