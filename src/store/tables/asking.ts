import type { Generated } from 'kysely'
import type { ConcernState, ConcernStep } from '../../domain/concern-life.js'
import type { QuestionLevel } from '../../domain/question.js'

/** What is asked and announced, to whom, and what came back. */

export interface QuestionTable {
  id: string
  key: string
  kind: string
  text: string
  options: string
  closes_at: number | null
  level: QuestionLevel
  series: string | null
  created_at: number
}

export interface MeetingTable {
  id: string
  key: string
  title: string
  starts_at: number
  ends_at: number
  place: string
  capacity: number | null
  created_at: number
}

export interface RoundTable {
  id: string
  question_id: string | null
  meeting_id: string | null
  /** The sentence of hers that its one tenant is asked about. */
  quote_id: Generated<string | null>
  audience: string
  created_at: number
  /** When its invitations were written; null until the server has done so. */
  expanded_at: number | null
  /** Nothing of it goes out while this is set. */
  paused_at: number | null
  /** Nothing of it goes out any more; who was asked may still answer. */
  cancelled_at: number | null
}

export interface InvitationTable {
  id: string
  round_id: string
  tenant_id: string
  household_id: string | null
  disposition: string
  invited_at: number | null
  /** Held back until then: her 30 days are full. 0: not held. */
  not_before_at: Generated<number>
  created_at: number
}

export interface AnswerTable {
  id: string
  question_id: string
  tenant_id: string
  household_id: string | null
  /** The key it counts under; null for words only. */
  value: string | null
  /** Her own words: the answer to an open question, or what was not understood. */
  text: string | null
  /** 1: not understood after a second try; a human reads it. */
  flagged: number
  created_at: number
  updated_at: number
}

export interface RsvpTable {
  id: string
  meeting_id: string
  tenant_id: string
  household_id: string | null
  reply: 'yes' | 'no' | 'maybe'
  need: string | null
  created_at: number
  updated_at: number
}

export interface RepairConcernTable {
  id: string
  /** Four characters to quote, such as K7F4. */
  number: string
  tenant_id: string
  household_id: string | null
  category: string
  place: string
  problem: string
  state: ConcernState
  created_at: number
}

/** What the repair desk said of a concern. */
export interface RepairStepTable {
  id: string
  repair_concern_id: string
  state: ConcernStep
  /** The day of it, as 2026-03-10, where it is planned. */
  planned_on: string | null
  council_member_id: string
  created_at: number
}
