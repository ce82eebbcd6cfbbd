import type { Address, Channel } from './channel.js'

/** One of a person's addresses, with what is known of it. */
export interface KnownAddress {
  id: string
  address: Address
  /** WhatsApp does not know this number. */
  isNotOnWhatsApp: boolean
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
 * serves both channels. Undefined when she has no address.
 */
export function wayTo(
  { chosenChannel, lastChannel, lastAddressId }: Habits,
  addresses: readonly KnownAddress[],
): { channel: Channel; at: KnownAddress } | undefined {
  const first = chosenChannel ?? lastChannel ?? 'sms'
  const byHabit = addresses.toSorted((a, b) => rank(a, lastAddressId) - rank(b, lastAddressId))
  for (const channel of [first, other(first)]) {
    const at = byHabit.find((one) => serves(one, channel))
    if (at) return { channel, at }
  }
  return undefined
}

function other(channel: Channel): Channel {
  return channel === 'sms' ? 'whatsapp' : 'sms'
}

function rank({ id, address }: KnownAddress, lastAddressId: string | undefined): number {
  if (id === lastAddressId) return 0
  return address.kind === 'phone' ? 1 : 2
}

function serves({ address, isNotOnWhatsApp }: KnownAddress, channel: Channel): boolean {
  return channel === 'sms' ? address.kind === 'phone' : !isNotOnWhatsApp
}
