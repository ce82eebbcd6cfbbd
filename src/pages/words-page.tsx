import type { VNode } from 'preact'
import type { Edition, QuestionReport } from '../domain/edition.js'
import { inLanguage } from '../domain/language.js'
import { questionPath } from './edition-words.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import { EditionLine } from './parts.js'

interface Props {
  frame: Frame
  question: QuestionReport
}

/** What tenants said in their own words: themes of five households or more, and the sentences they let us show. */
export function wordsPage(frame: Frame, edition: Edition): VNode {
  const { words, language } = frame
  const spoken = edition.content.questions.filter(
    ({ themes, quotes }) => themes.length > 0 || quotes.length > 0,
  )
  return (
    <Layout frame={frame} title={words('pages:own-words')}>
      {spoken.map((question) => (
        <section class="card" key={question.key}>
          <h2>
            <a href={questionPath(question.key)}>{inLanguage(question.text, language)}</a>
          </h2>
          <ThemeList frame={frame} question={question} />
          <QuoteList question={question} />
        </section>
      ))}
      {spoken.length === 0 && <p class="empty">{words('pages:too-few')}</p>}
      <p class="small">{words('pages:how-quoted')}</p>
      <EditionLine frame={frame} edition={edition} />
    </Layout>
  )
}

/** A sentence for every theme, most spoken of first. */
export function ThemeList({ frame, question }: Props): VNode | null {
  if (question.themes.length === 0) return null
  return (
    <ul class="themes">
      {question.themes.map(({ key, label, count }) => (
        <li key={key}>{themeInWords(frame, inLanguage(label, frame.language), count)}</li>
      ))}
    </ul>
  )
}

/** "Ongeveer 15 huishoudens spraken over “lift”." */
export function themeInWords({ words }: Frame, theme: string, households: number): string {
  return words('pages:theme-said', { theme, households })
}

export function QuoteList({ question }: { question: QuestionReport }): VNode | null {
  if (question.quotes.length === 0) return null
  return (
    <>
      {question.quotes.map(({ text }) => (
        // A tenant's words are shown in standard Dutch, whatever the language of the page.
        <blockquote key={text} lang="nl">
          <p>{text}</p>
        </blockquote>
      ))}
    </>
  )
}
