import { sql as raw } from 'kysely'
import { DESK_ORDER, type DeskKind, deskKindOf, type Outcome, promisedAt } from '../domain/desk.js'
import type { Engine } from './engine.js'
import { compile, define, sql } from './query.js'

/** Somebody whom something on the list is about, as far as the list needs to know. */
export interface DeskPerson {
  id: string
  firstName: string
  language: string
  municipality?: string
  complex?: string
  /** A number to call; absent: she writes under a user name of WhatsApp. */
  phone?: string
}

/** One thing that waits for a person. Instants in ms. */
export interface DeskItem {
  id: string
  kind: DeskKind
  /** What she wrote, or what it is about. */
  detail: string
  createdAt: number
  promisedAt: number
  isOverdue: boolean
  /** Who took it: a member's id, or `phone`: somebody with an alert phone. */
  takenBy?: string
  person?: DeskPerson
}

interface Row {
  id: string
  kind: string
  detail: string
  created_at: number
  outbox_message_id: string | null
  taken_by: string | null
  tenant_id: string | null
  first_name: string | null
  language: string | null
  municipality: string | null
  complex: string | null
  phone: string | null
}

/** The number she last wrote from, or else the first that we know. */
const phoneOf = raw<string | null>`(select address.value from address
  where address.tenant_id = attention.tenant_id and address.kind = 'phone'
  order by case when address.id = tenant.last_address_id then 0 else 1 end, address.created_at limit 1)`

const items = () =>
  sql
    .selectFrom('attention')
    .leftJoin('tenant', 'tenant.id', 'attention.tenant_id')
    .leftJoin('household', 'household.id', 'tenant.household_id')
    .leftJoin('complex', 'complex.id', 'household.complex_id')
    .leftJoin('municipality', 'municipality.id', 'complex.municipality_id')
    .select([
      'attention.id',
      'attention.kind',
      'attention.detail',
      'attention.created_at',
      'attention.outbox_message_id',
      'attention.taken_by',
      'attention.tenant_id',
      'tenant.first_name',
      'tenant.language',
      'municipality.name as municipality',
      'complex.name as complex',
      phoneOf.as('phone'),
    ])
    .where('attention.done_at', 'is', null)

const oldest = define<{ most: number }, Row>(({ most }) =>
  items()
    // Danger is never among what a long list leaves out.
    .orderBy((eb) => eb.case().when('attention.kind', '=', 'emergency').then(0).else(1).end())
    .orderBy('attention.created_at')
    .orderBy('attention.id')
    .limit(most)
    .$castTo<Row>(),
)
const byId = define<{ id: string }, Row>(({ id }) => items().where('attention.id', '=', id).$castTo<Row>())

/** What waits, in the order of the list: by kind, and of one kind what has waited longest first. At most `most`. */
export async function listDeskItems(engine: Engine, now: number, most: number): Promise<DeskItem[]> {
  const rows = await engine.read(oldest({ most }))
  const place = (kind: DeskKind) => DESK_ORDER.indexOf(kind)
  return rows.map((row) => itemOf(row, now)).sort((a, b) => place(a.kind) - place(b.kind))
}

/** Something that waits still, by its id. */
export async function findDeskItem(engine: Engine, id: string, now: number): Promise<DeskItem | undefined> {
  const [row] = await engine.read(byId({ id }))
  return row && itemOf(row, now)
}

const bare = define<object, Pick<Row, 'kind' | 'detail' | 'created_at' | 'outbox_message_id'>>(() =>
  sql
    .selectFrom('attention')
    .select(['kind', 'detail', 'created_at', 'outbox_message_id'])
    .where('done_at', 'is', null),
)

/** How much waits longer than was promised. */
export async function countOverdue(engine: Engine, now: number): Promise<number> {
  const rows = await engine.read(bare({}))
  return rows.filter((row) => promisedAt(kindOf(row), row.created_at) < now).length
}

const openOfTenant = define<{ tenantId: string }, { id: string }>(({ tenantId }) =>
  sql
    .selectFrom('attention')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('done_at', 'is', null)
    .orderBy('created_at'),
)

/** What waits of one person, oldest first. */
export async function listItemsOf(engine: Engine, tenantId: string, now: number): Promise<DeskItem[]> {
  const ids = await engine.read(openOfTenant({ tenantId }))
  const found = await Promise.all(ids.map(({ id }) => findDeskItem(engine, id, now)))
  return found.filter((one) => one !== undefined)
}

const take = define<{ id: string; memberId: string; at: number }, never>(({ id, memberId, at }) =>
  sql
    .updateTable('attention')
    .set({ taken_by: memberId, taken_at: at })
    .where('id', '=', id)
    .where('done_at', 'is', null),
)

const finish = define<{ id: string; memberId: string; outcome: Outcome; at: number }, never>(
  ({ id, memberId, outcome, at }) =>
    sql
      .updateTable('attention')
      .set({ done_at: at, done_by: memberId, outcome })
      .where('id', '=', id)
      .where('done_at', 'is', null),
)

/** Her answer was read: what she writes next is heard by the line again. */
const stopAwaiting = define<{ id: string }, never>(({ id }) =>
  sql
    .updateTable('desk_reply')
    .set({ expects_answer: 0 })
    .where('expects_answer', '=', 1)
    .where('answered_at', 'is not', null)
    .where('tenant_id', 'in', (eb) =>
      eb
        .selectFrom('attention')
        .select((one) => one.ref('attention.tenant_id').$notNull().as('tenant_id'))
        .where('attention.id', '=', id)
        .where('attention.kind', '=', 'answered-you'),
    ),
)

/** She has it from now on, whoever had it before. False when it was done in the meantime. */
export async function takeItem(
  engine: Engine,
  { id, memberId, at }: { id: string; memberId: string; at: number },
): Promise<boolean> {
  const guard = { name: 'still open', statement: take({ id, memberId, at }) }
  return (await engine.commit([], [guard])).outcome === 'committed'
}

/** It is done, and what came of it. False when somebody was first. */
export async function finishItem(
  engine: Engine,
  { id, memberId, outcome, at }: { id: string; memberId: string; outcome: Outcome; at: number },
): Promise<boolean> {
  const guard = { name: 'still open', statement: finish({ id, memberId, outcome, at }) }
  return (await engine.commit([stopAwaiting({ id })], [guard])).outcome === 'committed'
}

/** What of the rounds of the last weeks did not arrive, by what they asked. */
export interface Undelivered {
  /** Key of the question or meeting. */
  key: string
  people: number
}

/** People whom a question or an invitation of ours did not reach since `since` (ms): they are visited. */
export async function listUndelivered(engine: Engine, since: number): Promise<Undelivered[]> {
  const query = sql
    .selectFrom('outbox_message')
    .innerJoin('invitation', 'invitation.id', 'outbox_message.invitation_id')
    .innerJoin('round', 'round.id', 'invitation.round_id')
    .leftJoin('question', 'question.id', 'round.question_id')
    .leftJoin('meeting', 'meeting.id', 'round.meeting_id')
    .select((eb) => [
      eb.fn.coalesce('question.key', 'meeting.key').as('key'),
      eb.fn.count<number>('invitation.tenant_id').distinct().as('people'),
    ])
    .where('outbox_message.purpose', '=', 'round')
    .where('outbox_message.created_at', '>=', since)
    .where((eb) =>
      eb.or([
        eb('outbox_message.state', '=', 'failed'),
        eb.and([
          eb('outbox_message.state', '=', 'withheld'),
          eb('outbox_message.reason', 'in', ['no-address', 'no-template']),
        ]),
      ]),
    )
    .groupBy((eb) => eb.fn.coalesce('question.key', 'meeting.key'))
    .orderBy('key')
  return engine.read(compile<Undelivered>(query.$castTo<Undelivered>()))
}

function kindOf(row: Pick<Row, 'kind' | 'detail' | 'outbox_message_id'>): DeskKind {
  return deskKindOf(row.kind, row.detail, row.outbox_message_id !== null)
}

function itemOf(row: Row, now: number): DeskItem {
  const kind = kindOf(row)
  const due = promisedAt(kind, row.created_at)
  return {
    id: row.id,
    kind,
    detail: row.detail,
    createdAt: row.created_at,
    promisedAt: due,
    isOverdue: due < now,
    ...(row.taken_by !== null && { takenBy: row.taken_by }),
    ...(row.tenant_id !== null && { person: personOf(row, row.tenant_id) }),
  }
}

function personOf({ first_name, language, municipality, complex, phone }: Row, id: string): DeskPerson {
  return {
    id,
    firstName: first_name ?? '',
    language: language ?? 'nl',
    ...(municipality !== null && { municipality }),
    ...(complex !== null && { complex }),
    ...(phone !== null && { phone }),
  }
}
