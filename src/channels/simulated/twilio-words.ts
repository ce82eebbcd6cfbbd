import { segmentsOf } from '../../domain/segments.js'
import { newSid } from './account.js'
import type { NewMessage } from './message-log.js'

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
export function twilioAnswer(word: TwilioWord, from: string, to: string): NewMessage {
  const body = TWILIO_ANSWERS[word]
  return {
    sid: newSid('SM'),
    direction: 'outbound-reply',
    channel: 'sms',
    from,
    to,
    body,
    status: 'delivered',
    numSegments: segmentsOf(body),
    form: {},
  }
}

/** The word, when it is the whole message. */
export function twilioWordIn(text: string): TwilioWord | undefined {
  const written = text.trim().toUpperCase()
  if (WORDS.stop.includes(written)) return 'stop'
  if (WORDS.start.includes(written)) return 'start'
  return WORDS.help.includes(written) ? 'help' : undefined
}

export interface BlockList {
  block(sender: string, phone: string): void
  lift(sender: string, phone: string): void
  isBlocked(sender: string, phone: string): boolean
}

/** Who stopped which sender. A stop to one number leaves another number of ours free. */
export function createBlockList(): BlockList {
  const blocked = new Set<string>()
  const pair = (sender: string, phone: string) => `${sender} ${phone}`
  return {
    block: (sender, phone) => void blocked.add(pair(sender, phone)),
    lift: (sender, phone) => void blocked.delete(pair(sender, phone)),
    isBlocked: (sender, phone) => blocked.has(pair(sender, phone)),
  }
}
