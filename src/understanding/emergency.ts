import type { Emergency } from '../domain/repair.js'
import { AIR_LISTS, CO_ALARM_TALK, CO_ILL_TALK, CO_LIKELY, CO_SURE, GAS } from './lexicon/emergency-air.js'
import { FIRE_LIKELY, FIRE_LISTS, FIRE_SURE, FIRE_TALK } from './lexicon/emergency-fire.js'
import { LIFT_LISTS, LIFT_TALK, LIFT_TRAPPED } from './lexicon/emergency-lift.js'
import { IT_GOES_ON, IT_IS_OVER, NO_GAS } from './lexicon/emergency-past.js'
import { MEDICAL, MEDICAL_TALK, PEOPLE_LISTS } from './lexicon/emergency-people.js'
import { MEDICAL_ELSEWHERE } from './lexicon/emergency-people-elsewhere.js'
import { FLOOD, FLOOD_TALK, POWER, POWER_TALK, WATER_POWER_LISTS } from './lexicon/emergency-water-power.js'
import { sentence } from './normal.js'
import { foundIn, phrases } from './phrase.js'

/** A danger that a tenant reports now, if any. What is over, or only talked about, is none. */
export function readEmergency(text: string): Emergency | undefined {
  const said = sentence(text)
  const found = DANGERS.find((danger) => danger.isIn(said))
  if (found === undefined) return undefined
  return itIsOver.test(said) && !itGoesOn.test(said) ? undefined : found.emergency
}

type Danger = { emergency: Emergency; isIn: (said: string) => boolean }

const itIsOver = phrases(IT_IS_OVER)
const itGoesOn = phrases(IT_GOES_ON)

// The order says which text goes out when there are two dangers: first what one spark or one breath makes deadly.
const DANGERS: readonly Danger[] = [
  { emergency: 'gas', isIn: unless(phrases(GAS, AIR_LISTS), phrases(NO_GAS, AIR_LISTS)) },
  { emergency: 'co', isIn: unless(phrases(CO_SURE, AIR_LISTS), phrases(CO_ALARM_TALK, AIR_LISTS)) },
  { emergency: 'co', isIn: unless(phrases(CO_LIKELY, AIR_LISTS), phrases(CO_ILL_TALK, AIR_LISTS)) },
  {
    emergency: 'electric_danger',
    isIn: unlessFire(unless(phrases(POWER, WATER_POWER_LISTS), phrases(POWER_TALK))),
  },
  {
    emergency: 'fire',
    isIn: sureOr(phrases(FIRE_SURE, FIRE_LISTS), phrases(FIRE_LIKELY, FIRE_LISTS), phrases(FIRE_TALK)),
  },
  {
    emergency: 'flood',
    isIn: unless(phrases(FLOOD, WATER_POWER_LISTS), phrases(FLOOD_TALK, WATER_POWER_LISTS)),
  },
  { emergency: 'lift_trapped', isIn: unless(phrases(LIFT_TRAPPED, LIFT_LISTS), phrases(LIFT_TALK)) },
  {
    emergency: 'medical_or_violence',
    isIn: unless(phrases(`${MEDICAL}${MEDICAL_ELSEWHERE}`, PEOPLE_LISTS), phrases(MEDICAL_TALK)),
  },
]

function unless(danger: RegExp, talk: RegExp) {
  return (said: string) => danger.test(said) && !talk.test(said)
}

function sureOr(sure: RegExp, likely: RegExp, talk: RegExp) {
  return (said: string) => sure.test(said) || (foundIn(said, likely) !== undefined && !talk.test(said))
}

// Flames out of a socket are a fire first; a scorched socket is not yet one.
function unlessFire(isIn: (said: string) => boolean) {
  const sure = phrases(FIRE_SURE, FIRE_LISTS)
  return (said: string) => isIn(said) && !sure.test(said)
}
