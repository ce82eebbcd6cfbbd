import { sql as raw } from 'kysely'
import { CHANNELS, type Channel } from '../domain/channel.js'
import { priorityOf, UNASKED } from '../domain/outbox-message.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'

interface Counted {
  channel: Channel
  messages: number
}

/** Each by itself, as the index of what waits holds them. */
const LANES = CHANNELS.flatMap((channel) =>
  UNASKED.map((purpose) => ({ channel, priority: priorityOf(purpose) })),
)

const dueUnasked = define<{ now: number }, Counted>(({ now }) => ({
  compile: () =>
    raw<Counted>`${raw.join(
      LANES.map(
        ({ channel, priority }) => raw`
          select ${raw.lit(channel)} as channel, count(*) as messages from outbox_message
          where state = 'queued' and paused = 0 and channel = ${raw.lit(channel)}
            and priority = ${raw.lit(priority)} and not_before_at <= ${now}`,
      ),
      raw` union all `,
    )}`.compile(sql),
}))

/** Unasked messages that could leave at `now` (ms), by the channel that they wait for. */
export async function countDueUnasked(engine: Engine, now: number): Promise<Record<Channel, number>> {
  const counts = { sms: 0, whatsapp: 0 }
  for (const { channel, messages } of await engine.read(dueUnasked({ now }))) counts[channel] += messages
  return counts
}
