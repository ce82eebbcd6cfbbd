import type { ThemeEdit } from '../domain/themes.js'
import type { Engine, Statement } from './engine.js'
import { compile, define, sql } from './query.js'
import type { Schema } from './schema.js'

type Row = Schema['theme_edit']

const upsert = define<Row, never>((value) =>
  sql
    .insertInto('theme_edit')
    .values({
      question_id: value.question_id,
      theme: value.theme,
      into_theme: value.into_theme,
      label: value.label,
      updated_at: value.updated_at,
    })
    .onConflict((conflict) =>
      conflict.columns(['question_id', 'theme']).doUpdateSet({
        into_theme: (eb) => eb.ref('excluded.into_theme'),
        label: (eb) => eb.ref('excluded.label'),
        updated_at: (eb) => eb.ref('excluded.updated_at'),
      }),
    ),
)

/** Puts a theme of a question under another one or gives it another name; without either it is itself again. */
export function editTheme(questionId: string, { theme, into, label }: ThemeEdit, at: number): Statement {
  return upsert({
    question_id: questionId,
    theme,
    into_theme: into ?? null,
    label: label ? JSON.stringify(label) : null,
    updated_at: at,
  })
}

/** By question. */
export async function listThemeEdits(
  engine: Engine,
  questionIds: readonly string[],
): Promise<(questionId: string) => ThemeEdit[]> {
  const rows = await engine.read<Row>(
    compile(
      sql.selectFrom('theme_edit').selectAll().where('question_id', 'in', questionIds).orderBy('theme'),
    ),
  )
  return (questionId) =>
    rows
      .filter(({ question_id }) => question_id === questionId)
      .map((row) => ({
        theme: row.theme,
        ...(row.into_theme !== null && { into: row.into_theme }),
        ...(row.label !== null && { label: JSON.parse(row.label) }),
      }))
}
