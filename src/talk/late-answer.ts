import type { DialogContext } from 'botbuilder-dialogs'
import { readIntent } from '../understanding/intent.js'
import type { Conversation } from './conversation.js'
import { wouldAnswer } from './script-dialog.js'
import { subjectOf, type UnitOfWork, wordsFor } from './unit-of-work.js'
import { isAcknowledgement } from './unprompted.js'

/** A repair told in this many words or more is a repair, even when a number in it could be an answer. */
const SENTENCE_WORDS = 4

/**
 * An answer belongs to its question, also after the talk has ended: days late, or a second one that changes
 * the first. Begins that talk again with what was sent as its answer. Says whether it did.
 */
export async function beginLate(
  stack: DialogContext,
  work: UnitOfWork,
  talks: ReadonlyMap<string, Conversation>,
): Promise<boolean> {
  const lastAsked = work.unseen ? work.unseen.answered : work.state.lastAsked
  const talk = lastAsked && talks.get(lastAsked.talk)
  const { input } = work
  if (!lastAsked || !talk || !input) return false
  const subject = subjectOf(work, lastAsked.about)
  if (lastAsked.about && !subject) return false

  const isOpen = subject && 'kind' in subject && subject.kind === 'open'
  if (isSomethingElse(input.text, lastAsked.isAnswered === true, isOpen === true)) return false
  const begin = lastAsked.about ? { about: lastAsked.about } : {}
  if (!(await wouldAnswer(talk, begin, work, input))) return false

  if (subject && isOver(subject, work.now)) work.lines.push(wordsFor(work, `${talk.name}:over`))
  else {
    await takeOffWhatFollowed(stack, work)
    await stack.beginDialog(talk.name, { ...begin, late: true })
  }
  return true
}

/** A second thought in the same burst: what the first answer led to was never seen, and is taken off. */
async function takeOffWhatFollowed(stack: DialogContext, work: UnitOfWork): Promise<void> {
  if (!work.unseen) return
  work.insteadOfWaiting = true
  const { followedBy } = work.unseen
  if (!followedBy) return
  await stack.cancelAllDialogs()
  const { invitationId } = followedBy
  if (invitationId) work.effects.push({ kind: 'invitation', invitationId, disposition: 'waiting' })
}

function isSomethingElse(text: string, isAnswered: boolean, isOpen: boolean): boolean {
  const intent = readIntent(text)
  if (isOpen) return isAnswered || intent !== 'other'
  if (isAnswered && isAcknowledgement(text)) return true
  return intent === 'repair' && (isAnswered || text.trim().split(/\s+/).length >= SENTENCE_WORDS)
}

function isOver(subject: { closesAt?: number } | { endsAt: number }, now: number): boolean {
  const end = 'endsAt' in subject ? subject.endsAt : subject.closesAt
  return end !== undefined && end <= now
}
