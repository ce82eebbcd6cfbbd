import { type RawBuilder, sql as raw } from 'kysely'
import { CONSENT_PURPOSES } from '../domain/consent.js'
import { UNASKED } from '../domain/outbox-message.js'
import { consent, consentSettled } from './consents.js'
import type { Engine, Guard, Statement } from './engine.js'
import { forgetLastPhone } from './import-statements.js'
import { compile, define, sql } from './query.js'

/** One person in the store was two: `addressIds` are the other's. */
export interface Splitting {
  tenantId: string
  /** An id for the other. */
  otherId: string
  /** As somebody knows it; empty where nobody does. */
  firstName: string
  addressIds: readonly string[]
  at: number
}

/** The same, of one of the addresses. */
type OfOne = Pick<Splitting, 'tenantId' | 'otherId'> & { addressId: string }

/** She lives in the same home, and a STOP of either is one of both: nobody can tell any more whose it was. */
const addOther = define<Splitting, never>(({ tenantId, otherId, firstName, at }) =>
  sql
    .insertInto('tenant')
    .columns([
      ...['id', 'first_name', 'created_at'],
      ...['language', 'kind', 'household_id', 'dwelling_type', 'moved_out_at', 'stopped_at', 'left_alone_at'],
    ] as ['id'])
    .expression((eb) =>
      eb
        .selectFrom('tenant')
        .select([
          raw<string>`${otherId}`.as('id'),
          raw<string>`${firstName}`.as('first_name'),
          raw<number>`${at}`.as('created_at'),
        ])
        .select(['language', 'kind', 'household_id', 'dwelling_type'])
        .select(['moved_out_at', 'stopped_at', 'left_alone_at'])
        .where('id', '=', tenantId),
    ),
)

/** An import does not give them back. */
const moveAddress = define<OfOne, never>(({ tenantId, otherId, addressId }) =>
  sql.updateTable('address').set({ tenant_id: otherId, detached_from: tenantId }).where('id', '=', addressId),
)

const moveHeard = define<OfOne, never>(({ tenantId, otherId, addressId }) =>
  sql
    .updateTable('incoming_message')
    .set({ tenant_id: otherId })
    .where('tenant_id', '=', tenantId)
    .where('address_id', '=', addressId),
)

/** A picture of what is broken stays with the concern. */
const moveMedia = define<Pick<Splitting, 'tenantId' | 'otherId'>, never>(({ tenantId, otherId }) =>
  sql
    .updateTable('media')
    .set({ tenant_id: otherId })
    .where('tenant_id', '=', tenantId)
    .where('repair_concern_id', 'is', null)
    .where('incoming_message_id', 'in', (eb) =>
      eb.selectFrom('incoming_message').select('id').where('tenant_id', '=', otherId),
    ),
)

const addressValue = (id: string) => sql.selectFrom('address').select('value').where('id', '=', id)

/** A question that only the other would see is asked again, where she is herself. */
const askAgain = define<OfOne, never>(({ tenantId, addressId }) =>
  sql
    .updateTable('invitation')
    .set({ disposition: 'waiting', invited_at: null })
    .where('tenant_id', '=', tenantId)
    .where('disposition', 'in', ['waiting', 'invited', 'delivered'])
    .where(
      'id',
      'in',
      sql
        .selectFrom('outbox_message')
        .select('invitation_id')
        .where('tenant_id', '=', tenantId)
        .where('invitation_id', 'is not', null)
        .where('address', '=', addressValue(addressId)),
    ),
)

const withhold = define<OfOne, never>(({ tenantId, addressId }) =>
  sql
    .updateTable('outbox_message')
    .set({ state: 'withheld', reason: 'wrong-number' })
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'queued')
    .where('purpose', 'in', [...UNASKED])
    .where('address', '=', addressValue(addressId)),
)

const moveSaid = define<OfOne, never>(({ tenantId, otherId, addressId }) =>
  sql
    .updateTable('outbox_message')
    .set({ tenant_id: otherId })
    .where('tenant_id', '=', tenantId)
    .where('address', '=', addressValue(addressId)),
)

const saidTo = (id: string) => sql.selectFrom('outbox_message').select('id').where('tenant_id', '=', id)

/** What a coordinator wrote, and what is on the list because of what was sent, goes with that message. */
const moveReplies = define<Pick<Splitting, 'tenantId' | 'otherId'>, never>(({ tenantId, otherId }) =>
  sql
    .updateTable('desk_reply')
    .set({ tenant_id: otherId })
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', saidTo(otherId)),
)
const moveFailures = define<Pick<Splitting, 'tenantId' | 'otherId'>, never>(({ tenantId, otherId }) =>
  sql
    .updateTable('attention')
    .set({ tenant_id: otherId })
    .where('tenant_id', '=', tenantId)
    .where('outbox_message_id', 'in', saidTo(otherId)),
)

/** She is written to where she last wrote from. */
const lastHeard = <Value>(id: string, column: 'channel' | 'address_id'): RawBuilder<Value> =>
  raw`(select ${raw.ref(column)} from incoming_message where tenant_id = ${id}
    order by received_at desc, id desc limit 1)`
const rememberLast = define<{ otherId: string }, never>(({ otherId }) =>
  sql
    .updateTable('tenant')
    .set({ last_channel: lastHeard(otherId, 'channel'), last_address_id: lastHeard(otherId, 'address_id') })
    .where('id', '=', otherId),
)

/** A turn that was read before is played again, by whose it is now. */
const readAgain = define<{ tenantId: string }, never>(({ tenantId }) =>
  sql
    .updateTable('conversation')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId),
)

type LastWord = { state: 'given' | 'refused'; withdrawn_at: number | null; channel: string }
const lastWord = define<{ tenantId: string; purpose: string }, LastWord>(({ tenantId, purpose }) =>
  sql
    .selectFrom('consent')
    .select(['state', 'withdrawn_at', 'channel'])
    .where('tenant_id', '=', tenantId)
    .where('purpose', '=', purpose)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1),
)

/** A no may have been the other's, and holds for both; a yes may not have been: she is asked herself. */
async function refusals(engine: Engine, { tenantId, otherId, at }: Splitting): Promise<Statement[]> {
  const statements: Statement[] = []
  const other = { tenantId: otherId, householdId: null, at }
  for (const purpose of CONSENT_PURPOSES) {
    const [word] = await engine.read(lastWord({ tenantId, purpose }))
    if (!word || (word.state === 'given' && word.withdrawn_at === null)) continue
    const { channel } = word
    const no = { purpose, state: 'refused', wording: '', channel, source: 'split' } as const
    statements.push(consent({ ...other, ...no }), consentSettled(other))
  }
  return statements
}

/**
 * Takes apart what was one person: the addresses of the other become a new person's of the same home, with what was
 * said from them and sent to them. Answers, concerns and the open talk stay: a home has one voice in every count,
 * whichever of the two it was.
 */
export async function splitStatements(engine: Engine, splitting: Splitting): Promise<Statement[]> {
  const { tenantId, otherId, addressIds } = splitting
  return [
    addOther(splitting),
    ...(await refusals(engine, splitting)),
    ...addressIds.flatMap((addressId) => {
      const one = { tenantId, otherId, addressId }
      const moved = [askAgain(one), withhold(one), moveSaid(one), moveHeard(one), moveAddress(one)]
      return [...moved, forgetLastPhone({ tenantId, phoneId: addressId })]
    }),
    moveMedia(splitting),
    moveReplies(splitting),
    moveFailures(splitting),
    rememberLast({ otherId }),
    readAgain({ tenantId }),
  ]
}

const keepsOne = ({ tenantId, addressIds }: Splitting): Statement =>
  compile(
    sql
      .selectFrom('address')
      .select('id')
      .where('tenant_id', '=', tenantId)
      .where('id', 'not in', [...addressIds])
      .limit(1),
  )
const isHers = define<{ id: string; tenantId: string }, { id: string }>(({ id, tenantId }) =>
  sql.selectFrom('address').select('id').where('id', '=', id).where('tenant_id', '=', tenantId),
)

/** Each of them is still hers, and she is left with one. */
export function splitGuards(splitting: Splitting): Guard[] {
  const { tenantId, addressIds } = splitting
  return [
    { name: 'she keeps one', statement: keepsOne(splitting) },
    ...addressIds.map((id) => ({ name: 'it is hers', statement: isHers({ id, tenantId }) })),
  ]
}
