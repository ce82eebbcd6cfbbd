import type { Channel } from '../../domain/channel.js'

/** One part of an SMS to a Belgian mobile, USD. Source: Twilio's list price, before VAT and rebates. */
const SMS_PART_USD = 0.1113

/** One WhatsApp message in a conversation, USD: Twilio's own fee. Meta charges only after 1,000 a month. */
const WHATSAPP_MESSAGE_USD = 0.005

/** The day both were looked up: list prices move. */
export const PRICES_SEEN_ON = '2026-11-23'

/** What sending a message costs, as an estimate in dollars. */
export function estimateUsd(channel: Channel, parts: number): number {
  return channel === 'sms' ? parts * SMS_PART_USD : WHATSAPP_MESSAGE_USD
}
