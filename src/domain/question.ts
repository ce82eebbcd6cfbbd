import type { Localized } from './language.js'

export const QUESTION_KINDS = ['yes-no', 'scale', 'choice', 'open'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** The finest places that figures are shown of; fixed before the question is sent. */
export const QUESTION_LEVELS = ['company', 'area', 'municipality'] as const
export type QuestionLevel = (typeof QUESTION_LEVELS)[number]

export interface QuestionOption {
  key: string
  label: Localized
}

/** One short question by the council. */
export interface Question {
  id: string
  key: string
  kind: QuestionKind
  text: Localized
  options: QuestionOption[]
  /** Instant (ms) after which answers are no longer counted. */
  closesAt?: number
}

/** A question with how its answers are read back, settled before it is sent. */
export interface AskedQuestion extends Question {
  level: QuestionLevel
  /** Questions of one series are the same question at another time: their figures are put side by side. */
  series?: string
}

/** A gathering of residents. */
export interface Meeting {
  id: string
  key: string
  title: Localized
  startsAt: number
  endsAt: number
  place: string
  capacity?: number
}

/** Who a round goes to; an absent list means everyone. */
export interface Audience {
  complexes?: string[]
  municipalities?: string[]
  kind?: 'tenant' | 'candidate'
}

/** Where a tenant stands in a round. `waiting`: her turn has not come (no consent yet, a talk is open, quiet hours). */
export const DISPOSITIONS = [
  'waiting',
  'invited',
  'delivered',
  'started',
  'answered',
  'refused',
  'unreachable',
  'silent',
  'visited',
] as const
export type Disposition = (typeof DISPOSITIONS)[number]
