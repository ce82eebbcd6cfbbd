import { composeEdition } from '../domain/compose-edition.js'
import type { EditionDraft, EditionReason } from '../domain/edition.js'
import { dueReasons } from '../domain/edition-due.js'
import type { Areas } from '../domain/edition-facts.js'
import type { Ids } from '../domain/ids.js'
import type { ThemeReader } from '../domain/themes.js'
import { commitAudited } from './audit.js'
import { readEditionFacts } from './edition-facts.js'
import { findEditionDraft, listEditions } from './editions.js'
import type { Engine, Statement } from './engine.js'
import { draftCellStatements } from './household-marks.js'
import { define, sql } from './query.js'
import { withoutQuotedWords } from './quote-lists.js'

/** How many editions are looked at for what was made already: two years of months and closed questions. */
const LOOKED_AT = 60

export interface EditionDeps {
  areas: Areas
  themes: ThemeReader
  ids: Ids
}

/**
 * Makes the draft that is due at `now` (ms), if one is; one that waits is made anew, for both its reasons.
 * Resolves with the draft, or with undefined when none was due.
 */
export async function makeDueDraft(
  engine: Engine,
  now: number,
  deps: EditionDeps,
): Promise<EditionDraft | undefined> {
  const waiting = await findEditionDraft(engine)
  const made = [...(waiting ? [waiting] : []), ...(await listEditions(engine, LOOKED_AT))]
  const closed = await engine.read(closedBy({ now, after: Math.max(0, ...made.map(({ madeAt }) => madeAt)) }))
  const reasons = dueReasons(
    now,
    made,
    closed.map(({ key, closes_at }) => ({ key, closesAt: closes_at })),
  )
  if (reasons.length === 0 || !(await isAnythingToTell(engine))) return undefined
  return makeDraft(engine, now, [...(waiting?.reasons ?? []), ...reasons], deps)
}

/** Makes a draft of how things stand at `now` (ms), in the place of one that waits. */
export async function makeDraft(
  engine: Engine,
  now: number,
  reasons: readonly EditionReason[],
  deps: EditionDeps,
): Promise<EditionDraft> {
  const { facts, published } = await readEditionFacts(engine, now, deps)
  const { content, heldBack, cells } = composeEdition(facts)
  const number = (facts.newest?.number ?? 0) + 1
  const draft: EditionDraft = { number, reasons: [...reasons], madeAt: now, content, heldBack }
  await engine.commit([
    ...dropDraft(),
    insertDraft({
      number,
      reasons: JSON.stringify(reasons),
      made_at: now,
      content: JSON.stringify(withoutQuotedWords(content)),
      held_back: JSON.stringify(heldBack),
    }),
    ...draftCellStatements(cells, published, deps.ids),
  ])
  return draft
}

/** Makes the draft that waits anew, after something in it was changed by hand; nothing when none waits. */
export async function renewDraft(engine: Engine, now: number, deps: EditionDeps): Promise<void> {
  const waiting = await findEditionDraft(engine)
  if (waiting) await makeDraft(engine, now, waiting.reasons, deps)
}

/** Lets a draft go, when somebody in it is forgotten for instance; it is made again when it is due. */
export function dropDraft(): Statement[] {
  return [dropCells({}), dropDraftRow({})]
}

export interface Approval {
  number: number
  /** The draft that was looked at: one that was made anew since then is not published by it. */
  madeAt: number
  /** Id of a coordinator. */
  by: string
}

/**
 * Publishes the draft, as it was looked at. Only a coordinator can; from then on it never changes. Says what
 * stood in the way: it was made anew or published already, or she is no coordinator.
 */
export async function approveEdition(
  engine: Engine,
  { number, madeAt, by }: Approval,
  at: number,
): Promise<'published' | 'changed' | 'not-allowed'> {
  const done = await commitAudited(
    engine,
    { at, actor: by, action: 'edition-approved', subject: String(number) },
    [publish({ number, madeAt, by, at }), publishCells({ number }), ...dropDraft()],
    [
      { name: 'not-allowed', statement: coordinator({ by }) },
      { name: 'changed', statement: draftAsSeen({ number, madeAt }) },
    ],
  )
  if (done.outcome === 'committed') return 'published'
  return done.guard === 'not-allowed' ? 'not-allowed' : 'changed'
}

const closedBy = define<{ now: number; after: number }, { key: string; closes_at: number }>(
  ({ now, after }) =>
    sql
      .selectFrom('question')
      .select(['key', 'closes_at'])
      .where('closes_at', '<=', now)
      .where('closes_at', '>', after)
      .orderBy('closes_at')
      .$castTo<{ key: string; closes_at: number }>(),
)

const anything = define<object, { id: string }>(() =>
  sql
    .selectFrom('question')
    .select('id')
    .union(sql.selectFrom('repair_concern').select('id'))
    .union(sql.selectFrom('meeting').select('id'))
    .limit(1),
)

async function isAnythingToTell(engine: Engine): Promise<boolean> {
  return (await engine.read(anything({}))).length > 0
}

type DraftRow = { number: number; reasons: string; made_at: number; content: string; held_back: string }

const insertDraft = define<DraftRow, never>((value) =>
  sql.insertInto('edition_draft').values({
    number: value.number,
    reasons: value.reasons,
    made_at: value.made_at,
    content: value.content,
    held_back: value.held_back,
  }),
)
const dropDraftRow = define<object, never>(() => sql.deleteFrom('edition_draft'))
const dropCells = define<object, never>(() => sql.deleteFrom('draft_cell'))

const coordinator = define<{ by: string }, { id: string }>(({ by }) =>
  sql.selectFrom('council_member').select('id').where('id', '=', by).where('role', '=', 'coordinator'),
)

const draftAsSeen = define<{ number: number; madeAt: number }, { number: number }>(({ number, madeAt }) =>
  sql.selectFrom('edition_draft').select('number').where('number', '=', number).where('made_at', '=', madeAt),
)

const publish = define<{ number: number; madeAt: number; by: string; at: number }, never>(
  ({ number, by, at }) =>
    sql
      .insertInto('edition')
      .columns(['number', 'reasons', 'made_at', 'published_at', 'published_by', 'content'])
      .expression(
        sql
          .selectFrom('edition_draft')
          .innerJoin('council_member', (join) => join.on('council_member.id', '=', by))
          .select((eb) => [
            'edition_draft.number',
            'edition_draft.reasons',
            'edition_draft.made_at',
            eb.val(at).as('published_at'),
            'council_member.name as published_by',
            'edition_draft.content',
          ])
          .where('edition_draft.number', '=', number),
      ),
)

const publishCells = define<{ number: number }, never>(({ number }) =>
  sql
    .insertInto('published_cell')
    .columns(['id', 'edition_number', 'subject', 'marks'])
    .expression(
      sql
        .selectFrom('draft_cell')
        .select((eb) => ['id', eb.val(number).as('edition_number'), 'subject', 'marks']),
    ),
)
