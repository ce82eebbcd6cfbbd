import type { RepairCategory, RepairPlace } from '../domain/repair.js'

/** What a talk may record, by name. */
export interface Facts {
  consent: { given: boolean; wording: string }
  /** `value` is the key it counts under; `text` her own words; `flagged` when a human should read it. */
  answer: { value?: string; text?: string; flagged?: boolean }
  rsvp: { reply: 'yes' | 'no' | 'maybe' }
  /** One key, or several with a space between. */
  need: { need: string }
  /** Whether her sentence may be shown. */
  'quote-permission': { given: boolean; wording: string }
  'repair-concern': { problem: string; category: RepairCategory; place: RepairPlace }
  /** She wants all that is kept of her deleted, and is sure of it. */
  'forget-asked': Record<string, never>
  /** Words that the talk could not place, for a human. */
  unread: { text: string }
}

/** What recording gives back. */
export type Recorded<Name extends keyof Facts> = Name extends 'repair-concern'
  ? { number: string }
  : undefined
