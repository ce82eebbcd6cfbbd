import type { Areas, HomeFact } from './edition-facts.js'
import type { Place } from './publish.js'
import { FEWEST_HOUSEHOLDS, type Voice } from './publishable.js'
import type { QuestionLevel } from './question.js'

export const COMPANY_PLACE: Place = { kind: 'company', name: '' }

type Homes = ReadonlyMap<string, HomeFact>

/** A place, and the municipalities that it is made of; undefined: all. */
export interface Ground {
  place: Place
  municipalities?: readonly string[]
}

/**
 * The places below the company that a question has figures of. Where a municipality of an area has too few
 * answers, or none, the whole area stands in for all of its municipalities: none and few look the same.
 */
export function groundsOf(
  level: QuestionLevel,
  areas: Areas,
  homes: Homes,
  said: readonly Voice[],
): Ground[] {
  if (level === 'company') return []
  const all = level === 'municipality' ? withTheRest(areas, homes) : areas
  return all.flatMap(({ name, municipalities }): Ground[] => {
    const area: Ground = { place: { kind: 'area', name }, municipalities }
    if (level === 'area') return [area]
    const parts = municipalities.map((municipality): Ground => {
      return { place: { kind: 'municipality', name: municipality }, municipalities: [municipality] }
    })
    const livedIn = parts.filter((part) => homesIn(part, homes).size > 0)
    const areAllLarge = livedIn.every((part) => {
      const size = householdsIn(part, homes, said).size
      return size >= FEWEST_HOUSEHOLDS && !isOneComplex(homesIn(part, homes), homes)
    })
    return areAllLarge ? livedIn : [area]
  })
}

/** The voices of those who live there. */
export function saidIn({ municipalities }: Ground, homes: Homes, said: readonly Voice[]): Voice[] {
  if (!municipalities) return [...said]
  return said.filter(({ household }) => {
    const home = household === null ? undefined : homes.get(household)
    return home !== undefined && municipalities.includes(home.municipality)
  })
}

/** Those of these households that live there. */
export function among({ municipalities }: Ground, homes: Homes, households: Iterable<string>): Set<string> {
  const here = [...households].filter((household) => {
    const home = homes.get(household)
    return !municipalities || (home !== undefined && municipalities.includes(home.municipality))
  })
  return new Set(here)
}

/**
 * Whether (nearly) all of these homes are of one complex: figures of them would be that complex's, and
 * members never see those. The others must be five homes at least, or they could be left out in thought.
 */
export function isOneComplex(households: Iterable<string>, homes: Homes): boolean {
  const [, ...others] = sizesByComplex(households, homes)
  return others.reduce((sum, size) => sum + size, 0) < FEWEST_HOUSEHOLDS
}

/** Whether most of these homes are in one complex and fewer than five in others: what is told of them is told of it. */
export function isOfOneComplex(households: Iterable<string>, homes: Homes): boolean {
  const [largest = 0, ...others] = sizesByComplex(households, homes)
  const rest = others.reduce((sum, size) => sum + size, 0)
  return rest < FEWEST_HOUSEHOLDS && largest > rest
}

/** How many of these homes each complex has, the largest first; homes of no complex are left out. */
function sizesByComplex(households: Iterable<string>, homes: Homes): number[] {
  const sizes = new Map<string, number>()
  for (const household of households) {
    const complexId = homes.get(household)?.complexId
    if (complexId) sizes.set(complexId, (sizes.get(complexId) ?? 0) + 1)
  }
  return [...sizes.values()].sort((a, b) => b - a)
}

function homesIn(ground: Ground, homes: Homes): Set<string> {
  return among(ground, homes, homes.keys())
}

function householdsIn(ground: Ground, homes: Homes, said: readonly Voice[]): Set<string> {
  return new Set(saidIn(ground, homes, said).flatMap(({ household }) => household ?? []))
}

/** Municipalities that no area names are each an area of their own. */
function withTheRest(areas: Areas, homes: Homes): Areas {
  const named = new Set(areas.flatMap(({ municipalities }) => municipalities))
  const all = new Set([...homes.values()].map(({ municipality }) => municipality))
  const rest = [...all].filter((municipality) => !named.has(municipality)).sort()
  return [...areas, ...rest.map((name) => ({ name, municipalities: [name] }))]
}
