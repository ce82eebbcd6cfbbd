import type { VNode } from 'preact'
import type { Edition, MeetingReport } from '../domain/edition.js'
import { inLanguage } from '../domain/language.js'
import { periodInWords } from '../domain/when.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import { Download, EditionLine } from './parts.js'

/** Meetings: those still to come at `now` (ms) first, then those of the last months. */
export function meetingsPage(frame: Frame, edition: Edition, now: number): VNode {
  const { words } = frame
  const { meetings } = edition.content
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
      {meetings.length > 0 && <Download href="/meetings.csv" label={words('pages:figures-file')} />}
      <EditionLine frame={frame} edition={edition} />
    </Layout>
  )
}

interface Props {
  frame: Frame
  meeting: MeetingReport
  level?: 2 | 3
}

/** One meeting: what, when, where, how many chairs, and what else is needed. */
export function MeetingCard({ frame, meeting, level = 2 }: Props): VNode {
  const { words, language } = frame
  const { chairs } = meeting
  const Heading = `h${level}` as const
  return (
    <section class="card">
      <Heading>{inLanguage(meeting.title, language)}</Heading>
      <p>
        <strong>{periodInWords(meeting, language)}</strong>
        <br />
        {meeting.place}
      </p>
      {chairs === undefined ? (
        <p class="empty">{words('pages:too-few')}</p>
      ) : (
        <p class="big">{words('pages:chairs', { chairs })}</p>
      )}
      <Needs frame={frame} meeting={meeting} />
    </section>
  )
}

/** What is needed by five homes or more; who needs what alone is the coordinator's to know. */
function Needs({ frame, meeting }: Props): VNode {
  const { words } = frame
  const shown = meeting.needs.filter(({ count }) => count !== undefined)
  return (
    <>
      {shown.length > 0 && (
        <ul class="themes">
          {shown.map(({ key, count = 0 }) => (
            <li key={key}>{words(`pages:need-${key}`, { households: count })}</li>
          ))}
        </ul>
      )}
      <p class="small">{words('pages:needs-ask')}</p>
    </>
  )
}
