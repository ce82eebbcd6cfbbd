import { type Danger, dangerByRules, reportOf } from '../../src/understanding/danger-rules.js'
import { intentByRules } from '../../src/understanding/intent.js'
import { guess } from '../../src/understanding/learned/model.js'
import { LEARNED_TASKS, modelOf, putModel } from '../../src/understanding/learned/models.js'
import { categoryByRules } from '../../src/understanding/repair.js'
import { saidIn } from '../../src/understanding/spelled-out.js'
import { stopByRules } from '../../src/understanding/stop.js'
import type { Task } from '../../src/understanding/understand.js'
import type { Example, Examples, Label } from './examples.js'
import { openLessons } from './lessons.js'
import { choiceOf } from './peers/botbuilder-choices.js'
import { hasNumberBetween, hasOption, hasStop, hasYesOrNo } from './peers/rapidpro.js'
import { booleanOf, numberOf } from './peers/recognizers-text.js'
import { featuresFor, train } from './training.js'

type Reading = (example: Example) => Label

/** What else could answer a task: our rules and our model alone, and what one would otherwise take. */
export const METHODS: Partial<Record<Task, Record<string, Reading>>> = {
  yesno: { 'recognizers-text boolean': booleanOf, 'RapidPro has any word': hasYesOrNo },
  scale: { 'recognizers-text number': numberOf, 'RapidPro has number between': hasNumberBetween },
  choice: { 'botbuilder recognizeChoices': choiceOf, 'RapidPro number, all words': hasOption },
  stop: {
    'RapidPro has any word': hasStop,
    'rules alone': ({ text }) => stopByRules(text),
    'model alone': ({ text }) => guess(modelOf('stop'), featuresFor('stop', text)).label,
  },
  emergency: {
    'rules alone': ({ text }) => dangerOf(dangerByRules(reportOf(text))),
    'model alone': ({ text }) => guess(modelOf('emergency'), featuresFor('emergency', text)).label,
  },
  repair: {
    'rules alone': ({ text }) => categoryByRules(saidIn(text)),
    'model alone': ({ text }) => guess(modelOf('repair'), featuresFor('repair', text)).label,
  },
  intent: {
    'rules alone': ({ text }) => intentByRules(text, saidIn(text)),
    'model alone': ({ text }) => guess(modelOf('intent'), featuresFor('intent', text)).label,
  },
}

function dangerOf(danger: Danger | undefined): Label {
  return danger === undefined || danger.certainty === 'unlikely' ? 'none' : danger.emergency
}

/** Puts models in place that have never seen a held-back example, for all tasks or for one. */
export function learnWithoutHeldBack(examples: Examples, only?: string): void {
  // An intent asks for STOP, too.
  const isAsked = (task: string) =>
    only === undefined || task === only || (only === 'intent' && task === 'stop')
  for (const task of LEARNED_TASKS.filter(isAsked)) putModel(task, train(task, openLessons(task, examples)))
}
