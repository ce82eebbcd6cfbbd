import { readFileSync } from 'node:fs'
import { type Model, unpacked } from './model.js'

/** The tasks that have a model, made from the examples by `npm run train`. */
export const LEARNED_TASKS = ['repair', 'intent', 'stop', 'emergency'] as const
export type LearnedTask = (typeof LEARNED_TASKS)[number]

/** Where the model of a task is kept. */
export function modelFile(task: LearnedTask): URL {
  return new URL(`./${task}.model`, import.meta.url)
}

const loaded = new Map<LearnedTask, Model>()

/** The model of a task: as shipped, read when it is first asked for, or what was put in its place. */
export function modelOf(task: LearnedTask): Model {
  const known = loaded.get(task)
  if (known !== undefined) return known
  const model = unpacked(readFileSync(modelFile(task)))
  loaded.set(task, model)
  return model
}

/** Puts another model in the place of the shipped one, as an evaluation does. */
export function putModel(task: LearnedTask, model: Model): void {
  loaded.set(task, model)
}
