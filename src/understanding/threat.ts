import {
  NO_THREAT,
  THREAT_LISTS,
  THREAT_OF_FIRE,
  THREAT_TO_OTHERS,
  THREAT_TO_SELF,
} from './lexicon/threats.js'
import { phrases } from './phrase.js'

/** What somebody says that she is going to do: set fire to a place, hurt somebody, or hurt herself. */
export type Threat = 'fire' | 'others' | 'self'

/**
 * The threat in a sentence, if any. Whoever threatens with fire needs no advice on smoke, and whoever threatens a
 * neighbour is not in danger herself: they get a text of their own, and a human looks at it at once.
 */
export function readThreat(said: string): Threat | undefined {
  if (noThreat.test(said)) return undefined
  if (self.test(said)) return 'self'
  if (fire.test(said) && !small.test(said)) return 'fire'
  return others.test(said) ? 'others' : undefined
}

const self = phrases(THREAT_TO_SELF)
const fire = phrases(THREAT_OF_FIRE)
const others = phrases(THREAT_TO_OTHERS)
const small = phrases('{small}', THREAT_LISTS)
const noThreat = phrases(NO_THREAT)
