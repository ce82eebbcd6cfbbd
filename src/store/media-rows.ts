import type { Turn } from '../domain/turn.js'
import type { Engine, Statement } from './engine.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'

type Row = Schema['media']

const insertMedium = define<Row, never>((value) =>
  sql.insertInto('media').values({
    id: value.id,
    incoming_message_id: value.incoming_message_id,
    tenant_id: value.tenant_id,
    repair_concern_id: value.repair_concern_id,
    position: value.position,
    kind: value.kind,
    url: value.url,
    name: value.name,
    state: 'waiting',
    reason: null,
    tries: 0,
    next_try_at: value.created_at,
    content_type: null,
    byte_count: null,
    has_thumbnail: 0,
    created_at: value.created_at,
    settled_at: null,
  }),
)

/** What came beside words, a row for each: written with the turn, fetched after it. */
export function mediaOf({ party, incoming, at }: Turn): Statement[] {
  if (!incoming?.mediaIds) return []
  const { id: messageId, message, mediaIds, concernId } = incoming
  return message.media.flatMap(({ url, name }, position) => {
    const id = mediaIds[position]
    if (id === undefined) return []
    const row = {
      id,
      incoming_message_id: messageId,
      tenant_id: party.tenant.id,
      repair_concern_id: concernId ?? null,
      position,
      kind: message.kind,
      url,
      name: name ?? null,
      created_at: at,
    }
    return [insertMedium(row as Row)]
  })
}

/** What she sent from then on, and belongs to no concern yet, shows this one. */
export const showsConcern = define<{ tenantId: string; concernId: string; since: number }, never>(
  ({ tenantId, concernId, since }) =>
    sql
      .updateTable('media')
      .set({ repair_concern_id: concernId })
      .where('tenant_id', '=', tenantId)
      .where('repair_concern_id', 'is', null)
      .where('created_at', '>=', since),
)

const byId = define<{ id: string }, Row>(({ id }) =>
  sql.selectFrom('media').selectAll().where('id', '=', id).where('state', '=', 'kept'),
)

/** A medium that can be shown. */
export interface ShownMedium {
  id: string
  tenantId: string
  contentType: string
  hasThumbnail: boolean
  /** Absent: it belongs to no repair concern. */
  repairConcernId?: string
}

/** A medium that is kept, by its id. */
export async function findKeptMedium(engine: Engine, id: string): Promise<ShownMedium | undefined> {
  const [row] = await engine.read(byId({ id }))
  if (!row?.content_type) return undefined
  return {
    id: row.id,
    tenantId: row.tenant_id,
    contentType: row.content_type,
    hasThumbnail: row.has_thumbnail === 1,
    ...(row.repair_concern_id !== null && { repairConcernId: row.repair_concern_id }),
  }
}
