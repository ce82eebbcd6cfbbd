/** Dice that fall the same way each time, for made-up people: mulberry32. Numbers from 0 up to 1. */
export function seededDice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One of the keys, more often the heavier it weighs. */
export function weighed(weights: Readonly<Record<string, number>>, dice: () => number): string {
  const all = Object.entries(weights)
  let left = dice() * all.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [key, weight] of all) {
    left -= weight
    if (left < 0) return key
  }
  return all.at(-1)?.[0] ?? ''
}
