import type { EditionContent } from '../domain/edition.js'
import type { QuestionFacts } from '../domain/edition-facts.js'
import type { Engine } from './engine.js'
import { compile, sql } from './query.js'
import type { QuoteState } from './tables/editions.js'

type Released = QuestionFacts['quotes'][number]

/** Sentences that their tenants let us show and the coordinator released, by question, newest first. */
export async function listReleasedQuotes(
  engine: Engine,
  questionIds: readonly string[],
): Promise<(questionId: string) => Released[]> {
  const rows = await engine.read(
    compile(
      sql
        .selectFrom('quote')
        .select(['id', 'question_id', 'shown', 'theme'])
        .where('question_id', 'in', questionIds)
        .where('state', '=', 'released')
        .orderBy('updated_at', 'desc')
        .orderBy('id'),
    ),
  )
  return (questionId) =>
    rows
      .filter(({ question_id }) => question_id === questionId)
      .map(({ id, shown, theme }) => ({ id, text: shown, ...(theme !== null && { theme }) }))
}

/** A sentence as the coordinator follows it. */
export interface QuoteOnItsWay {
  id: string
  shown: string
  theme: string | null
  state: QuoteState
  /** Where she stands who was asked (a Disposition); null when she was asked otherwise than by the line. */
  disposition: string | null
}

/** The sentences of a question, newest first, wherever they are on their way. */
export async function listQuotesOf(engine: Engine, questionId: string): Promise<QuoteOnItsWay[]> {
  return engine.read(
    compile(
      sql
        .selectFrom('quote')
        .leftJoin('round', 'round.quote_id', 'quote.id')
        .leftJoin('invitation', 'invitation.round_id', 'round.id')
        .select(['quote.id', 'quote.shown', 'quote.theme', 'quote.state', 'invitation.disposition'])
        .where('quote.question_id', '=', questionId)
        .orderBy('quote.created_at', 'desc')
        .orderBy('quote.id'),
    ),
  )
}

/** An edition as it is written down: it names the sentences of tenants, and holds no word of them. */
export function withoutQuotedWords(content: EditionContent): EditionContent {
  const questions = content.questions.map((question) => ({
    ...question,
    quotes: question.quotes.map((quote) => ({ ...quote, text: '' })),
  }))
  return { ...content, questions }
}

/** An edition as it is read: with the sentences that may still be shown. What was taken back is not there. */
export async function withQuotedWords(engine: Engine, content: EditionContent): Promise<EditionContent> {
  const ids = content.questions.flatMap(({ quotes }) => quotes.map(({ id }) => id))
  if (ids.length === 0) return content
  const rows = await engine.read(
    compile(
      sql.selectFrom('quote').select(['id', 'shown']).where('id', 'in', ids).where('state', '=', 'released'),
    ),
  )
  const words = new Map(rows.map(({ id, shown }) => [id, shown]))
  const questions = content.questions.map((question) => ({
    ...question,
    quotes: question.quotes.flatMap((quote) => {
      const text = words.get(quote.id)
      return text === undefined ? [] : [{ ...quote, text }]
    }),
  }))
  return { ...content, questions }
}
