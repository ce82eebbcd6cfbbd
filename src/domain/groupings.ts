import { DIVIDED, FEWEST_HOUSEHOLDS, type Voice, voices } from './publishable.js'
import type { Question } from './question.js'

/**
 * One way to put the answers to a question together. Answers are put together before any is hidden: "slecht"
 * and "heel slecht" become one before a small "heel slecht" is left out.
 */
export interface Grouping {
  name: 'each' | 'three' | 'two' | 'rest'
  /** What is shown, in this order. */
  keys: readonly string[]
  /** Under which of `keys` an answer counts; undefined: under none. */
  keyOf(value: string): string | undefined
  /** Keys beside the matter itself (no opinion, a divided household): left out when small, without merging the rest. */
  aside: readonly string[]
  /** Keys that a sentence says in one breath: “goed of heel goed”. */
  together: readonly (readonly string[])[]
  /** Keys that say it is well, among all that say whether it is; absent where no answer is the better one. */
  judgement?: { well: readonly string[]; opinions: readonly string[] }
}

type Reading = Partial<Pick<Grouping, 'aside' | 'together' | 'judgement'>>

/** A key, and the answers that count under it. Not an object: that would put keys that look like numbers first. */
type Group = readonly [key: string, values: readonly string[]]

function grouping(
  name: Grouping['name'],
  groups: readonly Group[],
  { aside = [], together = [], judgement }: Reading = {},
): Grouping {
  const keyOf = new Map(groups.flatMap(([key, values]) => values.map((value) => [value, key])))
  return {
    name,
    keys: [...groups.map(([key]) => key), DIVIDED],
    keyOf: (value) => keyOf.get(value),
    aside: [...aside, DIVIDED],
    together,
    ...(judgement && { judgement }),
  }
}

function each(values: readonly string[], reading?: Reading): Grouping {
  return grouping(
    'each',
    values.map((value): Group => [value, [value]]),
    reading,
  )
}

/** 1 heel slecht, 2 slecht, 3 gaat, 4 goed, 5 heel goed, 0 weet ik niet. */
const SCALE = [
  each(['1', '2', '3', '4', '5', '0'], {
    aside: ['0'],
    together: [
      ['1', '2'],
      ['4', '5'],
    ],
    judgement: { well: ['4', '5'], opinions: ['1', '2', '3', '4', '5'] },
  }),
  grouping(
    'three',
    [
      ['bad', ['1', '2']],
      ['fair', ['3']],
      ['good', ['4', '5']],
      ['0', ['0']],
    ],
    { aside: ['0'], judgement: { well: ['good'], opinions: ['bad', 'fair', 'good'] } },
  ),
  grouping(
    'two',
    [
      ['not-good', ['1', '2', '3']],
      ['good', ['4', '5']],
    ],
    { judgement: { well: ['good'], opinions: ['not-good', 'good'] } },
  ),
]

const YES_NO = [
  each(['yes', 'no', 'unsure'], {
    aside: ['unsure'],
    judgement: { well: ['yes'], opinions: ['yes', 'no', 'unsure'] },
  }),
  grouping(
    'two',
    [
      ['yes', ['yes']],
      ['not-yes', ['no', 'unsure']],
    ],
    { judgement: { well: ['yes'], opinions: ['yes', 'not-yes'] } },
  ),
]

/** Key of the one figure of an open question: how many answered in their own words. */
export const ANSWERED = 'answered'

/** Key of the options that are shown together because few chose them. */
export const REST = 'rest'

/** The ways to show what these people answered, finest first. */
export function groupingsFor(
  { kind, options }: Pick<Question, 'kind' | 'options'>,
  said: readonly Voice[],
): readonly Grouping[] {
  switch (kind) {
    case 'scale':
      return SCALE
    case 'yes-no':
      return YES_NO
    case 'choice':
      return choiceGroupings(
        options.map(({ key }) => key),
        said,
      )
    case 'open':
      return [{ name: 'each', keys: [ANSWERED], keyOf: () => ANSWERED, aside: [], together: [] }]
  }
}

function choiceGroupings(keys: readonly string[], said: readonly Voice[]): readonly Grouping[] {
  const counts = voices(said, keys).filter(({ key }) => key !== DIVIDED)
  const small: string[] = []
  let sum = 0
  for (const { key, count } of counts.toSorted((a, b) => a.count - b.count)) {
    if (count >= FEWEST_HOUSEHOLDS && (small.length === 0 || (small.length > 1 && sum >= FEWEST_HOUSEHOLDS)))
      break
    small.push(key)
    sum += count
  }
  if (small.length < 2 || small.length === keys.length) return [each(keys)]
  const kept = keys.filter((key) => !small.includes(key))
  return [each(keys), grouping('rest', [...kept.map((key): Group => [key, [key]]), [REST, small]])]
}
