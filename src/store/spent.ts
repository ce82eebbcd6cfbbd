import { type Prices, priceOfReply, priceOfUnasked } from '../domain/prices.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'

interface Sent {
  channel: 'sms' | 'whatsapp'
  is_unasked: number
  messages: number
  parts: number
}

const sent = define<{ since: number }, Sent>(({ since }) =>
  sql
    .selectFrom('outbox_message')
    .where((eb) =>
      eb.or([
        eb('accepted_at', '>=', since),
        // What is on its way will be paid for as well.
        eb.and([eb('state', 'in', ['queued', 'sending']), eb('purpose', 'in', ['round', 'reminder'])]),
      ]),
    )
    .select((eb) => [
      'channel',
      eb.case().when('purpose', 'in', ['round', 'reminder']).then(1).else(0).end().as('is_unasked'),
      eb.fn.countAll<number>().as('messages'),
      eb.fn.sum<number>('sms_parts').as('parts'),
    ])
    .groupBy(['channel', 'is_unasked'])
    .$castTo<Sent>(),
)

/** About what messages cost from `since` (ms) on, in the currency of the prices: sent, and unasked ones that wait. */
export async function estimateSpent(engine: Engine, since: number, prices: Prices): Promise<number> {
  const rows = await engine.read(sent({ since }))
  return rows.reduce((sum, { channel, is_unasked, messages, parts }) => {
    const price = is_unasked === 1 ? priceOfUnasked : priceOfReply
    // The price goes up with the parts, so that of all together is that of their sum.
    return sum + (channel === 'sms' ? price('sms', parts, prices) : messages * price('whatsapp', 1, prices))
  }, 0)
}
