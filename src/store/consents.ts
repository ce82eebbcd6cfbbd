import { v7 } from 'uuid'
import type { Engine, Statement } from './engine.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'
import type { Who } from './who.js'

export const setConsentAsked = define<{ tenantId: string; at: number | null }, never>(({ tenantId, at }) =>
  sql.updateTable('tenant').set({ consent_asked_at: at }).where('id', '=', tenantId),
)

/** Somebody who said yes or no by herself does not need to be asked any more. */
const markAsked = define<{ tenantId: string; at: number }, never>(({ tenantId, at }) =>
  sql
    .updateTable('tenant')
    .set({ consent_asked_at: at })
    .where('id', '=', tenantId)
    .where('consent_asked_at', 'is', null),
)
export const consentSettled = ({ tenantId, at }: Who): Statement => markAsked({ tenantId, at })

const markReminded = define<{ tenantId: string; at: number }, never>(({ tenantId, at }) =>
  sql.updateTable('tenant').set({ consent_reminded_at: at }).where('id', '=', tenantId),
)
export const consentReminded = ({ tenantId, at }: Who): Statement => markReminded({ tenantId, at })

const insertConsent = define<Schema['consent'], never>((value) =>
  sql.insertInto('consent').values({
    id: value.id,
    tenant_id: value.tenant_id,
    purpose: value.purpose,
    state: value.state,
    wording: value.wording,
    channel: value.channel,
    source: value.source,
    created_at: value.created_at,
    withdrawn_at: null,
  }),
)

type ConsentSaid = Who & Pick<Schema['consent'], 'purpose' | 'state' | 'wording' | 'channel' | 'source'>

/** What she said, with her words, the moment and the channel. Earlier words stay as proof. */
export function consent({ tenantId, at, purpose, state, wording, channel, source }: ConsentSaid): Statement {
  const said = { purpose, state, wording, channel, source }
  return insertConsent({ id: v7(), tenant_id: tenantId, ...said, created_at: at, withdrawn_at: null })
}

const withdrawGiven = define<{ tenantId: string; purpose: string; at: number }, never>(
  ({ tenantId, purpose, at }) =>
    sql
      .updateTable('consent')
      .set({ withdrawn_at: at })
      .where('tenant_id', '=', tenantId)
      .where('purpose', '=', purpose)
      .where('state', '=', 'given')
      .where('withdrawn_at', 'is', null),
)
export const withdraw = ({ tenantId, at, purpose }: Who & { purpose: string }): Statement =>
  withdrawGiven({ tenantId, purpose, at })

const latest = define<{ tenantId: string; purpose: string }, Pick<Schema['consent'], 'state'>>(
  ({ tenantId, purpose }) =>
    sql
      .selectFrom('consent')
      .select('state')
      .where('tenant_id', '=', tenantId)
      .where('purpose', '=', purpose)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(1),
)

/** Her last word on being asked for this; undefined when she never gave one. */
export async function findConsent(
  engine: Engine,
  tenantId: string,
  purpose: string,
): Promise<'given' | 'refused' | undefined> {
  const [row] = await engine.read(latest({ tenantId, purpose }))
  return row?.state
}

/** One yes or no that she gave; `withdrawnAt` in ms when she took it back. */
export interface ConsentGiven {
  id: string
  purpose: string
  state: 'given' | 'refused'
  channel: string
  source: string
  at: number
  withdrawnAt: number | null
}

const history = define<{ tenantId: string }, ConsentGiven>(({ tenantId }) =>
  sql
    .selectFrom('consent')
    .select([
      'id',
      'purpose',
      'state',
      'channel',
      'source',
      'created_at as at',
      'withdrawn_at as withdrawnAt',
    ])
    .where('tenant_id', '=', tenantId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc'),
)

/** All she ever said yes or no to, newest first. */
export function listConsents(engine: Engine, tenantId: string): Promise<ConsentGiven[]> {
  return engine.read(history({ tenantId }))
}
