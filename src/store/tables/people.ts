import type { Generated } from 'kysely'

/** Who lives where, how she is reached and what she agreed to. */

export interface TenantTable {
  id: string
  external_id: string | null
  first_name: string
  language: string
  /** `unknown` is someone who wrote to the line before anyone imported her. */
  kind: 'tenant' | 'candidate' | 'unknown'
  household_id: string | null
  dwelling_type: string | null
  moved_out_at: number | null
  /** STOP: nothing unasked any more. */
  stopped_at: number | null
  /** Told of violence or despair: nothing unasked until a coordinator lifts it. */
  left_alone_at: number | null
  /** When we asked whether short questions are welcome, and when we reminded her of it. */
  consent_asked_at: number | null
  consent_reminded_at: number | null
  /** Channel and address she last wrote from: proactive messages go there. */
  last_channel: 'sms' | 'whatsapp' | null
  last_address_id: string | null
  /** The channel she asked for; null: the one she last wrote by. */
  chosen_channel: 'sms' | 'whatsapp' | null
  created_at: number
}

export interface AddressTable {
  id: string
  tenant_id: string
  kind: 'phone' | 'whatsapp-id'
  value: string
  /** 0: the first of those who are reached by it; two people may share a phone. */
  place: Generated<number>
  /** Twilio refuses this address for us (21610). */
  blocked_at: number | null
  /** Why nothing arrives here by this channel (a RefusalMeaning), and since when. Cleared when she writes from it. */
  unreachable_sms: Generated<string | null>
  unreachable_sms_at: Generated<number | null>
  unreachable_whatsapp: Generated<string | null>
  unreachable_whatsapp_at: Generated<number | null>
  /** The tenant whose number this was said not to be ("fout nummer"): an import does not give it back. */
  detached_from: Generated<string | null>
  created_at: number
}

export interface ConsentTable {
  id: string
  tenant_id: string
  purpose: string
  state: 'given' | 'refused'
  /** Key and language of the words she answered to. */
  wording: string
  channel: string
  source: string
  created_at: number
  withdrawn_at: number | null
}
