import type { DataOf } from './treatment.js'

/** The coordinator's desk, and what she writes there. */
export const DESK: DataOf<'absence' | 'desk_reply' | 'round_draft'> = {
  absence: {
    hers: { member: 'council_member_id' },
    part: 'council',
    kept: 'it says who stands in at the desk, which forgetting the tenant does not change',
    columns: {
      council_member_id: 'unsaid',
      until_at: 'exported',
      stand_in_id: 'unsaid',
      created_at: 'exported',
    },
  },
  desk_reply: {
    hers: { by: 'tenant_id' },
    part: 'we-wrote',
    columns: {
      id: 'unsaid',
      tenant_id: 'unsaid',
      council_member_id: 'unsaid',
      expects_answer: 'unsaid',
      waiting: 'exported',
      answered_at: 'exported',
      created_at: 'exported',
    },
  },
  round_draft: {
    columns: {
      id: 'house',
      content: 'house',
      state: 'house',
      version: 'house',
      created_by: 'house',
      created_at: 'house',
      updated_by: 'house',
      updated_at: 'house',
      proposed_by: 'house',
      send_at: 'house',
      held_because: 'house',
      round_id: 'house',
    },
  },
}
