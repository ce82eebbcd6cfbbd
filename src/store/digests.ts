import type { Selectable } from 'kysely'
import type { PhoneNumber } from '../domain/phone-number.js'
import type { Engine, Statement } from './engine.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'

export type DigestWay = Selectable<Schema['council_member']>['digest']

/** A member who wants to hear of new editions, and the one she heard of last (0: of none). */
export interface DigestReader {
  id: string
  by: 'sms' | 'whatsapp' | 'email'
  phone: PhoneNumber
  email: string | null
  heardOf: number
}

const readers = define<{ number: number }, Omit<DigestReader, 'by'> & { by: DigestWay }>(({ number }) =>
  sql
    .selectFrom('council_member')
    .select(['id', 'digest as by', 'phone', 'email', 'digested_edition as heardOf'])
    .where('digest', '<>', 'none')
    .where('digested_edition', '<', number)
    .orderBy('id')
    .$castTo<Omit<DigestReader, 'by'> & { by: DigestWay }>(),
)

/** Those who have not heard of this edition yet. */
export async function listDigestReaders(engine: Engine, number: number): Promise<DigestReader[]> {
  return (await engine.read(readers({ number }))).flatMap(({ by, ...reader }) =>
    by === 'none' || (by === 'email' && reader.email === null) ? [] : [{ ...reader, by }],
  )
}

/** Also good as a guard: touches nothing when she heard of it already. */
export const markDigested = define<{ id: string; number: number }, never>(({ id, number }) =>
  sql
    .updateTable('council_member')
    .set({ digested_edition: number })
    .where('id', '=', id)
    .where('digested_edition', '<', number),
)

const set = define<{ id: string; by: DigestWay; email: string | null }, never>(({ id, by, email }) =>
  sql
    .updateTable('council_member')
    .set((eb) => ({
      digest: by,
      email,
      // What she can read already is no news.
      digested_edition: eb.fn.coalesce(
        sql.selectFrom('edition').select((newest) => newest.fn.max<number>('number').as('number')),
        eb.val(0),
      ),
    }))
    .where('id', '=', id),
)

/** How a member wants to hear of the editions to come. E-mail needs an address. */
export function setDigest(id: string, by: DigestWay, email?: string): Statement {
  if (by === 'email' && !email) throw new Error('A digest by e-mail needs an address')
  return set({ id, by, email: email ?? null })
}
