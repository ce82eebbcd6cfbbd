import type { MissingDimension, QuestionReport } from '../domain/edition.js'
import { inLanguage } from '../domain/language.js'
import type { Frame } from './frame.js'
import { placeWhereMost, took } from './report.js'
import type { Ask } from './three-questions.js'

/** The address of a question's page. */
export function questionPath(key: string): string {
  return `/questions/${encodeURIComponent(key)}`
}

/** What stands under the headline of a question: how many, where most, and against the last time. */
export function questionDetails(frame: Frame, question: QuestionReport): string[] {
  const { words } = frame
  const answered = took(question, 'answered')
  const area = placeWhereMost(question)
  return [
    ...(answered === undefined ? [] : [words('pages:answered-about', { households: answered })]),
    ...(area === undefined ? [] : [words('pages:most-in', { area })]),
    ...trendInWords(frame, question),
  ]
}

/** "Vorige keer zeiden 6 op de 10 ja. Nu 7 op de 10." Nothing when the two cannot be compared. */
export function trendInWords({ words }: Frame, { kind, trend }: QuestionReport): string[] {
  if (!trend?.tenths || (kind !== 'yes-no' && kind !== 'scale')) return []
  return [words(`pages:trend-${kind}`, trend.tenths)]
}

/** A thing to ask, as it can be read aloud. */
export function askInWords(frame: Frame, ask: Ask): string {
  const { words, language, company } = frame
  const name = company.shortName
  switch (ask.about) {
    case 'late':
      return words('pages:ask-late', { days: ask.days })
    case 'unanswered':
      return words('pages:ask-unanswered', {
        company: name,
        question: inLanguage(ask.question.text, language),
      })
    case 'worse':
      return words('pages:ask-worse', { question: inLanguage(ask.question.text, language) })
    case 'more':
      return words('pages:ask-more', { category: words(`pages:category-${ask.category}`) })
    case 'most':
      return words('pages:ask-most', { company: name, category: words(`pages:category-${ask.category}`) })
    case 'missing':
      return words('pages:ask-missing', { group: groupInSentence(frame, ask.dimension, ask.key) })
  }
}

/** Where the figure behind a thing to ask is. */
export function askPath(ask: Ask): string {
  switch (ask.about) {
    case 'late':
      return '/repairs#answers'
    case 'unanswered':
    case 'worse':
      return questionPath(ask.question.key)
    case 'more':
    case 'most':
      return '/repairs'
    case 'missing':
      return `/missing#${ask.dimension}`
  }
}

/** A group of homes by its name: an area, a kind of dwelling, a language as it is called in the visitor's. */
export function groupLabel({ words, language }: Frame, dimension: MissingDimension, key: string): string {
  if (key === 'unknown') return words('pages:missing-unknown')
  if (dimension !== 'language' || !/^[a-z]{2,3}$/.test(key)) return key
  return new Intl.DisplayNames(language, { type: 'language' }).of(key) ?? key
}

/** The same within a sentence: a language is those who speak it. */
export function groupInSentence(frame: Frame, dimension: MissingDimension, key: string): string {
  const label = groupLabel(frame, dimension, key)
  const isLanguage = dimension === 'language' && key !== 'unknown'
  return isLanguage ? frame.words('pages:who-speak', { language: label }) : label
}
