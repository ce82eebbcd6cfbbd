import type { Ids } from '../domain/ids.js'
import { folded } from '../domain/tenant-doubles.js'
import type { Home } from '../domain/tenant-row.js'
import type { Statement } from './engine.js'
import { insertComplex, insertHousehold, insertMunicipality } from './places.js'
import { type Directory, type Known, placeKey } from './tenant-directory.js'

/** Where a row says that someone lives, and what has to be written first. */
export interface Settled {
  householdId: string
  statements: Statement[]
  /** The complex, as "Municipality/Complex", when the store did not know it. */
  newComplex?: string
}

/**
 * The home of `person` (or of the newcomer who gets `id`), made when it is new. Without a key in the file it is
 * the home that she has in that complex, or one of her own.
 */
export function settle(
  home: Home,
  person: Known | undefined,
  id: string,
  directory: Directory,
  ids: Ids,
): Settled {
  const statements: Statement[] = []
  const municipalityId = directory.municipalities.get(folded(home.municipality)) ?? ids.next()
  if (!directory.municipalities.has(folded(home.municipality))) {
    directory.municipalities.set(folded(home.municipality), municipalityId)
    statements.push(insertMunicipality({ id: municipalityId, name: home.municipality }))
  }
  const complexKey = placeKey(municipalityId, home.complex)
  const complexId = directory.complexes.get(complexKey) ?? ids.next()
  let newComplex: string | undefined
  if (!directory.complexes.has(complexKey)) {
    newComplex = `${home.municipality}/${home.complex}`
    directory.complexes.set(complexKey, complexId)
    statements.push(insertComplex({ id: complexId, municipalityId, name: home.complex }))
  }
  const current = person?.householdId ? directory.householdsById.get(person.householdId) : undefined
  if (!home.household && current?.complexId === complexId) {
    return { householdId: current.id, statements }
  }
  const key = home.household ?? `person:${id}`
  const household = directory.households.get(placeKey(complexId, key)) ?? { id: ids.next(), complexId }
  if (!directory.householdsById.has(household.id)) {
    directory.households.set(placeKey(complexId, key), household)
    directory.householdsById.set(household.id, household)
    statements.push(insertHousehold({ id: household.id, complexId, key }))
  }
  return { householdId: household.id, statements, ...(newComplex && { newComplex }) }
}
