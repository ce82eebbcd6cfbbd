import type { Edition, EditionDraft, EditionHead, EditionReason } from '../domain/edition.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'
import { withQuotedWords } from './quote-lists.js'
import type { Schema } from './schema.js'

const HEAD = ['number', 'reasons', 'made_at', 'published_at', 'published_by'] as const
type Row = Schema['edition']

const newest = define<object, Row>(() =>
  sql.selectFrom('edition').selectAll().orderBy('number', 'desc').limit(1),
)
const byNumber = define<{ number: number }, Row>(({ number }) =>
  sql.selectFrom('edition').selectAll().where('number', '=', number),
)
const heads = define<{ most: number }, Pick<Row, (typeof HEAD)[number]>>(({ most }) =>
  sql.selectFrom('edition').select(HEAD).orderBy('number', 'desc').limit(most),
)
const madeUntil = define<{ at: number }, Row>(({ at }) =>
  sql.selectFrom('edition').selectAll().where('made_at', '<=', at).orderBy('number', 'desc').limit(1),
)
const draft = define<object, Schema['edition_draft']>(() => sql.selectFrom('edition_draft').selectAll())

/** What members see now; undefined until the first edition is published. */
export async function findNewestEdition(engine: Engine): Promise<Edition | undefined> {
  const [row] = await engine.read(newest({}))
  return row && editionOf(engine, row)
}

export async function findEdition(engine: Engine, number: number): Promise<Edition | undefined> {
  const [row] = await engine.read(byNumber({ number }))
  return row && editionOf(engine, row)
}

/** The newest edition whose figures were counted at that instant (ms) or before. */
export async function findEditionMadeUntil(engine: Engine, at: number): Promise<Edition | undefined> {
  const [row] = await engine.read(madeUntil({ at }))
  return row && editionOf(engine, row)
}

/** Published editions without their content, newest first. */
export async function listEditions(engine: Engine, most: number): Promise<EditionHead[]> {
  return (await engine.read(heads({ most }))).map(headOf)
}

/** What waits for the coordinator's word; members never see it. */
export async function findEditionDraft(engine: Engine): Promise<EditionDraft | undefined> {
  const [row] = await engine.read(draft({}))
  return (
    row && {
      number: row.number,
      reasons: JSON.parse(row.reasons) as EditionReason[],
      madeAt: row.made_at,
      content: await withQuotedWords(engine, JSON.parse(row.content)),
      heldBack: JSON.parse(row.held_back),
    }
  )
}

async function editionOf(engine: Engine, row: Row): Promise<Edition> {
  return { ...headOf(row), content: await withQuotedWords(engine, JSON.parse(row.content)) }
}

function headOf(row: Pick<Row, (typeof HEAD)[number]>): EditionHead {
  return {
    number: row.number,
    reasons: JSON.parse(row.reasons) as EditionReason[],
    madeAt: row.made_at,
    publishedAt: row.published_at,
    publishedBy: row.published_by,
  }
}
