import type { Caps } from './caps.js'
import type { Address, Channel } from './channel.js'
import type { ConsentPurpose } from './consent.js'
import type { IncomingMessage } from './incoming-message.js'
import type { Language } from './language.js'
import type { OutboxMessage } from './outbox-message.js'
import type { Disposition, Meeting, Question } from './question.js'
import type { QuoteAsk } from './quote.js'
import type { RepairCategory, RepairPlace } from './repair.js'
import type { Party } from './tenant.js'

/** What a person has to look at. */
export const ATTENTION_KINDS = [
  'emergency',
  'not-understood',
  'call-back',
  'forget',
  'media',
  /** A voice note that nobody has listened to yet. */
  'listen',
  /** Something she sent that could not be kept. */
  'media-refused',
  'broken-turn',
  'unknown-outcome',
  'wrong-number',
  /** Of the line itself, of no tenant. */
  'sending-stopped',
  'misconfigured',
] as const
export type AttentionKind = (typeof ATTENTION_KINDS)[number]

/** One thing a turn decides. All of a turn's effects are written together, or none. */
export type Effect =
  | { kind: 'language-chosen'; language: Language }
  | {
      kind: 'consent'
      state: 'given' | 'refused'
      purposes: readonly ConsentPurpose[]
      wording: string
      source: string
    }
  | { kind: 'consent-withdrawn'; purposes: readonly ConsentPurpose[] }
  | { kind: 'consent-asked' }
  /** The message that would have asked never left. */
  | { kind: 'consent-unasked' }
  | { kind: 'consent-reminded' }
  | { kind: 'channel-chosen'; channel: Channel }
  /** The address of this turn is not hers: whoever has it is a stranger, who wants nothing of us. */
  | { kind: 'wrong-number'; strangerId: string; language: Language }
  /** Nothing unasked to her until a coordinator lifts it: somebody may read along. */
  | { kind: 'left-alone' }
  | { kind: 'stopped' }
  | { kind: 'started' }
  | { kind: 'answer'; questionId: string; value?: string; text?: string; flagged: boolean }
  /** Words to an answer that was given already. */
  | { kind: 'answer-addition'; questionId: string; text: string }
  | { kind: 'rsvp'; meetingId: string; reply: 'yes' | 'no' | 'maybe'; capacity?: number }
  | { kind: 'need'; meetingId: string; need: string }
  | { kind: 'quote-permission'; quoteId: string; given: boolean; wording: string }
  | {
      kind: 'repair-concern'
      id: string
      number: string
      category: RepairCategory
      place: RepairPlace
      problem: string
      /** What she has sent without words since then (ms) shows it. */
      shownSince: number
    }
  | { kind: 'concern-addition'; concernId: string; text: string }
  | { kind: 'attention'; attention: AttentionKind; detail: string }
  | { kind: 'invitation'; invitationId: string; disposition: Disposition }
  /** Her 30 days are full: it waits until then (ms). */
  | { kind: 'invitation-held'; invitationId: string; until: number }
  /** Every invitation that still waits, for questions or for everything. */
  | { kind: 'invitations-refused'; of: 'questions' | 'everything' }
  /** A message that has not left yet, and no longer should. The turn is played again when it has left after all. */
  | { kind: 'message-replaced'; outboxMessageId: string }
  | { kind: 'message'; message: OutboxMessage; invitationId?: string }

/** What one turn writes: who, what she sent, what follows from it, and her conversation afterwards. */
export interface Turn {
  party: Party
  /** Set when nobody knew this address before: the tenant and the address are made in the same commit. */
  isNewParty: boolean
  at: number
  channel: Channel
  incoming?: {
    id: string
    message: IncomingMessage
    alias?: { id: string; address: Address }
    /** An id for each of its media, and the concern that they show. */
    mediaIds?: string[]
    concernId?: string
  }
  effects: Effect[]
  conversation: string
  /** When the conversation wants a turn of its own although nobody writes. */
  dueAt?: number
}

/** Why a turn was not written: a guard that no longer held. All but `duplicate` are played again. */
export type TurnOutcome = 'committed' | 'duplicate' | 'stale'

/** An invitation whose turn may have come. */
export interface WaitingInvitation {
  id: string
  tenantId: string
  questionId?: string
  meetingId?: string
  quoteId?: string
}

/** What the talk needs of the store. */
export interface TalkStore {
  findPartyByAddress(address: Address): Promise<Party | undefined>
  /** WhatsApp says that these two are one person: from now on she is, whatever was held of her under each. */
  recognise(names: { from: Address; alias: Address }, at: number): Promise<void>
  /** The party by its last used address, or by its phone; undefined when she has no address. */
  findPartyByTenant(tenantId: string): Promise<Party | undefined>
  /** Whether a message still waits in the outbox. */
  isQueued(outboxMessageId: string): Promise<boolean>
  findQuestion(id: string): Promise<Question | undefined>
  /** With the seats that others have taken. */
  findMeeting(id: string, tenantId: string): Promise<(Meeting & { seatsTaken: number }) | undefined>
  /** A sentence of hers that she is asked about. */
  findQuote(id: string): Promise<QuoteAsk | undefined>
  /** The oldest invitation of one person that waits and is still open at `now`. */
  /** What our message with this sid asked, when it carried an invitation. */
  findAsked(sid: string): Promise<WaitingInvitation | undefined>
  findWaitingInvitation(tenantId: string, now: number): Promise<WaitingInvitation | undefined>
  /** What she last said about being asked for this; undefined when she was never asked or never answered. */
  findConsent(tenantId: string, purpose: ConsentPurpose): Promise<'given' | 'refused' | undefined>
  /** When somebody whose 30 days are full may be written to again (ms); undefined when there is room now. */
  findRoomAt(
    who: { tenantId: string; isQuestion: boolean; now: number },
    caps: Caps,
  ): Promise<number | undefined>
  commit(turn: Turn): Promise<TurnOutcome>
}
