import type { Channel } from '../domain/channel.js'
import { listRepliesTo } from './desk-replies.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'

/** A photo, a voice note or a document that she sent and that can be shown. */
export interface SaidMedium {
  id: string
  contentType: string
  hasThumbnail: boolean
}

/** One message between a person and the line. `at` in ms. */
export type Said = { id: string; at: number; channel: Channel; text: string } & (
  | { from: 'her'; kind: string; media: SaidMedium[] }
  | {
      from: 'us'
      state: string
      /** Name of the coordinator who wrote it; absent: the line itself. */
      by?: string
      /** Words that go out as soon as she writes. */
      waiting?: string
    }
)

interface Incoming {
  id: string
  received_at: number
  channel: Channel
  text: string
  kind: string
}
const heard = define<{ id: string; most: number }, Incoming>(({ id, most }) =>
  sql
    .selectFrom('incoming_message')
    .select(['id', 'received_at', 'channel', 'text', 'kind'])
    .where('tenant_id', '=', id)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .$castTo<Incoming>(),
)

interface Outgoing {
  id: string
  created_at: number
  channel: Channel
  body: string
  state: string
}
const told = define<{ id: string; most: number }, Outgoing>(({ id, most }) =>
  sql
    .selectFrom('outbox_message')
    .select(['id', 'created_at', 'channel', 'body', 'state'])
    .where('tenant_id', '=', id)
    .where('state', '<>', 'replaced')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most),
)

interface Medium {
  id: string
  incoming_message_id: string
  content_type: string | null
  has_thumbnail: number
}
const media = define<{ id: string }, Medium>(({ id }) =>
  sql
    .selectFrom('media')
    .select(['id', 'incoming_message_id', 'content_type', 'has_thumbnail'])
    .where('tenant_id', '=', id)
    .where('state', '=', 'kept')
    .orderBy('position'),
)

/** What was said between a person and the line, oldest first: the newest `most` of hers and of ours. */
export async function listSaid(engine: Engine, tenantId: string, most: number): Promise<Said[]> {
  const [hers, ours, kept, replies] = await Promise.all([
    engine.read(heard({ id: tenantId, most })),
    engine.read(told({ id: tenantId, most })),
    engine.read(media({ id: tenantId })),
    listRepliesTo(engine, tenantId),
  ])
  const byHand = new Map(replies.map((reply) => [reply.id, reply]))
  const said: Said[] = [
    ...hers.map(({ received_at, ...row }) => ({
      ...row,
      from: 'her' as const,
      at: received_at,
      media: kept.flatMap((one) => (one.incoming_message_id === row.id ? mediumOf(one) : [])),
    })),
    ...ours.map(({ created_at, body, ...row }) => {
      const reply = byHand.get(row.id)
      const waiting = reply?.waiting ?? undefined
      return {
        ...row,
        from: 'us' as const,
        at: created_at,
        text: body,
        ...(reply && { by: reply.name }),
        ...(waiting !== undefined && { waiting }),
      }
    }),
  ]
  return said.sort((a, b) => a.at - b.at || (a.from === 'her' ? -1 : 1))
}

function mediumOf({ id, content_type, has_thumbnail }: Medium): SaidMedium[] {
  return content_type === null ? [] : [{ id, contentType: content_type, hasThumbnail: has_thumbnail === 1 }]
}
