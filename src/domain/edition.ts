import type { Localized } from './language.js'
import type { Place, Result } from './publish.js'
import type { Figure } from './publishable.js'
import type { QuestionKind, QuestionLevel, QuestionOption } from './question.js'
import type { RepairCategory } from './repair.js'

/**
 * What members see: summaries published at one moment, the same for every member, that never change
 * afterwards. All of it is plain JSON. Every count in it came out of the one door (`publish.ts`): households,
 * rounded to five; a count that is absent is too few to show, or none, and nobody can tell which.
 */
export interface Edition {
  /** 1, 2, 3 … in the order of publishing. */
  number: number
  /** Why it was made; two when a question closed while the month's draft waited. */
  reasons: EditionReason[]
  /** When its figures were counted (ms). */
  madeAt: number
  publishedAt: number
  /** First name of the coordinator who released it. */
  publishedBy: string
  content: EditionContent
}

/** One line of a list of editions. */
export type EditionHead = Omit<Edition, 'content'>

export type EditionReason =
  /** The month that ended: its year and month, as in `2026-10`. */
  { kind: 'month'; month: string } | { kind: 'question-closed'; key: string }

export interface EditionContent {
  /** Goes up when the shape changes in a way that older pages cannot read. */
  version: 1
  /** Names of the areas in the order of company.json; none when it names no areas. */
  areas: string[]
  /** Newest first; closed ones stay for a year, and at most 40 of all. */
  questions: QuestionReport[]
  repairs: RepairReport
  /** By their start: those still to come when it was made, and those of the three months before. */
  meetings: MeetingReport[]
  missing: MissingReport[]
  /** Absent in an edition of before November 2026. */
  care?: CareReport
  /** What is new since the edition before, most telling first; empty: nothing is new. */
  changes: Change[]
}

/** Figures of one place, and since when they are these: an earlier figure stays where a new one would isolate. */
export interface PublishedResult extends Result {
  /** When these figures were counted (ms); earlier than the edition's `madeAt` when they were carried over. */
  countedAt: number
}

export interface QuestionReport {
  key: string
  kind: QuestionKind
  text: Localized
  options: QuestionOption[]
  level: QuestionLevel
  askedAt: number
  closesAt?: number
  /** Nothing is counted any more. */
  isClosed: boolean
  /** The company first, then areas or municipalities; a place that is not here has too few to show. */
  results: PublishedResult[]
  /** Households under each of PARTICIPATION, of the whole company. */
  participation: Figure[]
  /** Most spoken of first; each from five households on. */
  themes: ThemeReport[]
  quotes: QuoteReport[]
  /** Against the last time the same series was asked. */
  trend?: Trend
  /** What was done with it, in the coordinator's words; the newest first. */
  followUps: { text: Localized; at: number }[]
}

/** Who was asked, whom it reached, who answered (understood or not), who said nothing, who wants no questions. */
export const PARTICIPATION = ['asked', 'reached', 'answered', 'silent', 'refused'] as const

/** What some households spoke of in their own words; a sentence can be made of `label` and `count`. */
export interface ThemeReport {
  key: string
  label: Localized
  count: number
}

/** A sentence by a tenant who let us show it, in standard Dutch, released by the coordinator. No name, no place. */
export interface QuoteReport {
  id: string
  /** Not written down with the edition: a sentence that is taken back is gone from every one at once. */
  text: string
  /** The theme it was found under, when that one is shown. */
  theme?: string
}

export interface Trend {
  /** The earlier question, and its company-wide figures as published last. */
  key: string
  askedAt: number
  result: PublishedResult
  /** By published figures only; absent where ten households or more are not shown on both sides. */
  direction?: 'better' | 'worse' | 'same'
  /** How many in ten said good or yes, that time and this time; present with `direction`. */
  tenths?: { before: number; now: number }
}

export interface RepairReport {
  /** Concerns noted after `since` and until `until` (ms) are counted: a year. */
  since: number
  until: number
  /** Every category in the order of REPAIR_CATEGORIES. */
  categories: RepairFigure[]
  /** In the order of `areas`: at most three categories of each, most households first. */
  areas: { area: string; top: { category: RepairCategory; count: number; countedAt: number }[] }[]
  /** Households with a concern, under each of REPAIR_ANSWERS: the worst of theirs. */
  answers: Figure[]
  answersCountedAt?: number
  /** A concern without an answer by the company is late after so many days. */
  lateAfterDays: number
}

/** `late`: a concern without an answer for too long; `waiting`: one not answered yet; `answered`: all are. */
export const REPAIR_ANSWERS = ['answered', 'waiting', 'late'] as const

export interface RepairFigure {
  category: RepairCategory
  /** Households in a year; absent: we hear little of it ("weinig gehoord"), none included. */
  count?: number
  /** Present with `count`. */
  countedAt?: number
  /** What was shown about a quarter earlier, when something was. */
  earlier?: { count: number; at: number }
}

export interface MeetingReport {
  key: string
  title: Localized
  startsAt: number
  endsAt: number
  place: string
  /** Households that come, rounded up to five; absent: too few to show. */
  chairs?: number
  /** Under each of MEETING_NEEDS; absent counts: none or some ("vraag het de coördinator"). */
  needs: Figure[]
}

export const MEETING_NEEDS = ['transport', 'childcare', 'interpreter', 'step-free'] as const

/** Whom we do not hear: homes against those of them that answered anything in a year. */
export interface MissingReport {
  dimension: MissingDimension
  groups: MissingGroup[]
}

export const MISSING_DIMENSIONS = ['area', 'dwelling-type', 'language'] as const
export type MissingDimension = (typeof MISSING_DIMENSIONS)[number]

export interface MissingGroup {
  /** An area's name, a dwelling type as the company writes it, or a language code; `unknown` for none. */
  key: string
  homes?: number
  answered?: number
  /** Whether its share of the answers is less than, about, or more than its share of the homes; absent on small groups. */
  heard?: 'less' | 'alike' | 'more'
}

/** How tenants are listened to. An absent count: at most a few, or none. */
export interface CareReport {
  /** What waited longer than was promised, when the edition was made. */
  overdue?: number
  /** How often one tenant's conversation was opened in the calendar month before. */
  openings?: number
}

export type Change =
  | { kind: 'question'; key: string; what: 'new' | 'closed' | 'renewed' }
  | { kind: 'themes'; key: string }
  | { kind: 'quote'; key: string }
  | { kind: 'follow-up'; key: string }
  | { kind: 'repairs'; category: RepairCategory; from?: number; to?: number }
  | { kind: 'repair-answers' }
  | { kind: 'meeting'; key: string; what: 'new' | 'chairs' }
  | { kind: 'missing'; dimension: MissingDimension }

/** An edition before its release, for the coordinator's eyes: what members would see, and what they would not. */
export interface EditionDraft {
  number: number
  reasons: EditionReason[]
  /** Also names the draft: a release names it, so that what was not looked at is not released. */
  madeAt: number
  content: EditionContent
  heldBack: HeldBack[]
}

/** What is not shown, and why. Without counts: those the coordinator finds elsewhere. */
export interface HeldBack {
  about:
    | { kind: 'question'; key: string; part: 'results' | 'participation' | 'themes' }
    | { kind: 'repairs'; category: RepairCategory }
    | { kind: 'repair-answers' }
    | { kind: 'meeting'; key: string }
    | { kind: 'missing'; dimension: MissingDimension }
  place?: Place
  /**
   * `kept-earlier`: a newer figure would isolate somebody, the one shown before stays. `one-complex`: those
   * asked live in one complex, whose figures members never see.
   */
  why: 'too-few' | 'put-together' | 'kept-earlier' | 'one-complex'
}
