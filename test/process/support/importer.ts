import { readFileSync } from 'node:fs'
import { parseTenantFile } from '../../../src/domain/tenant-file.js'
import { randomIds } from '../../../src/ids.js'
import { openStore } from '../../../src/store/open-store.js'
import type { openSqlite } from '../../../src/store/sqlite-engine.js'
import { importTenants } from '../../../src/store/tenants-import.js'

/**
 * Takes a file of tenants as the page and the command line do, and is killed at the moment it is told of. Arguments: the
 * store, the file, the moment. Nothing of it is in the program.
 */
const [url = '', file = '', moment = ''] = process.argv.slice(2)

/** Nothing runs after this: not a callback, not a flush. */
function die(): never {
  process.kill(process.pid, 'SIGKILL')
  for (;;);
}

const engine = openStore(url, 0) as ReturnType<typeof openSqlite>
const read = parseTenantFile(readFileSync(file, 'utf8'))
if ('unreadable' in read) throw new Error(read.unreadable)
let left = read.rows.length / 2
engine.database.function('pass_half', () => (--left <= 0 ? die() : null))
engine.database.function('die_here', () => die())
if (moment === 'half of the rows are written') {
  engine.database.exec('create temp trigger death after insert on tenant begin select pass_half(); end')
}
if (moment === 'the last row is written') {
  engine.database.exec('create temp trigger death after insert on audit_entry begin select die_here(); end')
}
const authSecret = 'a secret of the tests'
await importTenants(engine, read.rows, {
  clock: { now: () => 1 },
  ids: randomIds,
  authSecret,
  actor: 'cli',
  skipBad: true,
})
if (moment === 'it is done, and nobody was told') die()
