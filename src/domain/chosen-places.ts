import type { Audience } from './question.js'
import type { DraftAudience } from './round-draft.js'

/** A place to choose from; names as the store writes them. */
export interface ChoosablePlace {
  municipalityId: string
  municipality: string
  complexId?: string
  complex?: string
}

/**
 * Whom she chose. Whole municipalities and single complexes add up: beside a complex, a municipality stands for all
 * of its complexes.
 */
export function readAudience(
  { where, municipalityIds, complexIds, kind }: DraftAudience,
  places: readonly ChoosablePlace[],
): { audience: Audience } | { fault: 'nowhere' | 'place-gone' } {
  const only = kind === 'candidate' ? { kind } : {}
  if (where === 'everywhere') return { audience: only }
  const isThere = (id: string) =>
    places.some(({ municipalityId, complexId }) => municipalityId === id || complexId === id)
  const isGone = [...municipalityIds, ...complexIds].some((id) => !isThere(id))
  if (isGone) return { fault: 'place-gone' }
  const whole = places.filter(({ municipalityId }) => municipalityIds.includes(municipalityId))
  const single = places.filter(({ complexId }) => complexId !== undefined && complexIds.includes(complexId))
  if (whole.length + single.length === 0) return { fault: 'nowhere' }
  if (single.length === 0) {
    const municipalities = [...new Set(whole.map(({ municipality }) => municipality))]
    return { audience: { ...only, municipalities } }
  }
  const complexes = [...whole, ...single].flatMap(({ municipality, complex }) =>
    complex === undefined ? [] : [`${municipality}/${complex}`],
  )
  return { audience: { ...only, complexes: [...new Set(complexes)] } }
}
