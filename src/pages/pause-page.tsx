import type { VNode } from 'preact'
import { inLanguage, TALK_LANGUAGES } from '../domain/language.js'
import type { Wording } from '../domain/wording.js'
import type { LinePause } from '../store/line-pause.js'
import type { RoundState } from '../store/round-control.js'
import { momentInWords, nameOf, type Staff } from './desk-words.js'
import type { MembersFrame } from './frame.js'
import { Layout } from './layout.js'
import { Onward } from './parts.js'

/** What rests, and what goes out now. */
export interface PauseView {
  pause?: LinePause
  rounds: readonly RoundState[]
  staff: Staff
  /** Says what tenants who write in are told. */
  wording: Wording
}

interface Props {
  frame: MembersFrame
  view: PauseView
}

/** Lays the whole line, or one round, down with one button, and lets it go on with another. */
export function pausePage(frame: MembersFrame, view: PauseView): VNode {
  const { words } = frame
  return (
    <Layout frame={frame} title={words('desk:pause-title')}>
      <Line frame={frame} view={view} />
      <h2>{words('desk:rounds')}</h2>
      {view.rounds.length === 0 && <p class="empty">{words('desk:no-rounds')}</p>}
      {view.rounds.map((round) => (
        <Round key={round.id} frame={frame} round={round} />
      ))}
      <Onward href="/desk" label={words('desk:to-list')} />
    </Layout>
  )
}

function Line({ frame, view: { pause, staff, wording } }: Props): VNode {
  const { words } = frame
  return (
    <form method="post" action="/desk/pause" class={pause ? 'card late' : 'card'}>
      <h2>{words(pause ? 'desk:line-rests' : 'desk:line-goes')}</h2>
      {pause && (
        <p>
          {words('desk:line-rests-since', {
            since: momentInWords(frame, pause.at, staff.now),
            name: nameOf(pause.by, staff),
          })}
        </p>
      )}
      <p>{words('desk:pause-means')}</p>
      {TALK_LANGUAGES.map((language) => (
        <blockquote key={language} lang={language}>
          {wording(language, 'reception:line-rests')}
        </blockquote>
      ))}
      <button type="submit" name="do" value={pause ? 'resume' : 'pause'}>
        {words(pause ? 'desk:resume-line' : 'desk:pause-line')}
      </button>
    </form>
  )
}

function Round({ frame, round }: { frame: MembersFrame; round: RoundState }): VNode {
  const { words } = frame
  const isPaused = round.state === 'paused'
  return (
    <form method="post" action="/desk/pause" class={isPaused ? 'card late' : 'card'}>
      <h3>{inLanguage(round.title, frame.language)}</h3>
      <p>{words(isPaused ? 'desk:round-rests' : 'desk:round-goes', { queued: round.queued })}</p>
      <input type="hidden" name="round" value={round.id} />
      <button type="submit" name="do" value={isPaused ? 'resume-round' : 'pause-round'} class="quiet">
        {words(isPaused ? 'desk:resume-round' : 'desk:pause-round')}
      </button>
    </form>
  )
}
