import type { Engine } from './engine.js'
import { define, sql } from './query.js'

/** A complex and where it is. A municipality without any complex has no `complexId`. */
export interface Place {
  municipalityId: string
  municipality: string
  complexId?: string
  complex?: string
}

export const insertMunicipality = define<{ id: string; name: string }, never>((value) =>
  sql.insertInto('municipality').values({ id: value.id, name: value.name }),
)

export const insertComplex = define<{ id: string; municipalityId: string; name: string }, never>((value) =>
  sql.insertInto('complex').values({ id: value.id, municipality_id: value.municipalityId, name: value.name }),
)

export const insertHousehold = define<{ id: string; complexId: string; key: string }, never>((value) =>
  sql.insertInto('household').values({ id: value.id, complex_id: value.complexId, external_key: value.key }),
)

interface PlaceRow {
  municipality_id: string
  municipality: string
  complex_id: string | null
  complex: string | null
}

const places = define<object, PlaceRow>(() =>
  sql
    .selectFrom('municipality')
    .leftJoin('complex', 'complex.municipality_id', 'municipality.id')
    .select([
      'municipality.id as municipality_id',
      'municipality.name as municipality',
      'complex.id as complex_id',
      'complex.name as complex',
    ])
    .orderBy('municipality.name')
    .orderBy('complex.name'),
)

/** Every municipality and complex that the store knows, by name. */
export async function listPlaces(engine: Engine): Promise<Place[]> {
  return (await engine.read(places({}))).map((row) => ({
    municipalityId: row.municipality_id,
    municipality: row.municipality,
    ...(row.complex_id && { complexId: row.complex_id }),
    ...(row.complex && { complex: row.complex }),
  }))
}
