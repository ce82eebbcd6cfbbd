import type { VNode } from 'preact'
import type { QuestionReport } from '../domain/edition.js'
import type { Result } from '../domain/publish.js'
import { totalShown } from '../domain/publishable.js'
import { barsOf, leftOut } from './figure-bars.js'
import { FigureTable } from './figure-table.js'
import { Bars, TenPeople } from './figures.js'
import type { Frame } from './frame.js'
import { answerLabel, sentenceOf } from './sentence.js'

interface Props {
  frame: Frame
  question: QuestionReport
  /** Of the whole company, or of one place; undefined where too few answered. */
  result: Result | undefined
}

/** What most say, in a sentence, with ten people where that is true to the numbers. */
export function Said({ frame, question, result }: Props): VNode {
  const { headline, sentence } = sentenceOf(frame, question, result)
  if (headline.form === 'too-few') return <p class="empty">{sentence}</p>
  return (
    <>
      {headline.form === 'tenths' && <TenPeople tenths={headline.tenths} says={sentence} />}
      <p class="big">{sentence}</p>
    </>
  )
}

/** Every answer as a bar, what is too little by name, and the table behind. */
export function Answers({ frame, question, result }: Props): VNode | null {
  const { words } = frame
  const figures = result?.figures ?? []
  if (question.kind === 'open' || totalShown(figures) === 0) return null
  const label = (key: string) => answerLabel(frame, question, key)
  const few = leftOut(figures, label)
  // One bar alone would look like everyone.
  const bars = barsOf(figures, label)
  return (
    <>
      {bars.length > 1 && <Bars bars={bars} />}
      {few.length > 0 && <p class="empty">{words('pages:too-few-of', { answers: few.join(', ') })}</p>}
      <FigureTable
        frame={frame}
        what={words('pages:column-answer')}
        columns={[words('pages:column-households')]}
        rows={figures.map(({ key, count }) => ({ label: label(key), counts: [count] }))}
      />
    </>
  )
}
