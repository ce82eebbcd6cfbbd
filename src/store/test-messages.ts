import type { OutboxMessage } from '../domain/outbox-message.js'
import type { Engine } from './engine.js'
import { insertOutboxMessage } from './outbox-messages.js'
import { define, sql } from './query.js'

const isNew = define<{ id: string }, { free: number }>(({ id }) =>
  sql
    .selectNoFrom((eb) => eb.lit(1).as('free'))
    .where((eb) => eb.not(eb.exists(eb.selectFrom('outbox_message').select('id').where('id', '=', id)))),
)

/** Puts a trial in the outbox, once: the same id a second time is nothing new. */
export async function insertTestMessage(engine: Engine, message: OutboxMessage): Promise<void> {
  await engine.commit([insertOutboxMessage(message)], [{ name: 'new', statement: isNew({ id: message.id }) }])
}
