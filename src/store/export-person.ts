import { sql as raw } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { ZONE } from '../domain/clock.js'
import { commitAudited } from './audit.js'
import type { Engine } from './engine.js'
import { type Namer, readNames } from './export-names.js'
import { hersIn, type Whose } from './hers.js'
import type { Part, Table } from './personal/treatment.js'
import { PERSONAL_TABLES, type PersonalTable } from './personal-data.js'
import { compile, define, sql } from './query.js'
import type { Schema } from './schema.js'

type Told = Record<string, unknown>

/** A file that she sent, with the name that it has in the export. */
export interface ExportedFile {
  mediumId: string
  name: string
}

/** All that is kept of one person, in words and figures that can be read. */
export interface PersonExport {
  /** Her language; Dutch where she is known as a member of the council only. */
  language: string
  /** She told of violence or despair: whoever hands this over does so to herself alone. */
  isLeftAlone: boolean
  parts: { part: Part; tables: Partial<Record<Table | 'counted_in_editions', Told[]>> }[]
  files: ExportedFile[]
}

const person = define<{ id: string }, Pick<Schema['tenant'], 'language' | 'left_alone_at'>>(({ id }) =>
  sql.selectFrom('tenant').select(['language', 'left_alone_at']).where('id', '=', id),
)

/**
 * Reads everything of one person, by the list of personal data: a table that is added there is in the export. That
 * somebody did so is written to the audit log before anything is handed out.
 */
export async function exportPerson(
  engine: Engine,
  who: Whose,
  { at, actor, reason }: { at: number; actor: string; reason?: string },
): Promise<PersonExport> {
  await commitAudited(engine, {
    at,
    actor,
    action: 'exported',
    subject: who.tenantId || who.memberId || '',
    ...(reason && { reason }),
  })
  const [her] = await engine.read(person({ id: who.tenantId }))
  const language = her?.language ?? 'nl'
  const names = await readNames(engine, language)
  const parts = new Map<Part, PersonExport['parts'][number]['tables']>()
  const files: ExportedFile[] = []
  for (const table of PERSONAL_TABLES) {
    const rows = await readHers(engine, table, who)
    if (table.table === 'media') files.push(...filesOf(rows))
    const fileOf = new Map(files.map(({ mediumId, name }) => [mediumId, name]))
    const told = rows.map((row) => ({
      ...toldOf(row, table, names, who),
      ...(table.table === 'media' && { file: fileOf.get(String(row.id)) ?? null }),
    }))
    if (told.length > 0) parts.set(table.part, { ...parts.get(table.part), [table.table]: told })
  }
  const counted = await engine.read(editionsWith({ tenantId: who.tenantId }))
  if (counted.length > 0) {
    const rows = counted.map(({ number, published_at }) => ({ number, publishedAt: asInstant(published_at) }))
    parts.set('answers', { ...parts.get('answers'), counted_in_editions: rows })
  }
  return {
    language,
    isLeftAlone: her !== undefined && her.left_alone_at !== null,
    parts: [...parts].map(([part, tables]) => ({ part, tables })),
    files,
  }
}

/** By which of its instants the rows of a table are in order. */
const ORDERS = ['received_at', 'created_at', 'at', 'ended_at', 'updated_at']

function readHers(engine: Engine, { table, columns }: PersonalTable, who: Whose): Promise<Told[]> {
  const order = ORDERS.find((one) => one in columns) ?? Object.keys(columns)[0] ?? ''
  const query = raw<Told>`select * from ${raw.table(table)} where ${hersIn(table, who)} order by ${raw.ref(order)}`
  return engine.read<Told>(compile<Told>({ compile: () => query.compile(sql) }))
}

function toldOf(
  row: Told,
  { columns }: PersonalTable,
  names: Readonly<Record<string, Namer>>,
  { addresses }: Whose,
): Told {
  const told: Told = {}
  for (const [column, treatment] of Object.entries(columns)) {
    const value = row[column]
    if (value === null || value === undefined) continue
    // An alert about her went to somebody of the staff, whose number that is.
    if (column === 'address' && row.tenant_id === null && !addresses.includes(String(value))) continue
    const namer = names[column]
    if (treatment === 'named' && namer) told[namer.as] = namer.nameOf(String(value)) ?? null
    else if (treatment === 'exported') told[inOneWord(column)] = readable(column, value)
  }
  return told
}

/** Instants as a date and an hour in Brussels, JSON as what is in it, 0 and 1 as no and yes. */
function readable(column: string, value: unknown): unknown {
  if (typeof value === 'number' && /(^|_)at$/.test(column)) return asInstant(value)
  if (column === 'flagged') return value === 1
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value
  try {
    return JSON.parse(value) as unknown
  } catch {
    return value
  }
}

function asInstant(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(ZONE)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' })
}

function inOneWord(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'application/pdf': 'pdf',
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/amr': 'amr',
  'audio/opus': 'opus',
  'audio/x-m4a': 'm4a',
  'audio/aac': 'aac',
  'audio/wav': 'wav',
  'audio/vnd.wave': 'wav',
}

function filesOf(rows: readonly Told[]): ExportedFile[] {
  return rows
    .filter(({ state }) => state === 'kept')
    .map(({ id, kind, content_type }, place) => {
      const ending = ENDINGS[String(content_type)] ?? 'bin'
      return { mediumId: String(id), name: `${String(place + 1).padStart(3, '0')}-${kind}.${ending}` }
    })
}

/** That her household stood behind a count that members were shown, and nothing more: no edition says which. */
const editionsWith = define<{ tenantId: string }, { number: number; published_at: number }>(
  ({ tenantId }) => ({
    compile: () =>
      raw<{ number: number; published_at: number }>`
      select distinct edition.number, edition.published_at from household_mark
      join tenant on tenant.household_id = household_mark.household_id
      join published_cell on published_cell.subject = household_mark.subject
        and published_cell.marks like '%"' || household_mark.mark || '"%'
      join edition on edition.number = published_cell.edition_number
      where tenant.id = ${tenantId} order by edition.number`.compile(sql),
  }),
)
