import type { Localized } from '../domain/language.js'
import { redact } from '../domain/redact.js'
import { type ThemeEdit, type ThemeReader, themeAfter } from '../domain/themes.js'
import type { Engine } from './engine.js'
import { compile, define, sql } from './query.js'
import type { QuoteState } from './tables/editions.js'
import { listThemeEdits } from './theme-edits.js'

/**
 * Tenants' own words for the coordinator, who puts themes together and picks the sentences to ask about. Names,
 * numbers and addresses are out before the words leave the store: who wrote them is not asked here.
 */

/** Answers in own words that fit on a page. */
const SHOWN_MOST = 40
/** Key of the answers in which no theme was recognised. */
export const NO_THEME = '-'

export interface OwnWords {
  answerId: string
  /** Without what tells who she is. */
  words: string
  /** The first theme it is counted under. */
  theme?: string
  /** Where its sentence is, when its tenant was asked about it. */
  quote?: QuoteState
}

/** A theme as it was recognised, before anything was put together by hand. */
export interface RecognisedTheme {
  key: string
  label: Localized
  households: number
  edit?: ThemeEdit
}

export interface WordsOfQuestion {
  themes: RecognisedTheme[]
  /** Those of the theme that was asked for, newest first, at most so many. */
  answers: OwnWords[]
}

interface Row {
  id: string
  household_id: string | null
  complex_id: string | null
  text: string
  language: string
  first_name: string
  quote: QuoteState | null
}

const answersIn = define<{ questionId: string }, Row>(({ questionId }) =>
  sql
    .selectFrom('answer')
    .innerJoin('tenant', 'tenant.id', 'answer.tenant_id')
    .leftJoin('household', 'household.id', 'answer.household_id')
    .leftJoin('quote', 'quote.answer_id', 'answer.id')
    .select([
      'answer.id',
      'answer.household_id',
      'household.complex_id',
      'answer.text',
      'tenant.language',
      'tenant.first_name',
      'quote.state as quote',
    ])
    .where('answer.question_id', '=', questionId)
    .where('answer.text', 'is not', null)
    .orderBy('answer.updated_at', 'desc')
    .orderBy('answer.id')
    .$castTo<Row>(),
)

/** What was written to one question, by theme; `wanted` is the theme to read the answers of. */
export async function readWordsOf(
  engine: Engine,
  questionId: string,
  reader: ThemeReader,
  wanted: string | undefined,
): Promise<WordsOfQuestion> {
  const edits = (await listThemeEdits(engine, [questionId]))(questionId)
  const rows = await engine.read(answersIn({ questionId }))
  const said = rows.map((row) => ({ row, themes: reader.themesOf(row.text, row.language) }))
  const isWanted = (themes: readonly string[]) =>
    wanted === NO_THEME ? themes.length === 0 : wanted !== undefined && themes.includes(wanted)
  const shown = said.filter(({ themes }) => isWanted(themes)).slice(0, SHOWN_MOST)
  const names = await namesIn(engine, [...new Set(shown.flatMap(({ row }) => row.complex_id ?? []))])
  return {
    themes: recognised(said, edits, reader),
    answers: shown.map(({ row, themes: [theme] }): OwnWords => {
      const neighbours = row.complex_id === null ? [] : (names.get(row.complex_id) ?? [])
      return {
        answerId: row.id,
        words: redact(row.text, [row.first_name, ...neighbours]),
        ...(theme !== undefined && { theme: themeAfter(theme, edits) }),
        ...(row.quote && { quote: row.quote }),
      }
    }),
  }
}

function recognised(
  said: readonly { row: Row; themes: readonly string[] }[],
  edits: readonly ThemeEdit[],
  reader: ThemeReader,
): RecognisedTheme[] {
  const households = new Map<string, Set<string>>()
  for (const { row, themes } of said)
    for (const theme of themes) {
      const group = households.get(theme) ?? new Set()
      households.set(theme, group.add(row.household_id ?? row.id))
    }
  return [...households]
    .map(([key, { size }]): RecognisedTheme => {
      const edit = edits.find(({ theme }) => theme === key)
      return { key, label: edit?.label ?? reader.labelOf(key), households: size, ...(edit && { edit }) }
    })
    .sort((a, b) => b.households - a.households || a.key.localeCompare(b.key))
}

/** First names of those who live in these complexes: neighbours name one another. */
async function namesIn(engine: Engine, complexIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await engine.read(
    compile(
      sql
        .selectFrom('tenant')
        .innerJoin('household', 'household.id', 'tenant.household_id')
        .select(['household.complex_id', 'tenant.first_name'])
        .distinct()
        .where('household.complex_id', 'in', complexIds)
        .where('tenant.first_name', '<>', ''),
    ),
  )
  const names = new Map<string, string[]>()
  for (const { complex_id, first_name } of rows)
    names.set(complex_id, [...(names.get(complex_id) ?? []), first_name])
  return names
}

/** A question for the coordinator: its words, when it was asked, and how many wrote to it in own words. */
export interface QuestionWithWords {
  id: string
  key: string
  text: Localized
  askedAt: number
  written: number
}

/** The newest questions, newest first, at most so many. */
export async function listQuestionsWithWords(engine: Engine, most: number): Promise<QuestionWithWords[]> {
  const rows = await engine.read(
    compile(
      sql
        .selectFrom('question')
        .select((eb) => [
          'question.id',
          'question.key',
          'question.text',
          'question.created_at',
          eb
            .selectFrom('answer')
            .whereRef('answer.question_id', '=', 'question.id')
            .where('answer.text', 'is not', null)
            .select((count) => count.fn.countAll<number>().as('count'))
            .as('written'),
        ])
        .orderBy('question.created_at', 'desc')
        .orderBy('question.id', 'desc')
        .limit(most),
    ),
  )
  return rows.map(({ id, key, text, created_at, written }) => ({
    id,
    key,
    text: JSON.parse(text) as Localized,
    askedAt: created_at,
    written: written ?? 0,
  }))
}
