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
  /** She asked to be forgotten, and said so twice: within a month (GDPR, art. 12.3). */
  'forget-asked',
  'media',
  /** A voice note that nobody has listened to yet. */
  'listen',
  /** Something she sent that could not be kept. */
  'media-refused',
  'broken-turn',
  'unknown-outcome',
  'wrong-number',
  /** She asks us something. */
  'question-back',
  /** Her answer to what a coordinator wrote. */
  'answered-you',
  /** She wrote while the line, or the round of her question, rested. */
  'while-resting',
  /** A concern told from a phone of people in different homes: whose is it? */
  'shared-phone',
  /** Of the line itself, of no tenant. */
  'sending-stopped',
  'misconfigured',
  /** What this month may cost is spent: rounds wait for the next one. */
  'ceiling-reached',
  'backup-failed',
  'queue-late',
  'disk-full',
  /** A text that was to wake somebody reached nobody. */
  'alert-failed',
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
  /** One key, or several with a space between. */
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
  /** `once`: not when one of this kind lies there of hers; `alerts`: people were woken for it. */
  | { kind: 'attention'; attention: AttentionKind; detail: string; once?: true; alerts?: true }
  /** What she sends is the answer to what a coordinator wrote. */
  | { kind: 'coordinator-answered'; replyId: string; detail: string }
  /** A coordinator's words that waited for her to write are said in this turn. */
  | { kind: 'reply-released'; replyId: string }
  /** Somebody with an alert phone has taken what people were woken for. */
  | { kind: 'alarms-taken' }
  | { kind: 'invitation'; invitationId: string; disposition: Disposition }
  /** Her 30 days are full: it waits until then (ms). */
  | { kind: 'invitation-held'; invitationId: string; until: number }
  /** Every invitation that still waits, for questions or for everything. */
  | { kind: 'invitations-refused'; of: 'questions' | 'everything' }
  /** A message that has not left yet, and no longer should. The turn is played again when it has left after all. */
  | { kind: 'message-replaced'; outboxMessageId: string }
  | { kind: 'message'; message: OutboxMessage; invitationId?: string }

/** How far an answer was understood; `passed-on` is what a human reads although we had asked nothing. */
export const READINGS = ['understood', 'asked-again', 'flagged', 'passed-on'] as const
export type Reading = (typeof READINGS)[number]

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
  /** Only where something was to be understood. */
  reading?: Reading
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

/** What the people behind the line have decided that a turn of hers must know. */
export interface DeskFacts {
  /** The line rests, or the round of the question that is open with her. */
  rests?: 'line' | 'round'
  /** A coordinator wrote to her. */
  coordinator?: {
    replyId: string
    /** What she sends goes to the coordinator, and to no talk. */
    isAwaited: boolean
    isAnswered: boolean
    /** The coordinator's words, which could not be sent before she wrote. */
    waiting?: string
  }
}

/** What the talk needs of the store. */
export interface TalkStore {
  /** `invitationId`: of the question that is open with her. `now` in ms. */
  findDeskFacts(who: { tenantId: string; invitationId?: string; now: number }): Promise<DeskFacts>
  /** How many alarms wait for somebody to say that she has them; of before `before` (ms). */
  countUntakenAlarms(before: number): Promise<number>
  /** Whether somebody who had this address said STOP and was forgotten: a stop outlives its person. */
  hasStoppedBefore(address: Address): Promise<boolean>
  /** Who writes from there; where two people are reached by it, by the rules of whose-phone.ts. */
  findPartyByAddress(address: Address, repliesTo?: string): Promise<Party | undefined>
  /** Whether somebody else on her phone is in talk there, or about to be written to. */
  isPhoneTaken(tenantId: string): Promise<boolean>
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
