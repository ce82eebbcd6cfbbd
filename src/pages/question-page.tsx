import type { VNode } from 'preact'
import { type Edition, PARTICIPATION, type QuestionReport } from '../domain/edition.js'
import { inLanguage } from '../domain/language.js'
import { totalShown } from '../domain/publishable.js'
import { dayInBrussels } from './brussels-time.js'
import { questionDetails, trendInWords } from './edition-words.js'
import { FigureTable } from './figure-table.js'
import { TrendLine } from './figures.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import { Download, EditionLine, Onward } from './parts.js'
import { Answers, Said } from './question-card.js'
import { companyResult, placeResults, took } from './report.js'
import { sentenceOf } from './sentence.js'
import { QuoteList, ThemeList } from './words-page.js'

interface Props {
  frame: Frame
  question: QuestionReport
}

/** One question: the sentence first, the picture second, the table behind; then by place, who took part, what was done. */
export function questionPage(frame: Frame, edition: Edition, question: QuestionReport): VNode {
  const { words, language } = frame
  const result = companyResult(question)
  const isOpen = question.kind === 'open'
  return (
    <Layout frame={frame} title={inLanguage(question.text, language)}>
      <p class="small">{words('pages:asked-on', { day: dayInBrussels(question.askedAt, language) })}</p>
      <section class="card">
        <Said frame={frame} question={question} result={result} />
        {questionDetails(frame, question).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Answers frame={frame} question={question} result={result} />
      </section>
      <Done frame={frame} question={question} />
      <Trend frame={frame} edition={edition} question={question} />
      <Places frame={frame} question={question} />
      {(question.themes.length > 0 || question.quotes.length > 0) && (
        <section class="card">
          <h2>{words('pages:own-words')}</h2>
          <ThemeList frame={frame} question={question} />
          <QuoteList question={question} />
        </section>
      )}
      <Participation frame={frame} question={question} />
      <p class="small">{words(isOpen ? 'pages:words-not-shown' : 'pages:how-counted')}</p>
      <Download href={`${frame.path}/figures.csv`} label={words('pages:figures-file')} />
      <Onward href="/questions" label={words('pages:all-questions')} />
      <EditionLine frame={frame} edition={edition} />
    </Layout>
  )
}

function Done({ frame, question }: Props): VNode {
  const { words, language, company } = frame
  return (
    <section class="card">
      <h2>{words('pages:what-was-done')}</h2>
      {question.followUps.map(({ text, at }) => (
        <p key={at}>
          <span class="small">{dayInBrussels(at, language)}</span>
          <br />
          {inLanguage(text, language)}
        </p>
      ))}
      {question.followUps.length === 0 && (
        <p class="empty">{words('pages:nothing-done', { company: company.shortName })}</p>
      )}
    </section>
  )
}

function Trend({ frame, edition, question }: Props & { edition: Edition }): VNode | null {
  const { trend } = question
  const [says] = trendInWords(frame, question)
  if (!trend?.tenths || says === undefined) return null
  const day = (at: number) => dayInBrussels(at, frame.language, 'short')
  const isKept = edition.content.questions.some(({ key }) => key === trend.key)
  const moments = [
    { label: day(trend.askedAt), tenths: trend.tenths.before },
    { label: day(question.askedAt), tenths: trend.tenths.now },
  ]
  return (
    <section class="card">
      <h2>{frame.words('pages:trend-title')}</h2>
      <p>{says}</p>
      <TrendLine moments={moments} says={says} />
      {isKept && (
        <Onward href={`/questions/${encodeURIComponent(trend.key)}`} label={frame.words('pages:last-time')} />
      )}
    </section>
  )
}

function Places({ frame, question }: Props): VNode | null {
  const { words } = frame
  if (question.level === 'company' || question.kind === 'open') return null
  const places = placeResults(question).filter(({ figures }) => totalShown(figures) > 0)
  return (
    <section class="card">
      <h2>{words('pages:by-area')}</h2>
      {places.map((result) => (
        <div key={result.place.name} class="place">
          <h3>{result.place.name}</h3>
          <p>{sentenceOf(frame, question, result).sentence}</p>
          <Answers frame={frame} question={question} result={result} />
        </div>
      ))}
      {places.length === 0 && <p class="empty">{words('pages:too-few')}</p>}
    </section>
  )
}

function Participation({ frame, question }: Props): VNode {
  const { words } = frame
  const asked = took(question, 'asked')
  return (
    <section class="card">
      <h2>{words('pages:who-took-part')}</h2>
      <p class={asked === undefined ? 'empty' : undefined}>
        {asked === undefined ? words('pages:too-few') : words('pages:asked-about', { households: asked })}
      </p>
      {asked !== undefined && (
        <FigureTable
          frame={frame}
          what={words('pages:column-part')}
          columns={[words('pages:column-households')]}
          rows={PARTICIPATION.map((key) => ({
            label: words(`pages:part-${key}`),
            counts: [took(question, key)],
          }))}
        />
      )}
    </section>
  )
}
