import type { VNode } from 'preact'
import { inLanguage } from '../domain/language.js'
import type { QuestionSummary } from '../store/summaries.js'
import { dayInBrussels } from './brussels-time.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import { sentenceOf } from './sentence.js'

/** Every question of late, the newest first. */
export function questionsPage(frame: Frame, questions: readonly QuestionSummary[]): VNode {
  const { words } = frame
  return (
    <Layout frame={frame} title={words('pages:questions-title')}>
      {questions.length === 0 && <p class="empty">{words('pages:no-questions')}</p>}
      <QuestionList frame={frame} questions={questions} />
    </Layout>
  )
}

/** Questions as cards that can be opened: what was asked, and what most say. */
export function QuestionList(props: { frame: Frame; questions: readonly QuestionSummary[] }): VNode {
  const { frame, questions } = props
  const { words, language } = frame
  return (
    <>
      {questions.map((question) => (
        <section class="card" key={question.key}>
          <h2>
            <a href={`/questions/${encodeURIComponent(question.key)}`}>
              {inLanguage(question.text, language)}
            </a>
          </h2>
          <p>{sentenceOf(frame, question).sentence}</p>
          <p class="small">{words('pages:asked-on', { day: dayInBrussels(question.askedAt, language) })}</p>
        </section>
      ))}
    </>
  )
}
