import type { RemoveMessage } from '../domain/message-removal.js'
import { twilioClient } from './twilio-client.js'

/** Deletes messages at Twilio: what was said, and who said it to whom. `apiUrl` replaces its origin, for doubles. */
export function removeAtTwilio(account: {
  accountSid: string
  authToken: string
  apiUrl?: string
}): RemoveMessage {
  const client = twilioClient(account)
  return async (sid) => {
    try {
      return await client.messages(sid).remove()
    } catch (error) {
      // It is gone already. All else (a message still on its way, 20009; a line that is down) may be right later.
      return (error as { status?: number }).status === 404
    }
  }
}
