import { readCommand } from './commands.js'
import { findFrame, framesOf } from './frames.js'
import { featuresOf } from './learned/features.js'
import { guess } from './learned/model.js'
import { modelOf } from './learned/models.js'
import { NOT_STOP, STOP_LISTS, STOP_PHRASES } from './lexicon/stop-phrases.js'
import { MORE_NOT_STOP, STOP_FRAMES, STOP_SIGNS } from './lexicon/stop-signs.js'
import { sentence } from './normal.js'
import { readOwnData } from './own-data.js'
import { phrases } from './phrase.js'
import { signReader } from './signs.js'
import { spelledOut } from './spelled-out.js'

export type Stop = 'stop' | 'not_stop'

/**
 * Whether a tenant wants no more messages, said with a stop word alone or in plain words. The rules go first; the
 * model hears what they miss, where it is sure: a STOP that is not heard breaks a promise, and one that was not
 * meant is undone by the one word that its confirmation names.
 */
export function readStop(text: string): Stop {
  const command = readCommand(text)?.name
  if (command === 'stop') return 'stop'
  const said = spelledOut(sentence(text))
  // Who asks what is kept of her, or to be forgotten, is answered to that.
  const isOwnData = command === 'privacy' || command === 'forget' || readOwnData(text) !== undefined
  if (isOwnData || looksOnlyLikeStop(said)) return 'not_stop'
  return stopReason(said) !== undefined || isStopByModel(said) ? 'stop' : 'not_stop'
}

/** The same by the rules alone, for what must not go by a guess. */
export function stopByRules(text: string): Stop {
  if (readCommand(text)?.name === 'stop') return 'stop'
  const said = spelledOut(sentence(text))
  return !looksOnlyLikeStop(said) && stopReason(said) !== undefined ? 'stop' : 'not_stop'
}

/** What the model is told of a message: its words, the signs in it, and whether it is about something else. */
export function stopFeatures(said: string): Set<number> {
  const signs = readSigns(said).flatMap(({ signs }) => signs)
  return featuresOf(said, looksOnlyLikeStop(said) ? ['about something else'] : [], signs)
}

// Chosen by cross-validation on the open examples.
const SURE = 0.7
// A longer text is about more than this, and read by a human.
const WORDS_MAX = 25

function isStopByModel(said: string): boolean {
  if (!/\p{L}{2}/u.test(said) || said.split(' ').length > WORDS_MAX) return false
  const { label, likelihood } = guess(modelOf('stop'), stopFeatures(said))
  return label === 'stop' && likelihood >= SURE
}

// By what it is understood as STOP: a phrase, or the signs that stand together in it.
function stopReason(said: string): string | undefined {
  return stopPhrase.exec(said)?.[0].trim() ?? findFrame(readSigns(said), frames)?.line
}

function looksOnlyLikeStop(said: string): boolean {
  return notStop.test(said)
}

const stopPhrase = phrases(STOP_PHRASES, STOP_LISTS)
const notStop = phrases(`${NOT_STOP}${MORE_NOT_STOP}`, STOP_LISTS)
const frames = framesOf(STOP_FRAMES)
const readSigns = signReader(STOP_SIGNS, { telling: ['message', 'signoff', 'send'] })
