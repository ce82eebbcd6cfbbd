import { monthOf } from '../domain/brussels-time.js'
import { DAY } from '../domain/clock.js'
import { MEETINGS_KEPT_MS } from '../domain/compose-edition.js'
import { REPAIRS_COUNTED_MS } from '../domain/compose-repairs.js'
import { MISSING_DIMENSIONS } from '../domain/edition.js'
import type { Areas, ConcernFact, EditionFacts, HomeFact, Subject } from '../domain/edition-facts.js'
import { REPAIR_CATEGORIES, type RepairCategory } from '../domain/repair.js'
import type { ThemeReader } from '../domain/themes.js'
import { countOverdue } from './desk-items.js'
import { listMeetingFacts } from './edition-meetings.js'
import { listQuestionFacts } from './edition-questions.js'
import { findEditionMadeUntil, findNewestEdition } from './editions.js'
import type { Engine } from './engine.js'
import { type PublishedSets, readPublished } from './household-marks.js'
import { countOpenings } from './openings.js'
import { define, sql } from './query.js'

/** "More or less than before" looks about a quarter back. */
const QUARTER_MS = 80 * DAY

/** All that an edition made at `now` (ms) is composed of, and the sets that were published before. */
export async function readEditionFacts(
  engine: Engine,
  now: number,
  { areas, themes }: { areas: Areas; themes: ThemeReader },
): Promise<{ facts: EditionFacts; published: PublishedSets }> {
  const newest = await findNewestEdition(engine)
  const lastMonth = monthOf(monthOf(now).startsAt - 1)
  const [quarterAgo, homes, questions, concerns, meetings, overdue, openings] = await Promise.all([
    findEditionMadeUntil(engine, now - QUARTER_MS),
    readHomes(engine, now),
    listQuestionFacts(engine, { now, since: newest?.madeAt ?? 0 }, themes),
    engine.read(concernsSince({ since: now - REPAIRS_COUNTED_MS })),
    listMeetingFacts(engine, { since: now - MEETINGS_KEPT_MS, now }),
    countOverdue(engine, now),
    countOpenings(engine, { since: lastMonth.startsAt, until: lastMonth.endsAt }),
  ])
  const subjects: Subject[] = [
    ...questions.map(({ id }): Subject => `question:${id}`),
    ...meetings.map(({ id }): Subject => `meeting:${id}`),
    ...REPAIR_CATEGORIES.map((category): Subject => `repairs:${category}`),
    'repair-answers',
    ...MISSING_DIMENSIONS.map((dimension): Subject => `missing:${dimension}`),
  ]
  const published = await readPublished(engine, subjects)
  const facts: EditionFacts = {
    now,
    areas,
    homes,
    questions,
    meetings,
    care: { overdue, openings },
    concerns: concerns.map(
      (row): ConcernFact => ({
        household: row.household_id,
        category: row.category as RepairCategory,
        isAnswered: ANSWERED_STATES.includes(row.state),
        createdAt: row.created_at,
      }),
    ),
    ...(newest && { newest }),
    ...(quarterAgo && { quarterAgo }),
    publishedOf: published.cellsOf,
  }
  return { facts, published }
}

/** The company said what it does with it, or that it is not its own to do. */
const ANSWERED_STATES = ['planned', 'done', 'not_ours']

interface ConcernRow {
  household_id: string | null
  category: string
  state: string
  created_at: number
}

const concernsSince = define<{ since: number }, ConcernRow>(({ since }) =>
  sql
    .selectFrom('repair_concern')
    .select(['household_id', 'category', 'state', 'created_at'])
    .where('created_at', '>', since),
)

interface HomeRow {
  id: string
  complex_id: string
  municipality: string
  /** Of one who lives there now; all null where nobody does. */
  tenant_id: string | null
  language: string | null
  dwelling_type: string | null
}

const homeRows = define<{ now: number }, HomeRow>(({ now }) =>
  sql
    .selectFrom('household')
    .innerJoin('complex', 'complex.id', 'household.complex_id')
    .innerJoin('municipality', 'municipality.id', 'complex.municipality_id')
    .leftJoin('tenant', (join) =>
      join
        .onRef('tenant.household_id', '=', 'household.id')
        .on((eb) => eb.or([eb('tenant.moved_out_at', 'is', null), eb('tenant.moved_out_at', '>', now)])),
    )
    .select([
      'household.id',
      'household.complex_id',
      'municipality.name as municipality',
      'tenant.id as tenant_id',
      'tenant.language',
      'tenant.dwelling_type',
    ]),
)

const lastAnswers = define<object, { household_id: string; at: number }>(() =>
  sql
    .selectFrom('answer')
    .where('household_id', 'is not', null)
    .select((eb) => ['household_id', eb.fn.max('updated_at').as('at')])
    .groupBy('household_id')
    .$castTo<{ household_id: string; at: number }>(),
)

async function readHomes(engine: Engine, now: number): Promise<Map<string, HomeFact>> {
  const answered = new Map(
    (await engine.read(lastAnswers({}))).map(({ household_id, at }) => [household_id, at]),
  )
  const homes = new Map<string, HomeFact>()
  for (const row of await engine.read(homeRows({ now }))) {
    const known = homes.get(row.id)
    const languages = known?.languages ?? []
    const dwellingType = known?.dwellingType ?? row.dwelling_type
    const answeredAt = answered.get(row.id)
    homes.set(row.id, {
      complexId: row.complex_id,
      municipality: row.municipality,
      isLivedIn: known?.isLivedIn === true || row.tenant_id !== null,
      languages:
        row.language === null || languages.includes(row.language) ? languages : [...languages, row.language],
      ...(dwellingType && { dwellingType }),
      ...(answeredAt !== undefined && { answeredAt }),
    })
  }
  return homes
}
