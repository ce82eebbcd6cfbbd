import type { QuoteReport } from '../domain/edition.js'
import type { Engine } from './engine.js'
import { compile, sql } from './query.js'

/** Sentences that their tenants let us show and the coordinator released, by question, newest first. */
export async function listReleasedQuotes(
  engine: Engine,
  questionIds: readonly string[],
): Promise<(questionId: string) => QuoteReport[]> {
  const rows = await engine.read<{ question_id: string; shown: string; theme: string | null }>(
    compile(
      sql
        .selectFrom('quote')
        .select(['question_id', 'shown', 'theme'])
        .where('question_id', 'in', questionIds)
        .where('state', '=', 'released')
        .orderBy('updated_at', 'desc')
        .orderBy('id'),
    ),
  )
  return (questionId) =>
    rows
      .filter(({ question_id }) => question_id === questionId)
      .map(({ shown, theme }) => ({ text: shown, ...(theme !== null && { theme }) }))
}
