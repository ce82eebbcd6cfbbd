import type { DialogInstance } from 'botbuilder-dialogs'
import type { Choices } from '../domain/choices.js'
import type { IncomingKind } from '../domain/incoming-message.js'
import type { SpokenLanguage } from '../domain/language.js'
import type { Emergency } from '../domain/repair.js'

/** What a frame of the stack is about: the council's question or meeting, or a sentence of hers, by id. */
export interface AboutRef {
  kind: 'question' | 'meeting' | 'quote'
  id: string
  invitationId?: string
}

export interface LastAsked {
  talk: string
  about?: AboutRef
  /** She answered it; what comes later changes her answer. */
  isAnswered?: boolean
  /** What the talk heard, by name: a second tap changes one answer and keeps the others. */
  heard?: Record<string, unknown>
}

/** Where a conversation stands. */
export interface Standing {
  stack: DialogInstance[]
  /** What she was last asked: an answer that comes after the talk has ended still belongs to it. */
  lastAsked?: LastAsked
  /** Her last repair concern; words that follow soon are added to it. */
  lastConcern?: { id: string; number: string; at: number }
  /** While she tells what is broken: when she first sent something that shows it (ms). */
  shownSince?: number
  /** When we last said something to her (ms). */
  saidAt?: number
  /** We asked whether it is so now; her next message answers that, or lets it rest. */
  doubt?: { emergency: Emergency; text: string; at: number }
  /** When a safety text went out last, by its kind: said again within minutes it is short. */
  warned?: Partial<Record<string, number>>
  /** When she was last told, in her own language, what she can do about Dutch (ms). */
  dutchExplainedAt?: number
  /** Languages that she was once asked whether she would rather have; no language is offered twice. */
  languagesOffered?: SpokenLanguage[]
  /** She wrote clearly in this language, and was not asked yet: the line did not fit. */
  languageToOffer?: SpokenLanguage
  /** The offer that our last words ended with (ms). */
  languageOffer?: { language: SpokenLanguage; at: number }
  /** After an emergency the open talk rests until then. */
  restsUntil?: number
  /** When the open talk ends if nothing is heard (ms). */
  endsAt?: number
}

/** One person's conversation, as it is kept between messages. */
export interface ConversationState extends Standing {
  burst?: Burst
}

/** A reply that waits for the end of a burst. Until it has left, its turn can be taken again. */
export interface Burst {
  outboxMessageId: string
  /** The conversation before the burst began. */
  before: Standing
  /** What she sent in it, oldest first; empty when what waits is a message of ours that nobody asked for. */
  texts: string[]
  /** What she sent in it that has no words, by kind. */
  things?: IncomingKind[]
  /** What the waiting message says in answer to her; a turn that may not be taken again adds to it. */
  told: string[]
  /** What it asks her after that, or what of ours follows; she has not seen it yet. */
  follows: string[]
  /** What she can tap in answer to it. */
  choices?: Choices
  /** What she answered in this burst: a second thought changes it. */
  answered?: LastAsked
  /** Something was recorded or decided: what comes now is an addition. */
  isSettled: boolean
  /** It asks, for the first time, whether questions are welcome. */
  asksConsent?: boolean
  /** The invitation that the waiting message carries, to be handed back when it does not leave. */
  invitationId?: string
}

/** Reads a conversation; one that cannot be read is let go, and begins anew. */
export function readState(json: string | undefined): ConversationState {
  if (json === undefined) return { stack: [] }
  try {
    const state = JSON.parse(json) as ConversationState
    return Array.isArray(state?.stack) ? state : { stack: [] }
  } catch {
    return { stack: [] }
  }
}

/** A conversation that is let go begins anew; what is done once in a life stays done. */
export function begunAnew({ languagesOffered }: ConversationState): ConversationState {
  return { stack: [], ...(languagesOffered && { languagesOffered }) }
}
