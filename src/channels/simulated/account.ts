import { randomUUID } from 'node:crypto'
import type { Channel } from '../../domain/channel.js'

/** The made-up account of the double: what our own configuration needs in order to talk to it. */
export interface DoubleAccount {
  accountSid: string
  authToken: string
  /** Our own senders, without `whatsapp:`. */
  smsFrom: string
  whatsappFrom: string
  messagingServiceSid?: string
}

const WHATSAPP = 'whatsapp:'

/** An identity as Twilio writes it. */
export function writtenFor(channel: Channel, identity: string): string {
  return channel === 'whatsapp' ? WHATSAPP + identity : identity
}

/** What Twilio wrote, taken apart. */
export function readIdentity(written: string): { channel: Channel; identity: string } {
  if (!written.startsWith(WHATSAPP)) return { channel: 'sms', identity: written }
  return { channel: 'whatsapp', identity: written.slice(WHATSAPP.length) }
}

/** A sid as Twilio makes them: two letters and 32 hex digits, unlike any before, also after a restart. */
export function newSid(kind: 'SM' | 'MM' | 'ME' | 'HX'): string {
  return kind + randomUUID().replaceAll('-', '')
}
