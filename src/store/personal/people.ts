import type { DataOf } from './treatment.js'

/** Who lives where, how she is reached and what she agreed to. */
export const PEOPLE: DataOf<'municipality' | 'complex' | 'household' | 'tenant' | 'address' | 'consent'> = {
  municipality: { columns: { id: 'house', name: 'house' } },
  complex: { columns: { id: 'house', municipality_id: 'house', name: 'house' } },
  household: {
    kept: 'a home of the company, which somebody else will live in; nobody is named in it',
    columns: { id: 'house', complex_id: 'house', external_key: 'house' },
  },
  tenant: {
    hers: { by: 'id' },
    part: 'who-you-are',
    columns: {
      id: 'unsaid',
      external_id: 'exported',
      first_name: 'exported',
      language: 'exported',
      kind: 'exported',
      household_id: 'named',
      dwelling_type: 'exported',
      moved_out_at: 'exported',
      stopped_at: 'exported',
      left_alone_at: 'exported',
      consent_asked_at: 'exported',
      consent_reminded_at: 'exported',
      last_channel: 'exported',
      last_address_id: 'unsaid',
      chosen_channel: 'exported',
      created_at: 'exported',
    },
  },
  address: {
    hers: { by: 'tenant_id' },
    part: 'who-you-are',
    columns: {
      id: 'unsaid',
      tenant_id: 'unsaid',
      kind: 'exported',
      value: 'exported',
      // Whether somebody else is reached by it too is hers to know no more than ours to tell.
      place: 'unsaid',
      blocked_at: 'exported',
      unreachable_sms: 'exported',
      unreachable_sms_at: 'exported',
      unreachable_whatsapp: 'exported',
      unreachable_whatsapp_at: 'exported',
      // Somebody else's id: whose number this was said not to be.
      detached_from: 'unsaid',
      created_at: 'exported',
    },
  },
  consent: {
    hers: { by: 'tenant_id' },
    part: 'permission',
    columns: {
      id: 'unsaid',
      tenant_id: 'unsaid',
      purpose: 'exported',
      state: 'exported',
      wording: 'exported',
      channel: 'exported',
      source: 'exported',
      created_at: 'exported',
      withdrawn_at: 'exported',
    },
  },
}
