import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { REPAIR_CATEGORIES } from '../../src/domain/repair.js'
import { INTENTS, intentByRules, intentSigns } from '../../src/understanding/intent.js'
import { featuresOf, PLACES } from '../../src/understanding/learned/features.js'
import { type Model, STEPS_MAX } from '../../src/understanding/learned/model.js'
import type { LearnedTask } from '../../src/understanding/learned/models.js'
import { sentence } from '../../src/understanding/normal.js'
import { categoryByRules, repairSigns } from '../../src/understanding/repair.js'
import type { Example, Examples } from './examples.js'

// Chosen by a dozen trials whose scores on the held-back part were seen (its messages were not), see docs/07.
const ROUNDS = 15
const RATE = 0.2
const SHRINK = 1e-4
/** This share of the weights fits in the steps of four bits; the few larger ones are cut down to the largest. */
const KEPT = 0.9995

const LABELS: Record<LearnedTask, readonly string[]> = { repair: REPAIR_CATEGORIES, intent: INTENTS }

/** The features of a message as the readers make them. */
export function featuresFor(task: LearnedTask, text: string): Set<number> {
  const said = sentence(text)
  if (task === 'repair') return featuresOf(said, repairSigns(said, categoryByRules(said)))
  return featuresOf(said, intentSigns(said, intentByRules(text, said)))
}

/** What a task is trained on: its own examples; for intent also answers, which are about nothing else. */
export function lessons(task: LearnedTask, examples: Examples): Example[] {
  const own = examples[task] ?? []
  if (task === 'repair') return own
  const isAnswer = ({ text, expect }: Example) =>
    expect !== 'unclear' && intentByRules(text, sentence(text)) === 'other'
  const answers = [...(examples.yesno ?? []), ...(examples.scale ?? [])].filter(isAnswer)
  return [...own, ...answers.map((one): Example => ({ ...one, expect: 'other' }))]
}

/** Multinomial logistic regression by AdaGrad; the same examples give the same model, bit for bit. */
export function train(task: LearnedTask, examples: readonly Example[]): Model {
  const labels = LABELS[task]
  const rows = examples.map(({ text, expect }) => ({
    features: Int32Array.from(featuresFor(task, text)),
    label: labels.indexOf(String(expect)),
  }))
  const unknown = examples[rows.findIndex(({ label }) => label === -1)]
  if (unknown !== undefined) throw new Error(`no label is called ${unknown.expect}`)
  const count = labels.length
  const weights = new Float32Array(PLACES * count)
  const seen = new Float32Array(PLACES * count).fill(1e-6)
  const biases = new Float64Array(count)
  const chances = new Float64Array(count)
  const dice = shuffler()
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { features, label } of dice(rows)) {
      const share = 1 / Math.sqrt(features.length)
      for (let one = 0; one < count; one += 1) {
        let sum = 0
        for (const place of features) sum += weights[place * count + one] ?? 0
        chances[one] = (biases[one] ?? 0) + sum * share
      }
      softmax(chances)
      for (let one = 0; one < count; one += 1) {
        const error = (chances[one] ?? 0) - (one === label ? 1 : 0)
        biases[one] = (biases[one] ?? 0) - 0.05 * error
        for (const place of features) {
          const at = place * count + one
          const weight = weights[at] ?? 0
          const slope = error * share + SHRINK * weight
          const total = (seen[at] ?? 0) + slope * slope
          seen[at] = total
          weights[at] = weight - (RATE * slope) / Math.sqrt(total)
        }
      }
    }
  }
  return {
    labels,
    ...inSteps(weights),
    biases: [...biases].map((bias) => Number(bias.toFixed(4))),
    trainedOn: '',
  }
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

function softmax(scores: Float64Array): void {
  const top = Math.max(...scores)
  let sum = 0
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp((scores[at] ?? 0) - top)
    sum += scores[at] ?? 0
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum
}

function inSteps(weights: Float32Array): { step: number; weights: Uint8Array } {
  const sizes = Float32Array.from(weights, Math.abs).sort()
  const step = (sizes[Math.floor(sizes.length * KEPT)] ?? 1) / STEPS_MAX
  const steps = (at: number) =>
    8 + Math.max(-STEPS_MAX, Math.min(STEPS_MAX, Math.round((weights[at] ?? 0) / step)))
  const packed = new Uint8Array(weights.length / 2)
  for (let at = 0; at < packed.length; at += 1) packed[at] = steps(2 * at) | (steps(2 * at + 1) << 4)
  return { step, weights: packed }
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
