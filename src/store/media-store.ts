import type { IncomingKind } from '../domain/incoming-message.js'
import type { ClaimedMedium, ClaimedRemoval, MediaStore } from '../domain/media.js'
import { attention } from './attention.js'
import type { Engine, Guard, Statement } from './engine.js'
import { findSender, wasTold } from './media-senders.js'
import { insertOutboxMessage } from './outbox-messages.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'

type Row = Schema['media']
type Lease = { now: number; leaseUntil: number }

const claim = define<Lease, Pick<Row, 'id' | 'tenant_id' | 'url' | 'kind' | 'tries'>>(({ now, leaseUntil }) =>
  sql
    .updateTable('media')
    .set((eb) => ({ next_try_at: leaseUntil, tries: eb('tries', '+', 1) }))
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('media')
        .select('id')
        .where('state', '=', 'waiting')
        .where('next_try_at', '<=', now)
        .orderBy('next_try_at')
        .limit(1),
    )
    .returning(['id', 'tenant_id', 'url', 'kind', 'tries']),
)

type Settled = Pick<Row, 'id' | 'state' | 'reason' | 'content_type' | 'byte_count' | 'has_thumbnail'>

const settle = define<Settled & { at: number }, never>((value) =>
  sql
    .updateTable('media')
    .set({
      state: value.state,
      reason: value.reason,
      content_type: value.content_type,
      byte_count: value.byte_count,
      has_thumbnail: value.has_thumbnail,
      next_try_at: null,
      settled_at: value.at,
    })
    .where('id', '=', value.id)
    .where('state', '=', 'waiting'),
)

const postpone = define<{ id: string; nextTryAt: number }, never>(({ id, nextTryAt }) =>
  sql
    .updateTable('media')
    .set({ next_try_at: nextTryAt })
    .where('id', '=', id)
    .where('state', '=', 'waiting'),
)

const known = define<{ id: string }, { id: string }>(({ id }) =>
  sql.selectFrom('media').select('id').where('id', '=', id),
)

const insertRemoval = define<{ id: string; url: string; at: number }, never>(({ id, url, at }) =>
  sql
    .insertInto('media_removal')
    .values({ id, url, tries: 0, next_try_at: at, created_at: at })
    .onConflict((conflict) => conflict.column('id').doNothing()),
)

const claimDue = define<Lease, Omit<ClaimedRemoval, 'erasesFile'> & { erases_file: number }>(
  ({ now, leaseUntil }) =>
    sql
      .updateTable('media_removal')
      .set((eb) => ({ next_try_at: leaseUntil, tries: eb('tries', '+', 1) }))
      .where('id', 'in', (eb) =>
        eb
          .selectFrom('media_removal')
          .select('id')
          .where('next_try_at', '<=', now)
          .orderBy('next_try_at')
          .limit(1),
      )
      .returning(['id', 'url', 'tries', 'erases_file']),
)

const deleteRemoval = define<{ id: string }, never>(({ id }) =>
  sql.deleteFrom('media_removal').where('id', '=', id),
)

const postponeRemoval = define<{ id: string; nextTryAt: number | null }, never>(({ id, nextTryAt }) =>
  sql.updateTable('media_removal').set({ next_try_at: nextTryAt }).where('id', '=', id),
)

/** Media and what is to be deleted of them, on the engine. Several workers may claim side by side. */
export function mediaStore(engine: Engine): MediaStore {
  async function first<Found>(statement: Statement<Found>): Promise<Found | undefined> {
    const result = await engine.commit([statement])
    return result.outcome === 'committed' ? (result.rows[0] as Found[])[0] : undefined
  }

  /** False when the row is not there, or not waiting, any more. */
  async function whileWaiting(statement: Statement, also: Statement[] = []): Promise<boolean> {
    const guard: Guard = { name: 'still-waits', statement }
    return (await engine.commit(also, [guard])).outcome === 'committed'
  }

  const nothing = { content_type: null, byte_count: null, has_thumbnail: 0, reason: null }
  const seen = ({ tenantId, kind }: ClaimedMedium, why: string, at: number): Statement =>
    attention({ tenantId, kind: 'media-refused', detail: `${kind} ${why}`, at })

  return {
    async claim(now, leaseUntil) {
      const row = await first(claim({ now, leaseUntil }))
      if (!row) return undefined
      return { ...row, tenantId: row.tenant_id, kind: row.kind as IncomingKind }
    },
    kept({ id, url }, { contentType, byteCount, hasThumbnail }, at) {
      const row = { content_type: contentType, byte_count: byteCount, has_thumbnail: hasThumbnail ? 1 : 0 }
      return whileWaiting(settle({ ...nothing, id, state: 'kept', ...row, at }), [
        insertRemoval({ id, url, at }),
      ])
    },
    findSender: (id) => findSender(engine, id),
    wasTold: (tenantId, body, since) => wasTold(engine, tenantId, body, since),
    refused(medium, why, at, told) {
      const { id, url } = medium
      return whileWaiting(settle({ ...nothing, id, state: 'refused', reason: why, at }), [
        // What we could not get may yet be got by hand.
        ...(why === 'not-fetched' ? [] : [insertRemoval({ id, url, at })]),
        ...(why === 'gesture' ? [] : [seen(medium, why, at)]),
        ...(told ? [insertOutboxMessage(told)] : []),
      ])
    },
    gone(medium, at) {
      return whileWaiting(settle({ ...nothing, id: medium.id, state: 'gone', reason: 'gone', at }), [
        seen(medium, 'gone', at),
      ])
    },
    isForgotten: async (id) => (await engine.read(known({ id }))).length === 0,
    retry: ({ id }, nextTryAt) => whileWaiting(postpone({ id, nextTryAt })),
    async claimRemoval(now, leaseUntil) {
      const row = await first(claimDue({ now, leaseUntil }))
      return row && { id: row.id, url: row.url, tries: row.tries, erasesFile: row.erases_file === 1 }
    },
    async removed(id) {
      await engine.commit([deleteRemoval({ id })])
    },
    async removeLater(id, nextTryAt) {
      await engine.commit([postponeRemoval({ id, nextTryAt: nextTryAt ?? null })])
    },
  }
}
