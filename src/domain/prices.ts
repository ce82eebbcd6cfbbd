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
  /** What Meta asks on top, since 1 October 2026, for an answer of ours beyond those that are free in a month. */
  whatsappService: amount.default(0.0171),
  whatsappServiceFree: z.number().int().min(0).default(1000),
  /** What Twilio asks for a WhatsApp message that comes in. */
  whatsappReceived: amount.default(0.005),
  /** A part of an SMS that comes in; what Twilio asks for it on a Belgian number we have found nowhere. */
  smsReceived: amount.default(0),
})

export type Prices = z.infer<typeof pricesSchema>

/**
 * List prices for Belgian numbers, before VAT and rebates.
 * Sources: Twilio's price page for SMS; Meta's rate card for "Rest of Western Europe", with Twilio's own fee in both
 * directions; for answers beyond the free ones Meta's partners, who quote its page of 30 September 2026.
 */
export const LIST_PRICES: Prices = {
  seenOn: '2026-11-23',
  currency: 'USD',
  smsPart: 0.1113,
  whatsappMessage: 0.005,
  whatsappTemplate: 0.0171,
  whatsappService: 0.0171,
  whatsappServiceFree: 1000,
  whatsappReceived: 0.005,
  smsReceived: 0,
}

/** What an answer of ours costs: by SMS by its parts, by WhatsApp Twilio's fee alone while Meta's free ones last. */
export function priceOfReply(channel: Channel, parts: number, prices: Prices): number {
  return channel === 'sms' ? parts * prices.smsPart : prices.whatsappMessage
}

/**
 * What WhatsApp messages cost that are written as they come, within the hours of her last one. `before`: how many of those
 * there were this month.
 */
export function priceOfFreeForm(messages: number, before: number, prices: Prices): number {
  const freeLeft = Math.max(0, prices.whatsappServiceFree - before)
  return messages * prices.whatsappMessage + Math.max(0, messages - freeLeft) * prices.whatsappService
}

/** What a message costs that nobody asked for; by WhatsApp as a template, the dearest it can be. */
export function priceOfUnasked(channel: Channel, parts: number, prices: Prices): number {
  return channel === 'sms' ? parts * prices.smsPart : prices.whatsappMessage + prices.whatsappTemplate
}
