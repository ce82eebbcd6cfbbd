import type { Address, Channel } from './channel.js'
import { DAY, MINUTE } from './clock.js'
import type { RefusalMeaning } from './delivery.js'
import { isUnasked, isUrgent, type MessagePurpose } from './outbox-message.js'
import type { Route, SentContent } from './routes.js'

/**
 * After her last message by WhatsApp we may write freely for a day. The margin: WhatsApp looks at its own clock
 * when it delivers, and Twilio may hold a message in its queue before that.
 * Source: Twilio, "WhatsApp best practices", 24-hour window.
 */
export const WINDOW_MS = DAY
export const WINDOW_MARGIN_MS = 15 * MINUTE

/** WhatsApp chose not to deliver it today (63049): the next try is no sooner than this. */
const NOT_TODAY_MS = DAY

/** What the way of one message is decided by. Instants in ms. */
export interface RouteFacts {
  message: {
    channel: Channel
    to: Address
    purpose: MessagePurpose
    sender?: 'safety'
    isStopped?: boolean
    reroutedBecause?: RefusalMeaning
    /** How often Twilio took it already. */
    charges?: number
  }
  now: number
  /** Which of our senders there are. */
  senders: { sms: boolean; whatsapp: boolean; safety: boolean }
  /** Channels that Twilio refuses to send by now. */
  stopped?: readonly Channel[]
  /** Every address of hers, the one it is written to included, the one last used first. */
  addresses: readonly RouteAddress[]
  /** What says the same, and is approved. */
  template?: SentContent
}

export interface RouteAddress {
  address: Address
  /** Channels by which nothing arrives here, as Twilio said before. */
  closed: readonly Channel[]
  /** She stopped at Twilio itself: an SMS to here would be refused once more. */
  isBlocked?: boolean
  /** When she last wrote from here by WhatsApp. */
  heardByWhatsappAt?: number
}

/**
 * The way a message takes now. By WhatsApp as it is written while she wrote less than a day ago; later as the
 * approved template that says the same; else by SMS to a number of hers; else it is never sent, and the
 * coordinator is told.
 */
export function decideRoute(facts: RouteFacts): Route {
  const { message, senders, stopped = [] } = facts
  if (stopped.length > 0 && isUrgent(message.purpose)) return aroundStopped(facts, stopped)
  if (message.isStopped && isUnasked(message.purpose)) return { outcome: 'withhold', reason: 'stopped' }
  if (message.reroutedBecause === 'stopped-at-twilio') return { outcome: 'go', ...asWritten(facts) }
  if (message.channel === 'whatsapp') return byWhatsapp(facts) ?? bySms(facts) ?? nowhere(facts)
  // By SMS as it is written; where that cannot be, WhatsApp may.
  if (senders.sms && !isClosedForSms(facts)) return { outcome: 'go', ...asWritten(facts) }
  return byWhatsapp(facts) ?? bySms(facts) ?? nowhere(facts)
}

/** What cannot wait goes by a channel that works, if one leads to her; else by its own, when that is tried again. */
function aroundStopped({ stopped: _, ...facts }: RouteFacts, stopped: readonly Channel[]): Route {
  const works = (channel: Channel) => facts.senders[channel] && !stopped.includes(channel)
  const senders = { ...facts.senders, sms: works('sms'), whatsapp: works('whatsapp') }
  // The way past a stop of hers was chosen for it: it goes only as it is written.
  const isFixed = facts.message.reroutedBecause === 'stopped-at-twilio'
  const other = isFixed ? undefined : decideRoute({ ...facts, senders })
  if (other?.outcome === 'go') return other
  return (isFixed ? undefined : bySecondNumber({ ...facts, senders })) ?? decideRoute(facts)
}

/** She stopped at Twilio on our first number: the second one is not known to be refused. */
function bySecondNumber(facts: RouteFacts): Route | undefined {
  if (!facts.senders.sms || !facts.senders.safety) return undefined
  const phones = ownFirst(facts).filter(({ address }) => address.kind === 'phone')
  const to = phones.find(({ closed }) => !closed.includes('sms'))?.address
  return to && { outcome: 'go', channel: 'sms', to, sender: 'safety' }
}

/** Another way after this one failed for `why`; undefined when there is none. */
export function decideReroute(facts: RouteFacts, why: RefusalMeaning): Route | undefined {
  const { message, now } = facts
  const again = { ...facts, message: { ...message, reroutedBecause: why } }
  switch (why) {
    case 'outside-window':
    case 'template':
      return byWhatsapp(again) ?? bySms(again) ?? { outcome: 'withhold', reason: 'no-template' }
    case 'not-on-whatsapp':
    case 'not-by-whatsapp':
    case 'content':
      return message.channel === 'whatsapp' ? bySms(again) : undefined
    case 'not-today':
      // Once; after a second time it is the number or the words, and SMS is better.
      if ((message.charges ?? 1) < 2) return { outcome: 'wait', until: now + NOT_TODAY_MS }
      return bySms(again)
    case 'unreachable-for-good':
    case 'not-a-mobile':
      return message.channel === 'sms' ? byWhatsapp(again) : bySms(again)
    case 'stopped-at-twilio':
      return isUrgent(message.purpose) ? pastTheStop(facts) : undefined
    default:
      return undefined
  }
}

/** Danger is told from our other number, then by WhatsApp: where the hours are over, WhatsApp itself says so. */
function pastTheStop(facts: RouteFacts): Route | undefined {
  const { message, senders } = facts
  if (message.channel !== 'sms') return undefined
  if (message.sender === undefined && senders.safety) {
    return { outcome: 'go', channel: 'sms', to: message.to, sender: 'safety' }
  }
  const isThere = senders.whatsapp && !closedAt(facts).includes('whatsapp')
  return byWhatsapp(facts) ?? (isThere ? { outcome: 'go', channel: 'whatsapp', to: message.to } : undefined)
}

function byWhatsapp(facts: RouteFacts): Route | undefined {
  const { message, senders, template } = facts
  if (!senders.whatsapp) return undefined
  const own = ownFirst(facts).filter(({ closed }) => !closed.includes('whatsapp'))
  // WhatsApp said itself that the hours are over, whatever we counted.
  const isShut = message.reroutedBecause === 'outside-window'
  const open = isShut ? undefined : own.find((one) => isOpen(one, facts.now))
  if (open) return { outcome: 'go', channel: 'whatsapp', to: open.address }
  if (!template || message.reroutedBecause === 'template') return undefined
  // A number that never wrote by WhatsApp, and was meant for SMS, is not on WhatsApp for all we know. Where there is
  // no SMS it is tried all the same.
  const known = message.channel === 'whatsapp' || !senders.sms ? own : own.filter(isKnownThere)
  const to = known[0]?.address
  return to && { outcome: 'go', channel: 'whatsapp', to, content: template }
}

function bySms(facts: RouteFacts): Route | undefined {
  if (!facts.senders.sms) return undefined
  const phones = ownFirst(facts).filter(({ address }) => address.kind === 'phone')
  const to = phones.find(({ closed, isBlocked }) => !closed.includes('sms') && !isBlocked)?.address
  return to && { outcome: 'go', channel: 'sms', to }
}

function nowhere({ message, addresses, senders }: RouteFacts): Route {
  // Who has to be woken is tried, whatever Twilio said of the phone before: it is told when it failed.
  if (message.purpose === 'alert' && senders[message.channel])
    return { outcome: 'go', ...asWritten({ message }) }
  const isWritten = senders.whatsapp && (message.channel === 'whatsapp' || !senders.sms)
  const hasWhatsapp = isWritten && addresses.some(({ closed }) => !closed.includes('whatsapp'))
  return { outcome: 'withhold', reason: hasWhatsapp ? 'no-template' : 'no-address' }
}

function asWritten({ message: { channel, to, sender } }: Pick<RouteFacts, 'message'>) {
  return { channel, to, ...(sender && { sender }) }
}

/** Her addresses, the one that the message is written to first. */
function ownFirst({ message, addresses }: RouteFacts): RouteAddress[] {
  const isOwn = ({ address }: RouteAddress) => (address.value === message.to.value ? 0 : 1)
  return addresses.toSorted((a, b) => isOwn(a) - isOwn(b))
}

function isOpen({ heardByWhatsappAt }: RouteAddress, now: number): boolean {
  return heardByWhatsappAt !== undefined && now - heardByWhatsappAt < WINDOW_MS - WINDOW_MARGIN_MS
}

function isKnownThere({ address, heardByWhatsappAt }: RouteAddress): boolean {
  return address.kind === 'whatsapp-id' || heardByWhatsappAt !== undefined
}

function isClosedForSms(facts: RouteFacts): boolean {
  return facts.message.to.kind !== 'phone' || closedAt(facts).includes('sms')
}

function closedAt({ message: { to }, addresses }: RouteFacts): readonly Channel[] {
  return addresses.find(({ address }) => address.value === to.value)?.closed ?? []
}
