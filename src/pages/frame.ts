import type { Company } from '../domain/company.js'
import type { TalkLanguage } from '../domain/language.js'
import type { WordingValues } from '../domain/wording.js'
import type { SignedIn } from '../store/sign-in-session.js'

/** The words of one language: `words('pages:home-title')`. */
type Words = (key: string, values?: WordingValues) => string

/** What every page shows around its own content. */
export interface Frame {
  words: Words
  language: TalkLanguage
  languages: readonly TalkLanguage[]
  /** Path of the page, to mark it in the menu. */
  path: string
  company: Company
  /** Address of the style sheet, with the hash of its content. */
  look: string
  member?: SignedIn
}

/** A frame of somebody who is signed in. */
export interface MembersFrame extends Frame {
  member: SignedIn
}
