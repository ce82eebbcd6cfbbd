import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { EMERGENCIES, REPAIR_CATEGORIES } from '../../src/domain/repair.js'
import { dangerFeatures } from '../../src/understanding/danger.js'
import { reportOf } from '../../src/understanding/danger-rules.js'
import { INTENTS, intentByRules, intentFeatures } from '../../src/understanding/intent.js'
import { featuresOf, kindOf, weightOf } from '../../src/understanding/learned/features.js'
import { type Model, softmax } from '../../src/understanding/learned/model.js'
import type { LearnedTask } from '../../src/understanding/learned/models.js'
import { categoryByRules, repairSigns } from '../../src/understanding/repair.js'
import { saidIn } from '../../src/understanding/spelled-out.js'
import { stopFeatures } from '../../src/understanding/stop.js'
import type { Example } from './examples.js'

// Chosen by cross-validation on the open examples, see docs/15.
const ROUNDS = 15
const RATE = 0.2
const BIAS_RATE = 0.05
const SHRINK = 1e-4
/** A part of a word, or a pair, that is seen once tells nothing about the next message. */
const SEEN_MIN = 2
/** How much rarer labels are made up for: 0 not at all, 1 wholly. */
const EVENED: Record<LearnedTask, number> = { repair: 0, intent: 0.3, stop: 0.3, emergency: 0.3 }
const STEPS_MAX = 127

const LABELS: Record<LearnedTask, readonly string[]> = {
  repair: REPAIR_CATEGORIES,
  intent: INTENTS,
  stop: ['stop', 'not_stop'],
  emergency: [...EMERGENCIES, 'none'],
}

/** The features of a message as the readers make them. */
export function featuresFor(task: LearnedTask, text: string): number[] {
  if (task === 'emergency') return dangerFeatures(reportOf(text))
  if (task === 'stop') return stopFeatures(text)
  const said = saidIn(text)
  if (task === 'repair') return featuresOf(said, repairSigns(said, categoryByRules(said)))
  return intentFeatures(said, intentByRules(text, said))
}

/** Multinomial logistic regression by AdaGrad; the same examples give the same model, bit for bit. */
export function train(task: LearnedTask, examples: readonly Example[]): Model {
  const labels = LABELS[task]
  const { features, rows } = rowsOf(task, examples)
  const count = labels.length
  const weights = new Float32Array(features.length * count)
  const seen = new Float32Array(features.length * count).fill(1e-6)
  const biases = new Float64Array(count)
  const chances = new Float64Array(count)
  const evened = evening(rows, count, EVENED[task])
  const dice = shuffler()
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const row of dice(rows)) {
      score(row, weights, biases, chances)
      for (let label = 0; label < count; label += 1) {
        const error = (evened[row.label] ?? 1) * ((chances[label] ?? 0) - (label === row.label ? 1 : 0))
        biases[label] = (biases[label] ?? 0) - BIAS_RATE * error
        for (let one = 0; one < row.places.length; one += 1) {
          const at = (row.places[one] ?? 0) * count + label
          const weight = weights[at] ?? 0
          const slope = error * (row.values[one] ?? 0) + SHRINK * weight
          const total = (seen[at] ?? 0) + slope * slope
          seen[at] = total
          weights[at] = weight - (RATE * slope) / Math.sqrt(total)
        }
      }
    }
  }
  const rounded = [...biases].map((bias) => Number(bias.toFixed(4)))
  return { labels, features, ...inSteps(weights), biases: rounded, trainedOn: '' }
}

type TrainingRow = { places: Int32Array; values: Float32Array; label: number }

/** The features that are learned of, in ascending order, and the examples in their places. */
function rowsOf(task: LearnedTask, examples: readonly Example[]) {
  const labels = LABELS[task]
  const featured = examples.map(({ text }) => featuresFor(task, text))
  const features = Uint32Array.from(learnedOf(featured)).sort()
  const placeOf = new Map([...features].map((feature, place) => [feature, place]))
  const rows = examples.map(({ expect }, at): TrainingRow => {
    const label = labels.indexOf(String(expect))
    if (label === -1) throw new Error(`no label is called ${expect}`)
    const known = [...(featured[at] ?? [])].filter((feature) => placeOf.has(feature))
    const size = Math.sqrt(
      Math.max(
        1,
        known.reduce((sum, feature) => sum + weightOf(feature) ** 2, 0),
      ),
    )
    return {
      places: Int32Array.from(known, (feature) => placeOf.get(feature) ?? 0),
      values: Float32Array.from(known, (feature) => weightOf(feature) / size),
      label,
    }
  })
  return { features, rows }
}

function learnedOf(featured: readonly (readonly number[])[]): number[] {
  const counts = new Map<number, number>()
  for (const features of featured)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return [...counts].filter(([feature, count]) => count >= SEEN_MIN || isWhole(feature)).map(([one]) => one)
}

function isWhole(feature: number): boolean {
  const kind = kindOf(feature)
  return kind !== 'parts' && !kind.includes('pairs')
}

function score(row: TrainingRow, weights: Float32Array, biases: Float64Array, into: Float64Array): void {
  into.set(biases)
  for (let one = 0; one < row.places.length; one += 1) {
    const value = row.values[one] ?? 0
    const start = (row.places[one] ?? 0) * into.length
    for (let label = 0; label < into.length; label += 1)
      into[label] = (into[label] ?? 0) + value * (weights[start + label] ?? 0)
  }
  softmax(into)
}

// How much an example of each label counts for, so that a thousand of one do not drown a hundred of another.
function evening(rows: readonly TrainingRow[], count: number, power: number): Float64Array {
  const all = new Float64Array(count)
  for (const { label } of rows) all[label] = (all[label] ?? 0) + 1
  return all.map((own) => (rows.length / count / Math.max(1, own)) ** power)
}

// The features of one in so many tell that the code that makes them has changed.
const SAMPLED = 40

/** A digest of what a model is made from, so that a test can tell when it must be trained anew. */
export function digestOf(task: LearnedTask, examples: readonly Example[]): string {
  const digest = createHash('sha256')
  for (const { text, expect } of examples) digest.update(`${expect}\t${text}\n`)
  const some = examples.filter((_one, at) => at % SAMPLED === 0)
  for (const { text } of some) digest.update([...featuresFor(task, text)].join(' '))
  digest.update(readFileSync(new URL(import.meta.url)))
  return digest.digest('hex').slice(0, 16)
}

function inSteps(weights: Float32Array): { step: number; weights: Int8Array } {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const step = largest / STEPS_MAX || 1
  return { step, weights: Int8Array.from(weights, (weight) => Math.round(weight / step)) }
}

// A fixed seed: no hidden dice in what is shipped.
function shuffler() {
  let seed = 1
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((seed / 2 ** 32) * limit)
  }
  return <Row>(rows: readonly Row[]): Row[] => {
    const shuffled = [...rows]
    for (let at = shuffled.length - 1; at > 0; at -= 1) {
      const other = below(at + 1)
      const [one, two] = [shuffled[at] as Row, shuffled[other] as Row]
      shuffled[at] = two
      shuffled[other] = one
    }
    return shuffled
  }
}
