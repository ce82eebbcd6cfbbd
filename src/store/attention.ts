import { v7 } from 'uuid'
import type { Statement } from './engine.js'
import { define, sql } from './query.js'

const insertAttention = define<
  { id: string; tenantId: string; kind: string; detail: string; at: number },
  never
>(({ id, tenantId, kind, detail, at }) =>
  sql
    .insertInto('attention')
    .values({ id, tenant_id: tenantId, kind, detail, created_at: at, done_at: null }),
)
export const attention = (seen: { tenantId: string; kind: string; detail: string; at: number }): Statement =>
  insertAttention({ id: v7(), ...seen })
