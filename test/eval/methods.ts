import { intentByRules } from '../../src/understanding/intent.js'
import { guess } from '../../src/understanding/learned/model.js'
import { LEARNED_TASKS, models } from '../../src/understanding/learned/models.js'
import { sentence } from '../../src/understanding/normal.js'
import { categoryByRules } from '../../src/understanding/repair.js'
import type { Task } from '../../src/understanding/understand.js'
import type { Example, Examples, Label } from './examples.js'
import { split } from './held-back.js'
import { choiceOf } from './peers/botbuilder-choices.js'
import { hasNumberBetween, hasOption, hasStop, hasYesOrNo } from './peers/rapidpro.js'
import { booleanOf, numberOf } from './peers/recognizers-text.js'
import { featuresFor, lessons, train } from './training.js'

type Reading = (example: Example) => Label

/** What else could answer a task: our rules and our model alone, and what one would otherwise take. */
export const METHODS: Partial<Record<Task, Record<string, Reading>>> = {
  yesno: { 'recognizers-text boolean': booleanOf, 'RapidPro has any word': hasYesOrNo },
  scale: { 'recognizers-text number': numberOf, 'RapidPro has number between': hasNumberBetween },
  choice: { 'botbuilder recognizeChoices': choiceOf, 'RapidPro number, all words': hasOption },
  stop: { 'RapidPro has any word': hasStop },
  repair: {
    'rules alone': ({ text }) => categoryByRules(sentence(text)),
    'model alone': ({ text }) => guess(models.repair, featuresFor('repair', text)).label,
  },
  intent: {
    'rules alone': ({ text }) => intentByRules(text, sentence(text)),
    'model alone': ({ text }) => guess(models.intent, featuresFor('intent', text)).label,
  },
}

/** Puts models in place that have never seen a held-back example. */
export function learnWithoutHeldBack(examples: Examples): void {
  const open = Object.fromEntries(
    Object.entries(examples).map(([task, rows]) => [task, split(rows).open]),
  ) as Examples
  for (const task of LEARNED_TASKS) models[task] = train(task, lessons(task, open))
}
