import { ASKING } from './personal/asking.js'
import { COUNCIL } from './personal/council.js'
import { DELIVERY } from './personal/delivery.js'
import { DESK } from './personal/desk.js'
import { EDITIONS } from './personal/editions.js'
import { PEOPLE } from './personal/people.js'
import { TALKS } from './personal/talks.js'
import type { DataOf, Hers, Part, Table, Treatment } from './personal/treatment.js'

/**
 * Every table and column of the store, and what becomes of it when she asks what is kept of her, or asks to be
 * forgotten. Both go by this list: a new table is classified here, a room to a file, or it does not compile; and a
 * column that the list does not know fails its test.
 *
 * A table stands after what it refers to: rows are deleted from the last to the first.
 */
export const PERSONAL_DATA: DataOf<Table> = {
  ...PEOPLE,
  ...ASKING,
  ...DELIVERY,
  ...TALKS,
  ...COUNCIL,
  ...DESK,
  ...EDITIONS,
}

/** A table with rows of people. */
export interface PersonalTable {
  table: Table
  hers: Hers
  part: Part
  /** Why its rows stay when she is forgotten. */
  kept?: string
  columns: Readonly<Record<string, Treatment>>
}

/** The tables with rows of people, in the order of the list. */
export const PERSONAL_TABLES: readonly PersonalTable[] = Object.entries(PERSONAL_DATA).flatMap(
  ([table, data]) => (data.hers ? [{ ...data, table: table as Table } as PersonalTable] : []),
)
