import type { Generated } from 'kysely'
import type { MediaState } from '../domain/media.js'
import type { QuestionLevel } from '../domain/question.js'

/** Rows as they lie in the store: snake_case, instants in UTC milliseconds, JSON as text, booleans as 0 or 1. */
export interface Schema {
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
  invitation: InvitationTable
  answer: AnswerTable
  rsvp: RsvpTable
  repair_concern: RepairConcernTable
  repair_concern_addition: { id: string; repair_concern_id: string; text: string; created_at: number }
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
  /** What is to be deleted at Twilio; it knows nobody. */
  media_removal: { id: string; url: string; tries: number; next_try_at: number | null; created_at: number }
  audit_entry: AuditEntryTable
}

/** Who did what to whose data; each hash is over the entry and the hash before it. */
interface AuditEntryTable {
  seq: number
  at: number
  actor: string
  action: string
  subject: string | null
  reason: string | null
  hash: string
}

interface TenantTable {
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

interface AddressTable {
  id: string
  tenant_id: string
  kind: 'phone' | 'whatsapp-id'
  value: string
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

/** What we wrote ahead for WhatsApp, as it lies at Twilio: a row for each wording that was ever put there. */
interface TemplateTable {
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

interface ConsentTable {
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

interface ConversationTable {
  tenant_id: string
  /** Goes up by one each turn; a turn read at an older version is played again. */
  version: number
  /** The stack of talks, the burst that waits, what was last asked: JSON of src/talk/conversation-state.ts. */
  state: string
  /** When something has to happen although nobody writes: a talk that ends unanswered. */
  due_at: number | null
  updated_at: number
}

interface IncomingMessageTable {
  id: string
  message_sid: string
  tenant_id: string
  address_id: string
  channel: string
  kind: string
  text: string
  /** Media, location, payload and the like as JSON; null for plain text. */
  extra: string | null
  received_at: number
  /** When Twilio got it; null for what was posted at once. */
  sent_at: number | null
}

/** A picture, a voice note, a document: its file lies in the media folder under its id. */
interface MediaTable {
  id: string
  incoming_message_id: string
  tenant_id: string
  /** The concern that it shows; null when only the coordinator may see it. */
  repair_concern_id: string | null
  /** Which of the media of its message, from 0. */
  position: number
  /** The kind of message that it came with. */
  kind: string
  /** Where it lay at Twilio. */
  url: string
  name: string | null
  state: MediaState
  reason: string | null
  tries: number
  next_try_at: number | null
  /** By what is in it, not by what was said of it; null unless it is kept. */
  content_type: string | null
  byte_count: number | null
  has_thumbnail: number
  created_at: number
  settled_at: number | null
}

interface OutboxMessageTable {
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
}

/** An attempt at a message that Twilio took, that failed, and that was followed by another one. */
interface DeliveryAttemptTable {
  sid: string
  outbox_message_id: string
  channel: string
  address: string
  status: string
  error_code: number | null
  accepted_at: number | null
  ended_at: number
}

interface QuestionTable {
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

interface MeetingTable {
  id: string
  key: string
  title: string
  starts_at: number
  ends_at: number
  place: string
  capacity: number | null
  created_at: number
}

interface RoundTable {
  id: string
  question_id: string | null
  meeting_id: string | null
  audience: string
  created_at: number
  /** When its invitations were written; null until the server has done so. */
  expanded_at: number | null
  /** Nothing of it goes out while this is set. */
  paused_at: number | null
  /** Nothing of it goes out any more; who was asked may still answer. */
  cancelled_at: number | null
}

interface InvitationTable {
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

interface AnswerTable {
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

interface RsvpTable {
  id: string
  meeting_id: string
  tenant_id: string
  household_id: string | null
  reply: 'yes' | 'no' | 'maybe'
  need: string | null
  created_at: number
  updated_at: number
}

interface RepairConcernTable {
  id: string
  /** Four characters to quote, such as K7F4. */
  number: string
  tenant_id: string
  household_id: string | null
  category: string
  place: string
  problem: string
  state: 'new' | 'seen' | 'planned' | 'done' | 'not_ours' | 'reopened'
  created_at: number
}

/** What a person has to look at. */
interface AttentionTable {
  id: string
  /** Null: it is about the line itself. */
  tenant_id: string | null
  kind: string
  detail: string
  outbox_message_id: Generated<string | null>
  created_at: number
  done_at: number | null
}

interface CouncilMemberTable {
  id: string
  name: string
  phone: string
  complex_id: string | null
  role: 'member' | 'coordinator' | 'repair-desk'
  created_at: number
  /** How she wants to hear of a new edition. */
  digest: Generated<'none' | 'sms' | 'whatsapp' | 'email'>
  email: Generated<string | null>
  /** Number of the edition she heard of last. */
  digested_edition: Generated<number>
}

interface SignInCodeTable {
  id: string
  council_member_id: string
  code_hash: string
  tries: Generated<number>
  used_at: number | null
  expires_at: number
  created_at: number
}

interface SessionTable {
  token_hash: string
  council_member_id: string
  created_at: number
  expires_at: number
}

/** Published, and never changed: no statement updates or deletes one. */
interface EditionTable {
  number: number
  /** JSON of EditionReason[]. */
  reasons: string
  made_at: number
  published_at: number
  published_by: string
  /** JSON of EditionContent. */
  content: string
}

/** One row at the most. */
interface EditionDraftTable {
  number: number
  reasons: string
  made_at: number
  content: string
  /** JSON of HeldBack[]. */
  held_back: string
}

/** The households behind a count that members were shown. */
interface PublishedCellTable {
  id: string
  edition_number: number
  subject: string
  /** JSON of marks: what they stand for is told by `household_mark`, until somebody is forgotten. */
  marks: string
}

interface ThemeEditTable {
  question_id: string
  theme: string
  /** The theme it counts under instead. */
  into_theme: string | null
  /** JSON of its name by language, when it got another one. */
  label: string | null
  updated_at: number
}

interface QuoteTable {
  id: string
  question_id: string
  tenant_id: string
  /** Her own words, with numbers and the like taken out; never shown to members. */
  original: string
  /** The sentence as the coordinator wrote it down in standard Dutch. */
  shown: string
  theme: string | null
  state: 'proposed' | 'asked' | 'allowed' | 'refused' | 'released' | 'withdrawn'
  created_at: number
  updated_at: number
}
