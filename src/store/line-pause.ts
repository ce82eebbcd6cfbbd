import { commitAudited } from './audit.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'

/** Name of the setting that is there while the line rests. */
const LINE_RESTS = 'line-rests'

/** Since when the line rests (ms), and who laid it down. */
export interface LinePause {
  at: number
  /** Id of a council member. */
  by: string
}

const find = define<{ name: string }, { value: string }>(({ name }) =>
  sql.selectFrom('setting').select('value').where('name', '=', name),
)
const lay = define<{ name: string; value: string }, never>(({ name, value }) =>
  sql
    .insertInto('setting')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doNothing()),
)
const lift = define<{ name: string }, never>(({ name }) => sql.deleteFrom('setting').where('name', '=', name))

/** Whether the line rests: nothing unasked goes out, and who writes in is told so. Danger is answered as ever. */
export async function findLinePause(engine: Engine): Promise<LinePause | undefined> {
  const [row] = await engine.read(find({ name: LINE_RESTS }))
  return row && (JSON.parse(row.value) as LinePause)
}

/** Lays the line down. False when it rested already. */
export async function pauseLine(engine: Engine, { by, at }: LinePause): Promise<boolean> {
  const statement = lay({ name: LINE_RESTS, value: JSON.stringify({ at, by }) })
  const entry = { at, actor: by, action: 'line-paused' as const }
  return (await commitAudited(engine, entry, [], [{ name: 'was going', statement }])).outcome === 'committed'
}

/** Lets the line go on. False when it was going. */
export async function resumeLine(engine: Engine, { by, at }: LinePause): Promise<boolean> {
  const statement = lift({ name: LINE_RESTS })
  const entry = { at, actor: by, action: 'line-resumed' as const }
  return (await commitAudited(engine, entry, [], [{ name: 'rested', statement }])).outcome === 'committed'
}
