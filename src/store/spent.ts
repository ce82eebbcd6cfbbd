import { type Prices, priceOfFreeForm, priceOfReply, priceOfUnasked } from '../domain/prices.js'
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

const received = define<{ since: number }, { channel: 'sms' | 'whatsapp'; messages: number }>(({ since }) =>
  sql
    .selectFrom('incoming_message')
    .where('received_at', '>=', since)
    .select((eb) => ['channel', eb.fn.countAll<number>().as('messages')])
    .groupBy('channel'),
)

/**
 * About what messages cost from `since` (ms, the begin of a month) on, in the currency of the prices: sent, unasked ones
 * that wait, and received.
 */
export async function estimateSpent(engine: Engine, since: number, prices: Prices): Promise<number> {
  const rows = await engine.read(sent({ since }))
  const cameIn = await engine.read(received({ since }))
  const fees = cameIn.reduce(
    (sum, { channel, messages }) =>
      sum + messages * (channel === 'sms' ? prices.smsReceived : prices.whatsappReceived),
    0,
  )
  return rows.reduce((sum, { channel, is_unasked, messages, parts }) => {
    if (channel === 'whatsapp' && is_unasked === 0) return sum + priceOfFreeForm(messages, 0, prices)
    const price = is_unasked === 1 ? priceOfUnasked : priceOfReply
    // The price goes up with the parts, so that of all together is that of their sum.
    return sum + (channel === 'sms' ? price('sms', parts, prices) : messages * price('whatsapp', 1, prices))
  }, fees)
}

/** Answers by WhatsApp from `since` (ms) on: of those a number in a month is free of Meta's charge. */
export async function countFreeForm(engine: Engine, since: number): Promise<number> {
  const rows = await engine.read(sent({ since }))
  return rows.find(({ channel, is_unasked }) => channel === 'whatsapp' && is_unasked === 0)?.messages ?? 0
}
