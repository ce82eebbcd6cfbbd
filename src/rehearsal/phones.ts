import { writtenFor } from '../channels/simulated/account.js'
import type { Posted } from '../channels/simulated/double.js'
import type { DoubleMessage } from '../channels/simulated/message-log.js'
import { attach } from '../channels/simulated/samples.js'
import type { Channel } from '../domain/channel.js'
import { type Cast, identityOf, phoneOf, userNameOf, whoHas } from './cast.js'
import type { RehearsedLine } from './line.js'
import { type Done, readMarks } from './marks.js'
import type { Spoken } from './script.js'

type Extra = Record<string, string>

/** The phones of the cast, on one channel. */
export interface Phones {
  /** Sends what stands behind a `>`; throws when the line does not take it, unless it is cut off. */
  send(said: Spoken): Promise<void>
  /** Twilio posts the last message once more. */
  sendAgain(): Promise<void>
  /** The last message that she got from us, on any channel. */
  lastTo(who: string): DoubleMessage
}

export function phonesOf(
  cast: Cast,
  channel: Channel,
  { twilio, isCutOff }: Pick<RehearsedLine, 'twilio' | 'isCutOff'>,
): Phones {
  let again: (() => Promise<Posted>) | undefined

  async function post(how: (extra: Extra) => Promise<Posted>): Promise<void> {
    const { status, body, messageSid } = await how({})
    if (status !== 200 && !isCutOff()) throw new Error(`The line answered ${status}: ${body}`)
    again = () => how({ MessageSid: messageSid })
  }

  function gotten(who: string): DoubleMessage[] {
    const ours = twilio
      .messages()
      .filter(({ direction, status }) => direction === 'outbound-api' && status !== 'failed')
    return ours.filter(({ to }) => whoHas(cast, to) === who)
  }

  function lastTo(who: string, what: string, fits: (message: DoubleMessage) => boolean): DoubleMessage {
    const found = gotten(who).findLast(fits)
    if (!found) throw new Error(`${who} got no ${what}`)
    return found
  }

  const withWords = (words: string) => (message: DoubleMessage) =>
    message.channel === 'whatsapp' && message.text.includes(words)

  /** The last message with that button or row, and its id. */
  function toTap(who: string, title: string, words: string): { sid: string; option: string } {
    const isIt = (one: { title: string }) => one.title.toLowerCase() === title.toLowerCase()
    const { sid, choices } = lastTo(
      who,
      `button or row "${title}"`,
      (one) => withWords(words)(one) && one.choices?.options.some(isIt) === true,
    )
    return { sid, option: choices?.options.find(isIt)?.id ?? '' }
  }

  /** By which channel she writes, and what we see of her there. */
  function senderOf(who: string, by: Done['by']): { channel: Channel; from: string; name: Extra } {
    const userName = userNameOf(cast, who)
    if (by === 'user name') return { channel: 'whatsapp', from: userName, name: {} }
    const own = by === undefined ? channel : by === 'both' ? 'whatsapp' : by
    const name = by === 'both' ? { ExternalUserId: writtenFor('whatsapp', userName) } : {}
    return { channel: own, from: by ? phoneOf(cast, who) : identityOf(cast, who, own), name: name as Extra }
  }

  return {
    lastTo: (who) => lastTo(who, 'message yet', () => true),
    async send({ who, text }) {
      const { body, attachment, tap, to, by } = readMarks(text)
      const { channel, from, name } = senderOf(who, by)
      if (channel === 'sms' && (tap || to || attachment)) throw new Error(`No SMS can hold that: ${text}`)
      if (tap !== undefined) {
        const { sid, option } = toTap(who, tap, to ?? '')
        return post((extra) => twilio.tap(sid, option, { ...name, ...extra }))
      }
      const sent = attachment ? attach(attachment, body) : { body }
      const replied = to === undefined ? {} : replyTo(lastTo(who, `message with "${to}"`, withWords(to)))
      return post((extra) =>
        twilio.sendFrom({ from, channel, ...sent, extra: { ...sent.extra, ...replied, ...name, ...extra } }),
      )
    },
    async sendAgain() {
      const posted = await again?.()
      if (posted?.status !== 200)
        throw new Error('There is nothing to post again, or the line did not take it')
    },
  }
}

/** She swiped on an older message and wrote under it. */
function replyTo({ sid, from }: DoubleMessage): Extra {
  return { OriginalRepliedMessageSid: sid, OriginalRepliedMessageSender: writtenFor('whatsapp', from) }
}
