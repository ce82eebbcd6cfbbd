import { type Finding, LOOKS, type Look } from './danger-looks.js'
import { type DangerSign, readDangerSigns } from './danger-signs.js'
import { findFrame, framesOf } from './frames.js'
import { NOT_NOW } from './lexicon/danger-common.js'
import { PRIVATE_FRAMES } from './lexicon/danger-frames.js'
import { IT_GOES_ON, IT_IS_OVER } from './lexicon/emergency-past.js'
import { withoutManners } from './manners.js'
import { phrases } from './phrase.js'
import { remembered } from './remembered.js'
import type { SignedWord } from './signs.js'
import { saidIn } from './spelled-out.js'
import { readThreat, type Threat } from './threat.js'

/** A danger that a message tells of, how sure that is, and by what it was recognised. */
export type Danger = Finding & {
  /** Told in confidence: somebody may read along, and nobody writes back unasked. */
  isPrivate?: Confidence
  /** She says that she will do it herself: advice on smoke or on safety is not for her. */
  isThreat?: true
}

/** Violence by somebody, or not wanting to live. */
export type Confidence = keyof typeof PRIVATE_FRAMES

/** A message as danger is looked for in it, once for the rules and for the model. */
export type Report = {
  said: string
  signed: readonly SignedWord<DangerSign>[]
  /** It is over, or nothing that happens now. */
  isPast: boolean
  /** The looks by which it is only talked about. */
  talks: ReadonlySet<Look>
}

/** Makes a message ready to look for danger in. */
export const reportOf = remembered((text): Report => {
  const said = withoutManners(saidIn(text))
  const isPast = notNow.test(said) || (itIsOver.test(said) && !itGoesOn.test(said))
  const talks = new Set(isPast ? [] : LOOKS.filter(({ isTalk }) => isTalk(said)))
  return { said, signed: readDangerSigns(said), isPast, talks }
})

/** The danger that the rules hear: by a phrase, or by signs that stand together. */
export function dangerByRules({ said, signed, isPast, talks }: Report): Danger | undefined {
  const threat = readThreat(said)
  if (threat) return THREATENED[threat]
  if (isPast) return undefined
  let doubt: Danger | undefined
  for (const look of LOOKS) {
    const danger = look.find(said, signed, talks.has(look))
    if (danger?.certainty === 'sure') return inConfidence(danger, signed)
    if (danger && (doubt === undefined || rank(danger) > rank(doubt))) doubt = danger
  }
  return doubt
}

/** Threatening to hurt oneself is despair, and told in confidence like it. */
const THREATENED: Readonly<Record<Threat, Danger>> = {
  self: {
    emergency: 'medical_or_violence',
    certainty: 'sure',
    reason: 'threat to herself',
    isPrivate: 'suicide',
  },
  fire: { emergency: 'fire', certainty: 'sure', reason: 'threat of fire', isThreat: true },
  others: { emergency: 'medical_or_violence', certainty: 'sure', reason: 'threat to others', isThreat: true },
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

const CONFIDENCES = ['suicide', 'violence'] as const
const privately = {
  suicide: framesOf(PRIVATE_FRAMES.suicide),
  violence: framesOf(PRIVATE_FRAMES.violence),
}
const notNow = phrases(NOT_NOW)
const itIsOver = phrases(IT_IS_OVER)
const itGoesOn = phrases(IT_GOES_ON)
