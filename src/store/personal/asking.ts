import type { DataOf } from './treatment.js'

/** What is asked and announced, and what came back. */
export const ASKING: DataOf<
  | 'question'
  | 'meeting'
  | 'round'
  | 'invitation'
  | 'answer'
  | 'rsvp'
  | 'repair_concern'
  | 'repair_concern_addition'
  | 'repair_step'
> = {
  question: {
    columns: {
      id: 'house',
      key: 'house',
      kind: 'house',
      text: 'house',
      options: 'house',
      closes_at: 'house',
      level: 'house',
      series: 'house',
      created_at: 'house',
    },
  },
  meeting: {
    columns: {
      id: 'house',
      key: 'house',
      title: 'house',
      starts_at: 'house',
      ends_at: 'house',
      place: 'house',
      capacity: 'house',
      created_at: 'house',
    },
  },
  round: {
    columns: {
      id: 'house',
      question_id: 'house',
      meeting_id: 'house',
      quote_id: 'house',
      audience: 'house',
      created_at: 'house',
      expanded_at: 'house',
      paused_at: 'house',
      cancelled_at: 'house',
    },
  },
  invitation: {
    hers: { by: 'tenant_id' },
    part: 'asked',
    columns: {
      id: 'unsaid',
      round_id: 'named',
      tenant_id: 'unsaid',
      household_id: 'unsaid',
      disposition: 'exported',
      invited_at: 'exported',
      not_before_at: 'unsaid',
      created_at: 'exported',
    },
  },
  answer: {
    hers: { by: 'tenant_id' },
    part: 'answers',
    columns: {
      id: 'unsaid',
      question_id: 'named',
      tenant_id: 'unsaid',
      household_id: 'unsaid',
      value: 'exported',
      text: 'exported',
      flagged: 'exported',
      created_at: 'exported',
      updated_at: 'exported',
    },
  },
  rsvp: {
    hers: { by: 'tenant_id' },
    part: 'meetings',
    columns: {
      id: 'unsaid',
      meeting_id: 'named',
      tenant_id: 'unsaid',
      household_id: 'unsaid',
      reply: 'exported',
      need: 'exported',
      created_at: 'exported',
      updated_at: 'exported',
    },
  },
  repair_concern: {
    hers: { by: 'tenant_id' },
    part: 'repairs',
    columns: {
      id: 'unsaid',
      number: 'exported',
      tenant_id: 'unsaid',
      household_id: 'unsaid',
      category: 'exported',
      place: 'exported',
      problem: 'exported',
      state: 'exported',
      created_at: 'exported',
    },
  },
  repair_concern_addition: {
    hers: { by: 'repair_concern_id', within: 'repair_concern' },
    part: 'repairs',
    columns: { id: 'unsaid', repair_concern_id: 'named', text: 'exported', created_at: 'exported' },
  },
  repair_step: {
    hers: { by: 'repair_concern_id', within: 'repair_concern' },
    part: 'repairs',
    columns: {
      id: 'unsaid',
      repair_concern_id: 'named',
      state: 'exported',
      planned_on: 'exported',
      council_member_id: 'unsaid',
      created_at: 'exported',
    },
  },
}
