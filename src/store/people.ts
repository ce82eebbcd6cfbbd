import { sql as raw } from 'kysely'
import { inLanguage, type Localized } from '../domain/language.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'

/** A person as her own page shows her to a coordinator. Instants in ms. */
export interface Person {
  id: string
  firstName: string
  language: string
  kind: 'tenant' | 'candidate' | 'unknown'
  municipality?: string
  complex?: string
  /** Which home of the complex. */
  home?: string
  phones: string[]
  stoppedAt?: number
  leftAloneAt?: number
  movedOutAt?: number
  lastHeardAt?: number
  /** A question of ours that she was asked and has not answered, in Dutch. */
  openQuestion?: string
}

interface Row {
  id: string
  first_name: string
  language: string
  kind: Person['kind']
  municipality: string | null
  complex: string | null
  home: string | null
  stopped_at: number | null
  left_alone_at: number | null
  moved_out_at: number | null
  last_heard_at: number | null
  open_question: string | null
}

const lastHeardAt = raw<number | null>`(select max(received_at) from incoming_message
  where incoming_message.tenant_id = tenant.id)`
const openQuestion = raw<string | null>`(select coalesce(question.text, meeting.title) from invitation
  join round on round.id = invitation.round_id
  left join question on question.id = round.question_id
  left join meeting on meeting.id = round.meeting_id
  where invitation.tenant_id = tenant.id and invitation.disposition in ('invited', 'delivered', 'started')
  order by invitation.invited_at desc limit 1)`

const byId = define<{ id: string }, Row>(({ id }) =>
  sql
    .selectFrom('tenant')
    .leftJoin('household', 'household.id', 'tenant.household_id')
    .leftJoin('complex', 'complex.id', 'household.complex_id')
    .leftJoin('municipality', 'municipality.id', 'complex.municipality_id')
    .select([
      'tenant.id',
      'tenant.first_name',
      'tenant.language',
      'tenant.kind',
      'municipality.name as municipality',
      'complex.name as complex',
      'household.external_key as home',
      'tenant.stopped_at',
      'tenant.left_alone_at',
      'tenant.moved_out_at',
      lastHeardAt.as('last_heard_at'),
      openQuestion.as('open_question'),
    ])
    .where('tenant.id', '=', id),
)

const phones = define<{ id: string }, { value: string }>(({ id }) =>
  sql
    .selectFrom('address')
    .select('value')
    .where('tenant_id', '=', id)
    .where('kind', '=', 'phone')
    .orderBy('created_at', 'desc'),
)

/** Somebody by her id. */
export async function findPerson(engine: Engine, id: string): Promise<Person | undefined> {
  const [row] = await engine.read(byId({ id }))
  if (!row) return undefined
  return {
    id: row.id,
    firstName: row.first_name,
    language: row.language,
    kind: row.kind,
    phones: (await engine.read(phones({ id }))).map(({ value }) => value),
    ...(row.municipality !== null && { municipality: row.municipality }),
    ...(row.complex !== null && { complex: row.complex }),
    ...(row.home !== null && { home: row.home }),
    ...(row.stopped_at !== null && { stoppedAt: row.stopped_at }),
    ...(row.left_alone_at !== null && { leftAloneAt: row.left_alone_at }),
    ...(row.moved_out_at !== null && { movedOutAt: row.moved_out_at }),
    ...(row.last_heard_at !== null && { lastHeardAt: row.last_heard_at }),
    ...(row.open_question !== null && {
      openQuestion: inLanguage(JSON.parse(row.open_question) as Localized, 'nl'),
    }),
  }
}
