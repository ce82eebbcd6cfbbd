import type { VNode } from 'preact'
import { inLanguage } from '../domain/language.js'
import { totalShown } from '../domain/publishable.js'
import type { RepairSummary } from '../store/repair-summary.js'
import type { MeetingSummary, QuestionSummary } from '../store/summaries.js'
import { rankedBars } from './figure-bars.js'
import { Bars } from './figures.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import { MeetingCard } from './meetings-page.js'
import { Said } from './question-page.js'
import { QuestionList } from './questions-page.js'

/** How many kinds of repair fit on the first page. */
const REPAIRS_SHOWN = 3

export interface Home {
  questions: readonly QuestionSummary[]
  repairs: RepairSummary
  /** The next meeting, if there is one. */
  meeting: MeetingSummary | undefined
}

/** What tenants say, in five minutes: the newest question first. */
export function homePage(frame: Frame, { questions, repairs, meeting }: Home): VNode {
  const { words, member } = frame
  const [newest, ...earlier] = questions
  return (
    <Layout frame={frame} title={words('pages:home-title', { name: firstName(member?.name ?? '') })}>
      {newest ? (
        <Newest frame={frame} question={newest} />
      ) : (
        <p class="empty">{words('pages:no-questions')}</p>
      )}
      <QuestionList frame={frame} questions={earlier} />
      {earlier.length > 0 && <Onward href="/questions" label={words('pages:all-questions')} />}
      <Broken frame={frame} repairs={repairs} />
      {meeting && <MeetingCard frame={frame} meeting={meeting} />}
      {meeting && <Onward href="/meetings" label={words('pages:all-meetings')} />}
    </Layout>
  )
}

function Newest({ frame, question }: { frame: Frame; question: QuestionSummary }): VNode {
  return (
    <section class="card">
      <p class="small">{frame.words('pages:newest-question')}</p>
      <h2>{inLanguage(question.text, frame.language)}</h2>
      <Said frame={frame} question={question} />
      <Onward
        href={`/questions/${encodeURIComponent(question.key)}`}
        label={frame.words('pages:more-about-question')}
      />
    </section>
  )
}

function Broken({ frame, repairs }: { frame: Frame; repairs: RepairSummary }): VNode {
  const { words } = frame
  const bars = rankedBars(repairs.categories, (key) => words(`pages:category-${key}`))
  return (
    <section class="card">
      <h2>{words('pages:repairs-title')}</h2>
      {totalShown(repairs.categories) > 0 ? (
        <Bars bars={bars.slice(0, REPAIRS_SHOWN)} />
      ) : (
        <p class="empty">{words('pages:too-few')}</p>
      )}
      <Onward href="/repairs" label={words('pages:all-repairs')} />
    </section>
  )
}

function Onward({ href, label }: { href: string; label: string }): VNode {
  return (
    <p>
      <a class="onward" href={href}>
        {label}
      </a>
    </p>
  )
}

function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? ''
}
