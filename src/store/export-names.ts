import { inLanguage, type Language, type Localized } from '../domain/language.js'
import type { Engine } from './engine.js'
import { compile, sql } from './query.js'

/** What a column that points at something is called in an export, and what stands there instead of the id. */
export interface Namer {
  as: string
  nameOf(id: string): unknown
}

/** Names of all that a person's rows may point at, in her language. Small tables: read whole. */
export async function readNames(
  engine: Engine,
  language: Language,
): Promise<Readonly<Record<string, Namer>>> {
  const all = <Row>(query: Parameters<typeof compile<Row>>[0]) => engine.read<Row>(compile<Row>(query))
  const [questions, meetings, rounds, concerns, homes, complexes, members] = await Promise.all([
    all<{ id: string; text: string }>(sql.selectFrom('question').select(['id', 'text'])),
    all<{ id: string; title: string }>(sql.selectFrom('meeting').select(['id', 'title'])),
    all<{ id: string; question_id: string | null; meeting_id: string | null }>(
      sql.selectFrom('round').select(['id', 'question_id', 'meeting_id']),
    ),
    all<{ id: string; number: string }>(sql.selectFrom('repair_concern').select(['id', 'number'])),
    all<{ id: string; complex_id: string; external_key: string }>(sql.selectFrom('household').selectAll()),
    all<{ id: string; complex: string; municipality: string }>(
      sql
        .selectFrom('complex')
        .innerJoin('municipality', 'municipality.id', 'complex.municipality_id')
        .select(['complex.id', 'complex.name as complex', 'municipality.name as municipality']),
    ),
    all<{ id: string; role: string }>(sql.selectFrom('council_member').select(['id', 'role'])),
  ])
  const say = (words: string) => inLanguage(JSON.parse(words) as Localized, language)
  const question = named(questions, ({ text }) => say(text))
  const meeting = named(meetings, ({ title }) => say(title))
  const complex = named(complexes, ({ complex, municipality }) => ({ complex, municipality }))
  return {
    question_id: { as: 'question', nameOf: question },
    meeting_id: { as: 'meeting', nameOf: meeting },
    round_id: {
      as: 'about',
      nameOf: named(rounds, (round) => question(round.question_id ?? '') ?? meeting(round.meeting_id ?? '')),
    },
    repair_concern_id: { as: 'concern', nameOf: named(concerns, ({ number }) => number) },
    complex_id: { as: 'complex', nameOf: complex },
    household_id: {
      as: 'home',
      nameOf: named(homes, (home) => ({
        ...(complex(home.complex_id) as object),
        ...(!home.external_key.startsWith('person:') && { home: home.external_key }),
      })),
    },
    // Who else is named by nothing but her role; `cli` and `server` are no people.
    actor: { as: 'by', nameOf: (id) => named(members, ({ role }) => role)(id) ?? id },
  }
}

function named<Row extends { id: string }>(rows: readonly Row[], nameOf: (row: Row) => unknown) {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (id: string): unknown => {
    const row = byId.get(id)
    return row && nameOf(row)
  }
}
