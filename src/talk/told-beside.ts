import { twoThingsIn } from '../understanding/two-things.js'
import { problemIn } from './readers.js'
import type { Begin } from './script-dialog.js'

/** The talk about what is said to be broken beside an answer; not when the answer is the whole text. */
export function toldBeside(
  text: string,
  heard: Readonly<Record<string, unknown>>,
): { talk: string; begin: Begin } | undefined {
  if (Object.values(heard).includes(text.trim())) return undefined
  const told = twoThingsIn(text)
  return told && { talk: 'also-repair', begin: { heard: { problem: problemIn(told.broken) } } }
}
