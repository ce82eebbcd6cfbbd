import { writeFileSync } from 'node:fs'
import { packed } from '../../src/understanding/learned/model.js'
import { LEARNED_TASKS, modelFile } from '../../src/understanding/learned/models.js'
import { OWN_EXAMPLES, readExamples } from './examples.js'
import { lessons } from './lessons.js'
import { digestOf, train } from './training.js'

/**
 * Makes the models anew from all examples, the held-back ones too: what is shipped has learned from everything
 * there is; `npm run eval` measures with models that have not.
 *
 *   npm run train
 */
const examples = readExamples(OWN_EXAMPLES)
for (const task of LEARNED_TASKS) {
  const rows = lessons(task, examples)
  const model = { ...train(task, rows), trainedOn: digestOf(task, rows) }
  writeFileSync(modelFile(task), packed(model))
  process.stdout.write(`${task}: ${rows.length} examples, ${model.trainedOn}\n`)
}
