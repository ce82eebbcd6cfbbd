import type { RemoveMessage } from '../domain/message-removal.js'
import { twilioClient } from './twilio-client.js'

/** How Twilio's ids of content begin. */
const CONTENT = /^HX/

/**
 * Deletes at Twilio: messages, which say who said what to whom, and content, which holds words of a message with buttons.
 * `apiUrl` replaces its origin, for doubles.
 */
export function removeAtTwilio(account: {
  accountSid: string
  authToken: string
  apiUrl?: string
}): RemoveMessage {
  const client = twilioClient(account)
  return async (sid) => {
    try {
      return await (CONTENT.test(sid) ? client.content.v1.contents(sid) : client.messages(sid)).remove()
    } catch (error) {
      // It is gone already. All else (a message still on its way, 20009; a line that is down) may be right later.
      return (error as { status?: number }).status === 404
    }
  }
}
