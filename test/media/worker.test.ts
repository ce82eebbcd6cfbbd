import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DAY, MINUTE } from '../../src/domain/clock.js'
import type { Fetched } from '../../src/domain/media.js'
import { mediaWorker } from '../../src/media/worker.js'
import { forgetPerson } from '../../src/store/forget-person.js'
import { forgottenList } from '../../src/store/forgotten-list.js'
import { type MediaWorld, mediaWorld, photo, voice } from './support.js'

let here: MediaWorld

beforeEach(async () => {
  here = mediaWorld()
  await here.addTenant('fatima')
})
afterEach(() => here.close())

const fetched = (bytes: Buffer): Fetched => ({ outcome: 'fetched', bytes })
const files = () => readdirSync(here.folder).sort()

test('a photo is kept without its place, with a small one beside it, and deleted at Twilio', async () => {
  const url = await here.waits('m1', fetched(await photo()))
  expect(await here.worker.work()).toBe(2)
  expect(await here.states()).toEqual([{ id: 'm1', state: 'kept', reason: null }])
  expect(files()).toEqual(['m1', 'm1.thumbnail'])
  expect(statSync(join(here.folder, 'm1')).mode & 0o777).toBe(0o600)
  expect(statSync(here.folder).mode & 0o777).toBe(0o700)
  const { exif, width } = await sharp(join(here.folder, 'm1')).metadata()
  expect({ exif, width }).toEqual({ exif: undefined, width: 400 })
  expect(here.twilio).toMatchObject({ fetched: [url], removed: [url] })
  expect(await here.rows('select * from media_removal')).toEqual([])
  expect(await here.worker.work()).toBe(0)
})

test('a voice note is kept to the letter', async () => {
  await here.waits('m1', fetched(voice), 'voice')
  await here.worker.work()
  expect(readFileSync(join(here.folder, 'm1')).equals(voice)).toBe(true)
  expect(files()).toEqual(['m1'])
  const [row] = await here.rows('select content_type, byte_count, has_thumbnail from media')
  expect(row).toEqual({ content_type: 'audio/ogg', byte_count: voice.length, has_thumbnail: 0 })
})

describe('what is not kept', () => {
  test.each<[string, string, Fetched | undefined, string, string[], boolean]>([
    [
      'a program',
      'document',
      fetched(Buffer.from('MZ'.padEnd(300))),
      'refused kind',
      ['media-refused document kind'],
      true,
    ],
    [
      'half a photo',
      'image',
      fetched(Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb', 'hex')),
      'refused unreadable',
      ['media-refused image unreadable'],
      true,
    ],
    [
      'too much',
      'image',
      { outcome: 'refused', why: 'too-big' },
      'refused too-big',
      ['media-refused image too-big'],
      true,
    ],
    [
      'elsewhere',
      'image',
      { outcome: 'refused', why: 'elsewhere' },
      'refused elsewhere',
      ['media-refused image elsewhere'],
      true,
    ],
    ['gone', 'voice', undefined, 'gone gone', ['media-refused voice gone'], false],
    ['a sticker', 'sticker', fetched(voice), 'refused gesture', [], true],
  ])('%s', async (_, kind, answer, state, told, isRemoved) => {
    const url = await here.waits('m1', answer, kind)
    await here.worker.work()
    const [row] = await here.states()
    expect(`${row?.state} ${row?.reason}`).toBe(state)
    expect(await here.attention()).toEqual(told)
    expect(here.twilio.removed).toEqual(isRemoved ? [url] : [])
    expect(here.twilio.fetched).toEqual(kind === 'sticker' ? [] : [url])
    expect(() => files()).toThrow('ENOENT')
  })
})

/** An iPhone's own format, as far as its first bytes tell. */
const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 0x18]),
  Buffer.from('ftypheic\0\0\0\0heicmif1'.padEnd(300)),
])

describe('who sent what is not kept hears of it', () => {
  const told = () => here.rows('select tenant_id, address, channel, body, not_before_at from outbox_message')
  const said = (body: string) => [
    {
      tenant_id: 'fatima',
      address: 'fatima',
      channel: 'whatsapp',
      body,
      not_before_at: here.clock.time + 3000,
    },
  ]

  test.each<[string, Fetched, string]>([
    ['a photo of an iPhone', fetched(heic), 'nl reception:send-as-photo'],
    [
      'half a photo',
      fetched(Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb', 'hex')),
      'nl reception:send-as-photo',
    ],
    ['a program', fetched(Buffer.from('MZ'.padEnd(300))), 'nl reception:not-kept'],
    ['too much', { outcome: 'refused', why: 'too-big' }, 'nl reception:not-kept'],
  ])('%s', async (_, answer, body) => {
    await here.waits('m1', answer, 'document')
    await here.worker.work()
    expect(await told()).toEqual(said(body))
  })

  test.each<[string, string, Fetched | undefined]>([
    ['what is kept', 'image', fetched(voice)],
    ['a sticker', 'sticker', fetched(voice)],
    ['what is gone', 'image', undefined],
    ['what lies elsewhere', 'image', { outcome: 'refused', why: 'elsewhere' }],
  ])('not %s', async (_, kind, answer) => {
    await here.waits('m1', answer, kind)
    await here.worker.work()
    expect(await told()).toEqual([])
  })

  test('once for a whole album, and again for one of an hour later', async () => {
    for (const id of ['m1', 'm2', 'm3']) await here.waits(id, fetched(heic))
    await here.worker.work()
    expect(await told()).toHaveLength(1)
    expect(await here.attention()).toEqual(Array(3).fill('media-refused image heic'))
    here.clock.time += 60 * MINUTE
    await here.waits('m4', fetched(heic))
    await here.worker.work()
    expect(await told()).toHaveLength(2)
  })

  test('nobody who is left alone after she told something in confidence', async () => {
    await here.waits('m1', fetched(heic))
    await here.rows('update tenant set left_alone_at = 1 returning id')
    await here.worker.work()
    expect(await here.states()).toEqual([{ id: 'm1', state: 'refused', reason: 'heic' }])
    expect(await told()).toEqual([])
  })
})

test('a line that is down is tried again, later and later, and then given up', async () => {
  await here.waits('m1', { outcome: 'retry', why: 'HTTP 503' })
  const began = here.clock.time
  for (let minute = 0; minute < 4 * 24 * 60; minute += 10) {
    await here.worker.work()
    here.clock.time += 10 * MINUTE
  }
  expect(here.twilio.fetched).toHaveLength(9)
  expect(await here.states()).toEqual([{ id: 'm1', state: 'refused', reason: 'not-fetched' }])
  expect(await here.attention()).toEqual(['media-refused image not-fetched'])
  // It may still be got by hand.
  expect(here.twilio.removed).toEqual([])
  expect(here.clock.time - began).toBe(4 * DAY)
})

test('what breaks on our side is tried again too', async () => {
  await here.waits('m1', new Error('ENOSPC'))
  await here.worker.work()
  here.answers.set('https://api.twilio.com/m1', fetched(voice))
  here.clock.time += MINUTE
  await here.worker.work()
  expect((await here.states())[0]?.state).toBe('kept')
})

test('what cannot be deleted at Twilio is tried again, with an end', async () => {
  await here.waits('m1', fetched(voice))
  here.twilio.canRemove = false
  for (let hour = 0; hour < 24 * 5; hour++) {
    await here.worker.work()
    here.clock.time += 60 * MINUTE
  }
  expect(await here.rows('select tries, next_try_at from media_removal')).toEqual([
    { tries: 9, next_try_at: null },
  ])
  expect(here.logged.at(-1)).toContain('delete it by hand')
})

test('workers side by side bring each home once', async () => {
  for (let n = 10; n < 30; n++) await here.waits(`m${n}`, fetched(voice))
  const others = [1, 2, 3].map(() => mediaWorker(here))
  await Promise.all([here.worker, ...others].map(({ work }) => work()))
  expect(here.twilio.fetched).toHaveLength(20)
  expect(new Set(here.twilio.fetched).size).toBe(20)
})

test('half a file that a crash left is taken away, and nothing else', async () => {
  mkdirSync(here.folder)
  for (const name of ['m1', 'm2.part', 'm3.thumbnail.part']) writeFileSync(join(here.folder, name), 'x')
  expect(await here.worker.clean()).toBe(2)
  expect(files()).toEqual(['m1'])
})

describe('killed', () => {
  let died = () => {}
  /** Here it ends, as if the power went out. */
  const never = () => {
    died()
    return new Promise<never>(() => {})
  }
  type World = Parameters<typeof mediaWorker>[0]
  const DEATHS: [string, (world: World) => World][] = [
    ['while it fetches', (world) => ({ ...world, source: { ...world.source, fetch: never } })],
    [
      'with half a file written',
      (world) => ({
        ...world,
        shelf: {
          ...world.shelf,
          put: (id) => {
            mkdirSync(here.folder, { recursive: true })
            writeFileSync(join(here.folder, `${id}.part`), 'half')
            return never()
          },
        },
      }),
    ],
    [
      'with the file written and the row not',
      (world) => ({ ...world, store: { ...world.store, kept: never } }),
    ],
    ['before it is deleted at Twilio', (world) => ({ ...world, source: { ...world.source, remove: never } })],
    ['before that is written down', (world) => ({ ...world, store: { ...world.store, removed: never } })],
  ]
  test.each(DEATHS)('%s, it goes on from there', async (_, dying) => {
    const url = await here.waits('m1', fetched(await photo()))
    const death = new Promise<void>((resolve) => {
      died = resolve
    })
    void mediaWorker(dying(here)).work()
    await death
    // A new process, once the lease of the old one is over.
    await here.worker.clean()
    here.clock.time += 5 * MINUTE
    await here.worker.work()
    expect(await here.states()).toEqual([{ id: 'm1', state: 'kept', reason: null }])
    expect(files()).toEqual(['m1', 'm1.thumbnail'])
    expect((await sharp(join(here.folder, 'm1')).metadata()).width).toBe(400)
    expect(here.twilio.removed).toContain(url)
    expect(await here.rows('select * from media_removal')).toEqual([])
  })
})

test('a worker that is late does not take away what another one kept', async () => {
  await here.waits('m1')
  const source = {
    ...here.source,
    async fetch(): Promise<Fetched> {
      here.answers.set('https://api.twilio.com/m1', fetched(voice))
      here.clock.time += 5 * MINUTE
      await here.worker.work()
      return fetched(voice)
    },
  }
  await mediaWorker({ ...here, source }).work()
  expect(files()).toEqual(['m1'])
  expect((await here.states())[0]?.state).toBe('kept')
})

describe('to forget somebody', () => {
  async function forget(tenantId: string): Promise<void> {
    const { engine, shelf, clock, root } = here
    const list = forgottenList(`file:${join(root, 'store.sqlite')}`)
    const deps = {
      shelf,
      list,
      authSecret: 'a secret of the tests',
      ids: { next: () => `forgotten-${tenantId}` },
    }
    const done = await forgetPerson(engine, { tenantId, at: clock.now(), actor: 'cli', why: 'asked' }, deps)
    expect(done.outcome).toBe('forgotten')
  }

  test('takes her files and rows, and what still lies at Twilio', async () => {
    await here.addTenant('jan')
    await here.waits('m1', fetched(await photo()))
    await here.waits('m2', fetched(voice), 'voice', 'jan')
    await here.worker.work()
    const waiting = await here.waits('m3', fetched(voice))
    await forget('fatima')
    expect(files()).toEqual(['m2'])
    expect((await here.states()).map(({ id }) => id)).toEqual(['m2'])
    // What was being fetched is looked after once whoever fetched it has had the time.
    here.clock.time += 5 * MINUTE
    await here.worker.work()
    expect(here.twilio.removed).toContain(waiting)
    expect(here.twilio.fetched).not.toContain(waiting)
  })

  test('also while it is on its way', async () => {
    await here.waits('m1')
    const source = {
      ...here.source,
      async fetch(): Promise<Fetched> {
        await forget('fatima')
        return fetched(voice)
      },
    }
    await mediaWorker({ ...here, source }).work()
    expect(files()).toEqual([])
    expect(await here.states()).toEqual([])
    here.clock.time += 5 * MINUTE
    await mediaWorker(here).work()
    expect(await here.rows('select * from media_removal')).toEqual([])
    expect(here.twilio.removed).toEqual(['https://api.twilio.com/m1'])
  })
})

test('a file that a crash left behind after its person was forgotten goes with what is deleted at Twilio', async () => {
  await here.waits('m1', fetched(voice))
  await here.worker.work()
  const left = join(here.folder, 'm1')
  const removeNothing = { ...here.shelf, remove: async () => {} }
  const forgetting = { tenantId: 'fatima', at: here.clock.now(), actor: 'cli', why: 'asked' } as const
  const list = forgottenList('file::memory:')
  const deps = { shelf: removeNothing, list, authSecret: 'a secret of the tests', ids: { next: () => 'f' } }
  await forgetPerson(here.engine, forgetting, deps)
  expect(readFileSync(left).length).toBeGreaterThan(0)
  await here.worker.work()
  expect(files()).toEqual([])
})

test('logs hold ids only', async () => {
  await here.waits('m1', fetched(await photo()))
  await here.waits('m2')
  await here.worker.work()
  for (const line of here.logged) expect(line).not.toMatch(/https|fatima|twilio\.com/)
})
