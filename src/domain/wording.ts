import type { Language } from './language.js'

/** Values put into a wording's {{places}}. */
export type WordingValues = Record<string, string | number>

/** The words of `locales/`: `key` is `file:name`, such as `repair:place`. Unknown keys throw: it is a bug. */
export interface Wording {
  (language: Language, key: string, values?: WordingValues): string
  /** Whether there is such a wording (for one that is optional, such as a re-ask of its own). */
  has(language: Language, key: string): boolean
  /** Whether someone of `language` gets this in Dutch, because hers is a partial language that lacks it. */
  isInDutchOnly(language: Language, key: string): boolean
}
