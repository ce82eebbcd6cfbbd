import { CONCERN_STATES, type ConcernState, NOT_PASSED_ON } from '../../domain/concern-life.js'
import type { ConcernFilter } from '../../store/concerns.js'
import type { Place } from '../../store/places.js'

/** What can be chosen above the list: one state, all of them, or what is not passed on. */
export const STATE_CHOICES = ['open', ...CONCERN_STATES, 'all'] as const
export type StateChoice = (typeof STATE_CHOICES)[number]

/** What is looked at. `place`: empty for everywhere, or the value of a place of the list. */
export interface Chosen {
  state: StateChoice
  place: string
}

/** Reads the query of a page; what it does not know is nothing chosen. */
export function chosenOf(query: Record<string, unknown>): Chosen {
  const state = STATE_CHOICES.find((one) => one === query.state) ?? 'open'
  const place = typeof query.place === 'string' && /^[mc]\.[\w -]{1,64}$/.test(query.place) ? query.place : ''
  return { state, place }
}

/** The concerns of what was chosen. */
export function filterOf({ state, place }: Chosen): ConcernFilter {
  const id = place.slice(2)
  const states = statesOf(state)
  return {
    ...(states && { states }),
    ...(place.startsWith('m.') && { municipalityId: id }),
    ...(place.startsWith('c.') && { complexId: id }),
  }
}

function statesOf(choice: StateChoice): readonly ConcernState[] | undefined {
  if (choice === 'all') return undefined
  return choice === 'open' ? NOT_PASSED_ON : [choice]
}

/** Every municipality, and its complexes below it, by their value in the form. */
export function placeChoices(places: readonly Place[]): [value: string, label: string][] {
  const towns = new Map(places.map(({ municipalityId, municipality }) => [municipalityId, municipality]))
  return [...towns].flatMap(([townId, town]) => [
    [`m.${townId}`, town] as [string, string],
    ...places.flatMap(({ municipalityId, complexId, complex }): [string, string][] =>
      municipalityId === townId && complexId !== undefined ? [[`c.${complexId}`, `${town}, ${complex}`]] : [],
    ),
  ])
}
