import type { DataOf } from './treatment.js'

const SIGNS_IN = 'she signs in with it as a member of the council, which forgetting the tenant does not end'

/** Who reads along, how she signs in, and who did what. */
export const COUNCIL: DataOf<
  | 'council_member'
  | 'sign_in_code'
  | 'recovery_code'
  | 'session'
  | 'audit_entry'
  | 'forgotten'
  | 'forgotten_hash'
> = {
  council_member: {
    hers: { member: 'id' },
    part: 'council',
    kept: SIGNS_IN,
    columns: {
      id: 'unsaid',
      name: 'exported',
      phone: 'exported',
      complex_id: 'named',
      role: 'exported',
      created_at: 'exported',
      digest: 'exported',
      email: 'exported',
      digested_edition: 'exported',
      left_at: 'exported',
      digest_language: 'exported',
    },
  },
  sign_in_code: {
    hers: { member: 'council_member_id' },
    part: 'council',
    kept: SIGNS_IN,
    columns: {
      id: 'unsaid',
      council_member_id: 'unsaid',
      code_hash: 'unsaid',
      tries: 'exported',
      used_at: 'exported',
      expires_at: 'exported',
      created_at: 'exported',
    },
  },
  recovery_code: {
    hers: { member: 'council_member_id' },
    part: 'council',
    kept: SIGNS_IN,
    columns: {
      id: 'unsaid',
      council_member_id: 'unsaid',
      code_hash: 'unsaid',
      tries: 'unsaid',
      tried_at: 'unsaid',
      used_at: 'exported',
      created_at: 'exported',
    },
  },
  session: {
    hers: { member: 'council_member_id' },
    part: 'council',
    kept: SIGNS_IN,
    columns: {
      token_hash: 'unsaid',
      id: 'unsaid',
      council_member_id: 'unsaid',
      kind: 'exported',
      device: 'exported',
      created_at: 'exported',
      last_used_at: 'exported',
      expires_at: 'exported',
    },
  },
  audit_entry: {
    hers: { about: 'subject' },
    part: 'looked-at',
    kept: 'who did what to whose data has to stay provable (GDPR art. 5.2); ids only, which lead to nobody any more',
    columns: {
      seq: 'unsaid',
      at: 'exported',
      // Somebody else's id; an export says which role she has.
      actor: 'named',
      action: 'exported',
      subject: 'unsaid',
      reason: 'exported',
      hash: 'unsaid',
    },
  },
  forgotten: {
    kept: 'that somebody was forgotten, and when',
    columns: { id: 'house', why: 'house', at: 'house' },
  },
  forgotten_hash: {
    kept: 'so that an import does not bring her back, and her STOP outlives her',
    columns: { hash: 'house', forgotten_id: 'house', has_stopped: 'house' },
  },
}
