import type { PhoneNumber } from './phone-number.js'

export const CHANNELS = ['sms', 'whatsapp'] as const
/** How a tenant is reached. */
export type Channel = (typeof CHANNELS)[number]

/**
 * A channel identity. A phone number serves both channels; a WhatsApp user-name id (BSUID, "BE.4566…")
 * serves WhatsApp alone and has no number behind it that we know of.
 */
export type Address = { kind: 'phone'; value: PhoneNumber } | { kind: 'whatsapp-id'; value: string }
