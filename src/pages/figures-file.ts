import { stringify } from 'csv-stringify/sync'
import { type Edition, PARTICIPATION, type QuestionReport } from '../domain/edition.js'
import { inLanguage } from '../domain/language.js'
import { groupLabel } from './edition-words.js'
import type { Frame } from './frame.js'
import { answerLabel } from './sentence.js'

type Row = readonly (string | number | undefined)[]

/**
 * Figures as a page shows them, for a spreadsheet: with semicolons, as Excel in Belgium reads them, and no
 * cell that is a formula. What is too little to show is said in words here too.
 */
export function csv({ words }: Pick<Frame, 'words'>, head: Row, rows: readonly Row[]): string {
  const few = words('pages:few')
  return stringify(
    [head, ...rows].map((row) => row.map((cell) => cell ?? few)),
    { delimiter: ';', bom: true, escape_formulas: true, record_delimiter: 'windows' },
  )
}

export function questionFile(frame: Frame, question: QuestionReport): string {
  const { words } = frame
  const company = words('pages:whole-company')
  return csv(
    frame,
    [
      words('pages:column-place'),
      inLanguage(question.text, frame.language),
      words('pages:column-households'),
    ],
    [
      ...question.results.flatMap(({ place, figures }) =>
        figures.map(
          ({ key, count }): Row => [
            place.kind === 'company' ? company : place.name,
            answerLabel(frame, question, key),
            count,
          ],
        ),
      ),
      ...question.themes.map(({ label, count }): Row => [company, inLanguage(label, frame.language), count]),
      ...PARTICIPATION.map(
        (key): Row => [
          company,
          words(`pages:part-${key}`),
          question.participation.find((one) => one.key === key)?.count,
        ],
      ),
    ],
  )
}

export function repairsFile(frame: Frame, { content }: Edition): string {
  const { words } = frame
  const { categories, areas, answers } = content.repairs
  const company = words('pages:whole-company')
  const label = (category: string) => words(`pages:category-${category}`)
  return csv(
    frame,
    [
      words('pages:column-place'),
      words('pages:column-kind'),
      words('pages:column-households'),
      words('pages:column-earlier'),
    ],
    [
      ...categories.map(
        ({ category, count, earlier }): Row => [company, label(category), count, earlier?.count],
      ),
      ...areas.flatMap(({ area, top }) =>
        top.map(({ category, count }): Row => [area, label(category), count, '']),
      ),
      ...answers.map(({ key, count }): Row => [company, words(`pages:answers-${key}`), count, '']),
    ],
  )
}

export function meetingsFile(frame: Frame, { content }: Edition): string {
  const { words } = frame
  return csv(
    frame,
    [words('pages:column-meeting'), words('pages:column-what'), words('pages:column-number')],
    content.meetings.flatMap(({ title, chairs, needs }) => [
      [inLanguage(title, frame.language), words('pages:column-chairs'), chairs],
      ...needs.map(
        ({ key, count }): Row => [inLanguage(title, frame.language), words(`pages:short-${key}`), count],
      ),
    ]),
  )
}

export function missingFile(frame: Frame, { content }: Edition): string {
  const { words } = frame
  return csv(
    frame,
    [
      words('pages:column-what'),
      words('pages:column-group'),
      words('pages:column-homes'),
      words('pages:column-answered'),
    ],
    content.missing.flatMap(({ dimension, groups }) =>
      groups.map(
        ({ key, homes, answered }): Row => [
          words(`pages:missing-${dimension}`),
          groupLabel(frame, dimension, key),
          homes,
          answered,
        ],
      ),
    ),
  )
}
