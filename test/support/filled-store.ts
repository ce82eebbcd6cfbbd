import type Database from 'better-sqlite3'
import type { Table } from '../../src/store/personal/treatment.js'
import { PERSONAL_DATA, PERSONAL_TABLES } from '../../src/store/personal-data.js'

/** Somebody of whom the store holds rows in every table that has people in it. */
export interface FilledPerson {
  name: string
  tenantId: string
  householdId: string
  phone: string
  whatsappId: string
  /** Every text about her that was put in the store, by the column it stands in. */
  said: Map<string, string[]>
  mediaIds: string[]
}

type Row = Record<string, unknown>
interface Column {
  name: string
  type: string
}

/** Where a word of no meaning would stop what is tested, and where only some are right. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  'outbox_message.state': ['queued', 'read', 'failed', 'withheld'],
  'repair_concern.state': ['new', 'done', 'planned'],
  'repair_step.state': ['seen', 'planned', 'done'],
  'media.state': ['kept', 'waiting', 'gone'],
  'quote.state': ['asked', 'released', 'refused'],
  'tenant.kind': ['tenant'],
  'tenant.language': ['nl', 'fr', 'en'],
  'outbox_message.address_kind': ['phone'],
  'outbox_message.template': ['null'],
}
const JSON_COLUMNS = new Set(['conversation.state', 'incoming_message.extra', 'outbox_message.choices'])
/** One person has one answer to a question and one place in a round: enough of them to choose from. */
const HOUSE_ROWS = 12

/**
 * Fills a store by its own schema: rows of people in every table that the list of personal data names, with words of
 * their own in every column that can hold words. What a later room adds is filled as well.
 */
export function fillStore(database: Database.Database, below: (count: number) => number) {
  const house = fillHouse(database)
  const shapes = new Map(Object.keys(PERSONAL_DATA).map((table) => [table, shapeOf(database, table)]))
  let made = 0
  const next = (what: string) => `${what}-${String(++made).padStart(7, '0')}`

  function words(key: string, person: FilledPerson): string {
    const said = `${person.name} ${next(key)} ${'bla '.repeat(below(40))}`.trim()
    person.said.set(key, [...(person.said.get(key) ?? []), said])
    return JSON_COLUMNS.has(key) ? JSON.stringify({ stack: [], said }) : said
  }

  /** Adds somebody with one up to `rowsMax` rows in each table. */
  function addPerson(rowsMax: number): FilledPerson {
    const person: FilledPerson = {
      name: next('Persoon'),
      tenantId: next('tenant'),
      householdId: next('household'),
      phone: `+3247${String(++made).padStart(7, '0')}`,
      whatsappId: `BE.9${String(++made).padStart(9, '0')}`,
      said: new Map(),
      mediaIds: [],
    }
    const own = new Map<string, string[]>([['tenant', [person.tenantId]]])
    insert(database, 'household', { id: person.householdId, complex_id: 'com', external_key: next('key') })
    insert(database, 'household_mark', { subject: 's', household_id: person.householdId, mark: next('mark') })

    function fillingOf(table: string, { name, type }: Column, place: number): unknown {
      const key = `${table}.${name}`
      const refers = shapes.get(table)?.refers.get(name)
      const meant = MEANT[key]
      if (name === 'tenant_id') return person.tenantId
      if (name === 'household_id') return person.householdId
      if (refers !== undefined) {
        const known = own.get(refers) ?? house.get(refers) ?? []
        return known[place % known.length] ?? null
      }
      if (meant) return meant[below(meant.length)]
      if (name === 'channel') return 'sms'
      if (!/text/i.test(type)) return 1 + below(1_000_000_000)
      return /^id$|_id$|sid$|^url$/.test(name) ? next(name) : words(key, person)
    }

    function fill(table: Table, place: number, fixed: Row = {}): void {
      const columns = shapes.get(table)?.columns ?? []
      const row = Object.fromEntries(
        columns.map((one) => [one.name, one.name in fixed ? fixed[one.name] : fillingOf(table, one, place)]),
      )
      insert(database, table, row)
      if (typeof row.id === 'string') own.set(table, [...(own.get(table) ?? []), row.id])
    }

    const once: Partial<Record<Table, Row[]>> = {
      tenant: [{ id: person.tenantId, last_address_id: null }],
      address: [
        { kind: 'phone', value: person.phone, detached_from: null },
        { kind: 'whatsapp-id', value: person.whatsappId, detached_from: null },
      ],
      conversation: [{}],
    }
    for (const { table, kept, hers } of PERSONAL_TABLES) {
      if (kept !== undefined) continue
      const some = Array.from({ length: 1 + below(rowsMax) }, () =>
        hers === 'messages' ? { address: person.phone } : {},
      )
      for (const [place, fixed] of (once[table] ?? some).entries()) fill(table, place, fixed)
    }
    // Somebody of the staff was told to call her.
    const alert = {
      tenant_id: null,
      invitation_id: null,
      address: '+32479999990',
      state: 'read',
      choices: null,
    }
    fill('outbox_message', 0, { ...alert, body: `Bel ${person.phone}`, sid: next('SM') })
    person.mediaIds.push(...(own.get('media') ?? []))
    return person
  }

  return { addPerson }
}

function shapeOf(database: Database.Database, table: string) {
  const columns = database.prepare('select name, type from pragma_table_info(?)').all(table) as Column[]
  const refers = database.prepare('select "from", "table" from pragma_foreign_key_list(?)').all(table) as {
    from: string
    table: string
  }[]
  return { columns, refers: new Map(refers.map((one) => [one.from, one.table])) }
}

function insert(database: Database.Database, table: string, row: Row): void {
  const names = Object.keys(row)
  const places = names.map(() => '?').join(', ')
  database
    .prepare(`insert into ${table} (${names.map((one) => `"${one}"`).join(', ')}) values (${places})`)
    .run(...Object.values(row))
}

/** What people live in, are asked and are invited to: ids by table. */
function fillHouse(database: Database.Database): Map<string, string[]> {
  insert(database, 'municipality', { id: 'mun', name: 'Koksijde' })
  insert(database, 'complex', { id: 'com', municipality_id: 'mun', name: 'Zonnehof' })
  const els = { id: 'els', name: 'Els', phone: '+32470000050', role: 'coordinator', created_at: 1 }
  insert(database, 'council_member', els)
  const house = new Map<string, string[]>([['council_member', ['els']]])
  const numbers = Array.from({ length: HOUSE_ROWS }, (_, number) => number)
  const rows: Record<string, (number: number) => Row> = {
    question: (n) => ({
      id: `que-${n}`,
      key: `q${n}`,
      kind: 'open',
      text: `{"nl":"Vraag ${n}"}`,
      options: '[]',
      created_at: 1,
    }),
    meeting: (n) => ({
      id: `mee-${n}`,
      key: `m${n}`,
      title: `{"nl":"Thee ${n}"}`,
      starts_at: 1,
      ends_at: 2,
      place: 'zaal',
      created_at: 1,
    }),
    round: (n) => ({ id: `rou-${n}`, question_id: `que-${n}`, audience: '{}', created_at: 1 }),
  }
  for (const [table, rowOf] of Object.entries(rows)) {
    for (const number of numbers) insert(database, table, rowOf(number))
    house.set(
      table,
      numbers.map((number) => `${table.slice(0, 3)}-${number}`),
    )
  }
  return house
}
