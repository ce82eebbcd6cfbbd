import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../src/store/open-store.js'
import type { openSqlite } from '../../src/store/sqlite-engine.js'
import { verifyStore } from '../../src/store/verify.js'
import { homesFile } from '../support/homes-file.js'
import { bundled } from './support/bundle.js'
import { program } from './support/program.js'

/** Killed in the middle of an import of 200 homes: all of it is there, or nothing; and the next one brings the rest. */

const IMPORTER = await bundled('test/process/support/importer.ts')
const NOTHING = { tenant: 0, address: 0, household: 0, municipality: 0, audit_entry: 0 }
const ALL = { tenant: 195, address: 190, household: 195, municipality: 1, audit_entry: 1 }

test.each([
  ['half of the rows are written', NOTHING],
  ['the last row is written', NOTHING],
  ['it is done, and nobody was told', ALL],
])(
  'killed when %s',
  async (moment, expected) => {
    const folder = mkdtempSync(join(tmpdir(), 'huurderslijn-import-'))
    const url = `file:${join(folder, 'store.sqlite')}`
    const file = join(folder, 'huurders.csv')
    writeFileSync(file, homesFile(200))
    const child = program([url, file, moment], {}, IMPORTER)
    await child.ended
    expect([child.diedOf(), child.stderr()]).toEqual(['SIGKILL', ''])
    expect(rowsIn(url)).toEqual(expected)

    const again = program([url, file, 'never'], {}, IMPORTER)
    expect([await again.ended, again.stderr()]).toEqual([0, ''])
    const entries = expected.audit_entry + 1
    expect(rowsIn(url)).toEqual({ ...ALL, audit_entry: entries })
    const engine = openStore(url, 0)
    expect(await verifyStore(engine)).toEqual([])
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  },
  30_000,
)

function rowsIn(url: string): Record<string, number> {
  const { database } = openStore(url, 0) as ReturnType<typeof openSqlite>
  const counts = Object.keys(ALL).map((table) => [
    table,
    Number(database.prepare(`select count(*) from ${table}`).pluck().get()),
  ])
  database.close()
  return Object.fromEntries(counts)
}
