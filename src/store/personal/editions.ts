import type { DataOf } from './treatment.js'

/** What members were shown, and what stands behind it. */
export const EDITIONS: DataOf<
  | 'edition'
  | 'edition_draft'
  | 'draft_cell'
  | 'published_cell'
  | 'household_mark'
  | 'theme_edit'
  | 'quote'
  | 'follow_up'
> = {
  edition: {
    kept: 'published: counts of five households at least, and no words of anybody',
    columns: {
      number: 'house',
      reasons: 'house',
      made_at: 'house',
      published_at: 'house',
      published_by: 'house',
      content: 'house',
    },
  },
  // Let go whole when somebody is forgotten, and made again without her.
  edition_draft: {
    columns: { number: 'house', reasons: 'house', made_at: 'house', content: 'house', held_back: 'house' },
  },
  draft_cell: { columns: { id: 'house', subject: 'house', marks: 'house' } },
  published_cell: {
    kept: 'random marks: how many households stood behind a count, and no way back to which',
    columns: { id: 'house', edition_number: 'house', subject: 'house', marks: 'house' },
  },
  household_mark: {
    kept: 'as long as somebody known lives in the home; cut with the last of them',
    columns: { subject: 'house', household_id: 'house', mark: 'house' },
  },
  theme_edit: {
    columns: {
      question_id: 'house',
      theme: 'house',
      into_theme: 'house',
      label: 'house',
      updated_at: 'house',
    },
  },
  quote: {
    hers: { by: 'tenant_id' },
    part: 'answers',
    columns: {
      id: 'unsaid',
      question_id: 'named',
      tenant_id: 'unsaid',
      original: 'exported',
      shown: 'exported',
      theme: 'exported',
      state: 'exported',
      created_at: 'exported',
      updated_at: 'exported',
      answer_id: 'unsaid',
      permission_at: 'exported',
      permission_wording: 'exported',
    },
  },
  follow_up: { columns: { id: 'house', question_id: 'house', text: 'house', created_at: 'house' } },
}
