import { DAY } from '../domain/clock.js'
import type { Engine, Statement } from './engine.js'
import { compile, sql } from './query.js'

/** Monday 3 November 2025, 10:00 in Brussels. */
export const MORNING = Date.UTC(2025, 10, 3, 9)

/** Where people live: two complexes in each of two municipalities, one in the third and fourth. */
export const COMPLEXES = [
  { id: 'c-1', municipality: 'Veurne', name: 'Zonnehof' },
  { id: 'c-2', municipality: 'Veurne', name: 'Duinhof' },
  { id: 'c-3', municipality: 'Koksijde', name: 'Zeedijk' },
  { id: 'c-4', municipality: 'Koksijde', name: 'Panorama' },
  { id: 'c-5', municipality: 'Houthulst', name: 'Boshof' },
  { id: 'c-6', municipality: 'Lo-Reninge', name: 'Ijzerhof' },
]
const HOMES_EACH = 60

/** Homes h-1 to h-360, one after another in the next complex, so that neighbours in number live apart; nobody lives there yet. */
export async function addHomes(engine: Engine): Promise<void> {
  const municipalities = [...new Set(COMPLEXES.map(({ municipality }) => municipality))]
  const statements: Statement[] = [
    ...municipalities.map((name) => compile(sql.insertInto('municipality').values({ id: name, name }))),
    ...COMPLEXES.map(({ id, municipality, name }) =>
      compile(sql.insertInto('complex').values({ id, municipality_id: municipality, name })),
    ),
  ]
  for (let home = 1; home <= COMPLEXES.length * HOMES_EACH; home += 1) {
    const complex = `c-${((home - 1) % COMPLEXES.length) + 1}`
    const row = { id: `h-${home}`, complex_id: complex, external_key: `h-${home}` }
    statements.push(compile(sql.insertInto('household').values(row)))
  }
  await engine.commit(statements)
}

let people = 0

/** A tenant with a name and a number that must not be seen; gives her id. */
export async function addTenant(engine: Engine, household: string | null): Promise<string> {
  people += 1
  const id = `t-${people}`
  const tenant = {
    id,
    first_name: `Geheim${people}`,
    language: 'nl',
    kind: 'tenant' as const,
    household_id: household,
    created_at: 0,
  }
  const value = `+3249${String(people).padStart(7, '0')}`
  await engine.commit([
    compile(sql.insertInto('tenant').values(tenant)),
    compile(
      sql
        .insertInto('address')
        .values({ id: `a-${people}`, tenant_id: id, kind: 'phone', value, created_at: 0 }),
    ),
  ])
  return id
}

/** A question of a month ago; of two, the one with the higher `after` (ms) is the newer. */
export async function addQuestion(engine: Engine, key: string, kind = 'yes-no', after = 1): Promise<void> {
  const options = kind === 'choice' ? [{ key: 'sat', label: { nl: 'zaterdag', fr: 'samedi' } }] : []
  const row = {
    id: `q-${key}`,
    key,
    kind,
    text: JSON.stringify({ nl: `Vraag ${key}?`, fr: `Demande ${key}?` }),
    options: JSON.stringify(options),
    level: 'area' as const,
    created_at: MORNING - 30 * DAY + after,
  }
  await engine.commit([compile(sql.insertInto('question').values(row))])
}

/** Answers of one household each: homes `from` and up, a `value` for each. */
export async function addAnswers(engine: Engine, key: string, values: string[], from = 1): Promise<void> {
  for (const [at, value] of values.entries()) await addAnswer(engine, key, `h-${from + at}`, { value })
}

/** One answer, by a new tenant of that household. */
export async function addAnswer(
  engine: Engine,
  key: string,
  household: string | null,
  answer: { value?: string; text?: string; flagged?: number; createdAt?: number },
): Promise<void> {
  const tenant = await addTenant(engine, household)
  const at = answer.createdAt ?? MORNING - DAY
  const row = {
    id: `an-${tenant}`,
    question_id: `q-${key}`,
    tenant_id: tenant,
    household_id: household,
    value: answer.value ?? null,
    text: answer.text ?? 'Zeg het aan niemand',
    flagged: answer.flagged ?? 0,
    created_at: at,
    updated_at: at,
  }
  await engine.commit([compile(sql.insertInto('answer').values(row))])
}

/** One concern, by a new tenant of that household. */
export async function addConcern(
  engine: Engine,
  household: string | null,
  concern: { category?: string; place?: string; createdAt?: number } = {},
): Promise<void> {
  const tenant = await addTenant(engine, household)
  const row = {
    id: `rc-${tenant}`,
    number: tenant,
    tenant_id: tenant,
    household_id: household,
    category: concern.category ?? 'heating',
    place: concern.place ?? 'home',
    problem: 'Mijn geheime probleem',
    state: 'new' as const,
    created_at: concern.createdAt ?? MORNING - 1000,
  }
  await engine.commit([compile(sql.insertInto('repair_concern').values(row))])
}

export async function addMeeting(engine: Engine, key: string, startsAt: number): Promise<void> {
  const row = {
    id: `me-${key}`,
    key,
    title: JSON.stringify({ nl: `Vergadering ${key}`, fr: `Réunion ${key}` }),
    starts_at: startsAt,
    ends_at: startsAt + 5_400_000,
    place: 'Zaal Duinhof, Koksijde',
    created_at: 1,
  }
  await engine.commit([compile(sql.insertInto('meeting').values(row))])
}

export async function addReply(
  engine: Engine,
  key: string,
  household: string,
  reply: 'yes' | 'no' | 'maybe',
): Promise<void> {
  const tenant = await addTenant(engine, household)
  const row = {
    id: `rs-${tenant}`,
    meeting_id: `me-${key}`,
    tenant_id: tenant,
    household_id: household,
    reply,
    need: 'rolstoel',
    created_at: 2,
    updated_at: 2,
  }
  await engine.commit([compile(sql.insertInto('rsvp').values(row))])
}
