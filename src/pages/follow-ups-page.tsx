import type { VNode } from 'preact'
import { inLanguage, type Localized, type TalkLanguage } from '../domain/language.js'
import type { QuestionWithWords } from '../store/own-words.js'
import { dayInBrussels } from './brussels-time.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import { Onward } from './parts.js'

/** Longer than what is read on a page of answers (letters). */
export const FOLLOW_UP_MAX = 300

interface Props {
  frame: Frame
  question: QuestionWithWords
  done: readonly { id: string; text: Localized; at: number }[]
}

/** You said, we did: what was done with each question, written down for the next edition. */
export function followUpsPage(
  frame: Frame,
  questions: readonly Omit<Props, 'frame'>[],
  notice: 'saved' | 'wrong' | undefined,
): VNode {
  const { words } = frame
  return (
    <Layout frame={frame} title={words('room:follow-ups-title')}>
      {notice && (
        <p class={notice === 'wrong' ? 'error' : 'notice'} role="status">
          {words(`room:follow-up-${notice}`)}
        </p>
      )}
      <p>{words('room:follow-ups-intro')}</p>
      {questions.map((one) => (
        <Question key={one.question.key} frame={frame} {...one} />
      ))}
      {questions.length === 0 && <p class="empty">{words('pages:no-questions')}</p>}
      <Onward href="/draft" label={words('pages:draft-title')} />
    </Layout>
  )
}

function Question({ frame, question, done }: Props): VNode {
  const { words, language } = frame
  return (
    <section class="card">
      <h2>{inLanguage(question.text, language)}</h2>
      {done.length === 0 && <p class="empty">{words('room:follow-up-none')}</p>}
      {done.map(({ id, text, at }) => (
        <form key={id} method="post" action="/draft/follow-ups" class="place">
          <p>
            <span class="small">{dayInBrussels(at, language)}</span>
            <br />
            {inLanguage(text, language)}
          </p>
          <input type="hidden" name="id" value={id} />
          <button type="submit" name="do" value="remove" class="quiet">
            {words('room:follow-up-remove')}
          </button>
        </form>
      ))}
      <details>
        <summary>{words('room:follow-up-add')}</summary>
        <form method="post" action="/draft/follow-ups">
          <input type="hidden" name="key" value={question.key} />
          {frame.languages.map((one) => (
            <Text key={one} frame={frame} question={question} language={one} />
          ))}
          <button type="submit" name="do" value="add">
            {words('room:save')}
          </button>
        </form>
      </details>
    </section>
  )
}

function Text(props: { frame: Frame; question: QuestionWithWords; language: TalkLanguage }): VNode {
  const { frame, question, language } = props
  const id = `${language}-${question.key}`
  return (
    <>
      <label for={id}>{frame.words(`room:follow-up-${language}`)}</label>
      <textarea
        id={id}
        name={language}
        rows={3}
        maxLength={FOLLOW_UP_MAX}
        lang={language}
        required={language === 'nl'}
      />
    </>
  )
}
