import type { PhoneNumber } from '../domain/phone-number.js'
import type { Engine, Statement } from './engine.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'

type Row = Schema['council_member']

export type CouncilRole = Row['role']

/** Who may read what tenants say: someone of the council, the coordinator, or the landlord's repair desk. */
export interface CouncilMember {
  id: string
  name: string
  phone: PhoneNumber
  complexId?: string
  role: CouncilRole
  createdAt: number
}

const insert = define<
  Omit<Row, 'digest' | 'email' | 'digest_language' | 'digested_edition' | 'left_at'>,
  never
>((value) =>
  sql
    .insertInto('council_member')
    .values({
      id: value.id,
      name: value.name,
      phone: value.phone,
      complex_id: value.complex_id,
      role: value.role,
      created_at: value.created_at,
    })
    .onConflict((conflict) =>
      conflict
        .column('phone')
        .doUpdateSet({ name: value.name, complex_id: value.complex_id, role: value.role, left_at: null })
        .where('council_member.left_at', 'is not', null),
    ),
)

const byPhone = define<{ phone: string }, Row>((value) =>
  sql.selectFrom('council_member').selectAll().where('phone', '=', value.phone).where('left_at', 'is', null),
)

const byId = define<{ id: string }, Row>(({ id }) =>
  sql.selectFrom('council_member').selectAll().where('id', '=', id),
)

export async function findCouncilMember(engine: Engine, id: string): Promise<CouncilMember | undefined> {
  const [row] = await engine.read(byId({ id }))
  return row && member(row)
}

/**
 * Lets someone in. A phone number belongs to one member only: a second insert of it fails, unless she had left; then
 * she is back, under the id she had.
 */
export function insertCouncilMember(member: CouncilMember): Statement {
  const { id, name, phone, complexId, role, createdAt } = member
  return insert({ id, name, phone, complex_id: complexId ?? null, role, created_at: createdAt })
}

export async function findCouncilMemberByPhone(
  engine: Engine,
  phone: PhoneNumber,
): Promise<CouncilMember | undefined> {
  const [row] = await engine.read(byPhone({ phone }))
  return row && member(row)
}

const formerByPhone = define<{ phone: string }, Row>((value) =>
  sql
    .selectFrom('council_member')
    .selectAll()
    .where('phone', '=', value.phone)
    .where('left_at', 'is not', null),
)

/** Somebody with this number who left; she keeps her id when she comes back. */
export async function findFormerMember(
  engine: Engine,
  phone: PhoneNumber,
): Promise<CouncilMember | undefined> {
  const [row] = await engine.read(formerByPhone({ phone }))
  return row && member(row)
}

const everyone = define<object, Row>(() =>
  sql
    .selectFrom('council_member')
    .selectAll()
    .where('left_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id'),
)

/** Everyone who can sign in, who came first first. */
export async function listCouncilMembers(engine: Engine): Promise<CouncilMember[]> {
  return (await engine.read(everyone({}))).map(member)
}

function member(row: Row): CouncilMember {
  return {
    id: row.id,
    name: row.name,
    phone: row.phone as PhoneNumber,
    ...(row.complex_id && { complexId: row.complex_id }),
    role: row.role,
    createdAt: row.created_at,
  }
}
