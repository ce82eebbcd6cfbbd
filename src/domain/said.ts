import type { Grouping } from './groupings.js'

/**
 * Sums and shares of figures that are shown. They are made of the exact counts behind those figures and of
 * nothing else: whoever knows every published count exactly, as the audit assumes (`isolation.ts`), can work
 * them out herself, so they tell her nothing more.
 */

/** Under so many households no share is said: "3 of 5" would be a count. */
export const FEWEST_SHARED = 10
const TEN = 10

/** Answers that a sentence says in one breath, and how many said them. */
export interface Said {
  keys: string[]
  /** Rounded, as every count. */
  count: number
  /** So many in ten of all that is shown here; absent under ten households, or where it is all that is shown. */
  tenths?: number
}

type Sizes = ReadonlyMap<string, number>

/** What is shown of one place as sentences say it, most said first; equals in the order of the question. */
export function saidOf(
  { keys, together }: Grouping,
  sizes: Sizes,
  round: (households: number) => number,
): Said[] {
  const groups: { keys: string[]; size: number }[] = []
  for (const key of keys) {
    const size = sizes.get(key)
    if (size === undefined) continue
    const breath = together.find((set) => set.includes(key))
    const open = groups.find((group) => breath?.some((other) => group.keys.includes(other)))
    if (open) {
      open.keys.push(key)
      open.size += size
    } else groups.push({ keys: [key], size })
  }
  const whole = groups.reduce((sum, { size }) => sum + size, 0)
  const isShared = whole >= FEWEST_SHARED && groups.length > 1
  return groups
    .toSorted((a, b) => b.size - a.size)
    .map((group) => ({
      keys: group.keys,
      count: round(group.size),
      ...(isShared && { tenths: inTen(group.size, whole) }),
    }))
}

/** How many in ten of those with an opinion say that it is well; undefined where too little is shown. */
export function wellOf({ judgement }: Grouping, sizes: Sizes): number | undefined {
  if (!judgement) return undefined
  const sum = (keys: readonly string[]) => keys.reduce((so, key) => so + (sizes.get(key) ?? 0), 0)
  const opinions = sum(judgement.opinions)
  const shown = judgement.opinions.filter((key) => sizes.has(key))
  return opinions < FEWEST_SHARED || shown.length < 2 ? undefined : inTen(sum(judgement.well), opinions)
}

/** Never ten: there is somebody who says something else. */
function inTen(part: number, whole: number): number {
  return Math.min(TEN - 1, Math.round((TEN * part) / whole))
}
