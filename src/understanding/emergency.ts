import type { Emergency } from '../domain/repair.js'
import { readDanger } from './danger.js'

/** A danger that a tenant reports now, if any; where the words are doubtful, what they lean to. */
export function readEmergency(text: string): Emergency | undefined {
  const danger = readDanger(text)
  return danger === undefined || danger.certainty === 'unlikely' ? undefined : danger.emergency
}
