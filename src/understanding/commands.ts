import type { Channel } from '../domain/channel.js'
import type { SpokenLanguage } from '../domain/language.js'
import {
  COMMAND_WORDS,
  LANGUAGE_NAMES,
  TWILIO_STOP,
  WORDS_AROUND_A_LANGUAGE,
} from './lexicon/command-words.js'
import { PLEASE } from './lexicon/service-words.js'
import { normal, normalWhole, sentence } from './normal.js'

/** A word that comes before any talk, when it is the whole message. */
export type Command =
  /** `byTwilio`: Twilio's own stop word, so that Twilio has blocked the number already. */
  | { name: 'stop'; byTwilio: boolean }
  | { name: 'start' }
  | { name: 'questions-off' }
  | { name: 'questions-on' }
  | { name: 'help' }
  | { name: 'call-me' }
  | { name: 'privacy' }
  | { name: 'forget' }
  | { name: 'language'; language: SpokenLanguage }
  | { name: 'language-menu' }
  /** The channel she would rather be written to by. */
  | { name: 'channel'; channel: Channel }

/** The command that a whole message is, punctuation and case aside; inside a sentence it is none. */
export function readCommand(text: string): Command | undefined {
  // Twilio looks at the bare message; with anything but its own word it does nothing.
  const asSent = text.trim().toLowerCase()
  if (twilioStop.has(asSent)) return { name: 'stop', byTwilio: true }
  const said = sentence(text)
  if (said.length > COMMAND_MAX) return undefined
  if (/^ (?:[?] )+$/u.test(said)) return { name: 'help' }
  const whole = said.replace(/[,?]/gu, ' ').replace(/ +/gu, ' ').trim()
  if (twilioStop.has(whole)) return { name: 'stop', byTwilio: false }
  return BY_MESSAGE.get(whole) ?? BY_MESSAGE.get(withoutPlease(whole)) ?? languageAsked(said)
}

/** "Llámame por favor", "bel mij eens, dank u": a command stays one, said politely. */
function withoutPlease(whole: string): string {
  const before = POLITE.find((one) => whole.startsWith(`${one} `))
  if (before !== undefined) return withoutPlease(whole.slice(before.length + 1))
  const after = POLITE.find((one) => whole.endsWith(` ${one}`))
  return after === undefined ? whole : withoutPlease(whole.slice(0, -after.length - 1))
}

// No command is longer than "kan het ook in het nederlands alstublieft".
const COMMAND_MAX = 60

const twilioStop = new Set(TWILIO_STOP.split(' '))

const BY_MESSAGE: ReadonlyMap<string, Command> = new Map(
  (
    [
      [COMMAND_WORDS.stop, { name: 'stop', byTwilio: false }],
      [COMMAND_WORDS.start, { name: 'start' }],
      [COMMAND_WORDS.off, { name: 'questions-off' }],
      // A bare "on" is "we" in French; it turns the questions on only together with another word.
      [COMMAND_WORDS.on, { name: 'questions-on' }],
      [COMMAND_WORDS.help, { name: 'help' }],
      [COMMAND_WORDS.call, { name: 'call-me' }],
      [COMMAND_WORDS.privacy, { name: 'privacy' }],
      [COMMAND_WORDS.forget, { name: 'forget' }],
      [COMMAND_WORDS.menu, { name: 'language-menu' }],
      [COMMAND_WORDS.sms, { name: 'channel', channel: 'sms' }],
      [COMMAND_WORDS.whatsapp, { name: 'channel', channel: 'whatsapp' }],
    ] as const
  ).flatMap(([messages, command]) =>
    normalWhole(messages)
      .split(';')
      .map((message) => [message.trim(), command] as const),
  ),
)

// "frans", "in het frans aub", "kan het in het frans", "english please": nothing but asking for a language.
function languageAsked(said: string): Command | undefined {
  const rest = said.split(/[ ,?]+/u).filter((word) => word !== '' && !AROUND.has(word))
  const [name] = rest
  // "en" is also "and", "in" and a word around the name: alone it names English.
  if (name === undefined)
    return /^ en (?:[,?] )*$/u.test(said) ? { name: 'language', language: 'en' } : undefined
  if (rest.length > 1) return undefined
  const language = BY_NAME.get(name)
  return language && { name: 'language', language }
}

const POLITE = normalWhole(PLEASE)
  .split(';')
  .map((one) => one.trim())
const AROUND = new Set(normal(WORDS_AROUND_A_LANGUAGE).split(' '))
const BY_NAME: ReadonlyMap<string, SpokenLanguage> = new Map(
  Object.entries(LANGUAGE_NAMES).flatMap(([language, names]) =>
    normal(names)
      .split(' ')
      .map((name) => [name, language as SpokenLanguage] as const),
  ),
)
