/**
 * Which places are not shown for the sake of those that cannot be. Whoever has the company's figure and all
 * places but one has that one: so what is left of the company when the shown places are taken away has to be
 * something that could be shown itself.
 */

interface Part {
  /** How many said something there. */
  size: number
  /** Never shown: a place of one complex, or what lies in no place that is named. */
  isNever: boolean
}

/** The parts that are not shown: those that cannot be, and beside them the smallest, until together they could be. */
export function withheldOf<One extends Part>(
  parts: readonly One[],
  couldBeShown: (together: readonly One[]) => boolean,
): One[] {
  const withheld = parts.filter((part) => part.isNever || !couldBeShown([part]))
  const next = parts.filter((part) => !withheld.includes(part)).sort((a, b) => a.size - b.size)
  while (withheld.length > 0 && !couldBeShown(withheld)) {
    const smallest = next.shift()
    if (!smallest) break
    withheld.push(smallest)
  }
  return withheld
}
