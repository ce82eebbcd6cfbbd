/** One SQL statement, compiled, with the values it runs on. `Row` is what it gives back. */
export interface Statement<Row = unknown> {
  readonly sql: string
  readonly parameters: readonly unknown[]
  /** Only carries the type of a row. */
  readonly row?: Row
}

/**
 * Something that must hold at the moment of the commit. Its statement runs first; when it touches or returns
 * no row, nothing of the commit stays and `name` tells which guard it was.
 */
export interface Guard {
  name: string
  statement: Statement
}

export type Committed = { outcome: 'committed'; rows: unknown[][] } | { outcome: 'conflict'; guard: string }

/** All the store can do. The same statements run on another database through another engine. */
export interface Engine {
  /** What the store holds now; never what is half written. */
  read<Row>(query: Statement<Row>): Promise<Row[]>
  /**
   * Writes all or nothing. Resolves after it is on disk; rejects when a statement fails (then nothing of it
   * stays, and commits that shared the transaction are not hurt). `rows[i]` is what statement i returned.
   */
  commit(statements: readonly Statement[], guards?: readonly Guard[]): Promise<Committed>
  /**
   * Leaves nothing of deleted rows on the disk. Writes all of the store anew (a second for 80 MB): for when somebody is
   * forgotten. False: another process was in the way, and it is not done.
   */
  eraseDeleted(): Promise<boolean>
  close(): Promise<void>
}
