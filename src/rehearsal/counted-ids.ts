import type { Ids } from '../domain/ids.js'

/** Ids in the order they were made, and dice that fall the same way every time. */
export function countedIds(): Ids {
  let count = 0
  let dice = 0
  return {
    next: () => `00000000-0000-7000-8000-${String(++count).padStart(12, '0')}`,
    dice(below) {
      dice = (dice * 1103515245 + 12345) % 2147483648
      return dice % below
    },
  }
}
