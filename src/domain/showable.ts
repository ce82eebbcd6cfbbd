import type { Grouping } from './groupings.js'
import { DIVIDED, FEWEST_HOUSEHOLDS, type Voice } from './publishable.js'

/** In a group smaller than this, one answer that everybody gave would tell what each of them said. */
const UNANIMOUS_FROM = 20

export type Sets = readonly ReadonlySet<string>[]

interface Spoken {
  said: readonly Voice[]
  groupings: readonly Grouping[]
}

/**
 * The households behind each answer that is large enough; nothing when answers should be put together
 * further, or when what is left tells what everybody said. `isLast`: there is nothing further.
 */
export function showable(
  grouping: Grouping,
  said: readonly Voice[],
  isLast: boolean,
): Map<string, ReadonlySet<string>> | undefined {
  const counted = households(grouping, said)
  const isSmall = (key: string) => {
    const size = counted.get(key)?.size ?? 0
    return size > 0 && size < FEWEST_HOUSEHOLDS
  }
  const matters = grouping.keys.filter((key) => !grouping.aside.includes(key))
  if (!isLast && matters.some(isSmall)) return undefined
  const shown = largeOf(counted)
  return shown.size === 0 || isUnanimous(grouping, shown) ? undefined : shown
}

/** Whether there is a way to show what they said. */
export function isShowable({ said, groupings }: Spoken): boolean {
  return groupings.some((grouping, index) => showable(grouping, said, index === groupings.length - 1))
}

/** Of a place that cannot be shown: those of a small group who said something with one voice. */
export function unanimousSets(spoken: Spoken): Sets {
  const { said, groupings } = spoken
  if (isShowable(spoken)) return []
  return groupings.flatMap((grouping) => {
    const shown = largeOf(households(grouping, said))
    return isUnanimous(grouping, shown) ? [...shown.values()] : []
  })
}

function largeOf(counted: ReadonlyMap<string, ReadonlySet<string>>): Map<string, ReadonlySet<string>> {
  return new Map([...counted].filter(([, { size }]) => size >= FEWEST_HOUSEHOLDS))
}

function isUnanimous({ keys }: Grouping, shown: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const sizes = [...shown.values()].map(({ size }) => size)
  return keys.length > 2 && sizes.length === 1 && (sizes[0] ?? 0) < UNANIMOUS_FROM
}

/** One voice a household: two different answers in one count as divided. */
function households(grouping: Grouping, said: readonly Voice[]): Map<string, Set<string>> {
  const voiced = new Map<string, string>()
  for (const { household, value } of said) {
    const key = grouping.keyOf(value)
    if (household === null || key === undefined) continue
    const before = voiced.get(household)
    voiced.set(household, before === undefined || before === key ? key : DIVIDED)
  }
  const counted = new Map<string, Set<string>>()
  for (const [household, key] of voiced) {
    const among = counted.get(key)
    if (among) among.add(household)
    else counted.set(key, new Set([household]))
  }
  return counted
}
