import type { ComponentChildren, VNode } from 'preact'
import type { Edition, QuestionReport } from '../domain/edition.js'
import { inLanguage } from '../domain/language.js'
import { dayInBrussels } from './brussels-time.js'
import { CareCard } from './care.js'
import { askInWords, askPath, questionDetails, questionPath } from './edition-words.js'
import { Bars } from './figures.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import { MeetingCard } from './meetings-page.js'
import { littleHeard } from './missing-page.js'
import { Onward } from './parts.js'
import { Said } from './question-card.js'
import { QuestionList } from './questions-page.js'
import { answerLines, repairBars } from './repairs-page.js'
import { areaWithMost, companyResult, nextMeeting } from './report.js'
import { listed } from './sentence.js'
import { threeQuestions } from './three-questions.js'

/** How many kinds of repair, earlier questions, answers and silent groups fit on the first page. */
const REPAIRS_SHOWN = 3
const EARLIER_SHOWN = 2
const DONE_SHOWN = 2
const SILENT_SHOWN = 4

interface Props {
  frame: Frame
  edition: Edition
}

/** What tenants say, in five minutes, each sentence beside the way to its figure. `now` in ms. */
export function homePage(frame: Frame, edition: Edition, now: number): VNode {
  const { words, member, language } = frame
  const { questions, changes, meetings, care } = edition.content
  const [newest, ...earlier] = questions
  const meeting = nextMeeting(meetings, now)
  return (
    <Layout frame={frame} title={words('pages:home-title', { name: firstName(member?.name ?? '') })}>
      <p class="small">
        {words('pages:edition-of', { number: edition.number, day: dayInBrussels(edition.madeAt, language) })}
      </p>
      {changes.length === 0 && <p>{words('pages:nothing-new')}</p>}
      {newest ? (
        <Newest frame={frame} question={newest} />
      ) : (
        <p class="empty">{words('pages:no-questions')}</p>
      )}
      <CompanyAnswers frame={frame} edition={edition} />
      <Broken frame={frame} edition={edition} />
      <Silent frame={frame} edition={edition} />
      <Asks frame={frame} edition={edition} />
      <p class="actions">
        <a class="button" href="/sheet">
          {words('pages:to-sheet')}
        </a>
      </p>
      {meeting && <MeetingCard frame={frame} meeting={meeting} />}
      {care && <CareCard frame={frame} care={care} />}
      <QuestionList frame={frame} questions={earlier.slice(0, EARLIER_SHOWN)} />
      {earlier.length > 0 && <Onward href="/questions" label={words('pages:all-questions')} />}
      <Onward href="/digest" label={words('room:digest-link')} />
    </Layout>
  )
}

/** A linked heading leads to the figure behind the sentences under it. */
function Card(props: { title: string; href?: string; isLate?: boolean; children: ComponentChildren }): VNode {
  return (
    <section class={props.isLate ? 'card late' : 'card'}>
      <h2>{props.href ? <a href={props.href}>{props.title}</a> : props.title}</h2>
      {props.children}
    </section>
  )
}

function Newest({ frame, question }: { frame: Frame; question: QuestionReport }): VNode {
  return (
    <section class="card">
      <p class="small">{frame.words('pages:newest-question')}</p>
      <h2>{inLanguage(question.text, frame.language)}</h2>
      <Said frame={frame} question={question} result={companyResult(question)} />
      {questionDetails(frame, question).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Onward href={questionPath(question.key)} label={frame.words('pages:more-about-question')} />
    </section>
  )
}

function CompanyAnswers({ frame, edition }: Props): VNode {
  const { words, language, company } = frame
  const { questions, repairs } = edition.content
  const lines = answerLines(frame, repairs)
  const isLate = repairs.answers.some(({ key, count }) => key === 'late' && count !== undefined)
  const done = questions
    .flatMap(({ key, followUps }) => followUps.map(({ text, at }) => ({ key, text, at })))
    .sort((a, b) => b.at - a.at)
    .slice(0, DONE_SHOWN)
  return (
    <Card
      title={words('pages:company-answers', { company: company.shortName })}
      href="/repairs#answers"
      isLate={isLate}
    >
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {done.map(({ key, text, at }) => (
        <p key={`${key} ${at}`}>
          {inLanguage(text, language)} <a href={questionPath(key)}>{words('pages:about-which')}</a>
        </p>
      ))}
      {lines.length + done.length === 0 && <p class="empty">{words('pages:too-few')}</p>}
    </Card>
  )
}

function Broken({ frame, edition }: Props): VNode {
  const { words } = frame
  const { repairs } = edition.content
  const bars = repairBars(frame, repairs, REPAIRS_SHOWN)
  const area = areaWithMost(repairs)
  return (
    <Card title={words('pages:talked-about')}>
      {bars.length > 0 ? <Bars bars={bars} /> : <p class="empty">{words('pages:too-few')}</p>}
      {area && (
        <p>
          {words('pages:area-most', { area: area.area, category: words(`pages:category-${area.category}`) })}
        </p>
      )}
      <Onward href="/repairs" label={words('pages:all-repairs')} />
    </Card>
  )
}

function Silent({ frame, edition }: Props): VNode {
  const { words } = frame
  const groups = littleHeard(frame, edition.content.missing).slice(0, SILENT_SHOWN)
  return (
    <Card title={words('pages:little-heard-title')}>
      {groups.length > 0 ? (
        <p>{words('pages:little-heard-of', { groups: listed(frame, groups, 'conjunction') })}</p>
      ) : (
        <p class="empty">{words('pages:nobody-missing')}</p>
      )}
      <Onward href="/missing" label={words('pages:who-is-missing')} />
    </Card>
  )
}

function Asks({ frame, edition }: Props): VNode | null {
  const asks = threeQuestions(edition.content)
  if (asks.length === 0) return null
  return (
    <Card title={frame.words('pages:three-questions')}>
      <ol class="ask">
        {asks.map((ask) => (
          <li key={askInWords(frame, ask)}>
            <a href={askPath(ask)}>{askInWords(frame, ask)}</a>
          </li>
        ))}
      </ol>
    </Card>
  )
}

function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? ''
}
