import { z } from 'zod'
import type { Channel } from './channel.js'

const amount = z.number().min(0)

/** What messages cost, in one currency, and the day the prices were looked up: list prices move. */
export const pricesSchema = z.object({
  seenOn: z.iso.date(),
  currency: z.string().length(3),
  /** One part of an SMS. */
  smsPart: amount,
  /** What Twilio asks for a WhatsApp message, whatever Meta asks. */
  whatsappMessage: amount,
  /** What Meta asks on top for a message that nobody asked for (a utility template). */
  whatsappTemplate: amount,
})

export type Prices = z.infer<typeof pricesSchema>

/**
 * List prices for Belgian numbers, before VAT and rebates.
 * Sources: Twilio's price page for SMS; Meta's rate card for "Rest of Western Europe", with Twilio's own fee.
 */
export const LIST_PRICES: Prices = {
  seenOn: '2026-11-23',
  currency: 'USD',
  smsPart: 0.1113,
  whatsappMessage: 0.005,
  whatsappTemplate: 0.0171,
}

/** What an answer of ours costs: by SMS by its parts, by WhatsApp Twilio's fee alone. */
export function priceOfReply(channel: Channel, parts: number, prices: Prices): number {
  return channel === 'sms' ? parts * prices.smsPart : prices.whatsappMessage
}

/** What a message costs that nobody asked for; by WhatsApp as a template, the dearest it can be. */
export function priceOfUnasked(channel: Channel, parts: number, prices: Prices): number {
  return channel === 'sms' ? parts * prices.smsPart : prices.whatsappMessage + prices.whatsappTemplate
}
