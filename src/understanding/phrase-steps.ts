import { partsOf, type WordLists } from './phrase-lines.js'
import { type Choice, choiceOf, lengthsAt, type Starts } from './phrase-words.js'

/** One part of a phrase, as it is looked for word by word. */
export type Step =
  | { is: 'start' | 'end' }
  | { is: 'gap'; wordsMax: number }
  | { is: 'choice'; choice: Choice; isOptional: boolean; mayPause: boolean }

/** The steps of a phrase. */
export function stepsOf(line: string, lists: WordLists): Step[] {
  return partsOf(line).map((part) => stepOf(part, lists))
}

/** The words that a phrase can begin with, and the beginnings of words; undefined where any word can, or none. */
export function startsOf(line: string, lists: WordLists): Starts | undefined {
  const all: Starts[] = []
  for (const part of partsOf(line)) {
    const step = stepOf(part, lists)
    if (step.is === 'start') continue
    if (step.is !== 'choice' || step.mayPause || step.choice.starts === undefined) return undefined
    if (!step.isOptional && all.length === 0) return step.choice.starts
    all.push(step.choice.starts)
    if (!step.isOptional) return joined(all)
  }
  return undefined
}

function joined(all: readonly Starts[]): Starts {
  return {
    words: [...new Set(all.flatMap(({ words }) => words))],
    beginnings: all.flatMap(({ beginnings }) => beginnings),
  }
}

function stepOf(part: string, lists: WordLists): Step {
  switch (part) {
    case '^':
      return { is: 'start' }
    case '$':
      return { is: 'end' }
    case '..':
      return { is: 'gap', wordsMax: 4 }
    case '...':
      return { is: 'gap', wordsMax: 7 }
    case '?':
      return { is: 'choice', choice: choiceOf(part, lists), isOptional: false, mayPause: false }
  }
  const isOptional = part.endsWith('?')
  const marked = isOptional ? part.slice(0, -1) : part
  // "(meer|,|$)": the word, or nothing more in this clause.
  const word = marked.includes('|') ? marked.replace(/\|[,?$](?=[|)])/gu, '') : marked
  return { is: 'choice', choice: choiceOf(word, lists), isOptional, mayPause: word !== marked }
}

/** Where the phrase ends that begins at `at`: the place after its last word; undefined where it does not. */
export function endOf(
  said: readonly string[],
  at: number,
  steps: readonly Step[],
  step = 0,
): number | undefined {
  const next = steps[step]
  if (next === undefined) return at
  switch (next.is) {
    case 'start':
      return isOnly(said.slice(0, at), /^,$/u) ? endOf(said, at, steps, step + 1) : undefined
    case 'end':
      return isOnly(said.slice(at), /^[,?]$/u) ? endOf(said, said.length, steps, step + 1) : undefined
    case 'gap':
      return afterGap(said, at, steps, step, next.wordsMax)
    case 'choice':
      return afterChoice(said, at, steps, step)
  }
}

function isOnly(words: readonly string[], pattern: RegExp): boolean {
  return words.every((word) => pattern.test(word))
}

function afterGap(
  said: readonly string[],
  at: number,
  steps: readonly Step[],
  step: number,
  wordsMax: number,
): number | undefined {
  let end = at
  while (end < at + wordsMax && end < said.length && !isPause(said[end])) end += 1
  for (; end >= at; end -= 1) {
    const found = endOf(said, end, steps, step + 1)
    if (found !== undefined) return found
  }
  return undefined
}

function afterChoice(
  said: readonly string[],
  at: number,
  steps: readonly Step[],
  step: number,
): number | undefined {
  const next = steps[step]
  if (next?.is !== 'choice') return undefined
  for (const length of lengthsAt(said, at, next.choice)) {
    const found = endOf(said, at + length, steps, step + 1)
    if (found !== undefined) return found
  }
  const mayBeNone = next.isOptional || (next.mayPause && isClauseEnd(said[at]))
  return mayBeNone ? endOf(said, at, steps, step + 1) : undefined
}

// A pause; a number with a comma in it ends no clause, but nothing is read across it either.
function isPause(word: string | undefined): boolean {
  return word === undefined || word.includes(',') || word.includes('?')
}

function isClauseEnd(word: string | undefined): boolean {
  return word === undefined || word === ',' || word === '?'
}
