import type { CatchUpStore } from '../domain/catch-up.js'
import type { Engine } from './engine.js'
import { compile, define, sql } from './query.js'

const moment = define<{ name: string }, { at: number }>(({ name }) =>
  sql.selectFrom('moment').select('at').where('name', '=', name),
)

const noteMoment = define<{ name: string; at: number }, never>(({ name, at }) =>
  sql
    .insertInto('moment')
    .values({ name, at })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ at })),
)

const lastReceived = define<object, { at: number | null }>(() =>
  sql.selectFrom('incoming_message').select((eb) => eb.fn.max('received_at').as('at')),
)

interface Asked {
  sid: string | null
  accepted_at: number | null
}

/** Our questions to one person, those of the time she wrote first. */
const asked = define<{ address: string; from: number; until: number }, Asked>(({ address, from, until }) =>
  sql
    .selectFrom('outbox_message')
    .innerJoin('address', 'address.tenant_id', 'outbox_message.tenant_id')
    .select(['outbox_message.sid', 'outbox_message.accepted_at'])
    .where('address.value', '=', address)
    .where('outbox_message.invitation_id', 'is not', null)
    .where('outbox_message.accepted_at', '>', from)
    .where('outbox_message.accepted_at', '<=', until)
    .orderBy('outbox_message.accepted_at', 'desc')
    .limit(1),
)

/** What catching up needs to know, on the engine. */
export function catchUpStore(engine: Engine): CatchUpStore {
  return {
    async findMoment(name) {
      return (await engine.read(moment({ name })))[0]?.at
    },
    async noteMoment(name, at) {
      await engine.commit([noteMoment({ name, at })])
    },
    async lastReceivedAt() {
      return (await engine.read(lastReceived({})))[0]?.at ?? undefined
    },
    async knownSids(sids) {
      if (sids.length === 0) return new Set()
      // What was forgotten is not heard again while Twilio still has it.
      const query = sql
        .selectFrom('incoming_message')
        .select('message_sid as sid')
        .where('message_sid', 'in', [...sids])
        .unionAll(
          sql
            .selectFrom('message_removal')
            .select('sid')
            .where('sid', 'in', [...sids]),
        )
      return new Set((await engine.read(compile(query))).map(({ sid }) => sid))
    },
    async findAskedThen(address, at) {
      const [later] = await engine.read(asked({ address, from: at, until: Number.MAX_SAFE_INTEGER }))
      if (!later) return undefined
      const [then] = await engine.read(asked({ address, from: 0, until: at }))
      return then?.sid ?? undefined
    },
  }
}
