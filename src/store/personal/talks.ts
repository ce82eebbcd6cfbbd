import type { DataOf } from './treatment.js'

/** What is said: the open talk, what came in, and what lay in it. */
export const TALKS: DataOf<'conversation' | 'incoming_message' | 'media' | 'attention'> = {
  conversation: {
    hers: { by: 'tenant_id' },
    part: 'memory',
    columns: {
      tenant_id: 'unsaid',
      version: 'unsaid',
      state: 'exported',
      due_at: 'exported',
      updated_at: 'exported',
    },
  },
  incoming_message: {
    hers: { by: 'tenant_id' },
    part: 'you-wrote',
    columns: {
      id: 'unsaid',
      message_sid: 'exported',
      tenant_id: 'unsaid',
      address_id: 'unsaid',
      channel: 'exported',
      kind: 'exported',
      text: 'exported',
      extra: 'exported',
      received_at: 'exported',
      sent_at: 'exported',
    },
  },
  media: {
    hers: { by: 'tenant_id' },
    part: 'media',
    columns: {
      id: 'unsaid',
      incoming_message_id: 'unsaid',
      tenant_id: 'unsaid',
      repair_concern_id: 'named',
      position: 'unsaid',
      kind: 'exported',
      url: 'unsaid',
      name: 'exported',
      state: 'exported',
      reason: 'exported',
      tries: 'unsaid',
      next_try_at: 'unsaid',
      content_type: 'exported',
      byte_count: 'exported',
      has_thumbnail: 'unsaid',
      created_at: 'exported',
      settled_at: 'exported',
    },
  },
  attention: {
    hers: { by: 'tenant_id' },
    part: 'notes',
    columns: {
      id: 'unsaid',
      tenant_id: 'unsaid',
      kind: 'exported',
      detail: 'exported',
      outbox_message_id: 'unsaid',
      created_at: 'exported',
      done_at: 'exported',
    },
  },
}
