import { readFileSync } from 'node:fs'
import { type Model, unpacked } from './model.js'

/** The tasks that have a model, made from the examples by `npm run train`. */
export const LEARNED_TASKS = ['repair', 'intent', 'stop', 'emergency'] as const
export type LearnedTask = (typeof LEARNED_TASKS)[number]

/** Where the model of a task is kept. */
export function modelFile(task: LearnedTask): URL {
  return new URL(`./${task}.model`, import.meta.url)
}

/** The models as shipped; an evaluation puts others in their place. */
export const models: Record<LearnedTask, Model> = {
  repair: unpacked(readFileSync(modelFile('repair'))),
  intent: unpacked(readFileSync(modelFile('intent'))),
  stop: unpacked(readFileSync(modelFile('stop'))),
  emergency: unpacked(readFileSync(modelFile('emergency'))),
}
