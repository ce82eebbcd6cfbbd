import type { VNode } from 'preact'
import type { Edition, QuestionReport } from '../domain/edition.js'
import { inLanguage } from '../domain/language.js'
import { dayInBrussels } from './brussels-time.js'
import { questionPath } from './edition-words.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import { EditionLine } from './parts.js'
import { companyResult } from './report.js'
import { sentenceOf } from './sentence.js'

/** Every question of late, the newest first. */
export function questionsPage(frame: Frame, edition: Edition): VNode {
  const { words } = frame
  const { questions } = edition.content
  return (
    <Layout frame={frame} title={words('pages:questions-title')}>
      {questions.length === 0 && <p class="empty">{words('pages:no-questions')}</p>}
      <QuestionList frame={frame} questions={questions} />
      <EditionLine frame={frame} edition={edition} />
    </Layout>
  )
}

/** Questions as cards that can be opened: what was asked, and what most say. */
export function QuestionList(props: { frame: Frame; questions: readonly QuestionReport[] }): VNode {
  const { frame, questions } = props
  const { words, language } = frame
  return (
    <>
      {questions.map((question) => (
        <section class="card" key={question.key}>
          <h2>
            <a href={questionPath(question.key)}>{inLanguage(question.text, language)}</a>
          </h2>
          <p>{sentenceOf(frame, question, companyResult(question)).sentence}</p>
          <p class="small">{words('pages:asked-on', { day: dayInBrussels(question.askedAt, language) })}</p>
        </section>
      ))}
    </>
  )
}
