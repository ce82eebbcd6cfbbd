import type { DataOf } from './treatment.js'

/** What goes out, what became of it, and what is to be deleted at Twilio. */
export const DELIVERY: DataOf<
  | 'outbox_message'
  | 'delivery_attempt'
  | 'template'
  | 'content'
  | 'media_removal'
  | 'message_removal'
  | 'moment'
  | 'setting'
> = {
  outbox_message: {
    hers: 'messages',
    part: 'we-wrote',
    columns: {
      id: 'unsaid',
      tenant_id: 'unsaid',
      address_kind: 'unsaid',
      address: 'exported',
      channel: 'exported',
      body: 'exported',
      purpose: 'exported',
      priority: 'unsaid',
      state: 'exported',
      reason: 'exported',
      error_code: 'exported',
      not_before_at: 'unsaid',
      created_at: 'exported',
      claimed_at: 'unsaid',
      accepted_at: 'exported',
      sid: 'exported',
      tries: 'unsaid',
      choices: 'unsaid',
      invitation_id: 'unsaid',
      sms_parts: 'unsaid',
      expires_at: 'unsaid',
      paused: 'unsaid',
      charges: 'unsaid',
      missed_at: 'unsaid',
      // The same words as the body.
      template: 'unsaid',
      sender: 'unsaid',
      rerouted_because: 'unsaid',
      content_sid: 'unsaid',
    },
  },
  delivery_attempt: {
    hers: { by: 'outbox_message_id', within: 'outbox_message' },
    part: 'we-wrote',
    columns: {
      sid: 'exported',
      outbox_message_id: 'unsaid',
      channel: 'exported',
      // Stands with the message.
      address: 'unsaid',
      status: 'exported',
      error_code: 'exported',
      accepted_at: 'exported',
      ended_at: 'exported',
    },
  },
  template: {
    columns: {
      sid: 'house',
      account_sid: 'house',
      name: 'house',
      language: 'house',
      version: 'house',
      registered_name: 'house',
      status: 'house',
      reason: 'house',
      pattern: 'house',
      created_at: 'house',
      checked_at: 'house',
    },
  },
  // Whose words lie in it stands with the messages: with the last of them it goes on the list of what to delete.
  content: { columns: { hash: 'house', sid: 'house', created_at: 'house' } },
  media_removal: {
    kept: 'until Twilio has deleted it; it says whose it was nowhere',
    columns: {
      id: 'house',
      url: 'house',
      tries: 'house',
      next_try_at: 'house',
      created_at: 'house',
      erases_file: 'house',
    },
  },
  message_removal: {
    kept: 'until Twilio has deleted it; it says whose it was nowhere',
    columns: { sid: 'house', tries: 'house', next_try_at: 'house', created_at: 'house' },
  },
  moment: { columns: { name: 'house', at: 'house' } },
  setting: { columns: { name: 'house', value: 'house' } },
}
