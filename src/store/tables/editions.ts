/** What members were shown, and what stands behind it. */

/** Published, and never changed: no statement updates or deletes one. */
export interface EditionTable {
  number: number
  /** JSON of EditionReason[]. */
  reasons: string
  made_at: number
  published_at: number
  published_by: string
  /** JSON of EditionContent. */
  content: string
}

/** One row at the most. */
export interface EditionDraftTable {
  number: number
  reasons: string
  made_at: number
  content: string
  /** JSON of HeldBack[]. */
  held_back: string
}

/** The households behind a count that members were shown. */
export interface PublishedCellTable {
  id: string
  edition_number: number
  subject: string
  /** JSON of marks: what they stand for is told by `household_mark`, until somebody is forgotten. */
  marks: string
}

export interface ThemeEditTable {
  question_id: string
  theme: string
  /** The theme it counts under instead. */
  into_theme: string | null
  /** JSON of its name by language, when it got another one. */
  label: string | null
  updated_at: number
}

/** A sentence of a tenant on its way to the pages: never without her yes, and gone when she takes it back. */
export interface QuoteTable {
  id: string
  question_id: string
  tenant_id: string
  /** The answer that it is from: nobody is asked twice about one. */
  answer_id: string | null
  /** Her own words as she wrote them; never shown to members. */
  original: string
  /** The sentence in standard Dutch that she was asked about; it does not change afterwards. */
  shown: string
  theme: string | null
  state: QuoteState
  /** When she said yes or no, and the key and language of the words she answered to. */
  permission_at: number | null
  permission_wording: string | null
  created_at: number
  updated_at: number
}

export type QuoteState = 'asked' | 'allowed' | 'refused' | 'released' | 'withdrawn'
