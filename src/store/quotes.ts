import { sql as raw } from 'kysely'
import type { Ids } from '../domain/ids.js'
import type { QuoteAsk } from '../domain/quote.js'
import { commitAudited } from './audit.js'
import type { Engine, Statement } from './engine.js'
import { define, sql } from './query.js'
import { insertInvitation, insertRound } from './rounds.js'
import type { QuoteState } from './tables/editions.js'

/**
 * The life of a sentence that a tenant wrote: the coordinator writes it down in standard Dutch and has its
 * tenant asked; she says yes or no; the coordinator releases it. Whoever of the two takes it back, it is gone
 * at once: editions name a sentence and hold no word of it.
 */

interface Proposal {
  answerId: string
  /** In standard Dutch, as members would read it. */
  shown: string
  /** The theme it is found under. */
  theme?: string
}

const insert = define<
  { id: string; answerId: string; shown: string; theme: string | null; at: number },
  never
>(({ id, answerId, shown, theme, at }) =>
  sql
    .insertInto('quote')
    .columns([
      ...(['id', 'question_id', 'tenant_id', 'answer_id', 'original', 'shown', 'theme'] as const),
      ...(['state', 'created_at', 'updated_at'] as const),
    ])
    .expression((eb) =>
      eb
        .selectFrom('answer')
        .select([
          raw<string>`${id}`.as('id'),
          'answer.question_id',
          'answer.tenant_id',
          'answer.id as answer_id',
          'answer.text as original',
          raw<string>`${shown}`.as('shown'),
          raw<string>`${theme}`.as('theme'),
          raw<QuoteState>`'asked'`.as('state'),
          raw<number>`${at}`.as('created_at'),
          raw<number>`${at}`.as('updated_at'),
        ])
        .where('answer.id', '=', answerId)
        .where('answer.text', 'is not', null)
        .where((where) =>
          where.not(
            where.exists(
              where.selectFrom('quote').select('quote.id').whereRef('quote.answer_id', '=', 'answer.id'),
            ),
          ),
        )
        .$castTo<never>(),
    ),
)

interface Writer {
  tenant_id: string
  household_id: string | null
  has_address: number
  is_left_alone: number
}

/** Who wrote an answer, and whether she can be asked about it. */
const writer = define<{ answerId: string }, Writer>(({ answerId }) =>
  sql
    .selectFrom('answer')
    .innerJoin('tenant', 'tenant.id', 'answer.tenant_id')
    .where('answer.id', '=', answerId)
    .select((eb) => [
      'answer.tenant_id',
      'answer.household_id',
      eb
        .exists(eb.selectFrom('address').select('address.id').whereRef('address.tenant_id', '=', 'tenant.id'))
        .as('has_address'),
      eb
        .or([eb('tenant.left_alone_at', 'is not', null), eb('tenant.stopped_at', 'is not', null)])
        .as('is_left_alone'),
    ])
    .$castTo<Writer>(),
)

/**
 * Has a tenant asked whether her sentence may be shown: a round of one, which waits for decent hours and for
 * room in her 30 days as every round does. Nobody is asked twice about one answer.
 */
export async function proposeQuote(
  engine: Engine,
  { answerId, shown, theme }: Proposal,
  at: number,
  ids: Ids,
): Promise<'asked' | 'asked-before' | 'cannot-be-asked'> {
  const [who] = await engine.read(writer({ answerId }))
  if (!who || who.has_address === 0 || who.is_left_alone === 1) return 'cannot-be-asked'
  const quoteId = ids.next()
  const roundId = ids.next()
  const row = { id: quoteId, answerId, shown, theme: theme ?? null, at }
  const done = await engine.commit(
    [
      insertRound({ id: roundId, about: { quoteId }, audience: {}, createdAt: at, expandedAt: at }),
      insertInvitation({
        id: ids.next(),
        roundId,
        tenantId: who.tenant_id,
        householdId: who.household_id,
        disposition: 'waiting',
        createdAt: at,
      }),
    ],
    [{ name: 'asked-before', statement: insert(row) }],
  )
  return done.outcome === 'committed' ? 'asked' : 'asked-before'
}

const allow = define<{ quoteId: string; wording: string; at: number }, never>(({ quoteId, wording, at }) =>
  sql
    .updateTable('quote')
    .set({ state: 'allowed', permission_at: at, permission_wording: wording, updated_at: at })
    .where('id', '=', quoteId)
    .where('state', 'in', ['asked', 'refused']),
)
const refuse = define<{ quoteId: string; wording: string; at: number }, never>(({ quoteId, wording, at }) =>
  sql
    .updateTable('quote')
    .set({ state: 'refused', permission_at: at, permission_wording: wording, updated_at: at })
    .where('id', '=', quoteId)
    .where('state', 'in', ['asked', 'allowed', 'released']),
)

/** Her yes or no, in answer to the words of `wording`; the last one counts. A no takes back what is shown already. */
export function quotePermission(
  answer: { quoteId: string; given: boolean; wording: string },
  at: number,
): Statement {
  return answer.given ? allow({ ...answer, at }) : refuse({ ...answer, at })
}

const release = define<{ id: string; at: number }, never>(({ id, at }) =>
  sql
    .updateTable('quote')
    .set({ state: 'released', updated_at: at })
    .where('id', '=', id)
    .where('state', '=', 'allowed'),
)
const withdraw = define<{ id: string; at: number }, never>(({ id, at }) =>
  sql
    .updateTable('quote')
    .set({ state: 'withdrawn', updated_at: at })
    .where('id', '=', id)
    .where('state', 'in', ['asked', 'allowed', 'released']),
)
/** She is not asked any more about what was taken back before her turn came. */
const uninvite = define<{ id: string }, never>(({ id }) =>
  sql
    .updateTable('round')
    .set((eb) => ({ cancelled_at: eb.ref('created_at') }))
    .where('quote_id', '=', id),
)

/** The coordinator's word: it stands in the next edition. False when its tenant has not said yes. */
export async function releaseQuote(engine: Engine, id: string, by: string, at: number): Promise<boolean> {
  const done = await commitAudited(
    engine,
    { at, actor: by, action: 'quote-released', subject: id },
    [],
    [{ name: 'allowed', statement: release({ id, at }) }],
  )
  return done.outcome === 'committed'
}

/** The coordinator takes it back, for good: members do not see it any more. False when there is nothing to take back. */
export async function withdrawQuote(engine: Engine, id: string, by: string, at: number): Promise<boolean> {
  const done = await commitAudited(
    engine,
    { at, actor: by, action: 'quote-withdrawn', subject: id },
    [uninvite({ id })],
    [{ name: 'there', statement: withdraw({ id, at }) }],
  )
  return done.outcome === 'committed'
}

const ask = define<{ id: string }, QuoteAsk>(({ id }) =>
  sql.selectFrom('quote').select(['id', 'shown']).where('id', '=', id).where('state', '<>', 'withdrawn'),
)

/** What a tenant is asked about; undefined when it was taken back. */
export async function findQuoteAsk(engine: Engine, id: string): Promise<QuoteAsk | undefined> {
  const [row] = await engine.read(ask({ id }))
  return row
}
