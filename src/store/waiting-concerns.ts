import { endOfWorkingDay } from '../domain/working-days.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'

/** By the end of so many working days a concern is passed on to the company: the list goes out once a week. */
const PASSED_ON_WITHIN_DAYS = 5

/** Repair concerns that the company has not been told of. */
export interface WaitingConcerns {
  count: number
  /** How many of them wait longer than was promised. */
  late: number
  /** When the oldest was noted (ms). */
  oldestAt?: number
}

const waiting = define<object, { created_at: number }>(() =>
  sql
    .selectFrom('repair_concern')
    .select('created_at')
    .where('state', 'in', ['new', 'reopened'])
    .orderBy('created_at'),
)

export async function countWaitingConcerns(engine: Engine, now: number): Promise<WaitingConcerns> {
  const rows = await engine.read(waiting({}))
  const oldestAt = rows[0]?.created_at
  return {
    count: rows.length,
    late: rows.filter((row) => endOfWorkingDay(row.created_at, PASSED_ON_WITHIN_DAYS) < now).length,
    ...(oldestAt !== undefined && { oldestAt }),
  }
}
