import { PLACES } from './features.js'

/**
 * A trained model: for each label and each place a weight of four bits. In a file: a line of JSON (labels, the
 * size of one step, biases, and what it was trained on), then the weights, two in a byte.
 */
export interface Model {
  labels: readonly string[]
  step: number
  biases: readonly number[]
  /** A digest of the examples and of the code that it was trained with. */
  trainedOn: string
  weights: Uint8Array
}

/** The likeliest label, and how likely it is, from 0 to 1. */
export interface Guess {
  label: string
  likelihood: number
}

/** Weights run from minus this to this, in steps. */
export const STEPS_MAX = 7

/** What a model makes of a message with these features. */
export function guess(model: Model, features: ReadonlySet<number>): Guess {
  const { labels, weights, step } = model
  const half = labels.length / 2
  const scale = step / Math.sqrt(Math.max(1, features.size))
  const sums = new Float64Array(labels.length)
  for (const place of features) {
    for (let pair = 0; pair < half; pair += 1) {
      const byte = weights[place * half + pair] ?? 0
      sums[2 * pair] = (sums[2 * pair] ?? 0) + (byte & 15) - 8
      sums[2 * pair + 1] = (sums[2 * pair + 1] ?? 0) + (byte >> 4) - 8
    }
  }
  const scores = sums.map((sum, label) => sum * scale + (model.biases[label] ?? 0))
  const best = scores.reduce((top, score, label) => (score > (scores[top] ?? 0) ? label : top), 0)
  const total = scores.reduce((sum, score) => sum + Math.exp(score - (scores[best] ?? 0)), 0)
  return { label: labels[best] ?? '', likelihood: 1 / total }
}

/** A model as it is kept in a file. */
export function packed({ weights, ...head }: Model): Uint8Array {
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`)
  const file = new Uint8Array(line.length + weights.length)
  file.set(line)
  file.set(weights, line.length)
  return file
}

/** A model read from its file; a file that is cut short is a bug, and thrown. */
export function unpacked(file: Uint8Array): Model {
  const end = file.indexOf(0x0a)
  const head = JSON.parse(new TextDecoder().decode(file.subarray(0, end))) as Omit<Model, 'weights'>
  const weights = file.subarray(end + 1)
  if (weights.length !== (PLACES * head.labels.length) / 2) throw new Error('this model is cut short')
  return { ...head, weights }
}
