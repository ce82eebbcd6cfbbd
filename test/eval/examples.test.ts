import { describe, expect, it } from 'vitest'
import { packed, unpacked } from '../../src/understanding/learned/model.js'
import { LEARNED_TASKS, modelOf } from '../../src/understanding/learned/models.js'
import { type Example, OWN_EXAMPLES, readExamples } from './examples.js'
import { runsOf, split, template } from './held-back.js'
import { lessons } from './lessons.js'
import { digestOf } from './training.js'

const examples = readExamples(OWN_EXAMPLES)
const TASKS = Object.entries(examples)

describe.each(TASKS)('the examples for %s', (_task, rows) => {
  const { open, heldBack } = split(rows)

  it('are held back for about a third', () => {
    const isSeen = ({ blind }: Example) => blind !== true
    const share = heldBack.filter(isSeen).length / rows.filter(isSeen).length
    expect(share).toBeGreaterThan(0.25)
    expect(share).toBeLessThan(0.62)
  })

  it('share no template between what is held back and what is open', () => {
    const templates = new Set(heldBack.map(template))
    expect(open.filter((one) => templates.has(template(one)))).toEqual([])
  })

  it('share no four words in a row either', () => {
    const runs = new Set(heldBack.flatMap(({ text }) => runsOf(text)))
    expect(open.filter(({ text }) => runsOf(text).some((run) => runs.has(run)))).toEqual([])
  })
})

it.each(LEARNED_TASKS)(
  'the model for %s is trained on the examples as they are (else: npm run train)',
  (task) => {
    expect(modelOf(task).trainedOn).toBe(digestOf(task, lessons(task, examples)))
  },
)

it('a model is read as it was written, wherever its file lies in memory', () => {
  const model = modelOf('stop')
  const file = packed(model)
  const moved = new Uint8Array(file.length + 1)
  moved.set(file, 1)
  for (const one of [file, moved.subarray(1)]) expect(unpacked(one)).toEqual(model)
  expect(() => unpacked(file.subarray(0, -1))).toThrow('cut short')
})
