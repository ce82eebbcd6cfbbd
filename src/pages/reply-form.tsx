import type { VNode } from 'preact'
import { isTalkLanguage, talkLanguage } from '../domain/language.js'
import { REPLY_LETTERS_MAX } from '../domain/reply-rules.js'
import type { Person } from '../store/people.js'
import type { NoPlan, ReplyPlan } from '../store/reply-plan.js'
import { Choose } from './choose.js'
import type { Frame } from './frame.js'
import { SAVED_SENTENCES } from './saved-sentences.js'

interface Props {
  frame: Frame
  person: Person
  plan: ReplyPlan | NoPlan
  /** An id for what is written next. */
  nextId: string
}

/** Words to a person: a sentence of ours in her language, or her own; looked at once more before they go. */
export function ReplyForm({ frame, person, plan, nextId }: Props): VNode {
  const { words } = frame
  if ('no' in plan) {
    return (
      <section class="card">
        <h2>{words('desk:answer')}</h2>
        <p class="empty">{words(`desk:no-answer-${plan.no}`)}</p>
      </section>
    )
  }
  const language = talkLanguage(person.language)
  return (
    <form method="post" action={`/desk/people/${person.id}/reply`} class="card" id="answer">
      <h2>{words('desk:answer')}</h2>
      {!isTalkLanguage(person.language) && <p class="hint">{words('desk:in-dutch')}</p>}
      {person.leftAloneAt !== undefined && <p class="error">{words('desk:careful')}</p>}
      {person.openQuestion && (
        <p class="hint">{words('desk:open-question', { question: person.openQuestion })}</p>
      )}
      <Choose
        name="saved"
        label={words('desk:saved')}
        options={[
          ['', words('desk:saved-none')],
          ...SAVED_SENTENCES.map((key) => [key, words(`desk:saved-${key}`)] as const),
        ]}
      />
      <p>
        <label for="words">{words('desk:own-words')}</label>
        <textarea id="words" name="words" rows={4} maxLength={REPLY_LETTERS_MAX} lang={language} />
      </p>
      <div class="choice">
        <input id="expects" type="checkbox" name="expects" value="yes" checked />
        <label for="expects">{words('desk:expects')}</label>
      </div>
      <input type="hidden" name="id" value={nextId} />
      <button type="submit" name="do" value="preview">
        {words('desk:look-first')}
      </button>
    </form>
  )
}
