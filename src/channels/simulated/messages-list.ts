import { readIdentity } from './account.js'
import type { DoubleMessage } from './message-log.js'
import { isWithoutSender, messageResource } from './message-resource.js'

/** Source: Twilio, "Message resource", PageSize. */
const PAGE_SIZE = 50
const PAGE_SIZE_MAX = 1000

/** One page of the message list, newest first, with `To`, `From` and the three forms of `DateSent`. */
export function messagesPage(messages: DoubleMessage[], query: URLSearchParams, accountSid: string): object {
  const size = Math.min(Math.max(1, Number(query.get('PageSize')) || PAGE_SIZE), PAGE_SIZE_MAX)
  const page = Math.max(0, Number(query.get('Page')) || 0)
  const found = messages.filter((message) => fits(message, query)).toReversed()
  const start = page * size
  const shown = found.slice(start, start + size)
  const uriOf = (number: number) => {
    const there = new URLSearchParams([...query].filter(([name]) => name !== 'PageToken'))
    there.set('PageSize', String(size))
    there.set('Page', String(number))
    return `/2010-04-01/Accounts/${accountSid}/Messages.json?${there}`
  }
  return {
    first_page_uri: uriOf(0),
    next_page_uri: found.length > start + size ? uriOf(page + 1) : null,
    previous_page_uri: page > 0 ? uriOf(page - 1) : null,
    uri: uriOf(page),
    page,
    page_size: size,
    start,
    end: Math.max(start, start + shown.length - 1),
    messages: shown.map((message) => messageResource(message, accountSid)),
  }
}

/** A message that has not left has no sender when a service chooses it, and no date: such filters miss it. */
function fits(message: DoubleMessage, query: URLSearchParams): boolean {
  if (message.isDeleted) return false
  if (query.has('To') && !isIdentity(query.get('To'), message.channel, message.to)) return false
  if (query.has('From') && isWithoutSender(message)) return false
  if (query.has('From') && !isIdentity(query.get('From'), message.channel, message.from)) return false
  const { sentAt } = message
  // Twilio's dates are whole seconds.
  const second = sentAt === undefined ? Number.NaN : Math.floor(sentAt / 1000) * 1000
  const [day, after, before] = ['DateSent', 'DateSent>', 'DateSent<'].map((name) => query.get(name))
  if (day && !(new Date(second || 0).toISOString().slice(0, 10) === day.slice(0, 10))) return false
  if (after && !(second >= Date.parse(after))) return false
  return !(before && !(second <= Date.parse(before)))
}

function isIdentity(wanted: string | null, channel: string, identity: string): boolean {
  const read = readIdentity(wanted ?? '')
  return read.channel === channel && read.identity === identity
}
