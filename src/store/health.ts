import type { Engine } from './engine.js'
import { define, sql } from './query.js'

/** Name of the setting that marks a store with made-up people; a live server refuses it. */
export const DEMO_SETTING = 'demo'

const PROBE = 'doctor-probe'

const setting = define<{ name: string }, { value: string }>((value) =>
  sql.selectFrom('setting').select('value').where('name', '=', value.name),
)
const insertProbe = define<{ name: string }, never>((value) =>
  sql.insertInto('setting').values({ name: value.name, value: '' }),
)
const deleteProbe = define<{ name: string }, never>((value) =>
  sql.deleteFrom('setting').where('name', '=', value.name),
)

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
