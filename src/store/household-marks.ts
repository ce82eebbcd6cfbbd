import type { Cells, Subject } from '../domain/edition-facts.js'
import type { Ids } from '../domain/ids.js'
import type { Engine, Statement } from './engine.js'
import { compile, define, sql } from './query.js'

/**
 * Sets of households that were ever published, kept as random marks. What a mark stands for is a row of its
 * own, for each subject apart: when a household is forgotten that row goes, the sets stay, and they still
 * count as many households as were shown.
 */

/** The letters of a new id that are nothing but chance. */
const MARK_LETTERS = 12

/** What was published until now, and the marks that households have in it, by subject and household. */
export interface PublishedSets {
  cellsOf(subject: Subject): Cells
  marks: ReadonlyMap<string, string>
}

/** The sets of households behind what was published of these subjects; a forgotten one is its mark. */
export async function readPublished(engine: Engine, subjects: readonly Subject[]): Promise<PublishedSets> {
  const cells = await engine.read<{ subject: string; marks: string }>(
    compile(
      sql
        .selectFrom('published_cell')
        .select(['subject', 'marks'])
        .where('subject', 'in', [...subjects])
        .orderBy('id'),
    ),
  )
  const households = new Map<string, string>()
  const markOf = new Map<string, string>()
  for (const { subject, household_id, mark } of await listMarks(engine, subjects)) {
    households.set(`${subject} ${mark}`, household_id)
    markOf.set(`${subject} ${household_id}`, mark)
  }
  const bySubject = new Map<string, Set<string>[]>()
  for (const { subject, marks } of cells) {
    const all = JSON.parse(marks) as string[]
    const cell = new Set(all.map((mark) => households.get(`${subject} ${mark}`) ?? `forgotten ${mark}`))
    const before = bySubject.get(subject)
    if (before) before.push(cell)
    else bySubject.set(subject, [cell])
  }
  return { cellsOf: (subject) => bySubject.get(subject) ?? [], marks: markOf }
}

/**
 * Writes down the sets that a draft adds to what was published, with a mark for each household that has none
 * yet. Sets are only ever added at the end of those that a subject has already.
 */
export function draftCellStatements(
  cells: ReadonlyMap<Subject, Cells>,
  before: PublishedSets,
  ids: Ids,
): Statement[] {
  const added = [...cells].flatMap(([subject, all]) =>
    all.slice(before.cellsOf(subject).length).map((households) => ({ subject, households })),
  )
  const marks = new Map(before.marks)
  const statements: Statement[] = []
  for (const { subject, households } of added) {
    const behind = [...households].map((household) => {
      const known = marks.get(`${subject} ${household}`)
      if (known) return known
      const mark = ids.next().slice(-MARK_LETTERS)
      marks.set(`${subject} ${household}`, mark)
      statements.push(insertMark({ subject, household_id: household, mark }))
      return mark
    })
    statements.push(insertDraftCell({ id: ids.next(), subject, marks: JSON.stringify(behind.sort()) }))
  }
  return statements
}

/** Cuts what ties a household to the sets it was counted in, where nobody else who is known lives in that home. */
export const cutMarks = define<{ householdId: string; tenantId: string }, never>(
  ({ householdId, tenantId }) =>
    sql
      .deleteFrom('household_mark')
      .where('household_id', '=', householdId)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('tenant')
              .select('tenant.id')
              .whereRef('tenant.household_id', '=', 'household_mark.household_id')
              .where('tenant.id', '<>', tenantId),
          ),
        ),
      ),
)

const insertMark = define<{ subject: string; household_id: string; mark: string }, never>((value) =>
  sql
    .insertInto('household_mark')
    .values({ subject: value.subject, household_id: value.household_id, mark: value.mark }),
)

const insertDraftCell = define<{ id: string; subject: string; marks: string }, never>((value) =>
  sql.insertInto('draft_cell').values({ id: value.id, subject: value.subject, marks: value.marks }),
)

function listMarks(engine: Engine, subjects: readonly string[]) {
  return engine.read<{ subject: string; household_id: string; mark: string }>(
    compile(sql.selectFrom('household_mark').selectAll().where('subject', 'in', subjects)),
  )
}
