import type { Clock } from '../domain/clock.js'
import type { ContentStore } from '../domain/content-store.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'

const byHash = define<{ hash: string }, { sid: string }>(({ hash }) =>
  sql.selectFrom('content').select('sid').where('hash', '=', hash),
)

const insert = define<{ hash: string; sid: string; at: number }, never>(({ hash, sid, at }) =>
  sql
    .insertInto('content')
    .values({ hash, sid, created_at: at })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ sid: (eb) => eb.ref('excluded.sid') })),
)

const remove = define<{ hash: string }, never>(({ hash }) =>
  sql.deleteFrom('content').where('hash', '=', hash),
)

/** What Twilio holds of our buttons and lists, on the engine. */
export function contentStore(engine: Engine, clock: Clock): ContentStore {
  return {
    async find(hash) {
      return (await engine.read(byHash({ hash })))[0]?.sid
    },
    async keep(hash, sid) {
      await engine.commit([insert({ hash, sid, at: clock.now() })])
    },
    async forget(hash) {
      await engine.commit([remove({ hash })])
    },
  }
}
