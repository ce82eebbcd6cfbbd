import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Fetched } from '../../src/domain/media.js'
import type { Wording } from '../../src/domain/wording.js'
import { mediaWorker } from '../../src/media/worker.js'
import { mediaShelf } from '../../src/store/media-files.js'
import { mediaStore } from '../../src/store/media-store.js'
import { openStore } from '../../src/store/open-store.js'
import { compile, sql } from '../../src/store/query.js'

/** A small picture, as a phone takes one. */
export const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: '#885533' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 4/1 0/1' } })
    .jpeg()
    .toBuffer()

export const voice = Buffer.from(
  'OggS\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead'.padEnd(200, '\0'),
)

/** A worker on a store and a folder of its own, with a Twilio that answers what it is told to. */
export function mediaWorld() {
  const root = mkdtempSync(join(tmpdir(), 'huurderslijn-media-'))
  const folder = join(root, 'media')
  const engine = openStore(`file:${join(root, 'store.sqlite')}`, 0)
  const clock = { time: 1_000_000, now: () => clock.time }
  const answers = new Map<string, Fetched | Error>()
  const twilio = { fetched: [] as string[], removed: [] as string[], canRemove: true }
  const shelf = mediaShelf(folder)
  const store = mediaStore(engine)
  const source = {
    async fetch(url: string): Promise<Fetched> {
      twilio.fetched.push(url)
      const answer = answers.get(url) ?? { outcome: 'gone' as const }
      if (answer instanceof Error) throw answer
      return answer
    },
    async remove(url: string): Promise<boolean> {
      if (twilio.canRemove) twilio.removed.push(url)
      return twilio.canRemove
    },
  }
  const logged: string[] = []
  const note = (ids: object, what: string) => void logged.push(`${JSON.stringify(ids)} ${what}`)
  const log = { info: note, warn: note }
  let made = 0
  const tell = {
    wording: ((language: string, key: string) => `${language} ${key}`) as Wording,
    ids: { next: () => `told-${++made}`, dice: () => 0 },
    afterMs: 3000,
  }
  const worker = mediaWorker({ store, source, shelf, clock, log, tell })

  async function addTenant(id: string): Promise<void> {
    await engine.commit([
      compile(
        sql
          .insertInto('tenant')
          .values({ id, first_name: '', language: 'nl', kind: 'tenant', created_at: 0 }),
      ),
      compile(
        sql
          .insertInto('address')
          .values({ id: `a-${id}`, tenant_id: id, kind: 'phone', value: id, created_at: 0 }),
      ),
    ])
  }

  /** A medium that waits, as its turn left it. */
  async function waits(
    id: string,
    answer?: Fetched | Error,
    kind = 'image',
    tenantId = 'fatima',
  ): Promise<string> {
    const url = `https://api.twilio.com/${id}`
    if (answer) answers.set(url, answer)
    const message = {
      id: `in-${id}`,
      message_sid: `MM-${id}`,
      tenant_id: tenantId,
      address_id: `a-${tenantId}`,
      channel: 'whatsapp',
      kind,
      text: '',
      received_at: 0,
    }
    const row = { id, incoming_message_id: `in-${id}`, tenant_id: tenantId, position: 0, kind, url }
    await engine.commit([
      compile(sql.insertInto('incoming_message').values(message)),
      compile(
        sql.insertInto('media').values({
          ...row,
          state: 'waiting',
          tries: 0,
          next_try_at: clock.time,
          has_thumbnail: 0,
          created_at: 0,
        }),
      ),
    ])
    return url
  }

  const rows = <Row>(query: string) => engine.read<Row>({ sql: query, parameters: [] })
  return {
    root,
    folder,
    engine,
    clock,
    twilio,
    answers,
    shelf,
    store,
    source,
    log,
    tell,
    logged,
    worker,
    addTenant,
    waits,
    rows,
    states: () =>
      rows<{ id: string; state: string; reason: string | null }>(
        'select id, state, reason from media order by id',
      ),
    attention: async () =>
      (await rows<{ line: string }>(`select kind || ' ' || detail as line from attention`)).map(
        ({ line }) => line,
      ),
    async close() {
      await engine.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

export type MediaWorld = ReturnType<typeof mediaWorld>
