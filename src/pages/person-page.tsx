import type { VNode } from 'preact'
import { talkLanguage } from '../domain/language.js'
import type { DeskItem } from '../store/desk-items.js'
import type { Person } from '../store/people.js'
import type { NoPlan, ReplyPlan } from '../store/reply-plan.js'
import type { Said } from '../store/said.js'
import { kindInWords, momentInWords, personInWords } from './desk-words.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import { Onward } from './parts.js'
import { asWritten } from './phone-as-written.js'
import { ReplyForm } from './reply-form.js'

/** All that is shown of one person's conversation. */
export interface PersonView {
  person: Person
  said: readonly Said[]
  items: readonly DeskItem[]
  plan: ReplyPlan | NoPlan
  /** An id for what is written next. */
  nextId: string
  now: number
  /** An answer has gone out this moment. */
  isSent?: boolean
}

interface Props {
  frame: Frame
  view: PersonView
}

/** What one person said and was told, after the reason why it was opened; and an answer to her. */
export function personPage(frame: Frame, view: PersonView): VNode {
  const { words } = frame
  const { person, said, items, isSent } = view
  return (
    <Layout frame={frame} title={personInWords(frame, person)}>
      {isSent && (
        <p class="notice" role="status">
          {words('desk:sent')}
        </p>
      )}
      <Card frame={frame} view={view} />
      <section class="card">
        <h2>{words('desk:talk')}</h2>
        {said.length === 0 && <p class="empty">{words('desk:talk-empty')}</p>}
        <ol class="talk">
          {said.map((one) => (
            <Line key={one.id} frame={frame} said={one} now={view.now} person={person} />
          ))}
        </ol>
      </section>
      {items.length > 0 && (
        <section class="card">
          <h2>{words('desk:waits-of-her')}</h2>
          {items.map((item) => (
            <Onward key={item.id} href={`/desk/items/${item.id}`} label={kindInWords(frame, item.kind)} />
          ))}
        </section>
      )}
      <ReplyForm frame={frame} person={person} plan={view.plan} nextId={view.nextId} />
      <Onward href={`/people/${person.id}`} label={words('desk:to-card')} />
      <Onward href="/desk" label={words('desk:to-list')} />
    </Layout>
  )
}

function Card({ frame, view: { person, now } }: Props): VNode {
  const { words } = frame
  const facts = [
    words('desk:speaks', { language: languageInWords(frame, person.language) }),
    ...(person.home ? [words('desk:home', { home: person.home })] : []),
    ...(person.kind === 'tenant' ? [] : [words(`desk:is-${person.kind}`)]),
    ...(person.stoppedAt === undefined
      ? []
      : [words('desk:has-stopped', { when: momentInWords(frame, person.stoppedAt, now) })]),
    ...(person.leftAloneAt === undefined ? [] : [words('desk:left-alone')]),
    ...(person.movedOutAt === undefined ? [] : [words('desk:moved-out')]),
  ]
  return (
    <section class={person.leftAloneAt === undefined ? 'card' : 'card late'}>
      <ul class="plain">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {person.leftAloneAt === undefined && (
        <div class="row">
          {person.phones.map((phone) => (
            <a key={phone} class="button quiet" href={`tel:${phone}`}>
              {words('desk:call', { phone: asWritten(phone) })}
            </a>
          ))}
        </div>
      )}
    </section>
  )
}

interface LineProps {
  frame: Frame
  said: Said
  now: number
  person: Person
}

function Line({ frame, said, now, person }: LineProps): VNode {
  const { words } = frame
  const who = said.from === 'her' ? person.firstName || words('desk:unknown-person') : said.by
  return (
    <li class={said.from}>
      <p class="small">
        {who ?? words('desk:the-line')} · {momentInWords(frame, said.at, now)} ·{' '}
        {words(`desk:by-${said.channel}`)}
        {said.from === 'us' && ` · ${words(stateKey(said.state))}`}
      </p>
      {said.text && (
        <p
          class="said-text"
          lang={said.from === 'her' ? undefined : talkLanguage(person.language)}
          dir="auto"
        >
          {said.text}
        </p>
      )}
      {said.from === 'us' && said.waiting !== undefined && (
        <p class="hint">{words('desk:waits-to-be-sent', { words: said.waiting })}</p>
      )}
      {said.from === 'her' && !said.text && said.media.length === 0 && (
        <p>{words('desk:without-words', { kind: said.kind })}</p>
      )}
      {said.from === 'her' &&
        said.media.map((medium) => <Medium key={medium.id} frame={frame} medium={medium} />)}
    </li>
  )
}

function Medium({
  frame,
  medium: { id, contentType, hasThumbnail },
}: {
  frame: Frame
  medium: Extract<Said, { from: 'her' }>['media'][number]
}): VNode {
  const { words } = frame
  // biome-ignore lint/a11y/useMediaCaption: nobody has written down what a voice note says; that is why a person listens
  if (contentType.startsWith('audio/')) return <audio controls preload="none" src={`/media/${id}`} />
  const label = words(contentType.startsWith('image/') ? 'desk:photo' : 'desk:document')
  return (
    <p>
      <a href={`/media/${id}`} class="medium">
        {hasThumbnail ? <img src={`/media/${id}/thumbnail`} alt={label} /> : label}
      </a>
    </p>
  )
}

/** What became of a message of ours, in few words. */
function stateKey(state: string): string {
  if (state === 'delivered' || state === 'read') return 'desk:state-arrived'
  if (state === 'failed' || state === 'withheld') return 'desk:state-failed'
  return state === 'sent' ? 'desk:state-sent' : 'desk:state-waits'
}

function languageInWords({ language }: Frame, written: string): string {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(written) ?? written
}
