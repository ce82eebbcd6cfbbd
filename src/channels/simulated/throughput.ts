import { CHANNELS, type Channel } from '../../domain/channel.js'
import { type Clock, SECOND } from '../../domain/clock.js'
import { type ApiError, apiError } from './api-errors.js'

/** How much one sender may send. Twilio queues for hours before it refuses; a double that refuses at once shows who is too fast. */
export interface ThroughputLimit {
  perSecond: Partial<Record<Channel, number>>
  /** 21611 "the queue of this sender is full" (default), or 20429 "too many requests". */
  code?: 21611 | 20429
}

export interface Throughput {
  /** The refusal, where this sender has had its share of the last second. */
  refuse(channel: Channel, sender: string): ApiError | undefined
  /** Another limit from now on; none lets everything through. */
  limit(limit: ThroughputLimit | undefined): void
}

export function createThroughput(clock: Clock, limit?: ThroughputLimit): Throughput {
  let limits = limit
  const taken = Object.fromEntries(
    CHANNELS.map((channel) => [channel, new Map<string, number[]>()]),
  ) as Record<Channel, Map<string, number[]>>
  return {
    refuse(channel, sender) {
      const most = limits?.perSecond[channel]
      if (most === undefined) return undefined
      const now = clock.now()
      const recent = (taken[channel].get(sender) ?? []).filter((at) => at > now - SECOND)
      const isOver = recent.length >= most
      if (!isOver) recent.push(now)
      taken[channel].set(sender, recent)
      return isOver ? apiError(limits?.code ?? 21611) : undefined
    },
    limit(next) {
      limits = next
    },
  }
}
