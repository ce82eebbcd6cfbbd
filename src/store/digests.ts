import type { Selectable } from 'kysely'
import type { TalkLanguage } from '../domain/language.js'
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
  language: TalkLanguage
  heardOf: number
}

type ReaderRow = Omit<DigestReader, 'by'> & { by: DigestWay }

const readers = define<{ number: number }, ReaderRow>(({ number }) =>
  sql
    .selectFrom('council_member')
    .select([
      ...(['id', 'phone', 'email', 'digest as by'] as const),
      'digest_language as language',
      'digested_edition as heardOf',
    ])
    .where('digest', '<>', 'none')
    .where('digested_edition', '<', number)
    .orderBy('id')
    .$castTo<ReaderRow>(),
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

/** How a member hears of new editions. */
export interface DigestWish {
  by: DigestWay
  /** Present when it is by e-mail, and kept for nothing else. */
  email?: string
}

const wish = define<{ id: string }, { by: DigestWay; email: string | null }>(({ id }) =>
  sql.selectFrom('council_member').select(['digest as by', 'email']).where('id', '=', id),
)

export async function findDigestWish(engine: Engine, memberId: string): Promise<DigestWish> {
  const [row] = await engine.read(wish({ id: memberId }))
  return { by: row?.by ?? 'none', ...(row?.email && { email: row.email }) }
}

const set = define<{ id: string; by: DigestWay; email: string | null; language: TalkLanguage }, never>(
  ({ id, by, email, language }) =>
    sql
      .updateTable('council_member')
      .set((eb) => ({
        digest: by,
        email,
        digest_language: language,
        // What she can read already is no news.
        digested_edition: eb.fn.coalesce(
          sql.selectFrom('edition').select((newest) => newest.fn.max<number>('number').as('number')),
          eb.val(0),
        ),
      }))
      .where('id', '=', id),
)

/** How a member wants to hear of the editions to come, and in which language. E-mail needs an address. */
export function setDigest(id: string, { by, email }: DigestWish, language: TalkLanguage): Statement {
  if (by === 'email' && !email) throw new Error('A digest by e-mail needs an address')
  return set({ id, by, email: by === 'email' ? (email ?? null) : null, language })
}
