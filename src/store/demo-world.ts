import { DAY } from '../domain/clock.js'
import type { Ids } from '../domain/ids.js'
import type { Statement } from './engine.js'
import type { Known } from './tenant-directory.js'

/** Of the made-up year: months are as long as it likes. */
export const MONTH_MS = 30 * DAY

/** What is written to open questions, by language, and how often. */
export type Sentences = Record<string, [string, number][]>

/** Somebody of the made-up year, with where she lives. */
export interface Resident {
  person: Known
  municipality: string
  /** From 0, who never says a word, up to 1. */
  temper: number
}

/** Something that happens at an instant (ms). */
export interface Event {
  at: number
  statements: Statement[]
}

/** Who there is, and what fate has in store. */
export interface World {
  residents: readonly Resident[]
  dice: () => number
  ids: Ids
  now: number
  questionIds: ReadonlyMap<string, string>
  sentences: Sentences
}
