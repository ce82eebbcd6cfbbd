import type { Generated } from 'kysely'

/** What is left of who was forgotten, and how members sign in without an SMS. */
export interface RightsTables {
  forgotten: ForgottenTable
  forgotten_hash: ForgottenHashTable
  media_removal: MediaRemovalTable
  message_removal: MessageRemovalTable
  recovery_code: RecoveryCodeTable
}

/** Somebody of whom nothing is kept any more. */
export interface ForgottenTable {
  id: string
  /** `asked`: by herself. `over`: she moved out, or was not heard of, and her time is over. */
  why: 'asked' | 'over'
  at: number
}

/** Tells an address that was forgotten when it is seen again, and cannot be read back without the house's secret. */
export interface ForgottenHashTable {
  hash: string
  forgotten_id: string
  /** 1: she had said STOP, which outlives her row. */
  has_stopped: number
}

/** A medium to delete at Twilio; it knows nobody. */
export interface MediaRemovalTable {
  id: string
  url: string
  tries: number
  next_try_at: number | null
  created_at: number
  /** 1: our own file goes too. */
  erases_file: Generated<number>
}

/** A message to delete at Twilio, by Twilio's own id; it knows nobody. */
export interface MessageRemovalTable {
  sid: string
  tries: number
  /** Null: given up, to be deleted by hand. */
  next_try_at: number | null
  created_at: number
}

/** One of the ten codes that a member has on paper. */
export interface RecoveryCodeTable {
  id: string
  council_member_id: string
  code_hash: string
  tries: Generated<number>
  tried_at: Generated<number | null>
  used_at: number | null
  created_at: number
}
