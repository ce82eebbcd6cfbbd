import { readChoice } from './choice.js'
import { readEmergency } from './emergency.js'
import { readIntent } from './intent.js'
import { readRepairCategory } from './repair.js'
import { scaleAnswer } from './scale.js'
import { readStop } from './stop.js'
import { readYesNo } from './yes-no.js'

/** The questions that can be put to a message from outside, as the labelled examples name them. */
export const TASKS = ['yesno', 'scale', 'choice', 'repair', 'emergency', 'intent', 'stop'] as const
export type Task = (typeof TASKS)[number]

/** A message to be understood; `options` belong to a choice. */
export type Row = { lang?: string; text: string; options?: string[] }

/** What a message means, in the values of the labelled examples. */
export function understand(task: Task, row: Row): string | number | null {
  switch (task) {
    case 'yesno':
      return readYesNo(row.text, row.lang)
    case 'scale':
      return scaleAnswer(row.text)
    case 'choice':
      return readChoice(row.text, row.options ?? []) ?? null
    case 'repair':
      return readRepairCategory(row.text)
    case 'emergency':
      return readEmergency(row.text) ?? 'none'
    case 'intent':
      return readIntent(row.text)
    case 'stop':
      return readStop(row.text)
  }
}
