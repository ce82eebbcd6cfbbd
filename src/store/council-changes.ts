import type { PhoneNumber } from '../domain/phone-number.js'
import type { Statement } from './engine.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'

type Row = Pick<Schema['council_member'], 'phone' | 'name' | 'role' | 'complex_id'>

const update = define<Row, never>((value) =>
  sql
    .updateTable('council_member')
    .set({ name: value.name, role: value.role, complex_id: value.complex_id })
    .where('phone', '=', value.phone),
)

/** Changes what is known of a member; her number stays, as that is what she signs in with. */
export function updateCouncilMember(member: {
  phone: PhoneNumber
  name: string
  role: Row['role']
  complexId?: string
}): Statement {
  const { phone, name, role, complexId } = member
  return update({ phone, name, role, complex_id: complexId ?? null })
}
