import type { Engine, Statement } from './engine.js'
import { define, sql } from './query.js'

/** The name of the instant since when something that was deleted may still be read off the disk. */
const TRACES = 'traces'

const note = define<{ at: number }, never>(({ at }) =>
  sql
    .insertInto('moment')
    .values({ name: TRACES, at })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ at })),
)

/** To be written with what deletes: should the process die before the traces are erased, the next one does it. */
export const dueForTraces = (at: number): Statement => note({ at })

const noted = define<object, { at: number }>(() =>
  sql.selectFrom('moment').select('at').where('name', '=', TRACES),
)

const settle = define<{ at: number }, never>(({ at }) =>
  sql.deleteFrom('moment').where('name', '=', TRACES).where('at', '=', at),
)

/**
 * Writes the store anew where something was deleted since the last time: a deleted row still lies in the pages that
 * it was moved from (tried: also with `secure_delete`, in 12 of 40 random stores), and in the write-ahead log.
 * Resolves with false when another process is at work on the store; it is done at its next time then.
 */
export async function eraseTraces(engine: Engine): Promise<boolean> {
  const [due] = await engine.read(noted({}))
  if (!due) return true
  if (!(await engine.eraseDeleted())) return false
  await engine.commit([settle({ at: due.at })])
  return true
}
