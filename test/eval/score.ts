import type { Example, Label } from './examples.js'

/** How often a reader is right. */
export interface Score {
  right: number
  count: number
}

export interface Judged {
  example: Example
  answer: Label
}

/** What a reader makes of each example. */
export function judge(examples: readonly Example[], read: (example: Example) => Label): Judged[] {
  return examples.map((example) => ({ example, answer: read(example) }))
}

export function isRight({ example, answer }: Judged): boolean {
  return answer === example.expect
}

export function scoreOf(judged: readonly Judged[]): Score {
  return { right: judged.filter(isRight).length, count: judged.length }
}

/** Of what should be heard, how much is, and with its kind; and how often something is heard that is not there. */
export function hearing(
  judged: readonly Judged[],
  nothing: Label,
): Record<'heard' | 'kind' | 'false', Score> {
  const real = judged.filter(({ example }) => example.expect !== nothing)
  const none = judged.filter(({ example }) => example.expect === nothing)
  const heardIn = (some: readonly Judged[]): Score => ({
    right: some.filter(({ answer }) => answer !== nothing).length,
    count: some.length,
  })
  return { heard: heardIn(real), kind: scoreOf(real), false: heardIn(none) }
}

/** Scores by language, by label, or by whatever else an example has, in the order of their first appearance. */
export function scoresBy(judged: readonly Judged[], keyOf: (example: Example) => string): Map<string, Score> {
  const groups = grouped(judged, ({ example }) => keyOf(example))
  return new Map([...groups].map(([key, group]) => [key, scoreOf(group)]))
}

/** "expected → answered" and how often, most often first. */
export function confusions(judged: readonly Judged[]): [string, number][] {
  const wrong = judged.filter((one) => !isRight(one))
  const groups = grouped(wrong, ({ example, answer }) => `${example.expect} → ${answer}`)
  return [...groups]
    .map(([pair, group]): [string, number] => [pair, group.length])
    .sort((one, other) => other[1] - one[1])
}

function grouped<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group === undefined) groups.set(keyOf(one), [one])
    else group.push(one)
  }
  return groups
}
