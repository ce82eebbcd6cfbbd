import type { Channel } from '../domain/channel.js'

/** An address as Twilio writes it: `whatsapp:` stands before what goes by WhatsApp, on both sides. */
export function written(channel: Channel, value: string): string {
  return channel === 'whatsapp' && !value.startsWith('whatsapp:') ? `whatsapp:${value}` : value
}
