/** Someone who is reached by one phone, as far as it decides who writes from it. Instants in ms. */
export interface Sharer {
  tenantId: string
  /** Nobody imported her: the number was said not to be somebody's, and came to her. */
  isUnknown: boolean
  /** Something was asked of her there, she has seen it, and it is still open. */
  isAsked: boolean
  /** When our last message to her there left. */
  toldAt?: number
  /** When she was last taken for who wrote from there. */
  heardAt?: number
}

/**
 * Who writes, where several people are reached by one phone: whom the message replies to; else who was asked something
 * there that is still open, the one asked last; else who was last in talk there, in either direction; else the first of
 * them. Whoever the company's file does not hold comes last. Nobody can know better than that: a phone does not say in
 * whose hand it lies.
 */
export function whoWrites(sharers: readonly Sharer[], repliesTo?: string): Sharer | undefined {
  const replying = sharers.find(({ tenantId }) => tenantId === repliesTo)
  if (replying) return replying
  const known = sharers.filter(({ isUnknown }) => !isUnknown)
  const possible = known.length > 0 ? known : sharers
  const asked = possible.filter(({ isAsked }) => isAsked)
  if (asked.length > 0) return latest(asked, ({ toldAt }) => toldAt)
  return latest(possible, ({ toldAt, heardAt }) => Math.max(toldAt ?? 0, heardAt ?? 0))
}

/** The first of those with the highest. */
function latest(sharers: readonly Sharer[], at: (sharer: Sharer) => number | undefined): Sharer | undefined {
  return sharers.reduce<Sharer | undefined>(
    (best, one) => (best && (at(best) ?? 0) >= (at(one) ?? 0) ? best : one),
    undefined,
  )
}
