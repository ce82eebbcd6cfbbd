import { distance } from 'fastest-levenshtein'
import type { Audience } from '../domain/question.js'
import { folded } from '../domain/tenant-doubles.js'
import type { Place } from './places.js'

const NAMES_SHOWN = 15

interface Complex {
  municipality: string
  complex: string
  complexId: string
}

/** Complexes by name, or by "Municipality/Complex"; two of them can have the same name. */
export function findComplexes(places: readonly Place[], name: string): Complex[] {
  const wanted = folded(name)
  return complexes(places).filter(
    ({ municipality, complex }) =>
      folded(complex) === wanted || folded(`${municipality}/${complex}`) === wanted,
  )
}

/** "Known: …", the most alike first. */
export function complexNames(places: readonly Place[], name: string): string {
  return knownNames(
    complexes(places).map(({ municipality, complex }) => `${municipality}/${complex}`),
    name,
    (one) => one.slice(one.indexOf('/') + 1),
  )
}

/**
 * The audience with its places as the store writes them, or which of them the store does not know. Capitals
 * and spaces make no difference.
 */
export function knownAudience(
  audience: Audience,
  places: readonly Place[],
): { audience: Audience } | { faults: string[] } {
  const faults: string[] = []
  const towns = [...new Set(places.map(({ municipality }) => municipality))]
  const municipalities = audience.municipalities?.flatMap((name) => {
    const found = towns.filter((town) => folded(town) === folded(name))
    if (found.length === 0) {
      faults.push(`audience.municipalities: "${name}" is not known. ${knownNames(towns, name)}`)
    }
    return found
  })
  const chosen = audience.complexes?.flatMap((name) => {
    const found = findComplexes(places, name)
    if (found.length === 0) {
      faults.push(`audience.complexes: "${name}" is not known. ${complexNames(places, name)}`)
    }
    return found.map(({ municipality, complex }) => `${municipality}/${complex}`)
  })
  if (faults.length > 0) return { faults }
  return {
    audience: {
      ...(chosen && { complexes: chosen }),
      ...(municipalities && { municipalities }),
      ...(audience.kind && { kind: audience.kind }),
    },
  }
}

function complexes(places: readonly Place[]): Complex[] {
  return places.flatMap(({ municipality, complex, complexId }) =>
    complex && complexId ? [{ municipality, complex, complexId }] : [],
  )
}

function knownNames(names: readonly string[], wanted: string, short = (name: string) => name): string {
  if (names.length === 0) return 'The store knows no place yet: import tenants first.'
  const near = (name: string) => distance(folded(short(name)), folded(wanted))
  const sorted = [...names].sort((a, b) => near(a) - near(b) || a.localeCompare(b))
  const more = names.length > NAMES_SHOWN ? `, and ${names.length - NAMES_SHOWN} more` : ''
  return `Known: ${sorted.slice(0, NAMES_SHOWN).join(', ')}${more}.`
}
