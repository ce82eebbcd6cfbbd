import type { Cells } from './edition-facts.js'
import { isSameSet, newestOf } from './give-away.js'

/**
 * Sets of one sheet that are published under several subjects, and may not tell by their sums and differences
 * what none of them tells alone: fifteen who wait for an answer, less thirteen whose heating is broken. Of each
 * subject the newest sets lie here, of the edition before or of this one.
 */
export interface Shelf<Name> {
  /** What is shown of all the others. */
  beside(name: Name): Cells
  /** This is shown now of one of them. */
  put(name: Name, cells: Cells, shown: Cells): void
}

/** `presentOf`: sets as they are now; what was published long ago and is shown still lies here as well. */
export function shelfOf<Name>(
  names: readonly Name[],
  publishedOf: (name: Name) => Cells,
  presentOf: (name: Name) => Cells = () => [],
): Shelf<Name> {
  const lying = new Map<Name, Cells>(
    names.map((name) => {
      const cells = publishedOf(name)
      const still = presentOf(name).filter((set) => cells.some((cell) => isSameSet(cell, set)))
      return [name, [...newestOf(cells), ...still]]
    }),
  )
  return {
    beside: (name) => [...lying].flatMap(([other, cells]) => (other === name ? [] : [...cells])),
    put(name, cells, shown) {
      lying.set(name, [...new Set([...newestOf(cells), ...shown])])
    },
  }
}
