/** Somebody who is away until then (ms), and who stands in for her. */
export interface Absence {
  memberId: string
  standInId: string
  untilAt: number
}

/** Who has something now: `ownerId` acts, for `standsInFor` where that one is away. */
export interface Owner {
  ownerId: string
  standsInFor?: string
}

/**
 * Who has what `takenBy` took. Who is away is stood in for, and that one's stand-in for her; when everybody of such a
 * chain is away it stays with the first: somebody has to be seen to have it.
 */
export function ownerNow(takenBy: string, absences: readonly Absence[], now: number): Owner {
  const seen = new Set<string>()
  let one = takenBy
  for (;;) {
    const absence = absences.find(({ memberId, untilAt }) => memberId === one && untilAt > now)
    if (!absence) return one === takenBy ? { ownerId: one } : { ownerId: one, standsInFor: takenBy }
    seen.add(one)
    if (seen.has(absence.standInId)) return { ownerId: takenBy }
    one = absence.standInId
  }
}
