import type { Generated } from 'kysely'
import type { TalkLanguage } from '../../domain/language.js'

/** Who reads along, how she signs in, and what a person has to look at. */

/** What a person has to look at. */
export interface AttentionTable {
  id: string
  /** Null: it is about the line itself. */
  tenant_id: string | null
  kind: string
  detail: string
  outbox_message_id: Generated<string | null>
  created_at: number
  done_at: number | null
  /** Who has it: a member's id, or `phone` when an alert phone said so. */
  taken_by: Generated<string | null>
  taken_at: Generated<number | null>
  done_by: Generated<string | null>
  /** What came of it, of a closed list; null when it ended by itself. */
  outcome: Generated<string | null>
  /** When people were last woken for it; null: nobody is. */
  alerted_at: Generated<number | null>
  /** How often they were reminded of it. */
  reminders: Generated<number>
  mailed_at: Generated<number | null>
}

export interface CouncilMemberTable {
  id: string
  name: string
  phone: string
  complex_id: string | null
  role: 'member' | 'coordinator' | 'repair-desk'
  created_at: number
  /** How she wants to hear of a new edition. */
  digest: Generated<'none' | 'sms' | 'whatsapp' | 'email'>
  email: Generated<string | null>
  digest_language: Generated<TalkLanguage>
  /** Number of the edition she heard of last. */
  digested_edition: Generated<number>
  /** Since when she cannot sign in any more. */
  left_at: Generated<number | null>
}

export interface SignInCodeTable {
  id: string
  council_member_id: string
  code_hash: string
  tries: Generated<number>
  used_at: number | null
  expires_at: number
  created_at: number
}

export interface SessionTable {
  token_hash: string
  /** What it is called on pages: nobody can sign in with it. */
  id: string
  council_member_id: string
  /** For an evening, or on a device that is remembered. */
  kind: 'evening' | 'remembered'
  device: string
  created_at: number
  last_used_at: number
  expires_at: number
}

/** Who did what to whose data; each hash is over the entry and the hash before it. */
export interface AuditEntryTable {
  seq: number
  at: number
  actor: string
  action: string
  subject: string | null
  reason: string | null
  hash: string
}
