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

export interface QuoteTable {
  id: string
  question_id: string
  tenant_id: string
  /** Her own words, with numbers and the like taken out; never shown to members. */
  original: string
  /** The sentence as the coordinator wrote it down in standard Dutch. */
  shown: string
  theme: string | null
  state: 'proposed' | 'asked' | 'allowed' | 'refused' | 'released' | 'withdrawn'
  created_at: number
  updated_at: number
}
