import type { Company } from './company.js'
import type { Edition, QuoteReport } from './edition.js'
import type { Localized } from './language.js'
import type { Voice } from './publishable.js'
import type { AskedQuestion, Disposition, Meeting } from './question.js'
import type { RepairCategory } from './repair.js'

/** All that an edition is made of, read at one moment. Households are named by id; none of it is shown. */
export interface EditionFacts {
  now: number
  areas: Areas
  homes: ReadonlyMap<string, HomeFact>
  /** Asked before `now`, newest first. */
  questions: readonly QuestionFacts[]
  concerns: readonly ConcernFact[]
  meetings: readonly MeetingFacts[]
  care: CareFacts
  /** The edition that members see until now, and one of about a quarter earlier. */
  newest?: Edition
  quarterAgo?: Edition
  /** The sets of households behind all that was ever published of a subject. */
  publishedOf(subject: Subject): Cells
}

/** What is audited together: one question, one kind of repair, one meeting, one dimension of who is missing. */
export type Subject =
  | `question:${string}`
  | `repairs:${RepairCategory}`
  | 'repair-answers'
  | `meeting:${string}`
  | `missing:${string}`

/** Sets of households behind published counts. */
export type Cells = readonly ReadonlySet<string>[]

export type Areas = NonNullable<Company['areas']>

/** A home of the company, lived in or known to the line. */
export interface HomeFact {
  complexId: string
  municipality: string
  dwellingType?: string
  /** Somebody lives there now, as far as the company's file says. */
  isLivedIn: boolean
  /** Of those who live there now. */
  languages: readonly string[]
  /** When somebody there last answered a question (ms). */
  answeredAt?: number
}

export interface QuestionFacts extends AskedQuestion {
  askedAt: number
  /** Key of the last question before it of the same series. */
  seriesBefore?: string
  /** Understood answers that count. */
  answers: readonly Voice[]
  invitations: readonly { household: string | null; disposition: Disposition }[]
  /** Households that answered at all, also what nobody understood. */
  answered: ReadonlySet<string>
  /** Themes by the households that spoke of them. */
  themes: readonly { key: string; label: Localized; households: ReadonlySet<string> }[]
  quotes: readonly QuoteReport[]
  followUps: readonly { text: Localized; at: number }[]
}

export interface ConcernFact {
  household: string | null
  category: RepairCategory
  /** The company answered: planned, done, or not its own. */
  isAnswered: boolean
  createdAt: number
}

/** Exact counts, for the one door. */
export interface CareFacts {
  /** What waits longer than was promised. */
  overdue: number
  /** How often one tenant's conversation was opened in the calendar month before. */
  openings: number
}

export interface MeetingFacts extends Meeting {
  createdAt: number
  invited: readonly (string | null)[]
  replies: readonly { household: string | null; reply: string; need: string | null }[]
}
