import { readCommand } from './commands.js'
import { NOT_STOP, STOP_LISTS, STOP_PHRASES } from './lexicon/stop-phrases.js'
import { sentence } from './normal.js'
import { phrases } from './phrase.js'

export type Stop = 'stop' | 'not_stop'

/** Whether a tenant wants no more messages, said with a stop word alone or in plain words. */
export function readStop(text: string): Stop {
  if (readCommand(text)?.name === 'stop') return 'stop'
  const said = sentence(text)
  if (notStop.test(said)) return 'not_stop'
  return stopPhrase.test(said) ? 'stop' : 'not_stop'
}

const stopPhrase = phrases(STOP_PHRASES, STOP_LISTS)
const notStop = phrases(NOT_STOP, STOP_LISTS)
