import { segmentsOf } from '../../domain/segments.js'
import { type DoubleAccount, newSid, writtenFor } from './account.js'
import type { BlockList } from './block-list.js'
import type { FromPhone } from './inbound-form.js'
import type { MessageLog, NewMessage } from './message-log.js'

/** What Twilio itself does with an SMS of exactly one of its English words. */
export type TwilioWord = 'stop' | 'start' | 'help'

/** Source: Twilio, "Customize users' opt-in and opt-out experience", default keywords of long codes. */
const WORDS: Record<TwilioWord, readonly string[]> = {
  stop: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'],
  start: ['START', 'YES', 'UNSTOP'],
  help: ['HELP', 'INFO'],
}

const DONE = 'You have successfully been'
const HELP = 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.'

/** Twilio's default answers. Source: Twilio support article 223134027. */
const TWILIO_ANSWERS: Record<TwilioWord, string> = {
  stop: `${DONE} unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.`,
  start: `${DONE} re-subscribed to messages from this number. Reply HELP for help. ${HELP}`,
  help: HELP,
}

/** Twilio's answer as a message of its own. */
function twilioAnswer(
  word: TwilioWord,
  { channel, from, to }: Pick<NewMessage, 'channel' | 'from' | 'to'>,
): NewMessage {
  const body = TWILIO_ANSWERS[word]
  return {
    sid: newSid('SM'),
    direction: 'outbound-reply',
    channel,
    from,
    to,
    body,
    status: 'delivered',
    numSegments: segmentsOf(body),
    form: {},
  }
}

/** The words that a service knows by Advanced Opt-Out; they replace the standard ones of their kind. */
export type OptOutWords = Partial<Record<TwilioWord, readonly string[]>>

/** The word, when it is the whole message. */
export function twilioWordIn(text: string, own: OptOutWords = {}): TwilioWord | undefined {
  const written = text.trim().toUpperCase()
  const words = { ...WORDS, ...own }
  return (['stop', 'start', 'help'] as const).find((word) => words[word].includes(written))
}

/**
 * What Twilio does with a message before our webhook hears of it: blocks, lifts and answers. By WhatsApp it does
 * nothing without Advanced Opt-Out; with it, the webhook is told by `OptOutType`.
 */
export function reactingToWords({
  account,
  blocks,
  log,
  own,
}: {
  account: DoubleAccount
  blocks: BlockList
  log: MessageLog
  own: OptOutWords | undefined
}): (sent: FromPhone, sender: string, isNew: boolean) => { OptOutType?: string } {
  const { smsFrom, whatsappFrom, messagingServiceSid: service } = account
  return (sent, sender, isNew) => {
    const isOfService = service !== undefined && [smsFrom, whatsappFrom].includes(sender)
    const isAdvanced = own !== undefined && isOfService
    const word =
      isAdvanced || sent.channel === 'sms' ? twilioWordIn(sent.body, isAdvanced ? own : {}) : undefined
    if (!word) return {}
    const her = writtenFor(sent.channel, sent.from)
    if (isNew) {
      const wasBlocked = blocks.isBlocked(sender, her)
      for (const one of isOfService ? [sender, service] : [sender]) {
        if (word === 'stop') blocks.block(one, her)
        if (word === 'start') blocks.lift(one, her)
      }
      // YES of someone who never stopped is an answer like any other, and HELP of who stopped stays unanswered.
      const answer = { channel: sent.channel, from: sender, to: sent.from }
      if (word === 'start' ? wasBlocked : !wasBlocked) log.add(twilioAnswer(word, answer))
    }
    return isAdvanced ? { OptOutType: word.toUpperCase() } : {}
  }
}
