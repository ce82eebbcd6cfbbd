import type { VNode } from 'preact'
import { talkLanguage } from '../domain/language.js'
import { plainFaults } from '../domain/plain-language.js'
import { gsm7Proposal, lettersOutsideGsm7, segmentsOf } from '../domain/segments.js'
import type { Person } from '../store/people.js'
import type { ReplyPlan } from '../store/reply-plan.js'
import { momentInWords, personInWords } from './desk-words.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import { Onward } from './parts.js'

/** What is about to be sent. */
export interface ReplyDraft {
  id: string
  /** As she wrote it, without who it is from. */
  words: string
  /** As it will be read. */
  body: string
  expectsAnswer: boolean
}

interface Props {
  frame: Frame
  person: Person
  draft: ReplyDraft
  plan: ReplyPlan
  now: number
}

/** The words as she will read them, how they go and in how many parts; nothing has been sent yet. */
export function replyPreviewPage(props: Props): VNode {
  const { frame, person, draft, plan, now } = props
  const { words } = frame
  const leaves = plan.leavesAt > now ? momentInWords(frame, plan.leavesAt, now) : undefined
  return (
    <Layout frame={frame} title={words('desk:preview-title')}>
      <p>{personInWords(frame, person)}</p>
      <blockquote lang={talkLanguage(person.language)} dir="auto">
        {draft.body}
      </blockquote>
      <section class="card">
        <p>{words(`desk:way-${plan.way.kind}`, { parts: segmentsOf(draft.body) })}</p>
        <p>{leaves ? words('desk:leaves-at', { when: leaves }) : words('desk:leaves-now')}</p>
        <p>{words(draft.expectsAnswer ? 'desk:comes-to-me' : 'desk:comes-to-line')}</p>
        <Hints {...props} />
        <SendForm {...props} />
      </section>
      <Proposal {...props} />
      <Onward href={`/desk/people/${person.id}#answer`} label={words('desk:change-words')} />
    </Layout>
  )
}

function SendForm({ frame, person, draft }: Props): VNode {
  return (
    <form method="post" action={`/desk/people/${person.id}/reply`}>
      <Hidden draft={draft} text={draft.words} />
      <button type="submit" name="do" value="send">
        {frame.words('desk:send')}
      </button>
    </form>
  )
}

function Hidden({ draft, text }: { draft: ReplyDraft; text: string }): VNode {
  return (
    <>
      <input type="hidden" name="id" value={draft.id} />
      <input type="hidden" name="words" value={text} />
      {draft.expectsAnswer && <input type="hidden" name="expects" value="yes" />}
    </>
  )
}

/** What makes it hard to read; advice, and no rule. */
function Hints({ frame, person, draft }: Props): VNode | null {
  const language = talkLanguage(person.language)
  const faults = [...new Set(plainFaults(draft.words, language).map(({ kind }) => kind))]
  if (faults.length === 0) return null
  return (
    <>
      <p class="hint">{frame.words('desk:plainer')}</p>
      <ul class="hint">
        {faults.map((kind) => (
          <li key={kind}>{frame.words(`desk:plain-${kind}`)}</li>
        ))}
      </ul>
    </>
  )
}

/** Letters that make an SMS twice as long, and the same words without them. */
function Proposal({ frame, person, draft, plan }: Props): VNode | null {
  const { words } = frame
  const letters = lettersOutsideGsm7(draft.body)
  const proposal = gsm7Proposal(draft.words)
  if (plan.way.kind !== 'sms' || letters.length === 0 || proposal === draft.words) return null
  return (
    <form method="post" action={`/desk/people/${person.id}/reply`} class="card">
      <p>{words('desk:dear-letters', { letters: letters.join(' ') })}</p>
      <blockquote>{proposal}</blockquote>
      <Hidden draft={draft} text={proposal} />
      <button type="submit" name="do" value="preview" class="quiet">
        {words('desk:use-proposal')}
      </button>
    </form>
  )
}
