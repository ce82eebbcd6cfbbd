import { sql as raw } from 'kysely'
import type { Engine, Statement } from './engine.js'
import { define, sql } from './query.js'

/** What shows whether the store and the server that works on it are well. */
export interface StoreHealth {
  schemaNumber: number
  holdsDemoPeople: boolean
  /** When the message that has waited longest could have left; undefined when none is due. */
  oldestDueAt: number | undefined
  openAttention: number
  /** When the oldest round was written that the server has not taken up. */
  oldestUnexpandedAt: number | undefined
}

/** Name of the setting that marks a store with made-up people; a live server refuses it. */
export const DEMO_SETTING = 'demo'

const PROBE = 'doctor-probe'

const setting = define<{ name: string }, { value: string }>((value) =>
  sql.selectFrom('setting').select('value').where('name', '=', value.name),
)

// Written out: the index holds what waits only, and is used only where the query says so itself.
const due = define<{ now: number }, { at: number | null }>(({ now }) => ({
  compile: () =>
    raw<{ at: number | null }>`
      select min(not_before_at) as at from outbox_message
      where state = 'queued' and paused = 0 and not_before_at <= ${now}`.compile(sql),
}))

const attention = define<object, { count: number }>(() =>
  sql
    .selectFrom('attention')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('done_at', 'is', null),
)

const unexpanded = define<object, { at: number | null }>(() =>
  sql
    .selectFrom('round')
    .select((eb) => eb.fn.min('created_at').as('at'))
    .where('expanded_at', 'is', null),
)

const insertProbe = define<{ name: string }, never>((value) =>
  sql.insertInto('setting').values({ name: value.name, value: '' }),
)
const deleteProbe = define<{ name: string }, never>((value) =>
  sql.deleteFrom('setting').where('name', '=', value.name),
)

// The migrations' own table, outside the schema.
const schemaNumber: Statement<{ number: number | null }> = {
  sql: 'select max(number) as number from migration',
  parameters: [],
}

/** Whether this store holds made-up people. */
export async function holdsDemoPeople(engine: Engine): Promise<boolean> {
  return (await engine.read(setting({ name: DEMO_SETTING }))).length > 0
}

/** Writes something and takes it away again; rejects when the store cannot be written. */
export async function probeWriting(engine: Engine): Promise<void> {
  await engine.commit([
    deleteProbe({ name: PROBE }),
    insertProbe({ name: PROBE }),
    deleteProbe({ name: PROBE }),
  ])
}

export async function readHealth(engine: Engine, now: number): Promise<StoreHealth> {
  const [number] = await engine.read(schemaNumber)
  const [oldest] = await engine.read(due({ now }))
  const [waiting] = await engine.read(attention({}))
  const [round] = await engine.read(unexpanded({}))
  return {
    schemaNumber: number?.number ?? 0,
    holdsDemoPeople: await holdsDemoPeople(engine),
    oldestDueAt: oldest?.at ?? undefined,
    openAttention: waiting?.count ?? 0,
    oldestUnexpandedAt: round?.at ?? undefined,
  }
}
