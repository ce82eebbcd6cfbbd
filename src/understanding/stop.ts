import { readCommand } from './commands.js'
import { findFrame, framesOf } from './frames.js'
import { NOT_STOP, STOP_LISTS, STOP_PHRASES } from './lexicon/stop-phrases.js'
import { MORE_NOT_STOP, STOP_FRAMES, STOP_SIGNS } from './lexicon/stop-signs.js'
import { sentence } from './normal.js'
import { phrases } from './phrase.js'
import { signReader } from './signs.js'
import { spelledOut } from './spelled-out.js'

export type Stop = 'stop' | 'not_stop'

/** Whether a tenant wants no more messages, said with a stop word alone or in plain words. */
export function readStop(text: string): Stop {
  if (readCommand(text)?.name === 'stop') return 'stop'
  return stopReason(text) === undefined ? 'not_stop' : 'stop'
}

/** By what a text that is no command was understood as STOP: a phrase, or the signs that stand together in it. */
export function stopReason(text: string): string | undefined {
  const said = spelledOut(sentence(text))
  if (notStop.test(said)) return undefined
  return stopPhrase.exec(said)?.[0].trim() ?? findFrame(readSigns(said), frames)?.line
}

const stopPhrase = phrases(STOP_PHRASES, STOP_LISTS)
const notStop = phrases(`${NOT_STOP}${MORE_NOT_STOP}`, STOP_LISTS)
const frames = framesOf(STOP_FRAMES)
const readSigns = signReader(STOP_SIGNS, { telling: ['message', 'signoff', 'send'] })
