import type { Twilio } from 'twilio'
import type { MessageInstance, MessagePage } from 'twilio/lib/rest/api/v2010/account/message.js'
import type { Listed, ListedMessage, ReceivedList } from '../domain/catch-up.js'
import { incomingMessage } from './incoming-form.js'
import { twilioClient } from './twilio-client.js'
import type { TwilioAccount } from './twilio-sender.js'

/** How much is read at most at once for one of our senders: a week of a busy line. */
const PAGE_SIZE = 200
const PAGES_MAX = 50
const MEDIA_MAX = 10
/** A start should not hang on this. */
const TIMEOUT_MS = 8000

/** Reads Twilio's own list of messages: what it received for us, whether or not it could post it. */
export function receivedList(account: TwilioAccount): ReceivedList {
  const client = twilioClient(account, TIMEOUT_MS)
  return async (since, until): Promise<Listed> => {
    const found = new Map<string, ListedMessage>()
    let unreadBefore = Number.NEGATIVE_INFINITY
    try {
      for (const to of receiversOf(account)) {
        // Newest first in the list; oldest first from here on.
        const listed = await pagesTo(client, { to, since, until })
        unreadBefore = Math.max(unreadBefore, listed.unreadBefore ?? unreadBefore)
        for (const message of listed.messages.reverse()) {
          if (isForUs(message, account)) found.set(message.sid, listedOf(client, message, since))
        }
      }
    } catch (error) {
      const { code, status, message } = error as { code?: string | number; status?: number; message?: string }
      return { outcome: 'failed', why: String(code ?? status ?? message) }
    }
    const messages = [...found.values()].filter(({ sentAt }) => sentAt >= since)
    const listed = { outcome: 'listed' as const, messages: messages.sort((a, b) => a.sentAt - b.sentAt) }
    return unreadBefore > since ? { ...listed, isWhole: false, unreadBefore } : { ...listed, isWhole: true }
  }
}

/** By our own senders, so that a round to thousands is not read through; a service chooses among numbers of its own. */
function receiversOf(account: TwilioAccount): (string | undefined)[] {
  const { smsFrom, safetyFrom, whatsappFrom, messagingServiceSid } = account
  if (messagingServiceSid) return [undefined]
  const numbers = [smsFrom, safetyFrom].filter((one) => one !== undefined)
  return [...numbers, ...(whatsappFrom ? [written(whatsappFrom)] : [])]
}

function written(whatsappFrom: string): string {
  return whatsappFrom.startsWith('whatsapp:') ? whatsappFrom : `whatsapp:${whatsappFrom}`
}

type Readable = Pick<MessagePage, 'instances' | 'nextPageUrl' | 'nextPage'>

/** `unreadBefore` (ms): there were more pages, with what was sent before. */
async function pagesTo(
  client: Twilio,
  { to, since, until }: { to: string | undefined; since: number; until: number | undefined },
): Promise<{ messages: MessageInstance[]; unreadBefore?: number }> {
  const messages: MessageInstance[] = []
  const filter = {
    ...(to !== undefined && { to }),
    dateSentAfter: new Date(since),
    ...(until !== undefined && { dateSentBefore: new Date(until) }),
    pageSize: PAGE_SIZE,
  }
  let page: Readable | undefined = await client.messages.page(filter)
  for (let read = 1; page; read++) {
    messages.push(...page.instances)
    if (read === PAGES_MAX && page.nextPageUrl) return { messages, unreadBefore: oldestOf(messages, since) }
    page = await page.nextPage()
  }
  return { messages }
}

function oldestOf(messages: readonly MessageInstance[], since: number): number {
  return messages.reduce((oldest, message) => Math.min(oldest, sentAtOf(message, since)), Infinity)
}

function sentAtOf({ dateSent, dateCreated }: MessageInstance, since: number): number {
  const at = (dateSent ?? dateCreated)?.getTime()
  return Number.isFinite(at) ? (at as number) : since
}

function isForUs(message: MessageInstance, account: TwilioAccount): boolean {
  if (message.direction !== 'inbound' || !message.sid) return false
  const { smsFrom, safetyFrom, whatsappFrom, messagingServiceSid } = account
  const own = [smsFrom, safetyFrom, whatsappFrom && written(whatsappFrom)]
  return (
    own.includes(message.to) || (!!messagingServiceSid && message.messagingServiceSid === messagingServiceSid)
  )
}

function listedOf(client: Twilio, message: MessageInstance, since: number): ListedMessage {
  const sentAt = sentAtOf(message, since)
  return {
    messageSid: message.sid,
    sentAt,
    async open() {
      const read = incomingMessage({ ...formOf(message), ...(await mediaFields(client, message)) })
      return 'messageSid' in read ? { ...read, sentAt } : undefined
    },
  }
}

/** The form that Twilio would have posted, without what the list does not tell: taps, places, names. */
function formOf({ sid, from, to, body, accountSid, numMedia }: MessageInstance): Record<string, string> {
  return {
    MessageSid: sid,
    From: from,
    To: to,
    Body: body ?? '',
    AccountSid: accountSid,
    NumMedia: numMedia ?? '0',
  }
}

async function mediaFields(client: Twilio, message: MessageInstance): Promise<Record<string, string>> {
  if (!(Number(message.numMedia) > 0)) return {}
  const { sid, accountSid } = message
  try {
    const media = await client.messages(sid).media.list({ limit: MEDIA_MAX })
    const place = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Messages/${sid}/Media/`
    const fields = media.map((one, n) => [
      [`MediaContentType${n}`, one.contentType],
      [`MediaUrl${n}`, place + one.sid],
    ])
    return Object.fromEntries(fields.flat()) as Record<string, string>
  } catch (error) {
    // What Twilio does not have any more is no reason to leave out her words; a line that is down is one to wait.
    if ((error as { status?: number }).status === 404) return { MessageType: 'gone' }
    throw error
  }
}
