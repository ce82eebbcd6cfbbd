import type { VNode } from 'preact'
import { QUOTE_LETTERS_MAX } from '../domain/quote.js'
import type { OwnWords } from '../store/own-words.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import { Onward } from './parts.js'

interface Props {
  frame: Frame
  /** Of the page. */
  path: string
}

/** Answers without a name or a number, each with a way to ask its tenant whether it may be shown. */
export function AnswersInWords({ frame, path, answers }: Props & { answers: readonly OwnWords[] }): VNode {
  const { words } = frame
  return (
    <section class="card" id="answers">
      <h2>{words('room:answers-title')}</h2>
      {answers.length === 0 && <p class="empty">{words('room:answers-none')}</p>}
      {answers.map((one) => (
        <div key={one.answerId} class="place">
          <blockquote>
            <p>{one.words}</p>
          </blockquote>
          {one.quote ? (
            <p class="small">{words('room:answer-asked')}</p>
          ) : (
            <details>
              <summary>{words('room:answer-ask')}</summary>
              <Sentence
                frame={frame}
                path={path}
                answerId={one.answerId}
                theme={one.theme}
                written={one.words}
              />
            </details>
          )}
        </div>
      ))}
    </section>
  )
}

interface SentenceProps extends Props {
  answerId: string
  theme: string | undefined
  written: string
  error?: string | undefined
}

function Sentence({ frame, path, answerId, theme, written, error }: SentenceProps): VNode {
  const { words } = frame
  const id = `shown-${answerId}`
  return (
    <form method="post" action={`${path}/ask`}>
      <input type="hidden" name="answerId" value={answerId} />
      <input type="hidden" name="theme" value={theme ?? ''} />
      <label for={id}>{words('room:sentence')}</label>
      <p class="hint" id={`${id}-hint`}>
        {words('room:sentence-hint', { most: QUOTE_LETTERS_MAX })}
      </p>
      {error !== undefined && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      <textarea
        id={id}
        name="shown"
        rows={3}
        required
        maxLength={QUOTE_LETTERS_MAX}
        lang="nl"
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? `${id}-hint` : `${id}-error ${id}-hint`}
      >
        {written.slice(0, QUOTE_LETTERS_MAX)}
      </textarea>
      <button type="submit">{words('room:sentence-look')}</button>
    </form>
  )
}

/** What is wrong with a sentence, for her to put right. */
export function sentencePage(frame: Frame, props: Omit<SentenceProps, 'frame'>): VNode {
  return (
    <Layout frame={frame} title={frame.words('room:answer-ask')}>
      <div class="card">
        <Sentence frame={frame} {...props} />
      </div>
      <Onward href={props.path} label={frame.words('room:back')} />
    </Layout>
  )
}

interface PreviewProps extends Omit<SentenceProps, 'frame' | 'error'> {
  /** The message as its tenant gets it, and how many parts it costs by SMS. */
  message: string
  parts: number
}

/** The last look before a tenant is asked. */
export function askPreviewPage(frame: Frame, props: PreviewProps): VNode {
  const { path, answerId, theme, written, message, parts } = props
  const { words } = frame
  return (
    <Layout frame={frame} title={words('room:preview-title')}>
      <p>{words('room:preview-intro')}</p>
      <blockquote lang="nl">
        <p>{message}</p>
      </blockquote>
      <p class="small">{words('room:preview-parts', { parts })}</p>
      <form method="post" action={`${path}/ask`} class="card">
        <input type="hidden" name="answerId" value={answerId} />
        <input type="hidden" name="theme" value={theme ?? ''} />
        <input type="hidden" name="shown" value={written} />
        <button type="submit" name="step" value="ask">
          {words('room:preview-ask')}
        </button>
      </form>
      <Onward href={path} label={words('room:back')} />
    </Layout>
  )
}
