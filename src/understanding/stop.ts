import { type Command, readCommand } from './commands.js'
import { findFrame, framesOf } from './frames.js'
import { featuresOf } from './learned/features.js'
import { likelihoods } from './learned/model.js'
import { modelOf } from './learned/models.js'
import { NOT_STOP, STOP_LISTS, STOP_PHRASES } from './lexicon/stop-phrases.js'
import { MORE_NOT_STOP, STOP_FRAMES, STOP_SIGNS } from './lexicon/stop-signs.js'
import { saysItIsOver } from './over.js'
import { readOwnData } from './own-data.js'
import { phrases } from './phrase.js'
import { remembered } from './remembered.js'
import { type SignedWord, signReader } from './signs.js'
import { saidIn } from './spelled-out.js'

export type Stop = 'stop' | 'not_stop'

type StopSign = keyof typeof STOP_SIGNS

/**
 * Whether a tenant wants no more messages, said with a stop word alone or in plain words. The rules go first; the
 * model hears what they miss, where it is sure: a STOP that is not heard breaks a promise, and one that was not
 * meant is undone by the one word that its confirmation names.
 */
export function readStop(text: string): Stop {
  const reading = readingOf(text)
  if (reading.command === 'stop') return 'stop'
  // Who asks what is kept of her, or to be forgotten, is answered to that.
  if (reading.command === 'privacy' || reading.command === 'forget' || readOwnData(text) !== undefined)
    return 'not_stop'
  return likelihoodOf(reading) >= enoughFor(reading) ? 'stop' : 'not_stop'
}

/** The same by the rules alone, for what must not go by a guess. */
export function stopByRules(text: string): Stop {
  return readingOf(text).byRules
}

/** What the model is told of a message: its words, the signs in it, and whether it is about something else. */
export function stopFeatures(text: string): number[] {
  return featuresOfReading(readingOf(text))
}

type StopReading = {
  said: string
  signed: readonly SignedWord<StopSign>[]
  isAboutElse: boolean
  byRules: Stop
  command: Command['name'] | undefined
}

const readingOf = remembered((text): StopReading => {
  const said = saidIn(text)
  const signed = readSigns(said)
  const isAboutElse = notStop.test(said) || saysItIsOver(said)
  const isSaid = !isAboutElse && (stopPhrase.test(said) || findFrame(signed, frames) !== undefined)
  const command = readCommand(text)?.name
  const byRules = isSaid || command === 'stop' ? 'stop' : 'not_stop'
  return { said, signed, isAboutElse, byRules, command }
})

// Chosen by cross-validation on the open examples: from here on the model alone is believed, and under the other
// it is believed that a phrase of ours only looks like STOP.
const SURE = 0.6
const NOT_RULED_OUT = 0.02
// What a guess must have a word about before it is believed: messages, her number, a list, what we do to her.
const ABOUT_MESSAGES: ReadonlySet<StopSign> = new Set<StopSign>([
  ...(['message', 'send', 'list', 'signoff', 'number', 'service', 'phone', 'stopword', 'peace'] as const),
  ...(['block', 'consent', 'withdraw', 'takepart', 'nosend', 'receive', 'interest', 'rid'] as const),
  ...(['quitit', 'disturb'] as const),
])
// "Laat mij", "stopt dat eens": these are said of much else, so that it takes more.
const QUITE_SURE = 0.8
const ABOUT_ENDING: ReadonlySet<StopSign> = new Set<StopSign>(['me', 'your', 'cease', 'hard', 'tired'])

function enoughFor({ byRules, signed }: StopReading): number {
  if (byRules === 'stop') return NOT_RULED_OUT
  const has = (wanted: ReadonlySet<StopSign>) =>
    signed.some(({ signs }) => signs.some((sign) => wanted.has(sign)))
  if (has(ABOUT_MESSAGES)) return SURE
  return has(ABOUT_ENDING) ? QUITE_SURE : Number.POSITIVE_INFINITY
}

// A longer text is about more than this, and read by a human.
const WORDS_MAX = 25

// How likely the model takes it to be a STOP; where it cannot know, as likely as the rules do.
function likelihoodOf(reading: StopReading): number {
  const { said, isAboutElse, byRules } = reading
  if (isAboutElse) return 0
  if (!/\p{L}{2}/u.test(said) || said.split(' ').length > WORDS_MAX) return byRules === 'stop' ? 1 : 0
  const model = modelOf('stop')
  return likelihoods(model, featuresOfReading(reading))[model.labels.indexOf('stop')] ?? 0
}

function featuresOfReading({ said, signed, isAboutElse }: StopReading): number[] {
  const signs = signed.flatMap((one) => one.signs)
  return featuresOf(said, isAboutElse ? ['about something else'] : [], signs)
}

const stopPhrase = phrases(STOP_PHRASES, STOP_LISTS)
const notStop = phrases(`${NOT_STOP}${MORE_NOT_STOP}`, STOP_LISTS)
const frames = framesOf(STOP_FRAMES)
const readSigns = signReader<StopSign>(STOP_SIGNS, { telling: ['message', 'signoff', 'send'] })
