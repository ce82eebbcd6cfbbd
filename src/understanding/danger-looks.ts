import type { Emergency } from '../domain/repair.js'
import type { DangerSign } from './danger-signs.js'
import { type Certainty, findFrame, framesOf } from './frames.js'
import { DANGER_FRAMES } from './lexicon/danger-frames.js'
import {
  MORE_FIRE_TALK,
  MORE_FLOOD_TALK,
  MORE_GAS_TALK,
  MORE_LIFT_TALK,
  MORE_PEOPLE_TALK,
  MORE_POWER_TALK,
} from './lexicon/danger-look-alikes.js'
import { AIR_LISTS, CO_ALARM_TALK, CO_ILL_TALK, CO_LIKELY, CO_SURE, GAS } from './lexicon/emergency-air.js'
import { FIRE_LIKELY, FIRE_LISTS, FIRE_SURE, FIRE_TALK } from './lexicon/emergency-fire.js'
import { LIFT_LISTS, LIFT_TALK, LIFT_TRAPPED } from './lexicon/emergency-lift.js'
import { NO_GAS } from './lexicon/emergency-past.js'
import { MEDICAL, MEDICAL_TALK, PEOPLE_LISTS } from './lexicon/emergency-people.js'
import { MEDICAL_ELSEWHERE } from './lexicon/emergency-people-elsewhere.js'
import { FLOOD, FLOOD_TALK, POWER, POWER_TALK, WATER_POWER_LISTS } from './lexicon/emergency-water-power.js'
import { type Phrases, phrases } from './phrase.js'
import type { SignedWord } from './signs.js'

/** A danger as one look finds it. */
export type Finding = { emergency: Emergency; certainty: Certainty; reason: string }

/** How one danger is looked for. */
export type Look = {
  told: keyof typeof DANGER_FRAMES
  /** Whether its words are only talked about: "de lamp brandt niet". Then only what stands alone is a danger. */
  isTalk: (said: string) => boolean
  find: (said: string, signed: readonly SignedWord<DangerSign>[], isOnlyTalk: boolean) => Finding | undefined
}

const fireSure = phrases(FIRE_SURE, FIRE_LISTS)

// The order says which text goes out when there are two dangers: first what one spark or one breath makes deadly.
export const LOOKS: readonly Look[] = [
  lookFor('gas', { said: phrases(GAS, AIR_LISTS), talk: phrases(`${NO_GAS}${MORE_GAS_TALK}`, AIR_LISTS) }),
  lookFor('co', { said: phrases(CO_SURE, AIR_LISTS), talk: phrases(CO_ALARM_TALK, AIR_LISTS) }),
  lookFor('co', { said: phrases(CO_LIKELY, AIR_LISTS), talk: phrases(CO_ILL_TALK, AIR_LISTS) }, 'co_ill'),
  // Flames out of a socket are a fire first; a scorched socket is not yet one.
  lookFor('electric_danger', {
    said: phrases(POWER, WATER_POWER_LISTS),
    talk: phrases(`${POWER_TALK}${MORE_POWER_TALK}`),
    never: fireSure,
  }),
  lookFor('fire', {
    sure: fireSure,
    said: phrases(FIRE_LIKELY, FIRE_LISTS),
    talk: phrases(`${FIRE_TALK}${MORE_FIRE_TALK}`),
  }),
  lookFor('flood', {
    said: phrases(FLOOD, WATER_POWER_LISTS),
    talk: phrases(`${FLOOD_TALK}${MORE_FLOOD_TALK}`, WATER_POWER_LISTS),
  }),
  lookFor('lift_trapped', {
    said: phrases(LIFT_TRAPPED, LIFT_LISTS),
    talk: phrases(`${LIFT_TALK}${MORE_LIFT_TALK}`),
  }),
  lookFor('medical_or_violence', {
    said: phrases(`${MEDICAL}${MEDICAL_ELSEWHERE}`, PEOPLE_LISTS),
    talk: phrases(`${MEDICAL_TALK}${MORE_PEOPLE_TALK}`),
  }),
]

function lookFor(
  emergency: Emergency,
  words: { sure?: Phrases; said: Phrases; talk: Phrases; never?: Phrases },
  told: keyof typeof DANGER_FRAMES = emergency,
): Look {
  const frames = framesOf(DANGER_FRAMES[told])
  const alone = frames.filter(({ standsAlone }) => standsAlone)
  const isTalk = (said: string) => words.talk.test(said)
  const find: Look['find'] = (said, signed, isOnlyTalk) => {
    if (words.never?.test(said)) return undefined
    const sure = words.sure?.find(said)
    if (sure !== undefined) return { emergency, certainty: 'sure', reason: sure }
    const phrase = isOnlyTalk ? undefined : words.said.find(said)
    const frame = findFrame(signed, isOnlyTalk ? alone : frames)
    if (phrase !== undefined) {
      const certainty = frame?.certainty === 'likely' ? 'likely' : 'sure'
      return { emergency, certainty, reason: phrase }
    }
    return frame && { emergency, certainty: frame.certainty, reason: frame.line }
  }
  return { told, isTalk, find }
}
