import fc from 'fast-check'
import type { Engine, Statement } from '../../src/store/engine.js'
import { forgetInEditions } from '../../src/store/forget-in-editions.js'

/** A made-up town for random histories: homes, who lives in them, and what happens to them. */
const COMPLEXES = [
  { id: 'c1', municipality: 'Aa' },
  { id: 'c2', municipality: 'Aa' },
  { id: 'c3', municipality: 'Bee' },
  { id: 'c4', municipality: 'Bee' },
  { id: 'c5', municipality: 'Cee' },
  { id: 'c6', municipality: 'Dee' },
]
const AREAS = [
  { name: 'north', municipalities: ['Aa'] },
  { name: 'south', municipalities: ['Bee', 'Cee'] },
]
const HOMES = 72
const KINDS = ['heating', 'lift', 'damp_mould'] as const
const WORDS = ['koud', 'nat', 'vuil']

const home = fc.integer({ min: 0, max: HOMES - 1 })
const event = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('answer'),
      home,
      value: fc.constantFrom('1', '2', '4', '5', '0'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('write'), home, value: fc.constantFrom(...WORDS) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('report'), home, value: fc.constantFrom(...KINDS) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('mend'), home, value: fc.constant('') }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('come'), home, value: fc.constantFrom('yes', 'no') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('forget'), home, value: fc.constant('') }) },
)
export const townEvents = fc.array(event, { minLength: 20, maxLength: 120 })
/** A month in which little is said and much breaks. */
export const repairEvents = fc.array(
  fc.oneof(
    {
      weight: 10,
      arbitrary: fc.record({ do: fc.constant('report'), home, value: fc.constantFrom(...KINDS) }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('mend'), home, value: fc.constant('') }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('forget'), home, value: fc.constant('') }) },
  ),
  { minLength: 5, maxLength: 20 },
)
export type Event = { do: string; home: number; value: string }

/** What is true of the town, kept beside the store by other means: what a figure has to count. */
interface Truth {
  scale: Map<number, string>
  words: Map<number, string>
  coming: Map<number, string>
  concerns: { home: number; category: string; at: number }[]
}

/** Where a home is: the place of that name, or anywhere for the company. */
export function livesIn(home: number, place: string): boolean {
  const { municipality = '' } = COMPLEXES[home % COMPLEXES.length] ?? {}
  const towns = AREAS.find(({ name }) => name === place)?.municipalities ?? [place]
  return place === '' || towns.includes(municipality)
}

export async function town(engine: Engine, level: string) {
  let made = 0
  const ids = { next: () => `id-${String(++made).padStart(10, '0')}`, dice: () => 0 }
  const run = <Row = unknown>(sql: string, ...parameters: unknown[]): Statement<Row> => ({ sql, parameters })
  const write = (...all: [string, ...unknown[]][]) =>
    engine.commit(all.map(([sql, ...rest]) => run(sql, ...rest)))

  await write(
    ...[...new Set(COMPLEXES.map(({ municipality }) => municipality))].map((name): [string, ...unknown[]] => [
      'insert into municipality (id, name) values (?, ?)',
      name,
      name,
    ]),
    ...COMPLEXES.map(({ id, municipality }): [string, ...unknown[]] => [
      'insert into complex (id, municipality_id, name) values (?, ?, ?)',
      id,
      municipality,
      id,
    ]),
    ...Array.from({ length: HOMES }, (_, n): [string, ...unknown[]] => [
      'insert into household (id, complex_id, external_key) values (?, ?, ?)',
      `h${n}`,
      COMPLEXES[n % COMPLEXES.length]?.id,
      `h${n}`,
    ]),
    [
      "insert into council_member (id, name, phone, role, created_at) values ('els', 'Els', '+32470000050', 'coordinator', 0)",
    ],
    ...['scale', 'open'].map((kind): [string, ...unknown[]] => [
      `insert into question (id, key, kind, text, options, created_at, level) values (?, ?, ?, '{"nl":"?"}', '[]', ?, ?)`,
      `q-${kind}`,
      kind,
      kind,
      900 * 86_400_000,
      level,
    ]),
    [
      `insert into meeting (id, key, title, starts_at, ends_at, place, created_at) values ('m-tea', 'tea', '{"nl":"thee"}', 1, 90000000000000, 'zaal', 1)`,
    ],
  )
  /** One tenant a home; who was forgotten comes back as somebody else. */
  const tenants = new Map<number, string>()
  const seen = new Map<string, string>()
  const truth: Truth = { scale: new Map(), words: new Map(), coming: new Map(), concerns: [] }

  async function tenantOf(n: number): Promise<string> {
    const known = tenants.get(n)
    if (known) return known
    const id = ids.next()
    tenants.set(n, id)
    const language = n % 9 === 0 ? 'fr' : 'nl'
    const type = n % 4 === 0 ? 'huis' : 'appartement'
    await write([
      "insert into tenant (id, first_name, language, kind, household_id, dwelling_type, created_at) values (?, '', ?, 'tenant', ?, ?, 0)",
      id,
      language,
      `h${n}`,
      type,
    ])
    return id
  }

  async function answer(n: number, question: string, value: string | null, text: string | null, at: number) {
    const tenant = await tenantOf(n)
    await write([
      `insert into answer (id, question_id, tenant_id, household_id, value, text, flagged, created_at, updated_at)
       values (?, ?, ?, ?, ?, ?, 0, ?, ?)
       on conflict (question_id, tenant_id) do update set value = excluded.value, text = excluded.text, updated_at = excluded.updated_at`,
      ids.next(),
      question,
      tenant,
      `h${n}`,
      value,
      text,
      at,
      at,
    ])
  }

  async function live({ do: what, home: n, value }: Event, at: number): Promise<void> {
    switch (what) {
      case 'answer':
        truth.scale.set(n, value)
        return answer(n, 'q-scale', value, null, at)
      case 'write':
        truth.words.set(n, value)
        return answer(n, 'q-open', null, value, at)
      case 'report': {
        const id = ids.next()
        truth.concerns.push({ home: n, category: value, at })
        await write([
          "insert into repair_concern (id, number, tenant_id, household_id, category, place, problem, state, created_at) values (?, ?, ?, ?, ?, 'home', '', 'new', ?)",
          id,
          id,
          await tenantOf(n),
          `h${n}`,
          value,
          at,
        ])
        return
      }
      case 'mend':
        await write(["update repair_concern set state = 'done' where household_id = ?", `h${n}`])
        return
      case 'come':
        truth.coming.set(n, value)
        await write([
          `insert into rsvp (id, meeting_id, tenant_id, household_id, reply, need, created_at, updated_at) values (?, 'm-tea', ?, ?, ?, 'transport', ?, ?)
           on conflict (meeting_id, tenant_id) do update set reply = excluded.reply`,
          ids.next(),
          await tenantOf(n),
          `h${n}`,
          value,
          at,
          at,
        ])
        return
      case 'forget': {
        const tenant = tenants.get(n)
        if (!tenant) return
        tenants.delete(n)
        for (const said of [truth.scale, truth.words, truth.coming]) said.delete(n)
        truth.concerns = truth.concerns.filter((one) => one.home !== n)
        await write(
          ...['answer', 'rsvp', 'repair_concern'].map((table): [string, ...unknown[]] => [
            `delete from ${table} where tenant_id = ?`,
            tenant,
          ]),
          ['delete from tenant where id = ?', tenant],
        )
        await engine.commit(forgetInEditions({ tenantId: tenant, householdId: `h${n}` }))
      }
    }
  }

  return {
    engine,
    coordinator: 'els',
    deps: {
      areas: AREAS,
      ids,
      themes: { themesOf: (text: string) => [text], labelOf: (theme: string) => ({ nl: theme }) },
    },
    live,
    truth: (): Readonly<Truth> => truth,
    questionId: (key: string) => `q-${key}`,
    /**
     * The sets that an edition added, by household; remembered here although the store may forget. `named`
     * gives homes the names that they have in the sets of a subject now.
     */
    async cellsOf(number: number) {
      const marks = await engine.read(
        run<{ subject: string; household_id: string; mark: string }>('select * from household_mark'),
      )
      const now = new Map<string, string>()
      // Who moved in after somebody was forgotten is another household: it has a mark of its own.
      for (const { subject, household_id, mark } of marks) {
        seen.set(`${subject} ${mark}`, `${household_id} ${mark}`)
        now.set(`${subject} ${household_id}`, `${household_id} ${mark}`)
      }
      const rows = await engine.read(
        run<{ subject: string; marks: string }>(
          'select * from published_cell where edition_number = ? order by id',
          number,
        ),
      )
      return {
        named: (subject: string, homes: Iterable<number>) =>
          new Set([...homes].map((n) => now.get(`${subject} h${n}`) ?? `h${n} without a mark`)),
        cells: rows.map(({ subject, marks: all }) => ({
          subject,
          households: new Set(
            (JSON.parse(all) as string[]).map((mark) => seen.get(`${subject} ${mark}`) ?? 'lost'),
          ),
        })),
      }
    },
  }
}
