import type { Emergency } from '../domain/repair.js'
import { type DangerSign, readDangerSigns } from './danger-signs.js'
import { type Certainty, findFrame, framesOf } from './frames.js'
import { NOT_NOW } from './lexicon/danger-common.js'
import { DANGER_FRAMES, PRIVATE_FRAMES } from './lexicon/danger-frames.js'
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
import { IT_GOES_ON, IT_IS_OVER, NO_GAS } from './lexicon/emergency-past.js'
import { MEDICAL, MEDICAL_TALK, PEOPLE_LISTS } from './lexicon/emergency-people.js'
import { MEDICAL_ELSEWHERE } from './lexicon/emergency-people-elsewhere.js'
import { FLOOD, FLOOD_TALK, POWER, POWER_TALK, WATER_POWER_LISTS } from './lexicon/emergency-water-power.js'
import { sentence } from './normal.js'
import { phrases } from './phrase.js'
import type { SignedWord } from './signs.js'
import { spelledOut } from './spelled-out.js'

/** A danger that a message tells of, how sure that is, and by what it was recognised. */
export type Danger = {
  emergency: Emergency
  certainty: Certainty
  reason: string
  /** Told in confidence: somebody may read along, and nobody writes back unasked. */
  isPrivate?: Confidence
}

/** Violence by somebody, or not wanting to live. */
export type Confidence = keyof typeof PRIVATE_FRAMES

/** A message as danger is looked for in it, once for the rules and for the model. */
export type Report = {
  said: string
  signed: readonly SignedWord<DangerSign>[]
  /** It is over, or only talked about. */
  isPast: boolean
}

/** Makes a message ready to look for danger in. */
export function reportOf(text: string): Report {
  const said = withoutManners(spelledOut(sentence(text)))
  const isPast = notNow.test(said) || (itIsOver.test(said) && !itGoesOn.test(said))
  return { said, signed: readDangerSigns(said), isPast }
}

/** The danger that the rules hear: by a phrase, or by signs that stand together. */
export function dangerByRules({ said, signed, isPast }: Report): Danger | undefined {
  if (isPast) return undefined
  let doubt: Danger | undefined
  for (const look of LOOKS) {
    const danger = look(said, signed)
    if (danger?.certainty === 'sure') return inConfidence(danger, signed)
    if (danger && (doubt === undefined || rank(danger) > rank(doubt))) doubt = danger
  }
  return doubt
}

// "Dag," before it and ", mvg Fatima" after it say nothing, and are not counted.
const GREETING =
  /^ (?:dag|beste|hallo|hoi|goedendag|goedemorgen|goedenavond|bonjour|bonsoir|salut|hello|hi|hey|sorry|excuseer|pardon|merhaba|hola|buna|dzien dobry|dear)(?: [^ ,]+){0,3} , /u
const GOODBYE =
  / , (?:mvg|groetjes|groeten|gr|alvast|bedankt|dank|dankje|merci|cordialement|bien a vous|thanks|thank|regards|cheers|aub|svp|please|pls)(?: [^ ,]+){0,3} $/u

function withoutManners(said: string): string {
  return said.replace(GREETING, ' ').replace(GOODBYE, ' ')
}

/** The same danger, with what it is told in confidence about. */
export function inConfidence(danger: Danger, signed: readonly SignedWord<DangerSign>[]): Danger {
  if (danger.emergency !== 'medical_or_violence') return danger
  const about = CONFIDENCES.find((confidence) => findFrame(signed, privately[confidence]))
  return about ? { ...danger, isPrivate: about } : danger
}

function rank({ certainty }: Danger): number {
  return certainty === 'likely' ? 1 : 0
}

type Look = (said: string, signed: readonly SignedWord<DangerSign>[]) => Danger | undefined

const CONFIDENCES = ['suicide', 'violence'] as const
const privately = {
  suicide: framesOf(PRIVATE_FRAMES.suicide),
  violence: framesOf(PRIVATE_FRAMES.violence),
}
const notNow = phrases(NOT_NOW)
const itIsOver = phrases(IT_IS_OVER)
const itGoesOn = phrases(IT_GOES_ON)
const fireSure = phrases(FIRE_SURE, FIRE_LISTS)

// The order says which text goes out when there are two dangers: first what one spark or one breath makes deadly.
const LOOKS: readonly Look[] = [
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
  words: { sure?: RegExp; said: RegExp; talk: RegExp; never?: RegExp },
  told: keyof typeof DANGER_FRAMES = emergency,
): Look {
  const frames = framesOf(DANGER_FRAMES[told])
  const alone = frames.filter(({ standsAlone }) => standsAlone)
  return (said, signed) => {
    if (words.never?.test(said)) return undefined
    const sure = words.sure?.exec(said)
    if (sure) return { emergency, certainty: 'sure', reason: sure[0].trim() }
    const isTalk = words.talk.test(said)
    const phrase = isTalk ? null : words.said.exec(said)
    const frame = findFrame(signed, isTalk ? alone : frames)
    if (phrase) {
      const certainty = frame?.certainty === 'likely' ? 'likely' : 'sure'
      return { emergency, certainty, reason: phrase[0].trim() }
    }
    return frame && { emergency, certainty: frame.certainty, reason: frame.line }
  }
}
