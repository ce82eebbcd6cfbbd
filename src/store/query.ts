import {
  type Compilable,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Statement } from './engine.js'
import type { Schema } from './schema.js'

/** Kysely as a compiler only: it writes the SQL and knows the rows; the engine runs it. */
export const sql = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/** Compiles a query once; for queries whose shape differs from call to call. */
export function compile<Row>(query: Compilable<Row>): Statement<Row> {
  const { sql, parameters } = query.compile()
  return { sql, parameters }
}

class Slot {
  constructor(readonly name: string) {}
}

/**
 * A query whose shape never changes: compiled at its first use, afterwards only the values are filled in
 * (compiling costs more than running). `build` gets a stand-in for each value.
 */
export function define<Values extends object, Row>(
  build: (value: Values) => Compilable<Row>,
): (values: Values) => Statement<Row> {
  const slots = new Proxy({}, { get: (_, name) => new Slot(String(name)) }) as Values
  let shape: Statement | undefined
  return (values) => {
    if (!shape) {
      const { sql, parameters } = build(slots).compile()
      shape = { sql, parameters }
    }
    const given = values as Record<string, unknown>
    const parameters = shape.parameters.map((one) => (one instanceof Slot ? (given[one.name] ?? null) : one))
    return { sql: shape.sql, parameters }
  }
}
