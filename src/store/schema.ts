import type {
  AnswerTable,
  InvitationTable,
  MeetingTable,
  QuestionTable,
  RepairConcernTable,
  RepairStepTable,
  RoundTable,
  RsvpTable,
} from './tables/asking.js'
import type { RoundDraftTable } from './tables/composing.js'
import type {
  AttentionTable,
  AuditEntryTable,
  CouncilMemberTable,
  SessionTable,
  SignInCodeTable,
} from './tables/council.js'
import type { DeliveryAttemptTable, OutboxMessageTable, TemplateTable } from './tables/delivery.js'
import type { AbsenceTable, DeskReplyTable } from './tables/desk.js'
import type {
  EditionDraftTable,
  EditionTable,
  PublishedCellTable,
  QuoteTable,
  ThemeEditTable,
} from './tables/editions.js'
import type { AddressTable, ConsentTable, TenantTable } from './tables/people.js'
import type { RightsTables } from './tables/rights.js'
import type { ConversationTable, IncomingMessageTable, MediaTable } from './tables/talks.js'

/** Rows as they lie in the store: snake_case, instants in UTC milliseconds, JSON as text, booleans as 0 or 1. */
export interface Schema extends RightsTables {
  municipality: { id: string; name: string }
  complex: { id: string; municipality_id: string; name: string }
  household: { id: string; complex_id: string; external_key: string }
  tenant: TenantTable
  address: AddressTable
  consent: ConsentTable
  conversation: ConversationTable
  incoming_message: IncomingMessageTable
  outbox_message: OutboxMessageTable
  delivery_attempt: DeliveryAttemptTable
  question: QuestionTable
  meeting: MeetingTable
  round: RoundTable
  round_draft: RoundDraftTable
  invitation: InvitationTable
  answer: AnswerTable
  rsvp: RsvpTable
  repair_concern: RepairConcernTable
  repair_concern_addition: { id: string; repair_concern_id: string; text: string; created_at: number }
  repair_step: RepairStepTable
  attention: AttentionTable
  council_member: CouncilMemberTable
  sign_in_code: SignInCodeTable
  session: SessionTable
  setting: { name: string; value: string }
  edition: EditionTable
  edition_draft: EditionDraftTable
  draft_cell: { id: string; subject: string; marks: string }
  published_cell: PublishedCellTable
  household_mark: { subject: string; household_id: string; mark: string }
  theme_edit: ThemeEditTable
  quote: QuoteTable
  /** What was done with a question: JSON of its words by language. */
  follow_up: { id: string; question_id: string; text: string; created_at: number }
  /** Twilio's ContentSid by what it shows. */
  content: { hash: string; sid: string; created_at: number }
  template: TemplateTable
  /** Instants that the line remembers of itself, by name. */
  moment: { name: string; at: number }
  media: MediaTable
  audit_entry: AuditEntryTable
  absence: AbsenceTable
  desk_reply: DeskReplyTable
}
