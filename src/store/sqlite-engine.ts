import Database from 'better-sqlite3'
import type { Committed, Engine, Guard, Statement } from './engine.js'

interface Pending {
  statements: readonly Statement[]
  guards: readonly Guard[]
  resolve(result: Committed): void
  reject(error: unknown): void
}

/** How long a statement waits for another process that writes (the command line). */
const BUSY_TIMEOUT_MS = 5000

/** Between two tries to switch to the write-ahead log, and how often at the most. */
const WAL_RETRY_MS = 20
const WAL_TRIES_MAX = 200

/** Processes that open a new store together: SQLite does not wait here by itself, whatever the busy timeout. */
function useWriteAheadLog(database: Database.Database): void {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (let tries = 1; ; tries++) {
    try {
      database.pragma('journal_mode = WAL')
      return
    } catch (error) {
      if (!isBusy(error) || tries === WAL_TRIES_MAX) throw error
      Atomics.wait(pause, 0, 0, WAL_RETRY_MS)
    }
  }
}

function isBusy(error: unknown): boolean {
  return (error as { code?: string }).code?.startsWith('SQLITE_BUSY') === true
}

/**
 * SQLite by better-sqlite3. All commits asked for in one turn of the event loop share one transaction, so
 * that one wait for the disk serves them all; each has its own savepoint and rolls back alone.
 */
export function openSqlite(file: string): Engine & { database: Database.Database } {
  const database = new Database(file)
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
  useWriteAheadLog(database)
  // FULL: an accepted message survives the power going out, not only the process dying.
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')

  const prepared = new Map<string, Database.Statement>()
  const begin = database.prepare('begin immediate')
  const commitAll = database.prepare('commit')
  const rollbackAll = database.prepare('rollback')
  const savepoint = database.prepare('savepoint turn')
  const release = database.prepare('release turn')
  const undo = database.prepare('rollback to turn')
  let pending: Pending[] = []

  function prepare(sql: string): Database.Statement {
    let statement = prepared.get(sql)
    if (!statement) {
      statement = database.prepare(sql)
      prepared.set(sql, statement)
    }
    return statement
  }

  function run(statement: Statement): { rows: unknown[]; touched: number } {
    const ready = prepare(statement.sql)
    if (ready.reader) {
      const rows = ready.all(...statement.parameters)
      return { rows, touched: rows.length }
    }
    return { rows: [], touched: ready.run(...statement.parameters).changes }
  }

  function attempt({ statements, guards }: Pending): Committed {
    savepoint.run()
    for (const guard of guards) {
      if (run(guard.statement).touched > 0) continue
      undo.run()
      release.run()
      return { outcome: 'conflict', guard: guard.name }
    }
    const rows = statements.map((statement) => run(statement).rows)
    release.run()
    return { outcome: 'committed', rows }
  }

  function flush(): void {
    const group = pending
    pending = []
    const settle: (() => void)[] = []
    try {
      begin.run()
      for (const one of group) {
        try {
          const result = attempt(one)
          settle.push(() => one.resolve(result))
        } catch (error) {
          // Out of disk or memory: SQLite has given up the whole transaction by itself.
          if (!database.inTransaction) throw error
          undo.run()
          release.run()
          settle.push(() => one.reject(error))
        }
      }
      commitAll.run()
    } catch (error) {
      if (database.inTransaction) rollbackAll.run()
      for (const one of group) one.reject(error)
      return
    }
    for (const done of settle) done()
  }

  return {
    database,
    async read<Row>(query: Statement<Row>): Promise<Row[]> {
      return prepare(query.sql).all(...query.parameters) as Row[]
    },
    commit(statements, guards = []) {
      return new Promise((resolve, reject) => {
        if (pending.length === 0) setImmediate(flush)
        pending.push({ statements, guards, resolve, reject })
      })
    },
    async eraseDeleted() {
      if (pending.length > 0) flush()
      try {
        database.exec('vacuum')
        const [checkpoint] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
        return checkpoint?.busy === 0
      } catch (error) {
        if (isBusy(error)) return false
        throw error
      }
    },
    async close() {
      if (pending.length > 0) flush()
      database.close()
    },
  }
}
