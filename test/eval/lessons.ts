import { dangerByRules, reportOf } from '../../src/understanding/danger-rules.js'
import { intentByRules } from '../../src/understanding/intent.js'
import type { LearnedTask } from '../../src/understanding/learned/models.js'
import { saidIn } from '../../src/understanding/spelled-out.js'
import type { Example, Examples, Label } from './examples.js'
import { awayFrom, split } from './held-back.js'

/**
 * What a task is trained on: its own examples, and those of other tasks whose meaning for it is known. Most of
 * what people write is neither a STOP nor a danger, and nobody would write all that down twice.
 */
export function lessons(task: LearnedTask, examples: Examples): Example[] {
  return [...ownOf(task, examples), ...borrowed(task, examples)]
}

/** The same without any example that is held back, for any task, and without what is too near to one. */
export function openLessons(task: LearnedTask, examples: Examples): Example[] {
  const open = Object.fromEntries(
    Object.entries(examples).map(([one, rows]) => [one, split(rows).open]),
  ) as Examples
  const { heldBack } = split(examples[task] ?? [])
  return [...ownOf(task, open), ...awayFrom(heldBack, borrowed(task, open))]
}

// Of STOP there are twenty borrowed examples to one of its own, and nearly all of them are easy: its own are
// shown so many times. Chosen by cross-validation on the open examples.
const TIMES: Partial<Record<LearnedTask, number>> = { stop: 4 }

function ownOf(task: LearnedTask, examples: Examples): Example[] {
  const own = examples[task] ?? []
  return Array.from({ length: TIMES[task] ?? 1 }, () => own).flat()
}

function borrowed(task: LearnedTask, examples: Examples): Example[] {
  const { yesno = [], scale = [], intent = [], repair = [] } = examples
  const answers = [...yesno, ...scale].filter(({ expect }) => expect !== 'unclear')
  switch (task) {
    case 'repair':
      return []
    case 'intent':
      return as('other', answers.filter(isAboutNothing))
    case 'stop':
      return [
        ...as(
          'stop',
          intent.filter(({ expect }) => expect === 'stop'),
        ),
        ...as('not_stop', [...intent.filter(({ expect }) => expect !== 'stop'), ...repair, ...answers]),
      ]
    case 'emergency':
      return as('none', [
        ...intent.filter(({ expect }) => !MAY_BE_DANGER.has(String(expect))),
        ...repair.filter(({ text, expect }) => !MAY_BE_DANGER.has(String(expect)) && !isHeard(text)),
        ...answers,
      ])
  }
}

// Among these there are dangers, and nobody marked them.
const MAY_BE_DANGER = new Set('repair abuse help human gas_safety'.split(' '))

// Nor among leaks and neighbours; but there what the rules do not hear is nearly always none.
function isHeard(text: string): boolean {
  return dangerByRules(reportOf(text)) !== undefined
}

function isAboutNothing({ text }: Example): boolean {
  return intentByRules(text, saidIn(text)) === 'other'
}

function as(label: Label, rows: readonly Example[]): Example[] {
  return rows.map((one) => ({ ...one, expect: label }))
}
