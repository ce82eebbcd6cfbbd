import type { VNode } from 'preact'
import type { Channel } from '../../domain/channel.js'
import { SPOKEN_LANGUAGES } from '../../domain/language.js'
import type { ConsentGiven } from '../../store/consents.js'
import type { Person } from '../../store/people.js'
import type { FoundPerson } from '../../store/people-search.js'
import type { PersonAddress } from '../../store/person-changes.js'
import { Choose } from '../choose.js'
import { momentInWords, personInWords } from '../desk-words.js'
import type { Frame } from '../frame.js'
import { Layout } from '../layout.js'
import { Onward } from '../parts.js'
import { Addresses, Sure } from './addresses.js'
import { type ByHandEntry, History } from './history.js'
import { AskFor, aboutInWords, type Found, nameInWords } from './search-page.js'

/** What was done this moment. */
export const NOTICES = ['language', 'channel', 'detached', 'merged', 'split'] as const
export type Notice = (typeof NOTICES)[number]

/** Why nothing was done. */
export type NotDone = 'nothing' | 'gone' | 'both-in-file' | 'keeps-none'

/** All that her card is drawn from. What she said is not on it: that is opened with a reason. */
export interface CardView {
  person: Person
  addresses: readonly PersonAddress[]
  /** What she can be written to by. */
  channels: readonly Channel[]
  channel?: Channel
  consents: readonly ConsentGiven[]
  housemates: readonly FoundPerson[]
  history: readonly ByHandEntry[]
  now: number
  notice?: Notice
  fault?: NotDone
  /** Who was found to be perhaps the same person. */
  others?: Found
}

interface Props {
  frame: Frame
  view: CardView
}

/** One person as the line knows her, and what can be put right by hand. */
export function cardPage(frame: Frame, view: CardView): VNode {
  const { words } = frame
  const { person, notice, fault } = view
  return (
    <Layout frame={frame} title={personInWords(frame, person)}>
      {notice && (
        <p class="notice" role="status">
          {words(`people:done-${notice}`)}
        </p>
      )}
      {fault && (
        <p class="error" role="alert">
          {words(`people:not-done-${fault}`)}
        </p>
      )}
      <Ways frame={frame} view={view} />
      <Addresses frame={frame} person={person} addresses={view.addresses} />
      <Consents frame={frame} view={view} />
      <Housemates frame={frame} view={view} />
      <Merge frame={frame} view={view} />
      <History frame={frame} history={view.history} now={view.now} />
      <Onward href={`/desk/people/${person.id}`} label={words('people:to-talk')} />
      <Onward href="/people" label={words('people:back')} />
    </Layout>
  )
}

function Ways({ frame, view: { person, channels, channel, now } }: Props): VNode {
  const { words, language } = frame
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' })
  const spoken: readonly string[] = SPOKEN_LANGUAGES
  const known = spoken.includes(person.language) ? spoken : [person.language, ...spoken]
  return (
    <section class="card">
      <h2>{words('people:ways')}</h2>
      {person.stoppedAt !== undefined && (
        <p>{words('desk:has-stopped', { when: momentInWords(frame, person.stoppedAt, now) })}</p>
      )}
      <form method="post" action={`/people/${person.id}`}>
        <Choose
          name="language"
          label={words('people:language')}
          options={known.map((one) => [one, names.of(one) ?? one])}
          chosen={person.language}
        />
        <button type="submit" name="do" value="language" class="quiet">
          {words('people:keep-language')}
        </button>
      </form>
      {channels.length > 0 && (
        <form method="post" action={`/people/${person.id}`}>
          <Choose
            name="channel"
            label={words('people:channel')}
            options={[
              ...(channel ? [] : ([['', words('people:last-channel')]] as const)),
              ...channels.map((one) => [one, words(`desk:by-${one}`)] as const),
            ]}
            {...(channel && { chosen: channel })}
          />
          <button type="submit" name="do" value="channel" class="quiet">
            {words('people:keep-channel')}
          </button>
        </form>
      )}
    </section>
  )
}

function Consents({ frame, view: { consents, now } }: Props): VNode {
  const { words } = frame
  return (
    <section class="card">
      <h2>{words('people:consents')}</h2>
      {consents.length === 0 && <p class="empty">{words('people:no-consents')}</p>}
      <ul>
        {consents.map(({ id, purpose, state, channel, at, withdrawnAt }) => (
          <li key={id}>
            {words(`people:consent-${state}`, {
              what: words(`people:purpose-${purpose}`),
              when: momentInWords(frame, at, now),
              channel: words(`desk:by-${channel}`),
            })}
            {withdrawnAt !== null &&
              ` ${words('people:withdrawn', { when: momentInWords(frame, withdrawnAt, now) })}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Housemates({ frame, view: { housemates } }: Props): VNode | null {
  if (housemates.length === 0) return null
  return (
    <section class="card">
      <h2>{frame.words('people:housemates')}</h2>
      <ul class="things">
        {housemates.map((one) => (
          <li key={one.id}>
            <a href={`/people/${one.id}`}>{nameInWords(frame, one)}</a>
            <span class="small">{aboutInWords(frame, one)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Looking for who is the same person, and making them one. */
function Merge({ frame, view: { person, others } }: Props): VNode {
  const { words } = frame
  const found = others?.found.filter(({ id }) => id !== person.id)
  return (
    <section class="card">
      <h2>{words('people:merge-title')}</h2>
      <p>{words('people:merge-intro')}</p>
      <form method="post" action={`/people/${person.id}`}>
        <AskFor frame={frame} label={words('people:merge-label')} asked={others?.asked ?? ''} />
        <button type="submit" name="do" value="look" class="quiet">
          {words('people:search')}
        </button>
      </form>
      {found?.length === 0 && <p class="empty">{words('people:found', { count: 0 })}</p>}
      {found?.map((one) => (
        <form key={one.id} method="post" action={`/people/${person.id}`}>
          <p>
            {nameInWords(frame, one)} <span class="small">{aboutInWords(frame, one)}</span>
          </p>
          <input type="hidden" name="other" value={one.id} />
          <Sure label={words('people:merge-sure')} />
          <button type="submit" name="do" value="merge">
            {words('people:merge')}
          </button>
        </form>
      ))}
    </section>
  )
}
