import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { retentionSchema } from '../../src/domain/retention.js'
import { housekeeping } from '../../src/housekeeping.js'
import { mediaWorker } from '../../src/media/worker.js'
import { removingMessages } from '../../src/outbox/removals.js'
import { forgottenList } from '../../src/store/forgotten-list.js'
import { mediaFolder, mediaShelf } from '../../src/store/media-files.js'
import { mediaStore } from '../../src/store/media-store.js'
import { messageRemovalStore } from '../../src/store/message-removals.js'
import { openStore } from '../../src/store/open-store.js'
import type { openSqlite } from '../../src/store/sqlite-engine.js'
import { loadWording } from '../../src/wording.js'
import { type FilledPerson, fillStore } from '../support/filled-store.js'
import { bundled } from './support/bundle.js'
import { program } from './support/program.js'
import { seeded } from './support/seeded.js'

/** Killed in the middle of forgetting somebody: she is forgotten whole, or not at all. */

const FORGETTER = await bundled('test/process/support/forgetter.ts')
const log = { info() {}, warn() {}, error() {} }
const clock = { now: () => Date.now() }

interface Killed {
  folder: string
  engine: ReturnType<typeof openSqlite>
  her: FilledPerson
  other: FilledPerson
  rows(): Record<string, number>
  /** How many of her texts lie on the disk, and of somebody else's. */
  onDisk(): { hers: number; others: number }
  files(): string[]
}

/** Two people in a store with their photos; a process that forgets one of them is killed at this moment. */
async function killedWhen(moment: string): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), 'huurderslijn-killed-'))
  const url = `file:${join(folder, 'store.sqlite')}`
  const first = openStore(url, 0) as ReturnType<typeof openSqlite>
  const [her, other] = first.database.transaction(() => {
    const filled = fillStore(first.database, seeded(3).below)
    return [filled.addPerson(6), filled.addPerson(6)] as const
  })()
  const shelf = mediaShelf(mediaFolder(url))
  for (const { mediaIds, name } of [her, other])
    for (const id of mediaIds) await shelf.put(id, { content: Buffer.from(name) })
  await first.close()

  const child = program([url, her.tenantId, moment], {}, FORGETTER)
  await child.ended
  expect([moment, child.diedOf(), child.stderr()]).toEqual([moment, 'SIGKILL', ''])

  const engine = openStore(url, 0) as ReturnType<typeof openSqlite>
  const bytes = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('\n')
  const countIn = (all: string, { name, phone, said }: FilledPerson) =>
    [name, phone, ...[...said.values()].flat()].filter((one) => all.includes(one)).length
  return {
    folder,
    engine,
    her,
    other,
    rows: () =>
      Object.fromEntries(
        ['tenant', 'answer', 'incoming_message', 'media', 'audit_entry', 'forgotten'].map((table) => [
          table,
          Number(engine.database.prepare(`select count(*) from ${table}`).pluck().get()),
        ]),
      ),
    onDisk: () => {
      const all = bytes()
      return { hers: countIn(all, her), others: countIn(all, other) }
    },
    files: () => readdirSync(mediaFolder(url)).sort(),
  }
}

/** Her name, her number, and all that she said. */
const textsOf = ({ said }: FilledPerson) => 2 + [...said.values()].flat().length

/** What a server does that is started on it: puts right, and works off the lists of what to delete. */
async function startServer({ engine, folder }: Killed): Promise<{ messages: string[] }> {
  const url = `file:${join(folder, 'store.sqlite')}`
  const shelf = mediaShelf(mediaFolder(url))
  const ids = { next: () => 'never' }
  const forgetting = { authSecret: 'a secret of the tests', ids, shelf, list: forgottenList(url) }
  const retention = retentionSchema.parse(undefined)
  await housekeeping({ engine, retention, forgetting, clock, log: log as never }).putRight()
  const source = { fetch: async () => ({ outcome: 'gone' as const }), remove: async () => true }
  const later = { now: () => Date.now() + 600_000 }
  // Nothing is refused here, so nobody is told.
  const tell = {
    wording: loadWording({ company: 'Testland', office: '058 00 00 00' }),
    ids: { ...ids, dice: () => 0 },
    afterMs: 0,
  }
  const media = mediaWorker({ store: mediaStore(engine), source, shelf, clock: later, log, tell })
  while ((await media.work()) > 0);
  const messages: string[] = []
  const remove = async (sid: string) => messages.push(sid) > 0
  const work = removingMessages({ store: messageRemovalStore(engine), remove, clock: later, log })
  while ((await work()) > 0);
  return { messages }
}

describe('killed when', () => {
  test.each(['half of her rows are deleted', 'the last row is written'])(
    '%s: nothing has begun',
    async (moment) => {
      const killed = await killedWhen(moment)
      expect(killed.rows()).toMatchObject({ tenant: 2, audit_entry: 0, forgotten: 0 })
      expect(killed.onDisk()).toEqual({ hers: textsOf(killed.her), others: textsOf(killed.other) })
      expect(killed.files()).toEqual([...killed.her.mediaIds, ...killed.other.mediaIds].sort())
      expect((await startServer(killed)).messages).toEqual([])
      await killed.engine.close()
      rmSync(killed.folder, { recursive: true, force: true })
    },
    30_000,
  )

  test.each([
    'one of her files is removed',
    'the list is to be written',
    'the list is written',
    'traces are to be erased',
  ])(
    '%s: she is forgotten whole',
    async (moment) => {
      const killed = await killedWhen(moment)
      const { her, other, engine } = killed
      expect(killed.rows()).toMatchObject({ tenant: 1, audit_entry: 1, forgotten: 1 })
      const { messages } = await startServer(killed)
      expect(new Set(messages).size).toBeGreaterThan(her.mediaIds.length)
      expect(killed.onDisk()).toEqual({ hers: 0, others: textsOf(other) })
      expect(killed.files()).toEqual([...other.mediaIds].sort())
      expect(await forgottenList(`file:${join(killed.folder, 'store.sqlite')}`).read()).toHaveLength(1)
      const left = `select (select count(*) from message_removal) + (select count(*) from media_removal)`
      expect(engine.database.prepare(left).pluck().get()).toBe(0)
      await engine.close()
      rmSync(killed.folder, { recursive: true, force: true })
    },
    30_000,
  )
})
