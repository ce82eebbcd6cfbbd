import { weightOf } from './features.js'

/**
 * A trained model: the features it knows, in ascending order, and of each a weight of eight bits for every label.
 * In a file: a line of JSON (labels, the size of one step, biases, what it was trained on, how many features),
 * filled up with spaces to a multiple of four bytes, then the features, four bytes each, then the weights: so that
 * a file is used as it was read, and nothing is copied.
 */
export interface Model {
  labels: readonly string[]
  step: number
  biases: readonly number[]
  /** A digest of the examples and of the code that it was trained with. */
  trainedOn: string
  features: Uint32Array
  weights: Int8Array
}

/** The likeliest label, and how likely it is, from 0 to 1. */
export interface Guess {
  label: string
  likelihood: number
}

/** How likely each label is, from 0 to 1, in the order of the model's labels. */
export function likelihoods(model: Model, features: readonly number[]): Float64Array {
  const count = model.labels.length
  const scores = new Float64Array(count)
  let squares = 0
  for (const feature of features) {
    const place = placeOf(model.features, feature)
    if (place < 0) continue
    const weight = weightOf(feature)
    squares += weight * weight
    const start = place * count
    for (let label = 0; label < count; label += 1)
      scores[label] = (scores[label] ?? 0) + weight * (model.weights[start + label] ?? 0)
  }
  const scale = model.step / Math.sqrt(Math.max(1, squares))
  for (let label = 0; label < count; label += 1)
    scores[label] = (scores[label] ?? 0) * scale + (model.biases[label] ?? 0)
  return softmax(scores)
}

/** What a model makes of a message with these features. */
export function guess(model: Model, features: readonly number[]): Guess {
  const all = likelihoods(model, features)
  let best = 0
  for (let label = 1; label < all.length; label += 1) if ((all[label] ?? 0) > (all[best] ?? 0)) best = label
  return { label: model.labels[best] ?? '', likelihood: all[best] ?? 0 }
}

/** Scores as likelihoods, in place. */
export function softmax(scores: Float64Array): Float64Array {
  const top = Math.max(...scores)
  let sum = 0
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp((scores[at] ?? 0) - top)
    sum += scores[at] ?? 0
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum
  return scores
}

// Binary search: a feature that the model does not know has no place.
function placeOf(known: Uint32Array, feature: number): number {
  let low = 0
  let high = known.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const one = known[middle] ?? 0
    if (one === feature) return middle
    if (one < feature) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** A model as it is kept in a file. */
export function packed({ features, weights, ...head }: Model): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify({ ...head, count: features.length }))
  const line = new Uint8Array(Math.ceil((json.length + 1) / BYTES) * BYTES).fill(0x20)
  line.set(json)
  line[line.length - 1] = 0x0a
  const known = new Uint8Array(features.buffer, features.byteOffset, features.byteLength)
  const file = new Uint8Array(line.length + known.length + weights.length)
  file.set(line)
  file.set(known, line.length)
  file.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), line.length + known.length)
  return file
}

/** A model read from its file; a file that is cut short is a bug, and thrown. */
export function unpacked(file: Uint8Array): Model {
  const end = file.indexOf(0x0a) + 1
  const { count, ...head } = JSON.parse(new TextDecoder().decode(file.subarray(0, end))) as Head
  const middle = end + count * BYTES
  if (file.length !== middle + count * head.labels.length) throw new Error('this model is cut short')
  // Numbers of four bytes must start at a multiple of four: a file that is read alone in its memory does.
  const { buffer, byteOffset } = file.byteOffset % BYTES === 0 ? file : new Uint8Array(file)
  return {
    ...head,
    features: new Uint32Array(buffer, byteOffset + end, count),
    weights: new Int8Array(buffer, byteOffset + middle, count * head.labels.length),
  }
}

const BYTES = Uint32Array.BYTES_PER_ELEMENT

type Head = Omit<Model, 'features' | 'weights'> & { count: number }
