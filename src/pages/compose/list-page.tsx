import type { VNode } from 'preact'
import { inLanguage } from '../../domain/language.js'
import type { RoundDraft } from '../../domain/round-draft.js'
import type { RoundState } from '../../store/round-control.js'
import type { Frame } from '../frame.js'
import { Layout } from '../layout.js'
import { moment } from './numbers.js'
import { roundName } from './round-state.js'

/** What is shown of a text in a list. */
const SHOWN_LETTERS = 80

/** What the list is drawn from. */
export interface ListView {
  drafts: readonly RoundDraft[]
  rounds: readonly RoundState[]
  /** Names of who can sign in, by id. */
  names: ReadonlyMap<string, string>
  /** Ids for what she begins here: pressed twice it is one. */
  newIds: { question: string; meeting: string }
  now: number
}

/** All that is written, waits, and goes out. */
export function listPage(frame: Frame, { drafts, rounds, names, newIds, now }: ListView): VNode {
  const { words } = frame
  const of = (state: RoundDraft['state']) => drafts.filter((draft) => draft.state === state)
  return (
    <Layout frame={frame} title={words('compose:list-title')}>
      <div class="buttons">
        {(['question', 'meeting'] as const).map((about) => (
          <form key={about} method="post" action="/compose">
            <input type="hidden" name="id" value={newIds[about]} />
            <button type="submit" name="about" value={about}>
              {words(`compose:new-${about}`)}
            </button>
          </form>
        ))}
      </div>
      {(['proposed', 'scheduled', 'draft'] as const).map((state) => (
        <Drafts key={state} frame={frame} state={state} drafts={of(state)} names={names} />
      ))}
      <section class="card">
        <h2>{words('compose:rounds')}</h2>
        {rounds.length === 0 && <p class="empty">{words('compose:no-rounds')}</p>}
        <ul class="things">
          {rounds.map((round) => (
            <li key={round.id}>
              <a href={`/rounds/${round.id}`}>{shortened(inLanguage(round.title, frame.language))}</a>
              <span class="small">
                {words(`compose:state-${roundName(round, now)}`)}, {moment(round.createdAt, frame.language)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  )
}

function Drafts({
  frame,
  state,
  drafts,
  names,
}: {
  frame: Frame
  state: 'proposed' | 'scheduled' | 'draft'
  drafts: readonly RoundDraft[]
  names: ListView['names']
}): VNode | null {
  const { words, language } = frame
  if (drafts.length === 0) return null
  return (
    <section class="card">
      <h2>{words(`compose:drafts-${state}`)}</h2>
      <ul class="things">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <a href={`/compose/${draft.id}${state === 'draft' ? '' : '/check'}`}>
              {shortened(textOf(draft, language)) || words(`compose:empty-${draft.content.about}`)}
            </a>
            <span class="small">
              {words('compose:touched', {
                name: names.get(draft.updatedBy) ?? '',
                moment: moment(draft.updatedAt, language),
              })}{' '}
              {draft.sendAt !== undefined &&
                words('compose:goes-at', { moment: moment(draft.sendAt, language) })}
            </span>
            {draft.heldBecause && (
              <span class="less">
                {words('compose:held-back')} {words(`compose:fault-${draft.heldBecause}`)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function textOf({ content }: RoundDraft, language: string): string {
  const words: Record<string, string> = content.about === 'question' ? content.text : content.title
  return words[language] ?? words.nl ?? Object.values(words)[0] ?? ''
}

function shortened(text: string): string {
  return text.length <= SHOWN_LETTERS ? text : `${text.slice(0, SHOWN_LETTERS - 1)}…`
}
