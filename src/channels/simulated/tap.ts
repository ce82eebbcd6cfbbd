import { DAY } from '../../domain/clock.js'
import { writtenFor } from './account.js'
import type { FromPhone } from './inbound-form.js'
import type { DoubleMessage } from './message-log.js'

/** After this Twilio no longer says which message it was. Source: Twilio, "Request to your webhook URL". */
const REPLIED_TO_FOR_MS = 7 * DAY

/**
 * A tap on a button or a list row, as Twilio posts it within a session; undefined where there is no such option.
 * Where a list pick leaves its id is settled nowhere: `ListId` is what is expected of it.
 */
export function tapOn(message: DoubleMessage, optionId: string, now: number): FromPhone | undefined {
  const option = message.choices?.options.find(({ id }) => id === optionId)
  if (!option || message.channel !== 'whatsapp') return undefined
  const { id, title, description } = option
  return {
    from: message.to,
    channel: 'whatsapp',
    to: message.from,
    body: title,
    extra: {
      MessageType: 'interactive',
      ...(message.choices?.kind === 'list'
        ? { ListId: id, ListTitle: title, ...(description && { ListDescription: description }) }
        : { ButtonText: title, ButtonPayload: id }),
      ...(now - message.createdAt < REPLIED_TO_FOR_MS && {
        OriginalRepliedMessageSid: message.sid,
        OriginalRepliedMessageSender: writtenFor('whatsapp', message.from),
      }),
    },
  }
}
