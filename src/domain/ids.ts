/** Where ids, codes and tokens come from: random in life, countable in tests. */
export interface Ids {
  /** A new id: a UUIDv7, so that ids sort by the time they were made. */
  next(): string
  /** A whole number from 0 up to (not including) `below`, from a source that cannot be guessed. */
  dice(below: number): number
}
