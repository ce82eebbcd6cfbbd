import type { VNode } from 'preact'
import { inLanguage } from '../domain/language.js'
import type { QuestionWithWords, WordsOfQuestion } from '../store/own-words.js'
import type { QuoteOnItsWay } from '../store/quote-lists.js'
import { dayInBrussels } from './brussels-time.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import { AnswersInWords } from './own-words-answers.js'
import { ThemesByHand } from './own-words-themes.js'
import { Onward } from './parts.js'

export const WORDS_PATH = '/draft/words'

export function wordsPathOf(key: string): string {
  return `${WORDS_PATH}/${encodeURIComponent(key)}`
}

/** What became of a form of this page, when it has to be said. */
export const WORDS_NOTICES = [
  'saved',
  'asked',
  'asked-before',
  'cannot-be-asked',
  'released',
  'withdrawn',
] as const
export type WordsNotice = (typeof WORDS_NOTICES)[number]

/** The questions to which somebody wrote in own words. */
export function ownWordsPage(frame: Frame, questions: readonly QuestionWithWords[]): VNode {
  const { words, language } = frame
  const written = questions.filter((one) => one.written > 0)
  return (
    <Layout frame={frame} title={words('room:words-title')}>
      <p>{words('room:words-intro')}</p>
      {written.map((question) => (
        <section class="card" key={question.key}>
          <h2>
            <a href={wordsPathOf(question.key)}>{inLanguage(question.text, language)}</a>
          </h2>
          <p class="small">
            {words('pages:asked-on', { day: dayInBrussels(question.askedAt, language) })},{' '}
            {words('room:words-written', { count: question.written })}
          </p>
        </section>
      ))}
      {written.length === 0 && <p class="empty">{words('room:words-none')}</p>}
      <Onward href="/draft" label={words('pages:draft-title')} />
    </Layout>
  )
}

interface Props {
  question: QuestionWithWords
  spoken: WordsOfQuestion
  quotes: readonly QuoteOnItsWay[]
  /** The theme whose answers are read. */
  theme: string | undefined
  notice: WordsNotice | undefined
}

/** One question: the sentences on their way, the themes, and the answers of one theme. */
export function ownWordsOfPage(frame: Frame, { question, spoken, quotes, theme, notice }: Props): VNode {
  const { words, language } = frame
  return (
    <Layout frame={frame} title={inLanguage(question.text, language)}>
      {notice && (
        <p class={notice === 'cannot-be-asked' ? 'error' : 'notice'} role="status">
          {words(`room:notice-${notice}`)}
        </p>
      )}
      <Quotes frame={frame} path={wordsPathOf(question.key)} quotes={quotes} />
      <ThemesByHand frame={frame} path={wordsPathOf(question.key)} themes={spoken.themes} />
      {theme !== undefined && (
        <AnswersInWords frame={frame} path={wordsPathOf(question.key)} answers={spoken.answers} />
      )}
      <Onward href={WORDS_PATH} label={words('room:words-title')} />
    </Layout>
  )
}

function Quotes(props: { frame: Frame; path: string; quotes: readonly QuoteOnItsWay[] }): VNode {
  const { frame, path, quotes } = props
  const { words } = frame
  return (
    <section class="card">
      <h2>{words('room:quotes-title')}</h2>
      {quotes.length === 0 && <p class="empty">{words('room:quotes-none')}</p>}
      {quotes.map((quote) => (
        <div key={quote.id} class="place">
          <blockquote lang="nl">
            <p>{quote.shown}</p>
          </blockquote>
          <p>{words(`room:quote-${stageOf(quote)}`)}</p>
          <form method="post" action={`${path}/quote`} class="actions">
            <input type="hidden" name="id" value={quote.id} />
            {quote.state === 'allowed' && (
              <button type="submit" name="do" value="release">
                {words('room:quote-release')}
              </button>
            )}
            {['asked', 'allowed', 'released'].includes(quote.state) && (
              <button type="submit" name="do" value="withdraw" class="quiet">
                {words('room:quote-withdraw')}
              </button>
            )}
          </form>
        </div>
      ))}
    </section>
  )
}

/** Where a sentence is: while it is asked about, whether its tenant has had the question. */
function stageOf({ state, disposition }: QuoteOnItsWay): string {
  if (state !== 'asked') return state
  return disposition === 'waiting' ? 'waiting' : disposition === 'refused' ? 'refused' : 'asked'
}
