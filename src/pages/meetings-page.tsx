import type { VNode } from 'preact'
import { inLanguage } from '../domain/language.js'
import { totalShown } from '../domain/publishable.js'
import { periodInWords } from '../domain/when.js'
import type { MeetingSummary } from '../store/summaries.js'
import { barsOf } from './figure-bars.js'
import { Bars } from './figures.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'

/** Meetings: the coming ones first, then those of the last months. */
export function meetingsPage(frame: Frame, meetings: readonly MeetingSummary[], now: number): VNode {
  const { words } = frame
  const coming = meetings.filter(({ endsAt }) => endsAt > now)
  const past = meetings.filter(({ endsAt }) => endsAt <= now).reverse()
  return (
    <Layout frame={frame} title={words('pages:meetings-title')}>
      {coming.length === 0 && <p class="empty">{words('pages:no-meetings')}</p>}
      {coming.map((meeting) => (
        <MeetingCard key={meeting.key} frame={frame} meeting={meeting} />
      ))}
      {past.length > 0 && <h2>{words('pages:past-meetings')}</h2>}
      {past.map((meeting) => (
        <MeetingCard key={meeting.key} frame={frame} meeting={meeting} level={3} />
      ))}
    </Layout>
  )
}

interface Props {
  frame: Frame
  meeting: MeetingSummary
  level?: 2 | 3
}

/** One meeting: what, when, where, and how many homes come. */
export function MeetingCard({ frame, meeting, level = 2 }: Props): VNode {
  const { words, language } = frame
  const { figures } = meeting
  const Heading = `h${level}` as const
  return (
    <section class="card">
      <Heading>{inLanguage(meeting.title, language)}</Heading>
      <p>
        <strong>{periodInWords(meeting, language)}</strong>
        <br />
        {meeting.place}
      </p>
      {totalShown(figures) > 0 ? (
        <>
          <p class="small">{words('pages:who-comes')}</p>
          <Bars bars={barsOf(figures, (key) => words(`pages:rsvp-${key}`))} />
        </>
      ) : (
        <p class="empty">{words('pages:too-few')}</p>
      )}
    </section>
  )
}
