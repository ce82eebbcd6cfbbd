import type { Channel } from '../domain/channel.js'
import type { MediaSender } from '../domain/media.js'
import type { Engine } from './engine.js'
import { addressOf } from './parties.js'
import { define, sql } from './query.js'

interface SenderRow {
  tenant_id: string
  language: string
  kind: 'phone' | 'whatsapp-id'
  value: string
  channel: Channel
}

/** Nobody writes to who told something in confidence: somebody may read along. */
const sender = define<{ id: string }, SenderRow>(({ id }) =>
  sql
    .selectFrom('media')
    .innerJoin('incoming_message', 'incoming_message.id', 'media.incoming_message_id')
    .innerJoin('address', 'address.id', 'incoming_message.address_id')
    .innerJoin('tenant', 'tenant.id', 'media.tenant_id')
    .select(['tenant.id as tenant_id', 'tenant.language', 'address.kind', 'address.value'])
    .select('incoming_message.channel')
    .where('media.id', '=', id)
    .where('tenant.left_alone_at', 'is', null)
    .$castTo<SenderRow>(),
)

/** Who sent a medium, and where from; undefined when she is left alone, or forgotten. */
export async function findSender(engine: Engine, mediumId: string): Promise<MediaSender | undefined> {
  const [row] = await engine.read(sender({ id: mediumId }))
  if (!row) return undefined
  const { tenant_id: tenantId, language, kind, value, channel } = row
  return { tenantId, language, channel, to: addressOf(kind, value) }
}

const told = define<{ tenantId: string; body: string; since: number }, { id: string }>(
  ({ tenantId, body, since }) =>
    sql
      .selectFrom('outbox_message')
      .select('id')
      .where('tenant_id', '=', tenantId)
      .where('created_at', '>', since)
      .where('body', '=', body)
      .limit(1),
)

/** Whether she was told just this since then (ms). */
export async function wasTold(
  engine: Engine,
  tenantId: string,
  body: string,
  since: number,
): Promise<boolean> {
  return (await engine.read(told({ tenantId, body, since }))).length > 0
}
