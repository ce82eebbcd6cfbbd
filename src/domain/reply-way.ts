import type { Address, Channel } from './channel.js'
import { decideRoute, type RouteAddress, type RouteFacts } from './route.js'

/** How a coordinator's words reach a person at this moment. */
export type ReplyWay =
  | { kind: Channel; to: Address }
  /** Her hours of WhatsApp are over, and WhatsApp is how she wants it: a template asks her to write, then they go. */
  | { kind: 'news'; to: Address }
  /** Nothing arrives: she stopped at Twilio itself, or has no address. */
  | { kind: 'none'; why: 'blocked' | 'no-address' }

/** Where she is written to when we begin (way.ts), and whether she asked for that channel herself. */
export interface Begun {
  channel: Channel
  to: Address
  chosenChannel?: Channel
}

type Senders = RouteFacts['senders']

/**
 * The way of an answer, by the same rules as everything else that goes out. By SMS the words arrive at once, so an SMS
 * is better than the template, unless she asked for WhatsApp or has no number.
 */
export function replyWay(
  begun: Begun,
  addresses: readonly RouteAddress[],
  senders: Senders,
  now: number,
): ReplyWay {
  const { channel, to } = begun
  const route = decideRoute({ message: { channel, to, purpose: 'reply' }, now, senders, addresses })
  if (route.outcome !== 'go') {
    const isBlocked = addresses.some((one) => one.isBlocked)
    return news(begun, addresses, senders) ?? { kind: 'none', why: isBlocked ? 'blocked' : 'no-address' }
  }
  if (route.channel === 'whatsapp') return { kind: 'whatsapp', to: route.to }
  if (begun.chosenChannel === 'whatsapp') return news(begun, addresses, senders) ?? sms(route.to, addresses)
  return sms(route.to, addresses)
}

function sms(to: Address, addresses: readonly RouteAddress[]): ReplyWay {
  const isBlocked = addresses.some(({ address, isBlocked }) => address.value === to.value && isBlocked)
  return isBlocked ? { kind: 'none', why: 'blocked' } : { kind: 'sms', to }
}

/** A template goes only where she is on WhatsApp for all we know: she wrote from there, or is written to there. */
function news(
  { channel, to }: Begun,
  addresses: readonly RouteAddress[],
  senders: Senders,
): ReplyWay | undefined {
  if (!senders.whatsapp) return undefined
  const isHers = ({ address, heardByWhatsappAt }: RouteAddress) =>
    heardByWhatsappAt !== undefined ||
    address.kind === 'whatsapp-id' ||
    (channel === 'whatsapp' && address.value === to.value)
  const there = addresses.filter((one) => !one.closed.includes('whatsapp') && isHers(one))
  const found = there.find(({ address }) => address.value === to.value) ?? there[0]
  return found && { kind: 'news', to: found.address }
}
