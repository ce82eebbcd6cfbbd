import type { Address, Channel } from './channel.js'

/** One of a person's addresses, with what is known of it. */
export interface KnownAddress {
  id: string
  address: Address
  /** Channels by which nothing arrives here, as Twilio said before: not on WhatsApp, a landline. */
  closed: readonly Channel[]
}

/** What decides how a person is written to when we begin. */
export interface Habits {
  /** The channel she asked for. */
  chosenChannel?: Channel
  /** Where she last wrote from. */
  lastChannel?: Channel
  lastAddressId?: string
}

/**
 * How to reach a person when we begin: by the channel she chose, else the one she last used, else by SMS; by
 * the other one where that cannot be. Of her addresses the one she last wrote from, else a number, for it
 * serves both channels; one that is closed only where there is no other. Undefined when she has no address.
 */
export function wayTo(
  { chosenChannel, lastChannel, lastAddressId }: Habits,
  addresses: readonly KnownAddress[],
): { channel: Channel; at: KnownAddress } | undefined {
  const first = chosenChannel ?? lastChannel ?? 'sms'
  const byHabit = addresses.toSorted((a, b) => rank(a, lastAddressId) - rank(b, lastAddressId))
  const ways = [first, other(first)].flatMap((channel) =>
    byHabit.filter((at) => serves(at, channel)).map((at) => ({ channel, at })),
  )
  return ways.find(({ channel, at }) => !at.closed.includes(channel)) ?? ways[0]
}

function other(channel: Channel): Channel {
  return channel === 'sms' ? 'whatsapp' : 'sms'
}

function rank({ id, address }: KnownAddress, lastAddressId: string | undefined): number {
  if (id === lastAddressId) return 0
  return address.kind === 'phone' ? 1 : 2
}

function serves({ address }: KnownAddress, channel: Channel): boolean {
  return channel === 'whatsapp' || address.kind === 'phone'
}
