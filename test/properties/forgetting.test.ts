import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportPerson } from '../../src/store/export-person.js'
import { forgetPerson } from '../../src/store/forget-person.js'
import { forgottenList } from '../../src/store/forgotten-list.js'
import { mediaFile, mediaFolder, mediaShelf } from '../../src/store/media-files.js'
import { openStore } from '../../src/store/open-store.js'
import type { Table } from '../../src/store/personal/treatment.js'
import { PERSONAL_DATA } from '../../src/store/personal-data.js'
import type { openSqlite } from '../../src/store/sqlite-engine.js'
import { whoseRows } from '../../src/store/whose.js'
import { seeded } from '../process/support/seeded.js'
import { type FilledPerson, fillStore } from '../support/filled-store.js'

const AT = Date.parse('2026-03-03T10:00:00Z')

/** Everything that says who she is or what she said. */
function traitsOf({ name, phone, whatsappId, said }: FilledPerson): string[] {
  return [name, phone, whatsappId, ...[...said.values()].flat()]
}

/** All bytes under a folder, as they lie on the disk. */
function bytesUnder(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')
}

test('after somebody is forgotten nothing of her is on the disk, and all of everybody else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 12 }),
      fc.nat(),
      async (people, rows, seed) => {
        const folder = mkdtempSync(join(tmpdir(), 'huurderslijn-forget-'))
        const databaseUrl = `file:${join(folder, 'store.sqlite')}`
        const engine = openStore(databaseUrl, 0) as ReturnType<typeof openSqlite>
        try {
          const { below } = seeded(seed)
          const everyone = engine.database.transaction(() => {
            const filled = fillStore(engine.database, below)
            return Array.from({ length: people }, () => filled.addPerson(rows))
          })()
          const shelf = mediaShelf(mediaFolder(databaseUrl))
          for (const { mediaIds, name } of everyone)
            for (const id of mediaIds)
              await shelf.put(id, { content: Buffer.from(name), thumbnail: Buffer.from(name) })
          const her = everyone[below(people)] as FilledPerson
          const others = everyone.filter((one) => one !== her)

          const forgetting = {
            tenantId: her.tenantId,
            at: AT,
            actor: 'cli',
            why: 'asked',
            alsoOpenRepairs: true,
          } as const
          const deps = {
            shelf,
            list: forgottenList(databaseUrl),
            authSecret: 'a secret of the tests',
            ids: { next: () => 'forgotten-1' },
          }
          expect(await forgetPerson(engine, forgetting, deps)).toMatchObject({
            outcome: 'forgotten',
            facts: { isErased: true, files: her.mediaIds.length },
          })

          // Looked at while the store is open: its write-ahead log is among the files.
          const left = bytesUnder(folder)
          expect(traitsOf(her).filter((one) => left.includes(one))).toEqual([])
          for (const other of others) expect(traitsOf(other).filter((one) => !left.includes(one))).toEqual([])
          const files = readdirSync(mediaFolder(databaseUrl)).sort()
          const expected = others.flatMap(({ mediaIds }) =>
            mediaIds.flatMap((id) => [mediaFile(id), mediaFile(id, 'thumbnail')]),
          )
          expect(files).toEqual(expected.sort())
          const marks = engine.database.prepare('select household_id from household_mark').pluck().all()
          expect(marks.sort()).toEqual(others.map(({ householdId }) => householdId).sort())
          expect(engine.database.pragma('foreign_key_check')).toEqual([])
        } finally {
          await engine.close()
          rmSync(folder, { recursive: true, force: true })
        }
      },
    ),
    { numRuns: 12 },
  )
})

test('an export holds every word that is kept of her in a column that is exported, and none of anybody else', async () => {
  const engine = openStore('file::memory:', 0) as ReturnType<typeof openSqlite>
  const filled = fillStore(engine.database, seeded(7).below)
  const [her, other] = [filled.addPerson(9), filled.addPerson(9)]
  const who = await whoseRows(engine, her.tenantId)
  const told = JSON.stringify(await exportPerson(engine, who, { at: AT, actor: 'cli' }))
  const missing = [...her.said].flatMap(([key, words]) => {
    const [table = '', column = ''] = key.split('.')
    const columns: Readonly<Record<string, string>> = PERSONAL_DATA[table as Table].columns
    return columns[column] === 'exported' ? words.filter((one) => !told.includes(one)) : []
  })
  expect([...her.said.values()].flat().length).toBeGreaterThan(100)
  expect(missing).toEqual([])
  expect([her.phone, her.whatsappId].filter((one) => !told.includes(one))).toEqual([])
  expect(traitsOf(other).filter((one) => told.includes(one))).toEqual([])
  await engine.close()
})
