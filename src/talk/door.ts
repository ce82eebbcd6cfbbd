import type { Channel } from '../domain/channel.js'
import type { IncomingMessage } from '../domain/incoming-message.js'
import type { SpokenLanguage } from '../domain/language.js'
import { type Command, readCommand } from '../understanding/commands.js'
import { type Danger, readDanger } from '../understanding/danger.js'
import { dangerByRules, reportOf } from '../understanding/danger-rules.js'
import { isBareEnd } from '../understanding/over.js'
import { readOwnData } from '../understanding/own-data.js'
import { readStop } from '../understanding/stop.js'

/** What comes before any talk, whatever talk is open. */
export type AtTheDoor =
  | { kind: 'emergency'; danger: Danger; text: string }
  /** `isSilent`: Twilio has answered already, and would block what we say. */
  | { kind: 'stop'; isSilent: boolean }
  | { kind: 'start'; isSilent: boolean }
  | { kind: 'help'; isSilent: boolean }
  | { kind: 'questions-off' }
  | { kind: 'questions-on' }
  | { kind: 'call-me' }
  | { kind: 'privacy' }
  | { kind: 'forget' }
  | { kind: 'take-back'; text: string }
  | { kind: 'language'; language: SpokenLanguage }
  | { kind: 'language-menu' }
  | { kind: 'office-hours' }
  | { kind: 'progress' }
  | { kind: 'channel'; channel: Channel }
  | { kind: 'wrong-number' }

/** What came before a message, as far as it changes what the message means. */
interface Before {
  isWrongNumber?: boolean
  /** What she told of something broken, in the talk that is open about it. */
  told?: string
  /** She told of danger, or of something broken, a while ago: one word that it is over is no STOP. */
  isSoonAfterTrouble?: boolean
}

/**
 * Looks at a message before any talk does. `together` is the whole burst it belongs to: danger may be told in
 * pieces. Safety goes first; then Twilio's own word on opting out; then who is not the one we mean; then words
 * that are a whole message.
 */
export function atTheDoor(
  message: IncomingMessage,
  together: string,
  { isWrongNumber = false, isSoonAfterTrouble = false, told }: Before = {},
): AtTheDoor | undefined {
  const danger =
    surest(readDanger(message.text), together === message.text ? undefined : readDanger(together)) ??
    dangerInPieces(told, message.text)
  if (danger) return { kind: 'emergency', danger, text: together || message.text }
  if (message.optOut) return { kind: message.optOut, isSilent: true }
  // Before STOP: who got a message meant for somebody else is let go for good, whatever else she says.
  if (isWrongNumber) return { kind: 'wrong-number' }
  const command = readCommand(message.text)
  const isStop = command ? command.name === 'stop' : readStop(message.text) === 'stop'
  // "Eruit", "arrete": of the lift, the leak, the fire that she told of a while ago.
  if (isStop && isSoonAfterTrouble && isBareEnd(message.text)) return undefined
  if (command) return fromCommand(command, message.channel)
  if (isStop) return { kind: 'stop', isSilent: false }
  const ownData = readOwnData(message.text)
  return ownData === 'take-back' ? { kind: ownData, text: message.text } : ownData && { kind: ownData }
}

// In pieces a doubt may become sure: "lift zit vast" / "en wij zitten erin".
function surest(alone: Danger | undefined, joined: Danger | undefined): Danger | undefined {
  return alone === undefined || (alone.certainty !== 'sure' && joined?.certainty === 'sure') ? joined : alone
}

// "Er ligt water op de vloer", and minutes later "en de stroom is uitgevallen". What she told before was judged then.
function dangerInPieces(told: string | undefined, text: string): Danger | undefined {
  if (told === undefined || !/\p{L}{3}/u.test(text) || readDanger(told) !== undefined) return undefined
  const danger = dangerByRules(reportOf(`${told} / ${text}`))
  return danger?.certainty === 'unlikely' ? undefined : danger
}

function fromCommand(command: Command, channel: Channel): AtTheDoor {
  switch (command.name) {
    case 'stop':
      // By SMS Twilio answers its own stop words and blocks the rest; by WhatsApp it does nothing.
      return { kind: 'stop', isSilent: command.byTwilio && channel === 'sms' }
    case 'start':
    case 'help':
      return { kind: command.name, isSilent: false }
    case 'language':
      return { kind: 'language', language: command.language }
    case 'channel':
      return { kind: 'channel', channel: command.channel }
    default:
      return { kind: command.name }
  }
}
