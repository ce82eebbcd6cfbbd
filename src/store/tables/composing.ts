import type { DraftState } from '../../domain/round-draft.js'

/** What a coordinator writes before it goes out. Nobody else's words are in it. */
export interface RoundDraftTable {
  id: string
  /** JSON of a DraftContent, as far as it is written. */
  content: string
  state: DraftState
  version: number
  created_by: string
  created_at: number
  updated_by: string
  updated_at: number
  /** Who asked for the word of a second coordinator. */
  proposed_by: string | null
  /** When it is to go; null: at once. */
  send_at: number | null
  /** Why it did not go at its time: a DraftFault's `why`. */
  held_because: string | null
  round_id: string | null
}
