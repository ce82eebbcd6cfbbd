import type { Channel } from './channel.js'
import { decideRoute, type RouteAddress, type RouteFacts } from './route.js'
import type { SentContent } from './routes.js'
import { type Habits, wayTo } from './way.js'

/** How a message that we begin leaves: as SMS, by WhatsApp as it is written, as an approved template, or not at all. */
export type SentBy = 'sms' | 'whatsapp' | 'template' | 'nowhere'

/** The way of a message to somebody, told beforehand. */
export interface Ways {
  /** The channel that its words are for. */
  writtenFor: Channel
  /** Where an approved template says the same, and where none does. */
  withTemplate: SentBy
  withoutTemplate: SentBy
}

const A_TEMPLATE: SentContent = { sid: '', variables: {}, text: '' }

/** By the rules that are used when it leaves (way.ts, route.ts). `addresses`: the one last used first. */
export function waysTo(
  habits: Omit<Habits, 'lastAddressId'> & { lastAddress?: string },
  addresses: readonly RouteAddress[],
  { senders, now }: Pick<RouteFacts, 'senders' | 'now'>,
): Ways {
  const { lastAddress, ...others } = habits
  const known = addresses.map(({ address, closed }) => ({ id: address.value, address, closed }))
  const way = wayTo({ ...others, ...(lastAddress !== undefined && { lastAddressId: lastAddress }) }, known)
  if (!way) return { writtenFor: 'sms', withTemplate: 'nowhere', withoutTemplate: 'nowhere' }
  const message = { channel: way.channel, to: way.at.address, purpose: 'round' as const }
  const sentBy = (template?: SentContent): SentBy => {
    const route = decideRoute({ message, now, senders, addresses, ...(template && { template }) })
    if (route.outcome !== 'go') return 'nowhere'
    return route.content ? 'template' : route.channel
  }
  return { writtenFor: way.channel, withTemplate: sentBy(A_TEMPLATE), withoutTemplate: sentBy() }
}
