import { sql as raw } from 'kysely'
import type { Clock } from '../domain/clock.js'
import type { ContentStore } from '../domain/content-store.js'
import type { Engine, Statement } from './engine.js'
import { compile, define, sql } from './query.js'

/** In one statement: what is found is not on its way out, and does not go while a message stands with it. */
const standsWith = define<{ hash: string; id: string }, { content_sid: string | null }>(({ hash, id }) =>
  sql
    .updateTable('outbox_message')
    .set({
      content_sid: (eb) => eb.selectFrom('content').select('content.sid').where('content.hash', '=', hash),
    })
    .where('outbox_message.id', '=', id)
    .returning('content_sid'),
)

const insert = define<{ hash: string; sid: string; at: number }, never>(({ hash, sid, at }) =>
  sql
    .insertInto('content')
    .values({ hash, sid, created_at: at })
    .onConflict((conflict) => conflict.column('hash').doNothing()),
)

/** Somebody else made the same at the same moment. */
const removeSpare = define<{ sid: string; at: number }, never>(({ sid, at }) => ({
  compile: () =>
    raw<never>`
      insert into message_removal (sid, tries, next_try_at, created_at)
      select ${sid}, 0, ${at}, ${at} where not exists (select 1 from content where content.sid = ${sid})
      on conflict (sid) do nothing`.compile(sql),
}))

const removeLater = define<{ hash: string; at: number }, never>(({ hash, at }) => ({
  compile: () =>
    raw<never>`
      insert into message_removal (sid, tries, next_try_at, created_at)
      select sid, 0, ${at}, ${at} from content where hash = ${hash} on conflict (sid) do nothing`.compile(
      sql,
    ),
}))

const remove = define<{ hash: string }, never>(({ hash }) =>
  sql.deleteFrom('content').where('hash', '=', hash),
)

/** What is on its way out serves no message any more. */
export const dropRemoved: Statement = compile(
  sql.deleteFrom('content').where('sid', 'in', (eb) => eb.selectFrom('message_removal').select('sid')),
)

/** What Twilio holds of our buttons and lists, on the engine. */
export function contentStore(engine: Engine, clock: Clock): ContentStore {
  async function commit(statements: readonly Statement[]): Promise<string | undefined> {
    const result = await engine.commit(statements)
    const rows =
      result.outcome === 'committed' ? (result.rows.at(-1) as { content_sid: string | null }[]) : []
    return rows[0]?.content_sid ?? undefined
  }
  return {
    find: (hash, id) => commit([standsWith({ hash, id })]),
    async keep(hash, sid, id) {
      const at = clock.now()
      const statements = [insert({ hash, sid, at }), removeSpare({ sid, at }), standsWith({ hash, id })]
      return (await commit(statements)) ?? sid
    },
    async forget(hash) {
      await engine.commit([removeLater({ hash, at: clock.now() }), remove({ hash })])
    },
  }
}
