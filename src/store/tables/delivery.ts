import type { Generated } from 'kysely'

/** What goes out, and what became of it. */

export interface OutboxMessageTable {
  id: string
  tenant_id: string | null
  /** Where to: an address kind and its value, as they were when it was written. */
  address_kind: 'phone' | 'whatsapp-id'
  address: string
  channel: 'sms' | 'whatsapp'
  body: string
  purpose: string
  priority: number
  state: string
  reason: string | null
  error_code: number | null
  not_before_at: number
  created_at: number
  claimed_at: number | null
  accepted_at: number | null
  sid: string | null
  tries: number
  /** JSON of Choices; null when there is nothing to tap. */
  choices: string | null
  invitation_id: string | null
  /** How many parts the body is by SMS, for what it costs. */
  sms_parts: number
  /** After this it is withheld as expired. */
  expires_at: number | null
  /** 1: its round rests. */
  paused: Generated<number>
  /** How often Twilio took it: each is paid for. */
  charges: Generated<number>
  /** When Twilio's list first did not hold a message of unknown fate. */
  missed_at: Generated<number | null>
  /** JSON of MessageTemplate: what says the same outside the hours of WhatsApp. */
  template: string | null
  /** `safety`: by the second number. */
  sender: Generated<string | null>
  /** Why it goes another way than it was written for. */
  rerouted_because: Generated<string | null>
  /** Twilio's id of the content that holds its words and its buttons; others may stand with the same one. */
  content_sid: Generated<string | null>
}

/** An attempt at a message that Twilio took, that failed, and that was followed by another one. */
export interface DeliveryAttemptTable {
  sid: string
  outbox_message_id: string
  channel: string
  address: string
  status: string
  error_code: number | null
  accepted_at: number | null
  ended_at: number
}

/** What we wrote ahead for WhatsApp, as it lies at Twilio: a row for each wording that was ever put there. */
export interface TemplateTable {
  /** Twilio's ContentSid. */
  sid: string
  account_sid: string
  /** Our own name of it, such as `question-scale-first`. */
  name: string
  language: string
  /** Goes by its words and buttons: another wording is another version. */
  version: string
  /** The name WhatsApp knows it by; one that was refused is never used again. */
  registered_name: string
  status: string
  reason: string | null
  /** JSON of a KeptPattern: the words that stand, what is filled in between, and the ids of its buttons. */
  pattern: string
  created_at: number
  checked_at: number
}
