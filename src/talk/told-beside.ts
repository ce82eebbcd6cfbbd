import { twoThingsIn } from '../understanding/two-things.js'
import { type Problem, problemIn } from './readers.js'

/** What is said to be broken beside an answer; nothing when the answer is the whole text. */
export function toldBeside(text: string, heard: Readonly<Record<string, unknown>>): Problem | undefined {
  if (Object.values(heard).includes(text.trim())) return undefined
  const told = twoThingsIn(text)
  return told && problemIn(told.broken)
}
