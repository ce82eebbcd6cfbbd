import { sql as raw } from 'kysely'
import { CHANNELS } from '../domain/channel.js'
import type { Choices } from '../domain/choices.js'
import type { MessagePurpose, MessageTemplate, OutboxState } from '../domain/outbox-message.js'
import type { ClaimedMessage, OutboxStore, Receipt } from '../domain/outbox-store.js'
import { noteBlocked } from './blocked.js'
import type { Engine, Statement } from './engine.js'
import { addressOf } from './parties.js'
import { compile, define, sql } from './query.js'
import type { Schema } from './schema.js'

type Row = Schema['outbox_message']

/** An older message to the same person that is on its way, or about to be, goes first. Danger waits for nobody. */
const hasOlder = (now: number) => raw<boolean>`exists (
  select 1 from outbox_message as older
  where older.tenant_id = outbox_message.tenant_id and older.id < outbox_message.id
    and (older.state = 'sending'
      or (older.state = 'queued' and (older.not_before_at <= ${now} or older.tries > 0))))`

const claim = define<{ now: number; limit: number; sms: number; whatsapp: number }, Row>(
  ({ now, limit, sms, whatsapp }) =>
    sql
      .updateTable('outbox_message')
      .set((eb) => ({ state: 'sending', claimed_at: now, tries: eb('tries', '+', 1), reason: null }))
      // Once more for engines that claim side by side; not as a column, or SQLite walks the whole queue by it.
      .where(raw<boolean>`state || '' = 'queued'`)
      .where('id', 'in', (eb) =>
        eb
          .selectFrom('outbox_message')
          .select('id')
          .where('state', '=', 'queued')
          .where('not_before_at', '<=', now)
          .where((open) =>
            open.or([
              open.and([open('channel', '=', 'sms'), open(open.val(sms), '=', 1)]),
              open.and([open('channel', '=', 'whatsapp'), open(open.val(whatsapp), '=', 1)]),
            ]),
          )
          .where((or) => or.or([or('purpose', '=', 'safety'), or.not(hasOlder(now))]))
          .orderBy('priority')
          .orderBy('id')
          .limit(limit),
      )
      .returningAll(),
)

const markAccepted = define<{ id: string; sid: string; at: number }, never>(({ id, sid, at }) =>
  sql
    .updateTable('outbox_message')
    .set((eb) => ({
      sid,
      accepted_at: at,
      state: 'sent',
      // A sign-in code is nobody's business once it has left.
      body: eb.case().when('purpose', '=', 'code').then('').else(eb.ref('body')).end(),
    }))
    .where('id', '=', id)
    .where('state', '=', 'sending'),
)

/** She stopped while it was under way: what nobody asked for is not sent after all. */
const isUnwanted = raw<boolean>`purpose in ('round', 'reminder') and exists (
  select 1 from tenant where tenant.id = outbox_message.tenant_id and (tenant.stopped_at is not null
    or tenant.left_alone_at is not null))`

const markRequeued = define<{ id: string; notBeforeAt: number; why: string; uncounted: number }, never>(
  ({ id, notBeforeAt, why, uncounted }) =>
    sql
      .updateTable('outbox_message')
      .set((eb) => ({
        state: eb.case().when(isUnwanted).then('withheld').else('queued').end(),
        reason: eb.case().when(isUnwanted).then('stopped').else(why).end(),
        not_before_at: notBeforeAt,
        claimed_at: null,
        tries: eb('tries', '-', uncounted),
      }))
      .where('id', '=', id)
      .where('state', '=', 'sending'),
)

const markFailed = define<{ id: string; why: string; errorCode: number | null }, never>(
  ({ id, why, errorCode }) =>
    sql
      .updateTable('outbox_message')
      .set({ state: 'failed', reason: why, error_code: errorCode })
      .where('id', '=', id)
      .where('state', '=', 'sending'),
)

const LOOKED_FOR = 'looked for once'

const markLookedFor = define<{ id: string; at: number; why: string }, never>(({ id, at, why }) =>
  sql
    .updateTable('outbox_message')
    .set({ claimed_at: at, reason: why })
    .where('id', '=', id)
    .where('state', '=', 'sending'),
)

const stuck = define<{ before: number }, Row>(({ before }) =>
  sql
    .selectFrom('outbox_message')
    .selectAll()
    .where('state', '=', 'sending')
    .where('claimed_at', '<', before)
    .orderBy('claimed_at')
    .limit(50),
)

const nextDue = define<object, { at: number | null }>(() =>
  sql
    .selectFrom('outbox_message')
    .select((eb) => eb.fn.min('not_before_at').as('at'))
    .where('state', '=', 'queued'),
)

const stateById = define<{ id: string }, Pick<Row, 'id' | 'state'>>(({ id }) =>
  sql.selectFrom('outbox_message').select(['id', 'state']).where('id', '=', id),
)
const stateBySid = define<{ sid: string }, Pick<Row, 'id' | 'state'>>(({ sid }) =>
  sql.selectFrom('outbox_message').select(['id', 'state']).where('sid', '=', sid),
)

interface ReceiptValues {
  id: string
  was: string
  state: string
  sid: string
  errorCode: number | null
}

const applyReceipt = define<ReceiptValues, never>(({ id, was, state, sid, errorCode }) =>
  sql
    .updateTable('outbox_message')
    .set({ state, sid, error_code: errorCode })
    .where('id', '=', id)
    .where('state', '=', was),
)

/** The outbox on the engine. Every change is guarded by the state it starts from. */
export function outboxStore(engine: Engine): OutboxStore {
  const write = async (statement: Statement): Promise<void> => {
    await engine.commit([statement])
  }
  return {
    async claim(now, limit, channels = CHANNELS) {
      const open = { sms: channels.includes('sms') ? 1 : 0, whatsapp: channels.includes('whatsapp') ? 1 : 0 }
      const result = await engine.commit([claim({ now, limit, ...open })])
      const rows = result.outcome === 'committed' ? (result.rows[0] as Row[]) : []
      return rows.sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1)).map(messageOf)
    },
    accepted: (id, sid, at) => write(markAccepted({ id, sid, at })),
    requeue: (id, notBeforeAt, why, isTry = true) =>
      write(markRequeued({ id, notBeforeAt, why, uncounted: isTry ? 0 : 1 })),
    failed: (id, why, errorCode) => write(markFailed({ id, why, errorCode: errorCode ?? null })),
    noteBlocked: (id, at) => noteBlocked(engine, id, at),
    async listStuck(before) {
      const rows = await engine.read(stuck({ before }))
      return rows.map((row) => ({
        ...messageOf(row),
        claimedAt: row.claimed_at ?? 0,
        wasLookedFor: row.reason === LOOKED_FOR,
      }))
    },
    lookedFor: (id, at) => write(markLookedFor({ id, at, why: LOOKED_FOR })),
    async knownSids(sids) {
      if (sids.length === 0) return []
      const query = sql
        .selectFrom('outbox_message')
        .select('sid')
        .where('sid', 'in', [...sids])
      return (await engine.read(compile(query))).flatMap(({ sid }) => (sid === null ? [] : [sid]))
    },
    async nextDueAt() {
      const [row] = await engine.read(nextDue({}))
      return row?.at ?? undefined
    },
    findState: (receipt) => findState(engine, receipt),
    async receipt(id, { state, was, sid, errorCode }) {
      const statement = applyReceipt({ id, was, state, sid, errorCode: errorCode ?? null })
      const result = await engine.commit([], [{ name: 'still there', statement }])
      return result.outcome === 'committed'
    },
  }
}

async function findState(engine: Engine, { outboxMessageId, sid }: Receipt) {
  const found =
    (outboxMessageId && (await engine.read(stateById({ id: outboxMessageId })))[0]) ||
    (await engine.read(stateBySid({ sid })))[0]
  return found && { id: found.id, state: found.state as OutboxState }
}

function messageOf(row: Row): ClaimedMessage {
  return {
    id: row.id,
    ...(row.tenant_id !== null && { tenantId: row.tenant_id }),
    to: addressOf(row.address_kind, row.address),
    channel: row.channel,
    body: row.body,
    purpose: row.purpose as MessagePurpose,
    ...(row.choices !== null && { choices: JSON.parse(row.choices) as Choices }),
    ...(row.template !== null && { template: JSON.parse(row.template) as MessageTemplate }),
    notBeforeAt: row.not_before_at,
    ...(row.expires_at !== null && { expiresAt: row.expires_at }),
    createdAt: row.created_at,
    tries: row.tries,
  }
}
