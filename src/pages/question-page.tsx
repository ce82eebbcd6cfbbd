import type { VNode } from 'preact'
import { inLanguage } from '../domain/language.js'
import { totalShown } from '../domain/publishable.js'
import type { QuestionSummary } from '../store/summaries.js'
import { dayInBrussels } from './brussels-time.js'
import { barsOf, leftOut } from './figure-bars.js'
import { Bars, TenPeople } from './figures.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import { answerLabel, sentenceOf } from './sentence.js'

interface Props {
  frame: Frame
  question: QuestionSummary
}

/** One question: the sentence first, the picture second, the table behind. */
export function questionPage(frame: Frame, question: QuestionSummary): VNode {
  const { words, language } = frame
  return (
    <Layout frame={frame} title={inLanguage(question.text, language)}>
      <p class="small">{words('pages:asked-on', { day: dayInBrussels(question.askedAt, language) })}</p>
      <section class="card">
        <Said frame={frame} question={question} />
        {question.kind !== 'open' && <Answers frame={frame} question={question} />}
      </section>
      <p class="small">{words(question.kind === 'open' ? 'pages:words-not-shown' : 'pages:how-counted')}</p>
      <p>
        <a class="onward" href="/questions">
          {words('pages:all-questions')}
        </a>
      </p>
    </Layout>
  )
}

/** What most say, in a sentence, with ten people where that is true to the numbers. */
export function Said({ frame, question }: Props): VNode {
  const { headline, sentence } = sentenceOf(frame, question)
  if (headline.form === 'too-few') return <p class="empty">{sentence}</p>
  return (
    <>
      {headline.form === 'tenths' && <TenPeople tenths={headline.tenths} says={sentence} />}
      <p class="big">{sentence}</p>
    </>
  )
}

function Answers({ frame, question }: Props): VNode | null {
  const { words } = frame
  const { figures } = question
  const total = totalShown(figures)
  if (total === 0) return null
  const label = (key: string) => answerLabel(frame, question, key)
  const few = leftOut(figures, label)
  // One bar alone would look like everyone.
  const bars = barsOf(figures, label)
  return (
    <>
      {bars.length > 1 && <Bars bars={bars} />}
      {few.length > 0 && <p class="empty">{words('pages:too-few-of', { answers: few.join(', ') })}</p>}
      <details>
        <summary>{words('pages:in-a-table')}</summary>
        <Table frame={frame} question={question} />
      </details>
    </>
  )
}

function Table({ frame, question }: Props): VNode {
  const { words } = frame
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words('pages:column-answer')}</th>
          <th scope="col" class="number">
            {words('pages:column-households')}
          </th>
        </tr>
      </thead>
      <tbody>
        {question.figures.map(({ key, count }) => (
          <tr key={key}>
            <th scope="row">{answerLabel(frame, question, key)}</th>
            <td class="number">{count ?? words('pages:few')}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words('pages:total-shown')}</th>
          <td class="number">{totalShown(question.figures)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
