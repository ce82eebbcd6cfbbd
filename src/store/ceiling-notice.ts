import { sql as raw } from 'kysely'
import { v7 } from 'uuid'
import { brusselsTime } from '../domain/brussels-time.js'
import type { Budget } from '../domain/ceiling.js'
import type { AttentionKind } from '../domain/turn.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'

const KIND: AttentionKind = 'ceiling-reached'

interface Notice {
  id: string
  detail: string
  ofMonth: string
  at: number
}

/** Also when somebody has ticked it off: it is news once. */
const once = define<Notice, never>(({ id, detail, ofMonth, at }) => ({
  compile: () =>
    raw<never>`
      insert into attention (id, tenant_id, kind, detail, created_at)
      select ${id}, null, ${KIND}, ${detail}, ${at}
      where not exists (
        select 1 from attention where kind = ${KIND} and detail like ${ofMonth})`.compile(sql),
}))

/** Tells the coordinator, once a calendar month, that its money is spent: "2026-03 50.10 of 50.00". `at` is in ms. */
export async function noteCeiling(engine: Engine, { spent, ceiling }: Budget, at: number): Promise<void> {
  const month = brusselsTime(at).slice(0, 7)
  const detail = `${month} ${spent.toFixed(2)} of ${ceiling.toFixed(2)}`
  await engine.commit([once({ id: v7(), detail, ofMonth: `${month}%`, at })])
}
