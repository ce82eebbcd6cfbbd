import type { Channel } from '../domain/channel.js'
import type { Localized } from '../domain/language.js'
import type { Meeting, Question } from '../domain/question.js'
import type { QuoteAsk } from '../domain/quote.js'
import type { Period } from '../domain/when.js'
import type { Facts, Recorded } from './facts.js'
import type { Reader } from './reader.js'

/** What was not understood after a second try: the words as she wrote them, for a human to read. */
export interface Unread {
  unread: string
}

export function isUnread(value: unknown): value is Unread {
  return typeof value === 'object' && value !== null && 'unread' in value
}

/** Something to choose. A bare key gets its label from `locales`; a council's own option brings its words. */
export type Option<Key extends string = string> = Key | { key: Key; label: Localized }

/** Values for a wording; words in several languages and times are put in the tenant's own. */
export type Values = Record<string, string | number | Localized | Period>

/** What a talk may know of the tenant. */
export interface TenantFacts {
  /** This talk follows on something that she came with. */
  cameFirst: boolean
  /** We never asked or told her anything before. */
  isNew: boolean
}

/** What a talk is about, for talks that the council fills in. */
export interface Subjects {
  question: Question
  meeting: Meeting & { seatsTaken: number }
  quote: QuoteAsk
  none: undefined
}

export interface ChooseMore<Key extends string> {
  /** The option that the digit 0 stands for. */
  zero?: Key
  /** Other words that mean one of the options. */
  also?: (text: string) => Key | undefined
  values?: Values
}

export interface ChooseSomeMore<Key extends string> {
  /** The option that the digit 0 stands for: none of the others. */
  zero: Key
  /** Words that mean some of the options, whatever they are called; looked at before the labels. */
  meantIn: (text: string) => readonly Key[]
  values?: Values
}

/** The six words, and read-only facts. The first argument is always a name: of the wording and of the answer. */
export interface Words<About> {
  readonly channel: Channel
  readonly tenant: TenantFacts
  readonly about: About
  /** One message, said once in a talk. */
  say(name: string, values?: Values): Promise<void>
  /** A question; the reader turns what she writes into a value. */
  ask<Value>(name: string, reader: Reader<Value>, values?: Values): Promise<Value | Unread>
  /** A question with fixed answers: digits, later buttons. */
  choose<Key extends string>(
    name: string,
    options: readonly Option<Key>[],
    more?: ChooseMore<Key>,
  ): Promise<Key | Unread>
  /** The same, where more than one may be meant. Those that she told with the answer before it are not asked for. */
  chooseSome<Key extends string>(
    name: string,
    options: readonly Option<Key>[],
    more: ChooseSomeMore<Key>,
  ): Promise<Key[] | Unread>
  /** Something that is kept, once in a talk. */
  record<Name extends keyof Facts>(name: Name, fact: Facts[Name]): Promise<Recorded<Name>>
}

/** A talk, as a function that is played from the top on every message. */
export interface Conversation<Kind extends keyof Subjects = keyof Subjects> {
  name: string
  subject: Kind
  /** We begin it, not she: an answer that comes late, or a second one, still belongs to it. */
  isOurQuestion: boolean
  script(words: Words<Subjects[Kind]>): Promise<void>
}

/** A talk that a tenant begins. The name is the file in `locales/` that holds its wording. */
export function conversation(name: string, script: Conversation<'none'>['script']): Conversation<'none'> {
  return { name, subject: 'none', isOurQuestion: false, script }
}

/** A talk that we begin. */
export function ourQuestion(name: string, script: Conversation<'none'>['script']): Conversation<'none'> {
  return { name, subject: 'none', isOurQuestion: true, script }
}

/** A talk that we begin, about something that the council wrote, or a sentence of hers. */
export function ourQuestionAbout<Kind extends 'question' | 'meeting' | 'quote'>(
  subject: Kind,
  name: string,
  script: Conversation<Kind>['script'],
): Conversation<Kind> {
  return { name, subject, isOurQuestion: true, script }
}
