import type { Effect, Turn } from '../domain/turn.js'
import { newTenant } from './arrivals.js'
import type { Statement } from './engine.js'
import { forgetLastPhone } from './import-statements.js'
import { define, sql } from './query.js'
import { setStopped } from './tenants.js'

type Values = { tenantId: string; strangerId: string; addressId: string; address: string }

const moveAddress = define<Values, never>(({ tenantId, strangerId, addressId }) =>
  sql
    .updateTable('address')
    .set({ tenant_id: strangerId, detached_from: tenantId })
    .where('id', '=', addressId),
)

/** What the stranger wrote is not the tenant's to be shown, or to be counted among what she said. */
const moveMessage = define<{ id: string; strangerId: string }, never>(({ id, strangerId }) =>
  sql.updateTable('incoming_message').set({ tenant_id: strangerId }).where('id', '=', id),
)

const withhold = define<Values, never>(({ tenantId, address }) =>
  sql
    .updateTable('outbox_message')
    .set({ state: 'withheld', reason: 'wrong-number' })
    .where('tenant_id', '=', tenantId)
    .where('address', '=', address)
    .where('state', '=', 'queued'),
)

const openInvitations = (tenantId: string) =>
  sql
    .updateTable('invitation')
    .where('tenant_id', '=', tenantId)
    .where('disposition', 'in', ['waiting', 'invited', 'delivered', 'started'])

const hasAddress = (tenantId: string) =>
  sql.selectFrom('address').select('address.id').where('address.tenant_id', '=', tenantId)

const unreachable = define<{ tenantId: string }, never>(({ tenantId }) =>
  openInvitations(tenantId)
    .set({ disposition: 'unreachable' })
    .where((eb) => eb.not(eb.exists(hasAddress(tenantId)))),
)

/** She has another address: what she never saw takes its turn there. */
const inviteAgain = define<{ tenantId: string }, never>(({ tenantId }) =>
  openInvitations(tenantId)
    .set({ disposition: 'waiting', invited_at: null })
    .where((eb) => eb.exists(hasAddress(tenantId))),
)

/** A question about consent that a stranger read was never put to her. */
const unask = define<{ tenantId: string }, never>(({ tenantId }) =>
  sql
    .updateTable('tenant')
    .set({ consent_asked_at: null, consent_reminded_at: null })
    .where('id', '=', tenantId)
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('consent').select('consent.id').where('consent.tenant_id', '=', tenantId)),
      ),
    ),
)

/** What is taken from whom. */
export interface Detaching {
  tenantId: string
  addressId: string
  /** The number itself. */
  address: string
  /** Id and language of the unknown person who has it from now on. */
  strangerId: string
  language: string
  at: number
}

/**
 * Takes an address from its person, and gives it to a stranger who has stopped: nothing unasked goes there any more,
 * and what comes from there is an unknown person's.
 */
export function detachStatements({ strangerId, language, at, ...values }: Detaching): Statement[] {
  const { tenantId, addressId } = values
  return [
    newTenant({ id: strangerId, language, at }),
    setStopped({ tenantId: strangerId, at }),
    moveAddress({ ...values, strangerId }),
    forgetLastPhone({ tenantId, phoneId: addressId }),
    withhold({ ...values, strangerId }),
    inviteAgain({ tenantId }),
    unreachable({ tenantId }),
    unask({ tenantId }),
  ]
}

/** Detaches the address that this turn came from, with the message that said so. */
export function detachNumber(
  { party, incoming, at }: Turn,
  { strangerId, language }: Extract<Effect, { kind: 'wrong-number' }>,
): Statement[] {
  const tenantId = party.tenant.id
  const from = { tenantId, addressId: party.addressId, address: party.address.value }
  return [
    ...detachStatements({ ...from, strangerId, language, at }),
    ...(incoming ? [moveMessage({ id: incoming.id, strangerId })] : []),
  ]
}
