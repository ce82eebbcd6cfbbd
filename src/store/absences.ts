import type { Absence } from '../domain/desk-owner.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'

const write = define<Absence & { at: number }, never>(({ memberId, standInId, untilAt, at }) =>
  sql
    .insertInto('absence')
    .values({ council_member_id: memberId, stand_in_id: standInId, until_at: untilAt, created_at: at })
    .onConflict((conflict) =>
      conflict
        .column('council_member_id')
        .doUpdateSet({ stand_in_id: standInId, until_at: untilAt, created_at: at }),
    ),
)

const remove = define<{ memberId: string }, never>(({ memberId }) =>
  sql.deleteFrom('absence').where('council_member_id', '=', memberId),
)

interface Row {
  council_member_id: string
  stand_in_id: string
  until_at: number
}
const current = define<{ now: number }, Row>(({ now }) =>
  sql
    .selectFrom('absence')
    .select(['council_member_id', 'stand_in_id', 'until_at'])
    .where('until_at', '>', now)
    .orderBy('council_member_id'),
)

/** Who is away now, and who stands in for her. */
export async function listAbsences(engine: Engine, now: number): Promise<Absence[]> {
  const rows = await engine.read(current({ now }))
  return rows.map((row) => ({
    memberId: row.council_member_id,
    standInId: row.stand_in_id,
    untilAt: row.until_at,
  }))
}

/** She is away until then; what was said before of her absence no longer counts. */
export async function setAbsence(engine: Engine, absence: Absence, at: number): Promise<void> {
  await engine.commit([write({ ...absence, at })])
}

/** She is back. */
export async function endAbsence(engine: Engine, memberId: string): Promise<void> {
  await engine.commit([remove({ memberId })])
}
