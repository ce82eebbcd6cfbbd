import type { Channel } from '../domain/channel.js'
import type { Choices } from '../domain/choices.js'
import type { Ids } from '../domain/ids.js'
import type { IncomingKind } from '../domain/incoming-message.js'
import { inLanguage, isPartialLanguage, type Language, type Localized } from '../domain/language.js'
import type { MessageTemplate } from '../domain/outbox-message.js'
import type { Party } from '../domain/tenant.js'
import type { DeskFacts, Effect, Reading } from '../domain/turn.js'
import { type Period, periodInWords } from '../domain/when.js'
import type { Wording, WordingValues } from '../domain/wording.js'
import { serviceLanguage } from '../understanding/service-language.js'
import type { Subjects, TenantFacts, Values } from './conversation.js'
import type { AboutRef, ConversationState, LastAsked } from './conversation-state.js'

/** A question of ours, by its talk and what it is about; by a tap also its name in the talk. */
export interface AnswersTo {
  talk: string
  about?: AboutRef
  asked?: string
}

/** What one turn gathers. Nothing of it is written or sent before the turn's commit. */
export interface UnitOfWork {
  readonly party: Party
  readonly channel: Channel
  readonly now: number
  readonly ids: Ids
  readonly wording: Wording
  readonly facts: Omit<TenantFacts, 'cameFirst'>
  language: Language
  /** The template that says just these words, for where WhatsApp takes nothing else. */
  templateFor(body: string): MessageTemplate | undefined
  readonly state: ConversationState
  readonly effects: Effect[]
  /** What is said, in order; it leaves as one message. */
  readonly lines: string[]
  /** What can be tapped in answer to the last thing that is asked. */
  choices?: Choices
  /** When she wrote (ms), where that came to us only now. */
  readonly lateSince?: number
  /** What the people behind the line decided. */
  desk: DeskFacts
  /** It comes from an alert phone, and says that whoever has it takes the alarms that ring. */
  takesAlarms?: boolean
  /** Some of what is said is Dutch, to someone whose own language we know only in part. */
  isInDutch?: boolean
  /** What is said leaves at once, whatever waits. */
  isUrgent?: boolean
  /** Something was decided before any talk: this turn is not taken again. */
  isDecided?: boolean
  /** What waits to leave is not true any more: only what this turn says is sent. */
  insteadOfWaiting?: boolean
  /** What she sent, for the talk that hears it. */
  input?: { text: string; payload?: string }
  /** What she sent in this burst that has no words, by kind: a photo, a voice note. */
  things: readonly IncomingKind[]
  /** What she says that she answers: by a tap, or by replying to one of our messages. */
  answersTo?: AnswersTo
  /** How many of the lines answer her; what comes after them is ours. */
  toldLines?: number
  /** Our last message still waits and stays: what it asks at its end is no question to her yet. */
  unseen?: { answered?: LastAsked; followedBy?: { invitationId?: string } }
  /** Our question that she answered in this turn. */
  answered?: LastAsked
  /** How far her answer was understood by the talk that heard it. */
  reading?: Reading
  /** The invitation that this turn's message carries. */
  invitationId?: string
  /** What waits to be asked of her, if anything. Loads it, so that its talk can begin. */
  nextWaiting(): Promise<AboutRef | undefined>
  /** What talks are about, loaded before the turn is played. */
  readonly subjects: Map<string, Subjects[AboutRef['kind']]>
}

/** Who is spoken to, as far as words differ by it. */
export type Spoken = Pick<UnitOfWork, 'wording' | 'language' | 'channel' | 'isInDutch'>

/** Says a wording: `key` is `file:name`; the channel may have a wording of its own (`name_whatsapp`). */
export function wordsFor(work: Spoken, key: string, values: Values = {}): string {
  const plain: WordingValues = {}
  for (const [name, value] of Object.entries(values)) plain[name] = inWords(value, work)
  if (work.wording.isInDutchOnly(work.language, key)) work.isInDutch = true
  return work.wording(work.language, key, { ...plain, context: work.channel })
}

/**
 * The same turn, spoken in the language in which she says STOP, asks for a call or agrees, where we have that in part
 * and she is written to in another: who says "стоп" is not answered in Dutch.
 */
export function answeringIn(work: UnitOfWork): UnitOfWork {
  const written = isPartialLanguage(work.language) ? undefined : serviceLanguage(work.input?.text ?? '')
  return written === undefined ? work : { ...work, language: written }
}

/** A coordinator's words in her language, or in Dutch. */
export function writtenIn(work: Spoken, words: Localized): string {
  if (isPartialLanguage(work.language) && words[work.language] === undefined) work.isInDutch = true
  return inLanguage(words, work.language)
}

function inWords(value: string | number | Localized | Period, work: Spoken): string | number {
  if (typeof value !== 'object') return value
  return 'startsAt' in value ? periodInWords(value as Period, work.language) : writtenIn(work, value)
}

export function subjectOf(work: UnitOfWork, about: AboutRef | undefined): Subjects[keyof Subjects] {
  return about ? work.subjects.get(about.id) : undefined
}

/** In the hours after danger: nobody is pressed for an answer, and what she writes is most likely about that. */
export function isResting({ state, now }: Pick<UnitOfWork, 'state' | 'now'>): boolean {
  return (state.restsUntil ?? 0) > now
}
