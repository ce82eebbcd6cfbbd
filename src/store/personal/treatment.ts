import type { Schema } from '../schema.js'

export type Table = keyof Schema & string

/** What becomes of a column where it is about a person. */
export type Treatment =
  /** She gets it when she asks for what is kept of her. */
  | 'exported'
  /** It points at something (a question, a concern): she gets what that is called. */
  | 'named'
  /** Tells her nothing: ids, hashes, leases. It goes with its row and is in no export. */
  | 'unsaid'
  /** About no person. */
  | 'house'

/** Which rows of a table are one person's. */
export type Hers =
  /** This column holds her id. */
  | { by: string }
  /** This column holds the id of a row of hers in another table. */
  | { by: string; within: Table }
  /** What we sent her, and what we sent others that has her number in it. */
  | 'messages'
  /** She is this member of the council as well: this column holds the id of that. */
  | { member: string }
  /** About her, or about something of hers: this column holds its id. */
  | { about: string }

/** The part of an export that a table goes into; each has a heading in `locales/<lang>/rights.json`. */
export const PARTS = [
  'who-you-are',
  'permission',
  'you-wrote',
  'we-wrote',
  'media',
  'asked',
  'answers',
  'meetings',
  'repairs',
  'notes',
  'memory',
  'council',
  'looked-at',
] as const
export type Part = (typeof PARTS)[number]

type Columns<Name extends Table> = { readonly [Column in keyof Schema[Name] & string]: Treatment }

/** How a table stands to people. Rows of hers are deleted when she is forgotten, unless `kept` says why not. */
export type TableData<Name extends Table> =
  | { hers: Hers; part: Part; kept?: string; columns: Columns<Name> }
  | { hers?: never; part?: never; kept?: string; columns: Columns<Name> }

export type DataOf<Names extends Table> = { readonly [Name in Names]: TableData<Name> }
