import type { ForgottenList } from '../../../src/domain/forgotten.js'
import { forgetPerson } from '../../../src/store/forget-person.js'
import { forgottenList } from '../../../src/store/forgotten-list.js'
import { mediaFolder, mediaShelf } from '../../../src/store/media-files.js'
import { openStore } from '../../../src/store/open-store.js'
import type { openSqlite } from '../../../src/store/sqlite-engine.js'

/**
 * Forgets the person it is told of, and is killed at the moment it is told of. Arguments: the store, the id of the
 * person, the moment. Nothing of it is in the program.
 */
const [url = '', tenantId = '', moment = ''] = process.argv.slice(2)

/** Nothing runs after this: not a callback, not a flush. */
function die(): never {
  process.kill(process.pid, 'SIGKILL')
  for (;;);
}
const dieAt = (name: string) => {
  if (moment === name) die()
}

const engine = openStore(url, 0) as ReturnType<typeof openSqlite>
engine.database.function('die_here', () => die())
if (moment === 'half of her rows are deleted') {
  engine.database.exec('create temp trigger death before delete on answer begin select die_here(); end')
}
if (moment === 'the last row is written') {
  engine.database.exec('create temp trigger death after insert on moment begin select die_here(); end')
}
const shelf = mediaShelf(mediaFolder(url))
const list = forgottenList(url)
const slowList: ForgottenList = {
  read: () => list.read(),
  async add(entries) {
    dieAt('the list is to be written')
    await list.add(entries)
    dieAt('the list is written')
  },
}
let removed = 0

await forgetPerson(
  { ...engine, eraseDeleted: () => (moment === 'traces are to be erased' ? die() : engine.eraseDeleted()) },
  { tenantId, at: 1, actor: 'cli', why: 'asked', alsoOpenRepairs: true },
  {
    authSecret: 'a secret of the tests',
    ids: { next: () => 'forgotten-1' },
    list: slowList,
    shelf: {
      async remove(id) {
        if (removed++ === 1) dieAt('one of her files is removed')
        await shelf.remove(id)
      },
    },
  },
)
